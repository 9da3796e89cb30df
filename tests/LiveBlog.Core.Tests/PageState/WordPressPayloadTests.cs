using LiveBlog.Core.Drafts;

namespace LiveBlog.Core.Tests.PageState;

public class WordPressPayloadTests
{
    [Fact]
    public void An_edit_keeps_the_id_and_time_of_the_entry_it_changes()
    {
        StoryDraft draft = Told.Payload("""
            {"entries": [
              {"id": 51, "type": "new", "render": "<p>Gate <strong>one</strong> shuts.</p>", "content": "Gate one shuts.",
              "css_classes": "entry", "timestamp": 1936620100, "entry_time": 1936620000,
               "authors": [{"id": 7, "key": "ines", "name": "Ines Okoro", "avatar": false}], "share_link": "https://news.example/live#51",
               "key_event": true, "key_event_content": "Gate"},
              {"id": 50, "type": "new", "render": "<p>Frist.</p>", "content": "Frist.", "timestamp": 1936619000, "entry_time": 1936619000,
              "authors": [], "share_link": "https://news.example/live#50", "key_event": false},
              {"id": 50, "type": "update", "render": "<p>First.</p>", "content": "First.", "timestamp": 1936619500,
              "entry_time": 1936619000, "authors": [], "share_link": "https://news.example/live#50", "key_event": false}],
             "latest_timestamp": 1936620100, "refresh_interval": 10, "pages": 1}
            """)!;

        draft.Updates.Select(update => update.Id).Should().Equal("51", "50");
        draft.Updates[0].IsKeyEvent.Should().BeTrue();
        draft.Updates[0].Url!.Fragment.Should().Be("#51");
        draft.Updates[0].Authors[0].Name.Should().Be("Ines Okoro");
        Told.Times(draft.Updates[0]).Should().Equal("Published 1936620000", "Modified 1936620100");
        Told.Blocks(draft.Updates[1]).Should().Equal("p: First.");
        Told.Times(draft.Updates[1]).Should().Equal("Published 1936619000", "Modified 1936619500");
    }

    [Fact]
    public void An_edit_that_has_an_id_of_its_own_goes_by_the_id_it_replaces()
    {
        StoryDraft draft = Told.Payload("""
            {"entries": [
              {"id": 60, "type": "update", "replaces": 50, "render": "<p>First, set right.</p>", "timestamp": 1936619500},
              {"id": 50, "type": "new", "render": "<p>First.</p>", "timestamp": 1936619000}]}
            """)!;

        UpdateDraft update = draft.Updates.Should().ContainSingle().Subject;
        update.Id.Should().Be("50");
        update.Aliases.Should().Equal("60");
        Told.Blocks(update).Should().Equal("p: First, set right.");
    }

    [Fact]
    public void A_poll_that_brings_only_a_deletion_is_read()
    {
        UpdateDraft update = Told.Payload("""{"entries": [{"id": 50, "type": "delete", "render": "", "content": "","""
            + """ "timestamp": 1936619900, "entry_time": 1936619000}], "latest_timestamp": 1936619900}""")!.Updates[0];

        update.Should().BeEquivalentTo(new { Id = "50", IsDeleted = true });
    }

    [Fact]
    public void A_deletion_ends_the_entry_wherever_it_stands_in_the_log()
    {
        StoryDraft draft = Told.Payload("""
            {"entries": [
              {"id": 50, "type": "delete", "content": "", "timestamp": 1936619900},
              {"id": 50, "type": "new", "content": "It was <b>so</b>.", "timestamp": 1936619000},
              {"id": 49, "type": "new", "content": "Good evening to all.", "timestamp": 1936618000}]}
            """)!;

        draft.Updates.Select(update => $"{update.Id} {update.IsDeleted}").Should().Equal("50 True", "49 False");
    }

    [Fact]
    public void The_settings_script_alone_holds_no_updates() =>
        Told.State("""var liveblog_settings = {"permalink":"https://news.example/live","post_id":"12","state":"enable","latest_entry_ti"""
            + """mestamp":"1936619900","latest_entry_id":"50","utc_offset":"60","refresh_interval":"10","endpoint_url":"https://news.ex"""
            + """ample/wp-json/liveblog/v1/12/"};""")
            .Should().BeNull();

    [Fact]
    public void Easy_liveblogs_tells_status_and_the_gmt_time()
    {
        StoryDraft draft = Told.Payload("""
            {"title": "Harbour live", "url": "https://news.example/harbour/", "status": "closed", "last_update": "2031-05-14 19:20:00",
            "updates": [
              {"id": 12, "title": "Gate two", "content": "<p>Gate two shuts.</p>\n", "time": "19:20", "datetime": "2031-05-14 19:20:00",
              "date": "2031-05-14", "html": "<li class=\"elb-liveblog-post\"><h2>Gate two</h2></li>",
               "post": {"ID": 12, "post_author": "3", "post_date": "2031-05-14 19:20:00", "post_date_gmt": "2031-05-14 18:20:00",
               "post_content": "Gate two shuts.", "post_title": "Gate two", "post_status": "publish", "comment_count": "0"}},
              {"id": 11, "title": "", "content": "<p>Gate one shuts.</p>\n", "time": "19:02", "datetime": "2031-05-14 19:02:00",
              "date": "2031-05-14", "html": "<li></li>",
               "post": {"ID": 11, "post_date": "2031-05-14 19:02:00", "post_date_gmt": "2031-05-14 18:02:00"}}]}
            """)!;

        draft.Status.Should().Be(StoryStatus.Ended);
        draft.Headline.Should().Be("Harbour live");
        draft.Updates.Select(update => $"{update.Id} {update.Headline}").Should().Equal("12 Gate two", "11 ");
        Told.Times(draft.Updates[0]).Should().Equal("Published 2031-05-14 18:20:00Z");
        Told.Blocks(draft.Updates[0]).Should().Equal("p: Gate two shuts.");
    }
}
