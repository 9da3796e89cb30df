namespace LiveBlog.Core.Tests.PageState;

/// <summary>What looks like a list of updates and is none.</summary>
public class ListScoreTests
{
    public static TheoryData<string, string> Others => new()
    {
        {
            "teasers", """
            {"props": {"pageProps": {"latest": {"items": [
              {"id": "a1", "title": "Gate two shut", "url": "/world/gate-two", "publishedAt": "2031-05-14T18:40:00Z",
              "description": "The second gate is shut.", "image": {"url": "https://img.example/1.jpg"}},
              {"id": "a2", "title": "Mayor speaks", "url": "/world/mayor", "publishedAt": "2031-05-14T17:40:00Z",
              "description": "The mayor spoke on the quay."}]}}}}
            """
        },
        {
            "a feed of whole articles", """
            {"contentCache": {"story-feed": {"size=2": {"data": {"type": "results", "content_elements": [
              {"_id": "A", "type": "story", "canonical_url": "/arts/2031/05/14/a-play/", "display_date": "2031-05-14T18:40:00Z",
              "headlines": {"basic": "A play"}, "additional_properties": {}, "content_elements": [{"_id": "T", "type": "text",
              "content": "The curtain rose at seven."}]},
              {"_id": "B", "type": "story", "canonical_url": "/sport/2031/05/14/a-match/", "display_date": "2031-05-14T15:40:00Z",
              "headlines": {"basic": "A match"}, "additional_properties": {}, "content_elements": [{"_id": "T", "type": "text",
              "content": "The whistle blew at three."}]}]}}}}}
            """
        },
        {
            "articles that follow one another", """
            {"props": {"initialState": {"articles": {"content": [
              {"id": "x1", "type": "article", "url": "https://news.example/health/walks", "headline": "Walk more",
              "publishedAt": "2031-05-14T18:24:18.273Z", "body": [{"type": "markup", "html": "<p>Walks are good.</p>"}]},
              {"id": "x2", "type": "article", "url": "https://news.example/health/sleep", "headline": "Sleep more",
              "publishedAt": "2031-05-14T16:24:18.273Z", "body": [{"type": "markup", "html": "<p>Sleep is good.</p>"}]}]}}}}
            """
        },
        {
            "readers' comments", """
            {"story": {"comments": {"nodes": [
              {"id": "c1", "createdAt": "2031-05-14T18:40:00Z", "body": "<p>I saw it.</p>", "author": {"username": "wet"},
              "replies": {"nodes": []}},
              {"id": "c2", "createdAt": "2031-05-14T18:41:00Z", "body": "<p>So did I.</p>", "author": {"username": "dry"},
              "replies": {"nodes": []}}]}}}
            """
        },
        {
            "the posts of a forum", """
            {"post_stream": {"posts": [
              {"id": 1, "username": "wet", "created_at": "2031-05-14T18:40:00Z", "cooked": "<p>How do I shut a gate?</p>", "post_number": 1,
              "reply_count": 1, "reads": 9},
              {"id": 2, "username": "dry", "created_at": "2031-05-14T18:50:00Z", "cooked": "<p>With both hands.</p>", "post_number": 2,
              "reply_count": 0, "reads": 8}]}}
            """
        },
        {
            "an article's own elements", """
            {"globalContent": {"_id": "A", "type": "story", "display_date": "2031-05-14T18:40:00Z", "headlines": {"basic": "Gates"},
            "content_elements": [
              {"_id": "1", "type": "text", "content": "First paragraph of it."}, {"_id": "2", "type": "image",
              "created_date": "2031-05-14T18:40:00Z", "url": "https://img.example/1.jpg", "caption": "A gate"},
              {"_id": "3", "type": "text", "content": "Second paragraph of it."}, {"_id": "4", "type": "text",
              "content": "Third paragraph of it."}]}}
            """
        },
        {
            "films", """
            {"videoPlaylist": {"videos": [
              {"id": "v1", "type": "video", "title": "Gate", "publishedAt": "2031-05-14T18:40:00Z", "description": "See it.",
              "text": "See the gate fall."}, {"id": "v2", "type": "video", "title": "Tide", "publishedAt": "2031-05-14T18:50:00Z",
              "text": "See the tide rise."}]}}
            """
        },
        {
            "posts of a journal, days apart", """
            [{"id": 7, "date": "2031-05-14T18:40:00", "link": "https://journal.example/gates", "type": "post",
            "title": {"rendered": "On gates"}, "content": {"rendered": "<p>Gates are good.</p>"}},
             {"id": 6, "date": "2031-05-01T18:40:00", "link": "https://journal.example/walls", "type": "post",
             "title": {"rendered": "On walls"}, "content": {"rendered": "<p>Walls are good.</p>"}}]
            """
        },
        {
            "reviews", """
            {"product": {"reviews": [
              {"id": "r1", "createdAt": "2031-05-14T18:40:00Z", "text": "<p>Dry feet at last.</p>", "rating": 5}, {"id": "r2",
              "createdAt": "2031-05-14T19:40:00Z", "text": "<p>Good boots.</p>", "rating": 4}]}}
            """
        },
        {
            "bits of settings", """
            {"features": [{"id": "f1", "updatedAt": "2031-05-14T18:40:00Z", "enabled": true}, {"id": "f2",
            "updatedAt": "2031-05-14T18:41:00Z", "enabled": false}], "date": "2031-05-14"}
            """
        },
    };

    [Theory]
    [MemberData(nameof(Others))]
    public void Is_read_neither_from_a_page_nor_as_a_payload(string what, string json)
    {
        Told.State(json, "type=\"application/json\"", "Gates and tides | Example News").Should().BeNull(what);
        Told.Payload(json).Should().BeNull(what);
    }

    [Fact]
    public void A_story_in_the_librarys_own_shape_is_no_payload() =>
        Told.Payload(StoryJson.Write(Some.Story())).Should().BeNull();

    [Fact]
    public void One_entry_alone_is_a_list_only_where_the_json_is_handed_over_as_the_story()
    {
        const string Json = """{"entries": [{"id": 1, "date": "2031-05-14T18:40:00Z", "body": "<p>Gate one.</p>"}]}""";

        Told.Payload(Json)!.Updates.Should().ContainSingle().Which.Id.Should().Be("1");
        Told.State(Json, "type=\"application/json\"").Should().BeNull();
    }

    [Fact]
    public void Of_two_lists_the_updates_are_taken_and_the_readers_comments_are_not()
    {
        Told.Payload("""
            {"liveblog": {"title": "Harbour",
              "comments": [{"id": 5, "date": "2031-05-14T18:40:00Z", "body": "<p>One.</p>"}, {"id": 6, "date": "2031-05-14T18:41:00Z",
              "body": "<p>Two.</p>"}, {"id": 7, "date": "2031-05-14T18:42:00Z", "body": "<p>Three.</p>"}],
              "entries": [{"id": 1, "date": "2031-05-14T18:40:00Z", "body": "<p>Gate one.</p>"}, {"id": 2, "date": "2031-05-14T18:50:00Z",
              "body": "<p>Gate two.</p>"}]}}
            """)!.Updates.Select(update => update.Id).Should().Equal("1", "2");
    }
}
