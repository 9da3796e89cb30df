using LiveBlog.Core.Drafts;

namespace LiveBlog.Core.Tests.PageState;

/// <summary>Which items of a list count, which times are theirs, who speaks in them, and which of several stories is read.</summary>
public sealed class ListPartTests
{
    private static readonly JsonList Ten = new() { Count = 10 };

    [Theory]
    [InlineData(6, true)]
    [InlineData(5, false)]
    public void Six_in_ten_items_have_a_time(int timed, bool isList)
    {
        JsonList list = Ten with { Time = i => i < timed ? $"\"date\": \"2031-05-14T18:4{9 - i}:00Z\", " : "" };

        if (isList)
            list.ShouldBeReadAsPayload();
        else
            list.ShouldBeRefusedAsPayload();
    }

    [Theory]
    [InlineData(6, 10)]
    [InlineData(5, 0)]
    public void Six_in_ten_items_have_words(int told, int read)
    {
        string items = string.Join(", ", Enumerable.Range(0, 10).Select(i => $"{{\"id\": \"a{i}\", \"date\": \"2031-05-14T18:4{9 - i}:00Z\""
            + $"{(i < told ? $", \"body\": \"Report {i} from the quay.\"" : "")}}}"));

        (Told.Payload($$"""{"rows": [{{items}}]}""")?.Updates.Count ?? 0).Should().Be(read);
    }

    [Fact]
    public void Of_items_of_several_types_those_of_the_commonest_are_the_list()
    {
        string updates = string.Join(", ", Enumerable.Range(0, 4).Select(i =>
            $$"""{"type": "note", "id": "a{{i}}", "date": "2031-05-14T18:4{{9 - i}}:00Z", "body": "Report {{i}} from the quay."}"""));
        string boxes = string.Join(", ", Enumerable.Range(0, 3).Select(i => $$"""{"type": "box", "id": "b{{i}}", "size": {{i}}}"""));

        Told.Payload($$"""{"rows": [{{updates}}, {{boxes}}]}""")!.Updates.Select(update => update.Id).Should()
            .Equal("a0", "a1", "a2", "a3");
    }

    [Theory]
    [InlineData("\"date\": \"2031-05-14\", \"time\": \"18:40\"", "Shown 2031-05-14 18:40")]
    [InlineData("\"time\": \"18:40\", \"date\": \"2031-05-14T18:41:00Z\"", "Shown 2031-05-14T18:41:00Z")]
    [InlineData("\"date\": \"2031-05-14T20:40:00\", \"dateGmt\": \"2031-05-14T18:40:00\"", "Shown 2031-05-14T18:40:00Z")]
    [InlineData("\"date\": \"2031-05-14T18:40:00Z\", \"createdAt\": \"2031-05-14T17:00:00Z\"", "Shown 2031-05-14T18:40:00Z")]
    [InlineData("\"createdAt\": \"2031-05-14T17:00:00Z\", \"publishedAt\": \"2031-05-14T18:40:00Z\"", "Shown 2031-05-14T18:40:00Z")]
    [InlineData("\"date\": {\"day\": \"2031-05-14\", \"clock\": \"18:40:00\", \"zone\": \"+02:00\"}", "Shown 2031-05-14T18:40:00+02:00")]
    [InlineData("\"date\": {\"iso\": \"2031-05-14T18:40:00Z\"}", "Shown 2031-05-14T18:40:00Z")]
    [InlineData("\"date\": 1936464000", "Shown 1936464000")]
    public void Of_the_times_of_an_item_the_surest_and_fullest_counts(string members, string time)
    {
        string items = $$"""{"id": "a0", {{members}}, "body": "Gate one is shut."}, {"id": "a1", {{members}}, "body": "Divers go down."}""";

        string told = Told.Times(Told.Payload($$"""{"isLive": true, "updates": [{{items}}]}""")!.Updates[0])[0];

        told[(told.IndexOf(' ', StringComparison.Ordinal) + 1)..].Should().Be(time[(time.IndexOf(' ', StringComparison.Ordinal) + 1)..]);
    }

    [Fact]
    public void Who_answers_the_writer_of_a_thread_is_left_out_and_without_a_writer_all_are_read()
    {
        Thread(i => i == 3 ? "reader" : "desk").Select(update => update.Id).Should().Equal("a0", "a1", "a2", "a4");
        Thread(i => i < 2 ? "desk" : $"reader{i}").Should().HaveCount(5);

        static ValueList<UpdateDraft> Thread(Func<int, string> account) => Told.Payload("{\"isLive\": true, \"statuses\": ["
            + string.Join(", ", Enumerable.Range(0, 5).Select(i => $"{{\"id\": \"a{i}\", \"created_at\": \"2031-05-14T18:4{i}:00Z\", "
                + $"{(i == 0 ? "" : "\"in_reply_to_id\": \"a0\", ")}\"account\": {{\"id\": \"{account(i)}\"}}, "
                + $"\"content\": \"Part {i} of it.\"}}"))
            + "]}")!.Updates;
    }

    [Theory]
    [InlineData("\"reblog\": {\"id\": 1}")]
    [InlineData("\"reason\": {\"$type\": \"x#reasonRepost\"}")]
    [InlineData("\"subtype\": \"channel_join\"")]
    public void What_another_wrote_and_what_the_service_tells_is_no_update(string members)
    {
        string items = string.Join(", ", Enumerable.Range(0, 4).Select(i => $"{{\"id\": \"a{i}\", \"date\": \"2031-05-14T18:4{i}:00Z\", "
            + $"\"text\": \"Report {i} from the quay.\"{(i == 2 ? ", " + members : "")}}}"));

        Told.Payload($$"""{"isLive": true, "posts": [{{items}}]}""")!.Updates.Select(update => update.Id).Should().Equal("a0", "a1", "a3");
    }

    [Theory]
    [InlineData("\"url\": \"https://news.example/flood/\"", "\"url\": \"https://news.example/vote\"", "https://news.example/flood", "f0")]
    [InlineData("\"url\": \"https://other.example/flood\"", "\"url\": \"https://news.example/vote\"", "https://news.example/flood", null)]
    [InlineData("\"slug\": \"abcd\"", "\"slug\": \"vote\"", "https://news.example/live/abcd", "f0")]
    [InlineData("\"slug\": \"abcd\"", "\"slug\": \"vote\"", "https://news.example/live/abcde", null)]
    [InlineData("\"slug\": \"abc\"", "\"slug\": \"vot\"", "https://news.example/live/abc", null)]
    [InlineData("\"slug\": \"abcd\"", "\"slug\": \"vote\"", "https://news.example/live?post=vote", "v0")]
    [InlineData("\"slug\": \"abcd\"", "\"slug\": \"vote\"", "https://news.example/high-water-in-alderwick", "f0")]
    [InlineData("\"slug\": \"abcd\", \"isLive\": true", "\"slug\": \"vote\"", null, "f0")]
    [InlineData("\"slug\": \"abcd\", \"isLive\": true", "\"slug\": \"vote\", \"isLive\": true", null, null)]
    public void Of_two_stories_the_one_of_the_address_or_the_only_live_one_is_read(string flood, string vote, string? url, string? first)
    {
        string json = $$"""
            {"stories": [
              {"title": "High water in Alderwick", {{flood}}, "updates": [
                {"id": "f0", "date": "2031-05-14T18:40:00Z", "body": "<p>Shut.</p>"},
                {"id": "f1", "date": "2031-05-14T18:41:00Z", "body": "<p>Still shut.</p>"}]},
              {"title": "Mill ward counts", {{vote}}, "updates": [{"id": "v0", "date": "2031-05-14T18:40:00Z", "body": "<p>Ada leads.</p>"},
                {"id": "v1", "date": "2031-05-14T18:41:00Z", "body": "<p>Bo leads.</p>"}]}]}
            """;

        Told.Payload(json, url is null ? null : new Uri(url))?.Updates[0].Id.Should().Be(first);
        (Told.Payload(json, url is null ? null : new Uri(url)) is null).Should().Be(first is null);
    }
}
