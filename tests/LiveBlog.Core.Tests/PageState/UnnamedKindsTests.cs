using System.Text;

namespace LiveBlog.Core.Tests.PageState;

/// <summary>What a person sees in a payload without knowing its words: titles, writers, times, drafts, and what tells of the
/// story.</summary>
public sealed class UnnamedKindsTests
{
    private static Story Read(string json) => StoryReader.Read(json, new PageContext()).StoryOrThrow();

    private static string[] Lines(Story story) =>
    [
        .. story.Updates.Select(update => string.Join(" | ", update.Id, update.Headline,
            string.Join(", ", update.Authors.Select(author => author.Name)), update.Body is [var first, ..] ? first.PlainText : "")),
    ];

    private static Story List(params string[] items) => Read("{\"vorrem\": [" + string.Join(',', items) + "]}");

    [Theory]
    [InlineData("""{"slot":"note","primary":{"tid":"@t","kap":"@h","vol":"@x","sul":"@a"}}""")]
    [InlineData("""{"nam":"@i","tid":"@t","versions":[{"lang":"xx","kap":"@h","vol":"@x"}],"sul":"@a"}""")]
    [InlineData("""{"nam":"@i","tid":"@t","kap":{"de":"@h","fr":"Autre"},"vol":{"de":"@x","fr":"Autre chose ici."},"sul":"@a"}""")]
    [InlineData("""{"nam":"@i","createdAt":"2031-05-14T18:59:00Z","tid":"@t","kap":"@h","text":"@x","sul":{"x":0,"nom":"@a"}}""")]
    public void Titles_writers_and_times_are_told_by_their_values_in_wrappers_of_any_name(string item)
    {
        Story story = List(
            Fill(item, "g3", "2031-05-14T18:50:00Z", "Gate three is shut", "Ada Moss", "Crews have closed the third gate."),
            Fill(item, "g2", "2031-05-14T18:30:00Z", "", "Tom Vale", "The tide turns within the hour."),
            Fill(item, "g1", "2031-05-14T18:10:00Z", "First gate shut", "Ada Moss", "Water stands at the quay."));

        Lines(story).Select(line => line[(line.IndexOf('|', StringComparison.Ordinal) + 2)..]).Should().Equal(
            "Gate three is shut | Ada Moss | Crews have closed the third gate.", " | Tom Vale | The tide turns within the hour.",
            "First gate shut | Ada Moss | Water stands at the quay.");
        story.Updates.Select(update => update.Published!.At!.Value.Minute).Should().Equal(50, 30, 10);
    }

    private static string Fill(string item, string id, string time, string title, string author, string text) =>
        new StringBuilder(item).Replace("@i", id).Replace("@t", time).Replace("@h", title).Replace("@a", author).Replace("@x", text)
            .ToString();

    [Fact]
    public void Lists_within_lists_that_name_nothing_are_told_by_their_values() =>
        Lines(Read("""
            [["stream", "s-9", "Storm at the outer harbour"], [["k2", [1936637400, 0], ["Second gate", "The second gate is shut."],
            ["Ada Moss"]],
            ["k1", [1936636200, 0], [null, "The tide turns within the hour."], ["Tom Vale"]]]]
            """)).Should().Equal("k2 | Second gate | Ada Moss | The second gate is shut.",
                "k1 |  | Tom Vale | The tide turns within the hour.");

    [Fact]
    public void People_in_a_map_of_any_name_are_found_by_their_ids() =>
        Lines(Read("""
            {"skribis": {"u_1": {"n": "Ada Moss", "p": "a.jpg"}, "u_2": {"n": "Tom Vale", "p": "b.jpg"}}, "posts": [
            {"id": "k2", "date": "2031-05-14T18:50:00Z", "text": "The second gate is shut.", "author": "u_1"},
            {"id": "k1", "date": "2031-05-14T18:30:00Z", "text": "The first gate is shut.", "author": "u_2"}]}
            """)).Should().Equal("k2 |  | Ada Moss | The second gate is shut.", "k1 |  | Tom Vale | The first gate is shut.");

    [Fact]
    public void Places_in_a_text_are_filled_from_the_lists_beside_it() =>
        Lines(List("""
            {"id":"k2","date":"2031-05-14T18:50:00Z","text":"Rao to Vale, B0$, B1$ 5",
            "formats":{"bold":{"ids":["B0$","B1$"],"values":["out","Vale b Rao"]}}}
            """, """{"id":"k1","date":"2031-05-14T18:30:00Z","text":"Seats cost 5$ at the gate.","formats":{}}"""))
            .Should().Equal("k2 |  |  | Rao to Vale, out, Vale b Rao 5", "k1 |  |  | Seats cost 5$ at the gate.");

    [Fact]
    public void Mail_is_no_list_of_updates() =>
        StoryReader.Read("""
            {"messages": [{"id": 1, "received": "2031-05-14T10:00:00Z", "subject": "Lunch on Friday", "preview": "Shall we meet?",
            "from": "Ann Lee"}, {"id": 2, "received": "2031-05-14T11:00:00Z", "subject": "Keys", "preview": "Under the mat.",
            "from": "Bo Tran"}]}
            """, new PageContext()).Story.Should().BeNull();

