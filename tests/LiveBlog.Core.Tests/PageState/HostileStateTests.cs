using System.Text;
using LiveBlog.Core.Drafts;

namespace LiveBlog.Core.Tests.PageState;

/// <summary>What is broken, huge, deep or of the wrong type ends in fewer findings, never in an exception.</summary>
public class HostileStateTests
{
    private const string Good = """{"entries": [{"id": 1, "date": "2031-05-14T18:40:00Z", "body": "<p>Gate one is shut.</p>"}, """
        + """{"id": 2, "date": "2031-05-14T18:50:00Z", "body": "<p>Gate two is shut.</p>"}]}""";

    [Fact]
    public void A_payload_cut_anywhere_is_read_as_far_as_it_goes()
    {
        for (int length = 0; length <= Good.Length; length++)
        {
            StoryDraft? draft = Told.Payload(Good[..length]);
            (draft?.Updates.Count ?? 0).Should().BeLessThanOrEqualTo(2);
        }

        Told.Payload(Good[..^4])!.Updates.Should().HaveCount(2);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("true")]
    [InlineData("7")]
    [InlineData("\"text\"")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("[1, [2], {\"a\": []}]")]
    public void A_member_of_the_wrong_type_is_as_if_it_were_not_there(string wrong)
    {
        foreach (string member in (string[])["title", "author", "authors", "tags", "image", "embeds", "pinned", "keyEvent", "url",
            "updatedAt", "type", "status", "dates", "data", "header", "publisher", "elements", "replaces"])
        {
            string json = Good.Replace("\"date\"", $"\"{member}\": {wrong}, \"date\"", StringComparison.Ordinal);
            StoryDraft? draft = Told.Payload(json);
            draft?.Updates.Should().OnlyContain(update => update.Times.Count > 0, member);
        }
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"a\":", "}")]
    [InlineData("{\"body\":[{\"type\":\"text\",\"content\":", "}]}")]
    public void Nesting_beyond_all_measure_is_given_up(string open, string close)
    {
        string deep = string.Concat(Enumerable.Repeat(open, 20_000)) + "1" + string.Concat(Enumerable.Repeat(close, 20_000));

        Told.Payload("{\"date\": 1, \"x\": " + deep + "}").Should().BeNull();
        Told.State("window.state = {\"publishedAt\": 1, \"x\": " + deep + "};").Should().BeNull();
    }

    [Fact]
    public void Bodies_nested_as_deep_as_the_parser_allows_end_the_walk()
    {
        string body = string.Concat(Enumerable.Repeat("{\"nodeType\":\"list-item\",\"content\":[", 100))
            + string.Concat(Enumerable.Repeat("]}", 100));
        string json = Good.Replace("\"<p>Gate one is shut.</p>\"", $"[{body}]", StringComparison.Ordinal);

        Told.Payload(json)!.Updates.Should().HaveCount(2);
    }

    [Fact]
    public void A_string_of_five_megabytes_is_one_body()
    {
        string json = Good.Replace("Gate one", new string('x', 5_000_000), StringComparison.Ordinal);

        Told.Payload(json)!.Updates[0].Body![0].PlainText.Should().HaveLength(5_000_000 + " is shut.".Length);
    }

    [Fact]
    public void Lone_surrogates_are_replaced() =>
        Told.Payload(Good.Replace("Gate one", "Gate \\ud83d one", StringComparison.Ordinal))!.Updates[0].Body![0].PlainText.Should()
            .Be("Gate \ufffd one is shut.");

    [Fact]
    public void Names_that_come_twice_do_no_harm() =>
        Told.Payload(Good.Replace("\"id\": 1", "\"id\": 0, \"id\": 1", StringComparison.Ordinal))!.Updates.Should().HaveCount(2);

    [Fact]
    public void References_in_a_circle_end()
    {
        StoryDraft? draft = Told.State("""
            window.cache = {"ROOT_QUERY": {"__typename": "Query"}, "A:1": {"__ref": "A:2", "__typename": "A"}, "A:2": {"__ref": "A:1",
            "__typename": "A"},
              "LiveBlogItem:1": {"__typename": "LiveBlogItem", "itemId": "1", "publishDate": 1936620000000, "body": [{"__ref": "Box:1"}],
              "data": {"__ref": "LiveBlogItem:1"}},
              "Box:1": {"__typename": "Box", "content": [{"__ref": "Box:1"}], "children": [{"__ref": "Box:1"}]}};
            """);

        draft!.Updates.Should().ContainSingle().Which.Id.Should().Be("1");
    }

    [Fact]
    public void One_entity_that_is_listed_again_and_again_is_one_update()
    {
        StringBuilder list = new();
        for (int i = 0; i < 20_000; i++)
            list.Append(i == 0 ? "" : ",").Append("{\"__ref\":\"LiveBlogItem:1\"}");

        StoryDraft draft = Told.State("""
            window.cache = {"ROOT_QUERY": {"__typename": "Query", "items": [@list]}, "LiveBlogItem:1": {"__typename": "LiveBlogItem",
            "itemId": "1", "publishDate": 1936620000000, "body": "<p>@words</p>"}};
            """.Replace("@list", list.ToString(), StringComparison.Ordinal)
                .Replace("@words", new string('y', 100_000), StringComparison.Ordinal))!;

        draft.Updates.Should().ContainSingle();
    }

    [Fact]
    public void Words_that_many_entries_point_to_are_read_within_a_budget()
    {
        StringBuilder entries = new();
        for (int i = 0; i < 400; i++)
            entries.Append(",\"LiveBlogItem:").Append(i).Append("\":{\"__typename\":\"LiveBlogItem\",\"itemId\":\"").Append(i)
                .Append("\",\"publishDate\":1936620000000,\"body\":[{\"__ref\":\"Text:1\"}]}");

        StoryDraft draft = Told.State("""
            window.cache = {"ROOT_QUERY": {"__typename": "Query"}, "Text:1": {"__typename": "Paragraph", "content": "@words"}@entries};
            """.Replace("@entries", entries.ToString(), StringComparison.Ordinal)
                .Replace("@words", new string('z', 200_000), StringComparison.Ordinal))!;

        draft.Updates.Should().HaveCount(400);
        draft.Updates.Count(update => update.Body!.Count > 0).Should().BeInRange(1, 20);
    }

    [Fact]
    public void A_body_that_leaves_thousands_of_elements_open_is_read_as_its_words()
    {
        StoryDraft draft =
            Told.Payload(
            Good.Replace("Gate one", string.Concat(Enumerable.Repeat("<b>", 100_000)) + "Gate one", StringComparison.Ordinal))!;

        draft.Updates[0].Body![0].PlainText.Should().Be("Gate one is shut.");
        Told.Blocks(draft.Updates[1]).Should().Equal("p: Gate two is shut.");
    }

    [Fact]
    public void Openers_without_an_end_cost_one_pass() =>
        Told.State("publishedAt " + string.Concat(Enumerable.Repeat("=[{\"", 100_000)) + string.Concat(Enumerable.Repeat("=\"{", 100_000)))
            .Should().BeNull();

    [Fact]
    public void Unreadable_json_is_a_finding()
    {
        List<Finding> findings = [];

        PayloadReaderFinds("{\"a\" 1}", findings);

        findings.Should().ContainSingle().Which.Code.Should().Be("payload-unreadable");
    }

    private static void PayloadReaderFinds(string json, List<Finding> findings) =>
        Core.PageState.PayloadReader.Read(json, null, findings).Should().BeNull();
}
