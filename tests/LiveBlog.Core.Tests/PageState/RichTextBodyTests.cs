namespace LiveBlog.Core.Tests.PageState;

public class RichTextBodyTests
{
    [Fact]
    public void Paragraphs_headings_lists_quotes_and_tables_are_blocks() =>
        Told.Body("""
            {"nodeType": "document", "content": [
              {"nodeType": "heading-2", "content": [{"nodeType": "text", "value": "The tide", "marks": []}]},
              {"nodeType": "paragraph", "content": [{"nodeType": "text", "value": "First line\nsecond line", "marks": []}]},
              {"nodeType": "paragraph", "content": [{"nodeType": "text", "value": "", "marks": []}]},
              {"nodeType": "hr", "content": []},
              {"nodeType": "ordered-list", "content": [{"nodeType": "list-item", "content": [{"nodeType": "paragraph",
              "content": [{"nodeType": "text", "value": "One", "marks": []}]}]}, {"nodeType": "list-item",
              "content": [{"nodeType": "paragraph", "content": [{"nodeType": "text", "value": "Two", "marks": []}]}]}]},
              {"nodeType": "blockquote", "content": [{"nodeType": "paragraph", "content": [{"nodeType": "text", "value": "We held.",
              "marks": []}]}]},
              {"nodeType": "table", "content": [{"nodeType": "table-row", "content": [{"nodeType": "table-header-cell",
              "content": [{"nodeType": "paragraph", "content": [{"nodeType": "text", "value": "Gate", "marks": []}]}]}]},
              {"nodeType": "table-row", "content": [{"nodeType": "table-cell", "content": [{"nodeType": "paragraph",
              "content": [{"nodeType": "text", "value": "Two", "marks": []}]}]}]}]}]}
            """).Should().Equal("h2: The tide", "p: First line\nsecond line", "ordered: One / Two", "quote: We held. |  | ",
                "table: Gate / Two");

    [Fact]
    public void Entries_set_into_the_text_are_pictures_films_and_posts_but_link_tiles_are_not() =>
        Told.Body("""
            {"nodeType": "document", "content": [
              {"nodeType": "embedded-entry-block", "contentType": "image", "data": {"url": "//images.example/gate.jpg",
              "caption": "The gate. Credit: PA", "description": "A gate"}, "content": []},
              {"nodeType": "embedded-entry-block", "data": {"contentType": "Brightcove", "accountId": "12", "playerId": "pl", "id": "99",
              "poster": {"url": "https://images.example/p.jpg"}}, "content": []},
              {"nodeType": "embedded-entry-block", "data": {"contentType": "tile-links", "articles": [{"link": "/a", "title": "Other"}]},
              "content": []},
              {"nodeType": "embedded-asset-block", "data": {"target": {"fields": {"title": "Tide",
              "file": {"url": "https://images.example/tide.png", "contentType": "image/png"}}}}, "content": []},
              {"nodeType": "embedded-entry-block", "data": {"target": {"sys": {"contentType": {"sys": {"id": "tweet"}}},
              "fields": {"url": "https://x.com/quay/status/5"}}}, "content": []}]}
            """).Should().Equal(
                "image: https://images.example/gate.jpg | A gate | The gate. | PA",
                "video: brightcove https://players.brightcove.net/12/pl_default/index.html?videoId=99 | ",
                "image: https://images.example/tide.png |  |  | ",
                "embed: twitter https://x.com/quay/status/5 |  | ");

    [Fact]
    public void Links_and_marks_keep_their_places()
    {
        ValueList<Block> body = Told.Parts("""
            [{"nodeType": "paragraph", "content": [{"nodeType": "text", "value": "See ", "marks": []}, {"nodeType": "hyperlink",
            "data": {"uri": "https://news.example/log"}, "content": [{"nodeType": "text", "value": "the log",
            "marks": [{"type": "bold"}]}]}, {"nodeType": "text", "value": " now", "marks": [{"type": "italic"}]}]}]
            """);

        body.Should().Equal(new Paragraph
        {
            Content = new RichText("See the log now",
            [
                new TextMark { Kind = MarkKind.Strong, Start = 4, Length = 7 },
                new TextMark { Kind = MarkKind.Link, Start = 4, Length = 7, Url = new Uri("https://news.example/log") },
                new TextMark { Kind = MarkKind.Emphasis, Start = 12, Length = 3 },
            ]),
        });
    }
}
