namespace LiveBlog.Core.Tests.PageState;

/// <summary>Pages and payloads with state, through the front door.</summary>
public class PageOfStateTests
{
    private const string Entries = """
        [{"id":"e3","title":"Gate three","publishedAt":"2031-05-14T18:50:00Z",
          "body":"<p>The third gate of the harbour barrier is shut, and the crews go home.</p>"},
         {"id":"e2","title":"Gate two","publishedAt":"2031-05-14T18:40:00Z",
           "body":"<p>The second gate of the harbour barrier is shut at last.</p>"},
         {"id":"e1","title":"Gate one","publishedAt":"2031-05-14T18:05:00Z",
           "body":"<p>The first gate of the harbour barrier is shut by the crews.</p>"}]
        """;

    private static readonly PageContext Context = new() { Url = Told.Page };

    [Fact]
    public void A_shell_of_a_page_is_read_from_its_state()
    {
        Reading reading = StoryReader.Read(Page("<div id=root></div>"), Context);

        reading.Verdict.Should().Be(Verdict.Live);
        reading.Story!.Headline.Should().Be("Harbour live: barrier shut");
        reading.Story.Updates.Select(update => $"{update.Headline} {update.Published!.At:o} {update.Published.Source}").Should()
            .StartWith("Gate three 2031-05-14T18:50:00Z PageState");
        reading.Story.Updates.Should().HaveCount(3);
    }

    [Fact]
    public void Updates_that_the_page_prints_as_well_stand_once()
    {
        string printed = """
            <h1>Harbour live: barrier shut</h1><div class="live-blog">
            <article class="post" id="e3"><time datetime="2031-05-14T18:50:00Z">6.50pm</time><h2>Gate three</h2><p>The third gate of the
            harbour barrier is shut, and the crews go home.</p></article>
            <article class="post" id="e2"><time datetime="2031-05-14T18:40:00Z">6.40pm</time><h2>Gate two</h2><p>The second gate of the
            harbour barrier is shut at last.</p></article>
            <article class="post" id="e1"><time datetime="2031-05-14T18:05:00Z">6.05pm</time><h2>Gate one</h2><p>The first gate of the
            harbour barrier is shut by the crews.</p></article></div>
            """;

        Story story = StoryReader.Read(Page(printed), Context).StoryOrThrow();

        story.Updates.Select(update => update.Id).Should().Equal("e3", "e2", "e1");
    }

    [Fact]
    public void A_list_of_other_things_in_the_markup_does_not_mix_with_the_state()
    {
        string others =
            string.Concat(Enumerable.Range(1, 5)
            .Select(i => $"<article class=\"card\" id=\"card-{i}\"><time datetime=\"2031-05-0{i}T10:00:00Z\">{i} May</time>"
                + $"<h3>Other story number {i} of the week</h3><p>Short.</p></article>"));

        Story story = StoryReader.Read(
            Page($"<h1>Harbour live: barrier shut</h1><div id=root></div><aside class=\"cards\">{others}</aside>"), Context).StoryOrThrow();

        story.Updates.Select(update => update.Id).Should().Equal("e3", "e2", "e1");
    }

    [Fact]
    public void A_payload_is_read_as_text_and_as_bytes()
    {
        string json = "{\"title\": \"Harbour\", \"entries\": " + Entries + "}";

        Story story = StoryReader.Read(json, Context).StoryOrThrow();

        story.Updates.Should().HaveCount(3);
        StoryReader.Read(System.Text.Encoding.UTF8.GetBytes("\ufeff" + json), "application/json", Context).Story.Should().Be(story);
    }

    [Fact]
    public void A_deleted_entry_of_a_payload_is_a_tombstone()
    {
        Story story = StoryReader.Read("""{"entries": [{"id": 51, "type": "new", "render": "<p>Gate one.</p>","""
            + """ "timestamp": 1936620100}, {"id": 50, "type": "delete", "timestamp": 1936619900}]}""").StoryOrThrow();

        story.Updates.Select(update => update.Id).Should().Equal("51");
        story.Tombstones.Should().Equal(new Tombstone { Ref = "50" });
    }

    [Fact]
    public void A_payload_of_json_ld_is_read_too()
    {
        Story story = StoryReader.Read("""{"@context": "https://schema.org", "@type": "LiveBlogPosting", "headline": "Harbour","""
            + """ "liveBlogUpdate": [{"@type": "BlogPosting", "@id": "b1", "headline": "Gate", "datePublished": "2031-05-14T18:05:00Z","""
            + """ "articleBody": "It shuts."}]}""").StoryOrThrow();

        story.Updates.Should().ContainSingle().Which.Id.Should().Be("b1");
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("{\"a\": 1}")]
    public void Json_without_updates_is_no_live_blog(string json) => StoryReader.Read(json).Verdict.Should().Be(Verdict.NotALiveBlog);

    [Fact]
    public void Broken_json_is_unreadable_and_says_so()
    {
        Reading reading = StoryReader.Read("{\"a\" 1");

        reading.Verdict.Should().Be(Verdict.Unreadable);
        reading.Findings.Should().ContainSingle().Which.Code.Should().Be("payload-unreadable");
    }

    private static string Page(string body) => $$"""
        <!DOCTYPE html><html lang="en"><head><title>Harbour live: barrier shut</title></head><body>{{body}}
        <script id="__NEXT_DATA__"
        type="application/json">{"props":{"pageProps":{"liveblog":{"title":"Harbour live: barrier shut","isLive":true,"entries":{{Entries}}}
        } } }</script></body></html>
        """;
}
