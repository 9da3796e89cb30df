using LiveBlog.Core.Drafts;

namespace LiveBlog.Core.Tests.PageState;

public class SourcefabricPayloadTests
{
    private const string First = """
        {"_items": [
          {"_id": "urn:newsml:quay:2031-05-14:aa", "_type": "archive", "type": "composite", "state": "draft", "post_status": "open",
          "sticky": true, "lb_highlight": true, "deleted": false, "order": 4.0,
           "_created": "2031-05-14T16:48:44+00:00", "published_date": "2031-05-14T16:50:00+00:00",
           "content_updated_date": "2031-05-14T17:02:00+00:00",
           "original_creator": {"display_name": "desk", "username": "desk"}, "publisher": {"display_name": "Mara Lind", "byline": null},
           "groups": [{"id": "root", "refs": [{"idRef": "main"}]}, {"id": "main", "refs": [
             {"item": {"item_type": "text", "text": "<p>The <i>mayor</i> spoke on the quay.</p>",
             "meta": {"media": {"renditions": {"original": {"href": "", "width": 0}}}}}},
             {"item": {"item_type": "quote", "text": "", "meta": {"quote": "We held the line.", "credit": "Ada Moss, mayor"}}},
             {"item": {"item_type": "image", "text": "<figure><img src=\"https://img.example/small.jpg\"></figure>",
             "meta": {"caption": "The quay", "credit": "Tom Vale",
             "media": {"renditions": {"baseImage": {"href": "https://img.example/base.jpg"},
             "thumbnail": {"href": "https://img.example/t.jpg"}}}}}},
             {"item": {"item_type": "Advertisement Local", "text": "Buy boots"}},
             {"item": {"item_type": "embed", "text": "<div class=\"liveblog--card\">card</div>",
             "meta": {"html": "<iframe src=\"https://www.youtube.com/embed/xyz789\"></iframe>", "provider_name": "YouTube",
             "original_url": "https://www.youtube.com/watch?v=xyz789", "title": "Gate film"}}}]}]},
          {"_id": "urn:newsml:quay:2031-05-14:bb", "post_status": "open", "sticky": false, "lb_highlight": false, "deleted": true,
          "published_date": "2031-05-14T16:40:00+00:00", "_updated": "2031-05-14T16:45:00+00:00",
           "groups": [{"id": "main", "refs": [{"item": {"item_type": "text", "text": "<p>Taken back.</p>"}}]}]},
          {"_id": "urn:newsml:quay:2031-05-14:cc", "post_status": "draft", "deleted": false, "published_date": "2031-05-14T16:30:00+00:00",
          "groups": [{"id": "main", "refs": [{"item": {"item_type": "text", "text": "<p>Not yet.</p>"}}]}]}],
         "_meta": {"max_results": 25, "page": 1, "total": 3}}
        """;

    [Fact]
    public void Posts_of_version_one_are_read_through_groups_and_refs()
    {
        UpdateDraft post = Told.Payload(First)!.Updates[0];

        (post.Id, post.IsPinned, post.IsKeyEvent).Should().Be(("urn:newsml:quay:2031-05-14:aa", true, true));
        post.Authors.Should().Equal(new Author { Name = "Mara Lind" });
        Told.Times(post).Should().Equal("Published 2031-05-14T16:50:00+00:00", "Modified 2031-05-14T17:02:00+00:00");
        Told.Blocks(post).Should().Equal(
            "p: The mayor spoke on the quay.",
            "quote: We held the line. | Ada Moss | mayor",
            "image: https://img.example/base.jpg |  | The quay | Tom Vale",
            "video: youtube https://www.youtube.com/watch?v=xyz789 | ");
    }

    [Fact]
    public void A_deleted_post_is_told_as_deleted_and_a_draft_is_not_told()
    {
        ValueList<UpdateDraft> updates = Told.Payload(First)!.Updates;

        updates.Select(update => $"{update.Id![^2..]} {update.IsDeleted}").Should().Equal("aa False", "bb True");
        updates[1].Body.Should().BeNull();
    }

    [Fact]
    public void Posts_of_version_two_are_flat()
    {
        StoryDraft draft = Told.Payload("""
            {"_items": [
              {"_id": "p2", "_created": "2031-05-14T17:00:00+00:00", "_updated": "2031-05-14T17:00:00+00:00",
              "published_date": "2031-05-14T17:00:00+00:00", "sticky": false, "lb_highlight": false, "deleted": false,
               "publisher": {"display_name": "Tom Vale", "picture_url": null},
               "items": [{"item_type": "text", "text": "Wind is up.", "meta": {}}, {"item_type": "image", "text": "",
               "meta": {"caption": "Surf", "credit": ""}, "renditions": {"viewImage": {"href": "https://img.example/v.jpg"}}}]}]}
            """)!;

        Told.Blocks(draft.Updates.Should().ContainSingle().Subject).Should()
            .Equal("p: Wind is up.", "image: https://img.example/v.jpg |  | Surf | ");
        draft.Updates[0].Authors[0].Name.Should().Be("Tom Vale");
    }

    [Fact]
    public void A_ref_with_a_type_of_its_own_is_the_place_of_its_item_and_a_post_of_an_advert_is_not_told()
    {
        const string Post = """
            {"_id": "@", "post_status": "open", "deleted": false, "published_date": "2031-05-14T1@:50:00+00:00", "post_items_type": "KIND",
             "publisher": {"display_name": "Mara Lind"},
             "groups": [{"id": "root", "refs": [{"idRef": "main"}]}, {"id": "main", "refs": [{"type": "text", "item": ITEM}]}]}
            """;

        ValueList<UpdateDraft> updates = Told.Payload($$"""
            {"_items": [{{Of("7", "quote", "\"text\": \"<blockquote><p>We held the line.</p><h4>Ada Moss, mayor</h4></blockquote>\", "
                + "\"meta\": {\"quote\": \"We held the line.\", \"credit\": \"Ada Moss, mayor\"}")}},
              {{Of("6", "advertisement", "\"text\": \"<div>Buy boots</div>\", \"meta\": {}")}},
              {{Of("5", "text", "\"text\": \"<p>Gate one is shut.</p>\", \"meta\": {}")}}]}
            """)!.Updates;

        updates.Select(update => update.Id).Should().Equal("7", "5");
        Told.Blocks(updates[0]).Should().Equal("quote: We held the line. | Ada Moss | mayor");

        static string Of(string id, string kind, string item) =>
            Post.Replace("@", id, StringComparison.Ordinal).Replace("KIND", kind, StringComparison.Ordinal)
                .Replace("ITEM", $$"""{"item_type": "{{kind}}", "type": "text", {{item}}}""", StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_holds_the_posts_in_a_script_is_read_the_same()
    {
        StoryDraft draft = Told.State($$"""window.LB = {"blog": {"title": "Harbour live: barrier shut", "blog_status": "open"},"""
            + $$""" "settings": {"x": 1}, "api_response": {"posts": {{First}}}, "api_host": "https://lb.example/"};""")!;

        draft.Updates.Should().HaveCount(2);
        draft.Origin.Should().Be(Origin.PageState);
        draft.Status.Should().Be(StoryStatus.Live);
        draft.Headline.Should().Be("Harbour live: barrier shut");
    }
}
