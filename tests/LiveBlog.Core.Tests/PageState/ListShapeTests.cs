using System.Text.Json;

namespace LiveBlog.Core.Tests.PageState;

/// <summary>Lists are known by what their items hold; names help, and are not needed.</summary>
public sealed class ListShapeTests
{
    private static readonly string[] Words =
        ["The outer basin is closed to all ships.", "A second ferry waits off the breakwater.", "The hall is opened for those on the quay.",
        "All passengers are ashore, nobody was hurt."];

    private static string[] Bodies(Story story) => [.. story.Updates.Select(update => update.Body.Single().PlainText)];

    private static Story Read(string json, string? url = null) =>
        StoryReader.Read(json, new PageContext { Url = url is null ? null : new Uri(url) }).StoryOrThrow();

    private static string List(string item) => "[" + string.Join(',', Words.Select((words, n) => item
        .Replace("@n", $"{n}", StringComparison.Ordinal)
        .Replace("@epoch", $"{1930500000 + (600 * n)}", StringComparison.Ordinal)
        .Replace("@words", words, StringComparison.Ordinal))) + "]";

    [Theory]
    [InlineData("""{"i":"a@n","t":@epoch,"x":"@words"}""")]
    [InlineData("""{"nr":@n,"zeit":"14.03.2031 18:0@n","meldung":"<p>@words</p>"}""")]
    [InlineData("""{"id":@n,"tickertime":"14.03.2031 18:0@n:09","minute":"@n","content":"@words"}""")]
    [InlineData("""{"id":@n,"posted":"March 14, 2031 6:0@n pm","text":"@words"}""")]
    [InlineData("""{"id":@n,"date":"2031-03-14","time":"18:0@n:09","text":"@words"}""")]
    [InlineData("""{"id":@n,"datum":"14.03.2031","uhrzeit":"18:0@n","text":"@words"}""")]
    [InlineData("""{"ref":"m@n","moment":@epoch.25,"dit":"@words"}""")]
    [InlineData("""{"meta":{"publishedTime":"2031-03-14T18:0@n:00Z"},"content":{"paragraphs":["@words"]}}""")]
    public void Times_stand_in_any_notation_under_any_name(string item)
    {
        Story story = Read(List(item));

        Bodies(story).Should().Equal(Words);
        story.Updates.Should().OnlyContain(update => update.Published!.At != null || update.Published.Local != null);
    }

    [Fact]
    public void A_day_and_a_clock_in_two_members_are_one_time() =>
        Read(List("""{"id":@n,"date":"2031-03-14","time":"18:0@n:09","text":"@words"}""")).Updates[2].Published!.Local.Should()
            .Be(new NodaTime.LocalDateTime(2031, 3, 14, 18, 2, 9));

    [Fact]
    public void Clocks_stand_under_the_day_of_their_list()
    {
        Story story = Read($$"""{"title":"Storm","days":[{"day":"2031-03-14","items":"""
            + $$"""{{List("""{"key":"k@n","time":"18:0@n","text":"@words"}""")}}}]}""");

        story.Updates[1].Published!.Local.Should().Be(new NodaTime.LocalDateTime(2031, 3, 14, 18, 1));
        story.Headline.Should().Be("Storm");
    }

    [Fact]
    public void The_minute_of_a_match_is_its_clock_and_0_is_none() =>
        Read(List("""{"id":@n,"tickertime":"14.03.2031 18:0@n:09","minute":"@n","content":"@words"}"""))
            .Updates.Select(update => update.EventClock).Should().Equal(null, "1'", "2'", "3'");

    [Theory]
    [InlineData("""{"commentId":@n,"minute":"@n","commentTime":"2031-03-14 18:0@n:11","comment":"@words"}""")]
    [InlineData("""{"commentId":@n,"commentTime":"2031-03-14 18:0@n:11","comment":"@words"}""")]
    public void Entries_may_be_called_comments(string item) => Bodies(Read($$"""{"comments":{{List(item)}}}""")).Should().Equal(Words);

    [Fact]
    public void A_match_s_comments_are_commentary_in_a_page_too()
    {
        string state = """{"story":{"commentary":{"comments":LIST}}}"""
            .Replace("LIST", List("""{"id":"c@n","time":"14.03.2031 18:0@n:00","comment":"@words"}"""), StringComparison.Ordinal);

        Told.State("window.__DATA__=" + state)!.Updates.Should().HaveCount(4);
    }

    [Theory]
    [InlineData("""{"id":@n,"user":"wet","created_at":"2031-03-14T18:0@n:00Z","body":"@words","replies":[]}""")]
    [InlineData("""{"id":@n,"created":"2031-03-14T18:0@n:00Z","name":"Lamp","description":"d","text":"@words","price":12.5}""")]
    [InlineData("""{"id":@n,"start":"2031-03-14T18:0@n:00Z","end":"2031-03-14T19:00:00Z","abstract":"@words"}""")]
    [InlineData("""{"id":@n,"date":"2031-0@n-14T18:00:00Z","url":"https://news.example/@n","body":"@words"}""")]
    public void Comments_goods_programmes_and_articles_are_none(string item) =>
        StoryReader.Read(List(item)).Verdict.Should().Be(Verdict.NotALiveBlog);

    [Theory]
    [InlineData("heading", "created", "bodyHtml")]
    [InlineData("kopf", "wann", "rumpf")]
    public void An_entry_may_be_json_in_a_string_under_any_names(string heading, string created, string body)
    {
        IEnumerable<string> items = Words.Select((words, n) => JsonSerializer.Serialize(new
        {
            uid = $"u{n}",
            payload = $"{{\"{heading}\":\"Report of the hour {n}\",\"{created}\":\"2031-03-14T18:0{n}:00Z\",\"{body}\":\""
                + $"<p>{words}</p>\"}}",
        }));

        Story story = Read($$"""{"entries":[{{string.Join(',', items)}}]}""");

        Bodies(story).Should().Equal(Words);
        story.Updates.Select(update => $"{update.Id} {update.Headline}").Should().StartWith("u0 Report of the hour 0").And.HaveCount(4);
    }

    [Fact]
    public void A_list_of_strings_may_hold_the_entries() =>
        Bodies(Read("[" + string.Join(',', Words.Select((words, n) => JsonSerializer.Serialize($$"""{"id":{{n}},"date":"2031-03-14T18:0"""
            + $$"""{{n}}:00Z","text":"{{words}}"}"""))) + "]")).Should().Equal(Words);

    [Fact]
    public void Rows_below_their_columns_names_are_entries() =>
        Bodies(Read("""{"columns":["id","time","text"],"rows":""" + List("""[@n,"2031-03-14T18:0@n:00Z","@words"]""") + "}")).Should()
            .Equal(Words);

    [Fact]
    public void The_key_of_a_map_is_the_id_of_its_entry() =>
        Read("""{"updates":{"-Nx1":{"ts":1930500000000,"msg":"The basin is closed."},"-Nx2":{"ts":1930500600000,"msg":"The basin is """
            + """open."}}}""").Updates.Select(update => update.Id).Should().Equal("-Nx1", "-Nx2");

    [Fact]
    public void A_short_call_is_a_body_too() =>
        Read(List("""{"id":@n,"date":"2031-03-14T18:0@n:00Z","text":"Tor!"}""")).Updates.Should()
            .OnlyContain(update => update.Body.Count == 1);
}
