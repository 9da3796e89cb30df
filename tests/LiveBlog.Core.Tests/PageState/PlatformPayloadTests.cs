using LiveBlog.Core.Drafts;

namespace LiveBlog.Core.Tests.PageState;

public class PlatformPayloadTests
{
    [Fact]
    public void Scribblelive_posts_are_read_without_readers_comments()
    {
        StoryDraft draft = Told.Payload("""
            {"Id": 9, "Title": "Harbour", "IsLive": 1, "Posts": [
              {"Id": 3,
               "Content": "<p>Gate two shuts.</p><img class='ScribbleLiveCountImage' width='1' height='1' src='https://t.example/c.gif'>",
               "Created": "/Date(1936623600000+0000)/", "LastModified": "/Date(1936623700000+0000)/",
               "Creator": {"Id": 1, "Name": "Ines Okoro", "Avatar": ""}, "Type": "TEXT", "IsStuck": 1, "IsComment": 0, "IsDeleted": 0,
               "IsApproved": 1, "Media": []},
              {"Id": 2, "Content": "", "Created": "/Date(1936620000000+0000)/", "LastModified": "/Date(1936620000000+0000)/",
              "Creator": {"Id": 1, "Name": "Ines Okoro"}, "Type": "IMAGE", "IsStuck": 0, "IsComment": 0, "IsDeleted": 0,
               "Media": [{"Type": "IMAGE", "Url": "https://img.example/gate.jpg"}]},
              {"Id": 1, "Content": "<p>Is it wet?</p>", "Created": "/Date(1936610000000+0000)/", "Creator": {"Name": "A Reader"},
              "Type": "TEXT", "IsStuck": 0, "IsComment": 1, "IsDeleted": 0},
              {"Id": 0, "Content": "<p>Gone</p>", "Created": "/Date(1936600000000+0000)/", "Creator": {"Name": "Ines Okoro"},
              "Type": "TEXT", "IsComment": 0, "IsDeleted": 1}]}
            """)!;

        draft.Updates.Select(update => $"{update.Id} {update.IsPinned} {update.IsDeleted}").Should()
            .Equal("3 True False", "2 False False", "0  True");
        Told.Times(draft.Updates[0]).Should().Equal("Published /Date(1936623600000+0000)/", "Modified /Date(1936623700000+0000)/");
        Told.Blocks(draft.Updates[0]).Should().Equal("p: Gate two shuts.");
        Told.Blocks(draft.Updates[1]).Should().Equal("image: https://img.example/gate.jpg |  |  | ");
        draft.Updates[0].Authors[0].Name.Should().Be("Ines Okoro");
    }

