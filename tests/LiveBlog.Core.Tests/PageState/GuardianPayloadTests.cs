using LiveBlog.Core.Drafts;

namespace LiveBlog.Core.Tests.PageState;

public class GuardianPayloadTests
{
    private const string Page = """
        {
          "headline": "Harbour barrier: tide turns – as it happened", "standfirst": "<p>Follow the <b>spring tide</b></p>",
              "byline": "Ines Okoro and Tom Vale", "lang": "en",
          "webPublicationDate": "2031-05-14T18:00:00.000Z", "webURL": "https://news.example/uk/live/2031/may/14/harbour",
              "format": {"design": "LiveBlogDesign"}, "isLive": false,
          "pagination": {"currentPage": 1, "totalPages": 3, "older": "?page=with:block-77"},
          "keyEvents": [{"id": "65aa01", "title": "Gate one shut", "blockCreatedOn": 1936620000000, "attributes": {"keyEvent": true},
              "elements": [{"_type": "model.dotcomrendering.pageElements.TextBlockElement", "html": "<p>Gate one is shut.</p>"}]}],
          "blocks": [
            {"id": "65aa02", "title": "Summary", "attributes": {"pinned": true, "keyEvent": false, "summary": true},
                "blockCreatedOn": 1936623600000, "blockFirstPublished": 1936623660000,
             "blockFirstPublishedDisplay": "19.01 GMT", "blockLastUpdated": 1936624000000, "primaryDateLine": "Wed 14 May 2031 19.41 GMT",
                 "contributors": [],
             "elements": [
               {"_type": "model.dotcomrendering.pageElements.TextBlockElement", "html": "<p>That is all from the quay.</p>"},
               {"_type": "model.dotcomrendering.pageElements.TextBlockElement",
                   "html": "<ul><li>Two gates shut</li><li>No flooding</li></ul>"},
               {"_type": "model.dotcomrendering.pageElements.BlockquoteBlockElement",
                   "html": "<blockquote class=\"quoted\"><p>We were lucky.</p></blockquote>", "quoted": true},
               {"_type": "model.dotcomrendering.pageElements.RichLinkBlockElement", "url": "https://news.example/other",
                   "text": "Read on", "prefix": "Related: "}]},
            {"id": "65aa01", "title": "Gate one shut", "attributes": {"pinned": false, "keyEvent": true, "summary": false},
                "blockCreatedOn": 1936620000000, "contributors": [{"name": "Ines Okoro", "imageUrl": "https://i.example/o.png"}],
             "elements": [
               {"_type": "model.dotcomrendering.pageElements.TextBlockElement", "html": "<p>Gate one is shut.</p>"},
               {"_type": "model.dotcomrendering.pageElements.ImageBlockElement", "data": {"alt": "The gate",
                   "caption": "Gate one <b>at dusk</b>", "credit": "Photograph: Mara Lind/Quay Press"},
                "media": {"allImages": [{"url": "https://media.example/140.jpg", "fields": {"width": "140"}},
                    {"url": "https://media.example/master.jpg", "fields": {"width": "4000", "isMaster": "true"}}]}},
               {"_type": "model.dotcomrendering.pageElements.TweetBlockElement", "source": "Twitter",
                   "url": "https://twitter.com/quay/status/1234567890", "id": "1234567890",
                "html":
          "<blockquote class='twitter-tweet'><p>Gate shut. All well.</p>&mdash; Quay Office (@quay) <a href='//twitter.com/'>May 14</a>"},
               {"_type": "model.dotcomrendering.pageElements.YoutubeBlockElement", "assetId": "abcDEF123",
                   "mediaTitle": "The gate falls – video"}]}
          ]
        }
        """;

    [Fact]
    public void The_blocks_are_the_updates_and_the_key_events_are_not_a_second_list()
    {
        StoryDraft draft = Told.Payload(Page)!;

        draft.Updates.Select(update => $"{update.Id} {update.Headline} {update.IsPinned} {update.IsKeyEvent} {update.IsSummary}")
            .Should().Equal("65aa02 Summary True False True", "65aa01 Gate one shut False True False");
    }

    [Fact]
    public void A_block_is_dated_by_when_it_was_first_shown()
    {
        ValueList<UpdateDraft> updates = Told.Payload(Page)!.Updates;

        Told.Times(updates[0]).Should().Equal("Published 1936623660000", "Modified 1936624000000");
        Told.Times(updates[1]).Should().Equal("Published 1936620000000");
    }

    [Fact]
    public void Elements_become_blocks_and_related_boxes_do_not()
    {
        ValueList<UpdateDraft> updates = Told.Payload(Page)!.Updates;

        Told.Blocks(updates[0]).Should()
            .Equal("p: That is all from the quay.", "list: Two gates shut / No flooding", "quote: We were lucky. |  | ");
        Told.Blocks(updates[1]).Should().Equal(
            "p: Gate one is shut.",
            "image: https://media.example/master.jpg | The gate | Gate one at dusk | Mara Lind/Quay Press",
            "embed: twitter https://twitter.com/quay/status/1234567890 | Quay Office (@quay) | Gate shut. All well.",
            "video: youtube https://www.youtube.com/watch?v=abcDEF123 | The gate falls – video");
        updates[1].Authors.Should().Equal(new Author { Name = "Ines Okoro" });
    }

    [Fact]
    public void The_story_is_told_by_the_page_model_around_them()
    {
        StoryDraft draft = Told.Payload(Page)!;

        draft.Headline.Should().Be("Harbour barrier: tide turns – as it happened");
        draft.Summary.Should().Be("Follow the spring tide");
        draft.Status.Should().Be(StoryStatus.Ended);
        draft.Authors.Select(author => author.Name).Should().Equal("Ines Okoro", "Tom Vale");
        draft.Url!.AbsoluteUri.Should().Be("https://news.example/uk/live/2031/may/14/harbour");
        draft.Continuations.Should()
            .Equal(new Continuation { Kind = ContinuationKind.Older,
            Url = new Uri("https://news.example/uk/live/2031/may/14/harbour?page=with:block-77") });
    }

    [Fact]
    public void Content_api_blocks_are_read_from_their_html()
    {
        StoryDraft draft = Told.Payload("""
            {"response": {"content": {"type": "liveblog", "webTitle": "Harbour live", "webUrl": "https://news.example/live",
                "fields": {"liveBloggingNow": "true"}, "blocks": {"body": [
              {"id": "a1", "bodyHtml": "<p>Second gate shut.</p>", "bodyTextSummary": "Second gate shut.", "attributes": {"pinned": true,
                  "keyEvent": true, "title": "Gate two"}, "published": true,
               "createdDate": "2031-05-14T19:00:00Z", "firstPublishedDate": "2031-05-14T19:01:00Z",
                   "lastModifiedDate": "2031-05-14T19:05:00Z", "contributors": [], "elements": [{"type": "text"}]},
              {"id": "a0", "bodyHtml": "<p>First gate shut.</p>", "attributes": {}, "published": true,
                  "createdDate": "2031-05-14T18:00:00Z", "contributors": [], "elements": []}]}}}}
            """)!;

        draft.Updates.Select(update => update.Id).Should().Equal("a1", "a0");
        Told.Times(draft.Updates[0]).Should().Equal("Published 2031-05-14T19:01:00Z", "Modified 2031-05-14T19:05:00Z");
        Told.Blocks(draft.Updates[1]).Should().Equal("p: First gate shut.");
        draft.Updates[0].IsPinned.Should().BeTrue();
        draft.Updates[0].Headline.Should().Be("Gate two");
    }
}
