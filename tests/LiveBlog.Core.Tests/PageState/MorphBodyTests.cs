using LiveBlog.Core.Drafts;

namespace LiveBlog.Core.Tests.PageState;

public class MorphBodyTests
{
    private const string Payload = """
        [{"meta": {"responseCode": 200}, "body": {"results": [
          {"assetId": "5ebc01", "locator": "urn:asset:5ebc01", "title": "Gate two", "lastUpdated": "2031-05-14T18:10:00+00:00:",
          "type": "POST", "options": {"isBreakingNews": false}, "media": {},
           "body": [
             {"name": "paragraph", "attributes": [], "children": [{"name": "text", "text": "It ", "children": []}, {"name": "bold",
             "attributes": [], "children": [{"name": "text", "text": "shuts", "children": []}]}, {"name": "text", "text": ".",
             "children": []}]},
             {"name": "quote", "attributes": [], "children": [{"name": "quoteText", "attributes": [], "children": [{"name": "text",
             "text": "\"We held.\"", "children": []}]}]},
             {"name": "list", "attributes": [], "children": [{"name": "listItem", "children": [{"name": "text", "text": "One",
             "children": []}]}, {"name": "listItem", "children": [{"name": "text", "text": "Two", "children": []}]}]},
             {"name": "embed", "attributes": [], "children": [{"name": "text", "text": "twitter", "children": []}, {"name": "text",
             "text": "https://twitter.com/quay/status/7", "children": []}]},
             {"name": "link", "attributes": [], "children": [{"name": "caption", "children": [{"name": "text", "text": "Read the log",
             "children": []}]}, {"name": "altText", "children": [{"name": "text", "text": "log", "children": []}]}, {"name": "url",
             "children": [], "attributes": [{"name": "platform", "value": "web"}, {"name": "href",
             "value": "https://news.example/log"}]}]}]},
          {"assetId": "5ebc00", "locator": "urn:asset:5ebc00", "title": "Get Involved", "lastUpdated": "2031-05-14T18:00:00+00:00:",
          "type": "POST", "options": {}, "body": [{"name": "paragraph", "children": [{"name": "text", "text": "Write to us.",
          "children": []}], "attributes": []}]}]}}]
        """;

    [Fact]
    public void The_nodes_of_the_older_bbc_stream_become_blocks()
    {
        UpdateDraft post = Told.Payload(Payload)!.Updates[0];

        Told.Blocks(post).Should()
            .Equal("p: It shuts.", "quote: \"We held.\" |  | ", "list: One / Two", "embed: twitter https://twitter.com/quay/status/7 |  | ",
            "p: Read the log");
        ((Paragraph)post.Body![^1]).Content.Marks.Should().ContainSingle().Which.Url!.AbsoluteUri.Should().Be("https://news.example/log");
    }

    [Fact]
    public void A_stray_colon_behind_the_time_and_a_title_that_is_none_are_left_out()
    {
        ValueList<UpdateDraft> updates = Told.Payload(Payload)!.Updates;

        updates.Select(update => $"{update.Id} {update.Headline}").Should().Equal("5ebc01 Gate two", "5ebc00 ");
        Told.Times(updates[0])[0].Should().Be("Published 2031-05-14T18:10:00+00:00");
    }
}