    [Fact]
    public void A_node_of_JSON_API_whose_status_is_no_is_not_told()
    {
        const string Node = """
            {"type": "node--minute", "id": "m@", "attributes": {"status": SHOWN, "title": "Gate @",
             "field_date": "2031-05-14T1@:40:00+02:00", "field_text": {"value": "<p>Gate @ is shut.</p>", "format": "basic_html"}}}
            """;

        StoryDraft draft = Told.Payload($$"""{"data": [{{Of("8", "true")}}, {{Of("7", "false")}}, {{Of("6", "true")}}]}""")!;

        draft.Updates.Select(update => update.Id).Should().Equal("m8", "m6");

        static string Of(string number, string shown) =>
            Node.Replace("@", number, StringComparison.Ordinal).Replace("SHOWN", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void News_of_24liveblog_without_a_change_have_no_time_of_it()
    {
        StoryDraft draft = Told.Payload("""
            {"data": {"news": [
              {"nid": "88", "newstitle": "Gate two", "contents": "<p>It shuts.</p>", "created": 1936623600, "updated": 0,
              "username": "ines", "editorname": "false"},
              {"nid": "87", "newstitle": "", "contents": "<p>Gate one shuts.</p>", "created": 1936620000, "updated": 1936620500,
              "username": "ines", "editorname": "false"}],
             "event": {"closed": 1, "title": "Harbour night", "start_time": 1936600000}}}
            """)!;

        draft.Updates.Select(update => $"{update.Id} {update.Headline}").Should().Equal("88 Gate two", "87 ");
        Told.Times(draft.Updates[0]).Should().Equal("Published 1936623600");
        Told.Times(draft.Updates[1]).Should().Equal("Published 1936620000", "Modified 1936620500");
        draft.Updates[0].Authors[0].Name.Should().Be("ines");
        (draft.Headline, draft.Status, draft.CoverageStart).Should().Be(("Harbour night", StoryStatus.Ended, "1936600000"));
    }

    [Theory]
    [InlineData("""{"success": true, "result": {"bulletins": @, "hasMore": true}}""")]
    [InlineData("""{"success": true, "result": {"addedOrChanged": @, "hasMore": true, "lastChangesId": 4}}""")]
    [InlineData("@")]
    public void Norkon_bulletins_are_read_in_each_answer_of_the_service(string answer)
    {
        string items = """
            [{"id": 402, "authorName": "Ines Okoro", "created": 1936623600, "updated": 1936623700, "title": "Gate two",
            "content": {"html": "<p ncpost-position=\"0\">It shuts.</p>"}, "importance": 0},
             {"id": 401, "authorName": "Tom Vale", "created": 1936620000, "title": "", "content": {"html": "<p>Gate one shuts.</p>"},
             "importance": 1}]
            """;

        StoryDraft draft = Told.Payload(answer.Replace("@", items, StringComparison.Ordinal))!;

        draft.Updates.Select(update => $"{update.Id} {update.Headline} {update.Authors[0].Name}").Should()
            .Equal("402 Gate two Ines Okoro", "401  Tom Vale");
        Told.Blocks(draft.Updates[0]).Should().Equal("p: It shuts.");
        draft.Continuations.Should().HaveCount(answer == "@" ? 0 : 1);
    }

    [Fact]
    public void Reddit_live_updates_use_html_the_utc_time_and_tell_what_was_stricken()
    {
        StoryDraft draft = Told.Payload("""
            {"kind": "Listing", "data": {"after": null, "children": [
              {"kind": "LiveUpdate", "data": {"id": "aa-1", "name": "LiveUpdate_aa-1", "author": "quay_watch", "body": "**Gate** shut",
              "body_html": "<div class=\"md\"><p><strong>Gate</strong> shut</p></div>", "created": 1936652400.0,
              "created_utc": 1936623600.0, "stricken": true, "embeds": []}},
              {"kind": "LiveUpdate", "data": {"id": "aa-0", "name": "LiveUpdate_aa-0", "author": "quay_watch", "body": "hello",
              "body_html": "&lt;div class=\"md\"&gt;&lt;p&gt;hello&lt;/p&gt;&lt;/div&gt;", "created": 1936640000.0,
              "created_utc": 1936611200.0, "stricken": false,
               "embeds": [{"url": "https://www.youtube.com/watch?v=q1", "width": 300}]}}]}}
            """)!;

        Told.Times(draft.Updates[0]).Should().Equal("Published 1936623600.0");
        Told.Blocks(draft.Updates[0]).Should().Equal("p: Gate shut");
        Told.Blocks(draft.Updates[1]).Should().Equal("p: hello", "video: youtube https://www.youtube.com/watch?v=q1 | ");
        draft.Updates.Select(update => update.Corrections.Count).Should().Equal(1, 0);
        draft.Updates[0].Authors[0].Name.Should().Be("quay_watch");
    }

    [Fact]
    public void The_items_of_an_amp_list_are_read_where_they_are_entries()
    {
        StoryDraft draft = Told.Payload("""
            {"items": [
              {"id": "post-2", "title": "Gate two", "body": "<p>It shuts.</p>", "timestamp": 1936623600, "updateTime": 1936623900},
              {"id": "post-1", "title": "Gate one", "body": "<p>It shuts too.</p>", "timestamp": 1936620000}]}
            """)!;

        draft.Updates.Select(update => update.Id).Should().Equal("post-2", "post-1");
        Told.Times(draft.Updates[0]).Should().Equal("Published 1936623600", "Modified 1936623900");
    }

    [Fact]
    public void A_log_that_wraps_each_entry_is_read_through_the_wrapper()
    {
        StoryDraft draft = Told.Payload("""
            {"log": [
              {"id": 2, "type": "insert", "entry": {"id": 902, "title": "Gate two", "content": "<p>It shuts.</p>", "highlight": true,
              "author_name": "Ines Okoro", "timestamp": "2031-05-14 19:20:00", "human_time": "1h"}},
              {"id": 1, "type": "insert", "entry": {"id": 901, "title": "Gate one", "content": "<p>It shuts too.</p>", "highlight": false,
              "author_name": "Ines Okoro", "timestamp": "2031-05-14 19:00:00", "human_time": "2h"}}]}
            """)!;

        draft.Updates.Select(update => $"{update.Headline} {update.IsKeyEvent} {update.Authors[0].Name}").Should()
            .Equal("Gate two True Ines Okoro", "Gate one False Ines Okoro");
    }
}
