using LiveBlog.Core.Drafts;

namespace LiveBlog.Core.Tests.PageState;

public class OptimoBodyTests
{
    [Fact]
    public void A_post_is_told_by_its_header_dates_and_blocks()
    {
        StoryDraft draft = Told.State($$$$$$$$"""
            {"props": {"pageProps": {"pageData": {"title": "Harbour live: barrier shut", "description": "The night", "isLive": true,
                "startDateTime": "2031-05-14T12:00:00.000Z", "endDateTime": "2031-05-15T12:00:00.000Z",
              "summaryPoints": {"content": {"model": {"blocks": []}}},
              "liveTextStream": {"content": {"data": {"page": {"index": 1, "total": 4}, "results": [{{{{{{{{Post("aaaa", "Gate two",
                  Paragraph("It shuts.", "It ", "shuts", "."))}}}}}}}}, {{{{{{{{Post("bbbb", "Gate one", Paragraph("It shut.", "It shut.",
                  "", ""))}}}}}}}}]}}}}}}}
            """, "id=\"__NEXT_DATA__\" type=\"application/json\"")!;

        draft.Headline.Should().Be("Harbour live: barrier shut");
        draft.Continuations.Should()
            .Equal(new Continuation { Kind = ContinuationKind.Older, Url = new Uri("https://news.example/world/live/harbour?page=2") });
        UpdateDraft post = draft.Updates[0];
        (post.Id, post.Headline, post.IsBreaking).Should().Be(("asset:aaaa", "Gate two", true));
        post.Authors.Should().Equal(new Author { Name = "Ines Okoro", Role = "On the quay" });
        Told.Times(post).Should().Equal("Published 2031-05-14T18:00:36.652Z", "Modified 2031-05-14T18:10:00+00:00");
        ((Paragraph)post.Body![0]).Content.Should()
            .Be(new RichText("It shuts.",
            [new TextMark { Kind = MarkKind.Link, Start = 3, Length = 5, Url = new Uri("https://news.example/gate") }]));
    }

    [Fact]
    public void Lists_pictures_posts_and_films_become_blocks() =>
        Told.Body("""
            {"model": {"blocks": [
              {"type": "text", "model": {"blocks": [{"type": "unorderedList", "model": {"blocks": [
                {"type": "listItem", "model": {"blocks": [{"type": "paragraph", "model": {"text": "One", "blocks": [{"type": "fragment",
                    "model": {"text": "One", "attributes": ["bold"]}}]}}]}},
                {"type": "listItem", "model": {"blocks": [{"type": "paragraph", "model": {"text": "Two", "blocks": [{"type": "fragment",
                    "model": {"text": "Two", "attributes": []}}]}}]}}]}}]}},
              {"type": "image", "model": {"blocks": [
                {"type": "rawImage", "model": {"locator": "abcd/live/gate.jpg", "originCode": "cpsprodpb",
                    "copyrightHolder": "Quay Press"}},
                {"type": "altText", "model": {"blocks": [{"type": "text", "model": {"blocks": [{"type": "paragraph",
                    "model": {"text": "A gate", "blocks": [{"type": "fragment", "model": {"text": "A gate"}}]}}]}}]}},
                {"type": "caption", "model": {"blocks": [{"type": "text", "model": {"blocks": [{"type": "paragraph",
                    "model": {"text": "Gate at dusk", "blocks": [{"type": "fragment", "model": {"text": "Gate at dusk"}}]}}]}}]}}]}},
              {"type": "social", "model": {"source": "https://twitter.com/quay/status/99", "blocks": [{"type": "renditions",
                  "model": {"locator": "", "blocks": [{"type": "aresOEmbed", "model": {"oembed": {"provider_name": "twitter",
                  "url": "https://twitter.com/quay/status/99",
                  "html": "\u003Cblockquote class=\"twitter-tweet\"\u003E\u003Ca href=/quay/status/99\u003EView\u003C/a\u003E"}}}]}}]}},
              {"type": "video", "model": {"locator": "urn:quay:p01", "blocks": [{"type": "clipMedia", "model": {"type": "video"}},
                  {"type": "caption", "model": {"blocks": [{"type": "text", "model": {"blocks": [{"type": "paragraph",
                  "model": {"text": "Watch it fall", "blocks": [{"type": "fragment", "model": {"text": "Watch it fall"}}]}}]}}]}}]}}]}}
            """).Should().Equal(
                "list: One / Two",
                "image: https://ichef.bbci.co.uk/ace/standard/640/cpsprodpb/abcd/live/gate.jpg | A gate | Gate at dusk | Quay Press",
                "embed: twitter https://twitter.com/quay/status/99 |  | ",
                "video:   | Watch it fall");

    private static string Post(string id, string headline, string paragraph) => $$$$$$$$"""
        {"typeCode": null, "type": "POST", "urn": "asset:{{{{{{{{id}}}}}}}}", "link": null, "options": {"isBreakingNews": true},
         "header": {"model": {"blocks": [{"type": "headline", "model": {"blocks": [{"type": "text",
             "model": {"blocks": [{"type": "paragraph", "model": {"text": "{{{{{{{{headline}}}}}}}}", "blocks": [{"type": "fragment",
             "model": {"text": "{{{{{{{{headline}}}}}}}}", "attributes": []}}]}}]}}]}},
           {"type": "contributor", "model": {"name": "Ines Okoro", "subtitle": "On the quay", "external": false, "blocks": []}}]}},
         "content": {"model": {"blocks": [{{{{{{{{paragraph}}}}}}}}]}},
         "dates": {"firstPublished": "2031-05-14T18:00:36+00:00", "lastPublished": "2031-05-14T18:10:00+00:00", "time": null,
             "curated": "2031-05-14T18:00:36.652Z"},
         "titles": [{"title": null, "source": "primary"}], "descriptions": [{"text": null, "source": "summary"}], "images": [{"url": null,
             "altText": null}]}
        """;

    private static string Paragraph(string whole, string before, string link, string after) => $$$$$$$$"""
        {"type": "paragraph", "model": {"text": "{{{{{{{{whole}}}}}}}}", "blocks": [{"type": "fragment",
            "model": {"text": "{{{{{{{{before}}}}}}}}", "attributes": []}},
          {"type": "urlLink", "model": {"text": "{{{{{{{{link}}}}}}}}", "locator": "https://news.example/gate",
              "blocks": [{"type": "fragment", "model": {"text": "{{{{{{{{link}}}}}}}}", "attributes": []}}]}},
          {"type": "fragment", "model": {"text": "{{{{{{{{after}}}}}}}}", "attributes": []}}]}}
        """;
}
