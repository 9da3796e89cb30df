using LiveBlog.Core.Drafts;

namespace LiveBlog.Core.Tests.PageState;

public class ArticleSectionsTests
{
    private const string Next = "id=\"__NEXT_DATA__\" type=\"application/json\"";

    [Fact]
    public void An_itv_article_with_clocks_before_its_titles_is_read_as_updates()
    {
        StoryDraft draft = Told.State(Article("Harbour barrier shut as tide rises", $"""
            {Paragraph("The tide is the highest in ten years.")},
            {Heading("6.40pm: Second gate shut")}, {Paragraph("Crews shut the second gate.")}, {Quote("We held the line.")},
            {Paragraph("– Ada Moss, mayor")},
            {Hr}, {Heading("5.15pm: First gate shut")}, {Paragraph("Crews shut the first gate.")},
            {Picture},
            {Hr}, {Heading("4pm Crews on the quay")}, {Paragraph("They came early.")}
            """), Next, "Harbour barrier shut as tide rises | Example News")!;

        draft.Headline.Should().Be("Harbour barrier shut as tide rises");
        draft.Updates.Select(update => $"{update.Times[0].Text} | {update.Headline}").Should()
            .Equal("6.40pm | Second gate shut", "5.15pm | First gate shut", "4pm | Crews on the quay");
        Told.Blocks(draft.Updates[0]).Should().Equal("p: Crews shut the second gate.", "quote: We held the line. | Ada Moss | mayor");
        Told.Blocks(draft.Updates[1]).Should()
            .Equal("p: Crews shut the first gate.", "image: https://images.example/gate.jpg | A steel gate | The first gate | PA");
    }

    [Fact]
    public void Headings_are_updates_where_the_title_says_live_updates()
    {
        string body = string.Join(',',
            Enumerable.Range(1, 3).Select(i => $"{Heading($"Gate {i} shut")},{Paragraph($"Crews shut gate {i}.")}"));

        Told.State(Article("Harbour: live updates", body), Next, "Harbour: live updates")!.Updates.Select(update => update.Headline)
            .Should().Equal("Gate 1 shut", "Gate 2 shut", "Gate 3 shut");
        Told.State(Article("Where to live on the harbour", body), Next, "Where to live on the harbour").Should().BeNull();
    }

    [Fact]
    public void Modules_that_hold_html_are_one_body()
    {
        StoryDraft draft = Told.State("""
            {"props": {"pageProps": {"article": {"title": "Hafen-Ticker", "publicationDate": "2031-05-14T18:40:00Z", "modules": {"nodes": [
              {"id": "m0", "type": "IMAGE", "title": "Archivbild", "text": null},
              {"id": "m1", "type": "TEXT", "title": null, "text": "<p><b>Im Überblick</b></p><ul><li>Tor zu (18.31 Uhr)</li></ul>"},
              {"id": "m2", "type": "TEXT", "title": null,
              "text": "<h2>18.31 Uhr: Tor zwei zu</h2><p>Zu.</p><h2>17.12 Uhr: Tor eins zu</h2><p>Zu.</p><h2>16.05 Uhr: Flut</h2><p>A.</p>"}
            ]}}}}}
            """, Next, "Hafen-Ticker: Tor zu")!;

        draft.Updates.Select(update => update.Headline).Should().Equal("Tor zwei zu", "Tor eins zu", "Flut");
        draft.Updates[0].Times[0].Text.Should().Be("18.31 Uhr");
    }

    private const string Hr = """{"nodeType": "hr", "data": {}, "content": []}""";

    private const string Picture = """
        {"nodeType": "embedded-entry-block", "content": [], "data": {"contentType": "image", "url": "https://images.example/gate.jpg",
        "caption": "The first gate", "credit": "PA", "description": "A steel gate"}}
        """;

    private static string Article(string title, string body) => $$$"""
        {"props": {"pageProps": {"article": {"title": "{{{title}}}", "summary": "The tide rises.", "displayDate": "2031-05-14T18:00:00Z",
        "label": null, "topics": [{"label": "Harbour"}],
          "body": {"nodeType": "document", "data": {}, "content": [{{{body}}}]} } } } }
        """;

    private static string Paragraph(string words) => $$"""{"nodeType": "paragraph", "data": {}, "content": [{{Words(words)}}]}""";

    private static string Heading(string words) => $$"""{"nodeType": "heading-3", "data": {}, "content": [{{Words(words)}}]}""";

    private static string Quote(string words) => $$"""{"nodeType": "blockquote", "data": {}, "content": [{{Paragraph(words)}}]}""";

    private static string Words(string words) => $$"""{"nodeType": "text", "value": "{{words}}", "marks": [], "data": {} }""";
}