    [Fact]
    public void A_person_of_whom_the_text_speaks_has_not_written_it() =>
        List("""{"nam":"k2","tid":"2031-05-14T18:50:00Z","held":"Orrin Pell","vol":"Goal! Pell heads it in from a corner."}""",
            """{"nam":"k1","tid":"2031-05-14T18:30:00Z","held":"Dov Marsh","vol":"Marsh is booked for a late foul."}""").Updates
            .Should().OnlyContain(update => update.Authors.Count == 0);

    [Theory]
    [InlineData("\"etat\":\"BROUILLON\"")]
    [InlineData("\"_status\":\"draft\"")]
    [InlineData("\"publicado\":false")]
    [InlineData("\"udaleno\":true")]
    public void What_no_reader_sees_is_no_update(string member)
    {
        Story story = List("""{"id":"k2","date":"2031-05-14T18:50:00Z","text":"The second gate is shut."}""",
            $$"""{"id":"k3","date":"2031-05-14T18:40:00Z","text":"To be checked by the desk.",{{member}}}""",
            """{"id":"k1","date":"2031-05-14T18:30:00Z","text":"The first gate is shut."}""");

        story.Updates.Select(update => update.Id).Should().Equal("k2", "k1");
    }

    [Fact]
    public void What_has_a_blank_time_where_the_others_have_one_is_not_shown_yet() =>
        List("""{"id":"k2","published":"2031-05-14T18:50:00Z","createdAt":"2031-05-14T18:49:00Z","text":"The second gate is shut."}""",
            """{"id":"k3","published":null,"createdAt":"2031-05-14T18:48:00Z","text":"A note for the desk alone."}""",
            """{"id":"k1","published":"2031-05-14T18:30:00Z","createdAt":"2031-05-14T18:29:00Z","text":"The first gate is shut."}""")
            .Updates.Select(update => update.Id).Should().Equal("k2", "k1");

    [Fact]
    public void A_day_and_a_clock_in_digits_are_one_time_at_the_offset_that_is_told_once()
    {
        Story story = Read("""
            {"rs": {"off": "+09:00", "list": [{"seq": "2", "regDt": "20310514", "tm": "153200", "cont": "The second gate is shut."},
            {"seq": "1", "regDt": "20310514", "tm": "111500", "cont": "The first gate is shut."}]}}
            """);

        story.Updates.Select(update => update.Published!.At!.Value.ToInstant().ToString()).Should()
            .Equal("2031-05-14T06:32:00Z", "2031-05-14T02:15:00Z");
    }

    [Fact]
    public void An_edit_in_a_log_takes_the_place_of_what_it_corrects() =>
        Lines(Read("""
            {"ops": [{"op": "add", "id": "k1", "item": {"t": "2031-05-14T18:00:00Z", "body": "The gate is shtu."}},
            {"op": "add", "id": "k2", "item": {"t": "2031-05-14T18:10:00Z", "body": "Wrong window, ignore."}},
            {"op": "edit", "id": "k1", "item": {"t": "2031-05-14T18:00:00Z", "body": "The gate is shut."}}, {"op": "remove", "id": "k2"},
            {"op": "add", "id": "k3", "item": {"t": "2031-05-14T18:30:00Z", "body": "The tide turns now."}}]}
            """)).Should().Equal("k1 |  |  | The gate is shut.", "k3 |  |  | The tide turns now.");

    [Theory]
    [InlineData("""{"kap":"Storm at the outer harbour","vorrem":[@]}""")]
    [InlineData("""{"spel":{"kap":"Storm at the outer harbour","n":3},"vorrem":[@]}""")]
    [InlineData("""{"room":{"name":"storm-room-2","topic":{"value":"Storm at the outer harbour"}},"messages":[@]}""")]
    [InlineData("""[{"type":"hello","data":{"title":"Storm at the outer harbour"}},@]""")]
    public void The_title_of_the_story_is_the_line_that_reads_like_one(string json) =>
        Read(json.Replace("@", """
            {"type":"post","id":"k2","date":"2031-05-14T18:50:00Z","text":"The second gate is shut."},
            {"type":"post","id":"k1","date":"2031-05-14T18:30:00Z","text":"The first gate is shut."}
            """, StringComparison.Ordinal)).Headline.Should().Be("Storm at the outer harbour");

    [Fact]
    public void People_in_a_map_within_their_list_and_first_and_last_names_apart_are_named() =>
        Lines(Read("""
            {"authors": {"byId": {"w1": {"id": "w1", "vorname": "Jule", "nachname": "Brammer"}}, "allIds": ["w1"]}, "posts": [
            {"id": "k2", "date": "2031-05-14T18:50:00Z", "text": "The second gate is shut.", "authorId": "w1"},
            {"id": "k1", "date": "2031-05-14T18:30:00Z", "text": "The first gate is shut.", "author": {"vn": "Onno", "nn": "Fehrs"}}]}
            """)).Should().Equal("k2 |  | Jule Brammer | The second gate is shut.", "k1 |  | Onno Fehrs | The first gate is shut.");
}
