namespace LiveBlog.Core.Tests.PageState;

/// <summary>Each sign of a list in JSON, for it and against it: a payload or a page that is read wrongly without it, or with more weight on
/// it.</summary>
public sealed class ListSignTests
{
    private const string Flag = "\"isLive\": true";

    private static readonly JsonList Plain = new();

    [Fact]
    public void Dated_texts_are_enough_as_a_payload_and_too_little_in_a_page()
    {
        Plain.ShouldBeReadAsPayload();
        Plain.ShouldBeRefusedInPage();
        (Plain with { Name = "updates" }).ShouldBeRefusedInPage();
    }

    [Theory]
    [InlineData("\"isLive\": true", true)]
    [InlineData("\"isLiveBlog\": 1", true)]
    [InlineData("\"blog_status\": \"open\"", true)]
    [InlineData("\"type\": \"liveblog\"", true)]
    [InlineData("\"designType\": \"LiveBlog\"", true)]
    [InlineData("\"live\": true", true)]
    [InlineData("\"live\": false", false)]
    [InlineData("\"live\": {\"id\": 4}", false)]
    [InlineData("\"isLive\": false", false)]
    [InlineData("\"type\": \"report\"", false)]
    [InlineData("\"type\": \"a report of those who live below the lock and of what they do\"", false)]
    public void What_holds_the_list_says_that_it_is_live(string beside, bool isRead) => InPage(Plain with { Beside = beside }, isRead);

    [Fact]
    public void An_object_four_steps_up_may_say_it()
    {
        (Plain with { Whole = """{"isLive": true, "a": {"b": {"c": LIST}}}""" }).ShouldBeReadInPage();
        (Plain with { Whole = """{"isLive": true, "a": {"b": {"c": {"d": LIST}}}}""" }).ShouldBeRefusedInPage();
    }

    [Theory]
    [InlineData("ticker", "rows", true)]
    [InlineData("state", "liveticker", true)]
    [InlineData("state", "rows", false)]
    [InlineData("livestream", "rows", false)]
    public void A_name_above_the_list_says_it(string around, string name, bool isRead) =>
        InPage(Plain with { Name = name, Whole = $$"""{"{{around}}": LIST}""" }, isRead);

    [Fact]
    public void The_name_stands_near_the_list()
    {
        (Plain with { Whole = """{"ticker": {"a": {"b": {"c": LIST}}}}""" }).ShouldBeReadInPage();
        (Plain with { Whole = """{"ticker": {"a": {"b": {"c": {"d": LIST}}}}}""" }).ShouldBeRefusedInPage();
    }

    [Fact]
    public void The_title_beside_the_list_and_the_page_s_own_are_signs()
    {
        JsonList named = Plain with { Name = "updates" };

        (named with { Title = "Flood in Alderwick live" }).ShouldBeReadInPage();
        (Plain with { Title = "Flood in Alderwick live" }).ShouldBeRefusedInPage();
        (named with { Beside = "\"title\": \"Flood in Alderwick live\"" }).ShouldBeReadInPage();
        (Plain with { Beside = "\"title\": \"Flood in Alderwick live\"" }).ShouldBeRefusedInPage();
        (named with { Beside = "\"title\": \"Flood in Alderwick\"" }).ShouldBeRefusedInPage();
    }

    [Fact]
    public void The_type_of_half_of_the_items_is_a_sign()
    {
        (Plain with { More = "\"type\": \"liveUpdate\"" }).ShouldBeReadInPage();
        (Plain with { More = "\"type\": \"update\"", Name = "updates" }).ShouldBeReadInPage();
        (Plain with { More = "\"type\": \"update\"" }).ShouldBeRefusedInPage();
        (Plain with { More = "\"type\": \"article\"" }).ShouldBeRefusedAsPayload();
        (Plain with { More = "\"type\": \"article\"", Name = "updates" }).ShouldBeReadAsPayload();
    }

    [Fact]
    public void Items_that_name_what_is_live()
    {
        (Plain with { More = "\"liveTextId\": 7", Name = "updates" }).ShouldBeReadInPage();
        (Plain with { More = "\"liveTextId\": 7" }).ShouldBeRefusedInPage();
        (Plain with { More = "\"liveText\": null", Name = "updates" }).ShouldBeRefusedInPage();
        (Plain with { More = "\"textId\": 7", Name = "updates" }).ShouldBeRefusedInPage();
    }

    [Theory]
    [InlineData("<p>Gate {0} is shut.</p>")]
    [InlineData("""[{"type": "paragraph", "text": "Gate {0} is shut."}]""")]
    public void Bodies_of_blocks(string body)
    {
        (Plain with { Name = "updates", Body = _ => body }).ShouldBeReadInPage();
        (Plain with { Body = _ => body }).ShouldBeRefusedInPage();
    }

    [Theory]
    [InlineData("updates", true)]
    [InlineData("timeline", true)]
    [InlineData("rows", false)]
    public void The_list_s_own_name_counts_and_a_container_s_is_none(string name, bool isRead)
    {
        JsonList blocks = Plain with { Body = i => $"<p>Gate {i} is shut.</p>", Name = name };

        InPage(blocks, isRead);
        InPage(blocks with { Name = "items", Whole = $$"""{"{{name}}": LIST}""" }, isRead);
        InPage(blocks with { Name = "lines", Whole = $$"""{"{{name}}": LIST}""" }, false);
    }

    [Theory]
    [InlineData(6, true)]
    [InlineData(6.1, false)]
    public void Times_follow_one_another_within_six_hours(double hours, bool isRead) => Payload(Plain with { HoursApart = hours }, isRead);

    [Fact]
    public void Hours_apart_a_list_is_enough_where_it_is_the_whole_payload()
    {
        (Plain with { HoursApart = 7, Name = "", Whole = "LIST" }).ShouldBeReadAsPayload();
        (Plain with { HoursApart = 7 }).ShouldBeRefusedAsPayload();
        (Plain with { HoursApart = 49, Name = "", Whole = "LIST" }).ShouldBeRefusedAsPayload();
    }

    [Fact]
    public void Times_more_than_two_days_apart()
    {
        JsonList live = Plain with { Beside = Flag, Name = "lines" };

        (live with { HoursApart = 48 }).ShouldBeReadAsPayload();
        (live with { HoursApart = 49 }).ShouldBeRefusedAsPayload();
        (live with { HoursApart = 49, Name = "updates" }).ShouldBeReadAsPayload();
    }

    [Fact]
    public void One_time_for_all()
    {
        JsonList live = Plain with { Beside = Flag, HoursApart = 0 };

        live.ShouldBeRefusedAsPayload();
        (live with { Count = 2 }).ShouldBeReadAsPayload();
        (live with { Name = "updates" }).ShouldBeReadAsPayload();
    }

    [Fact]
    public void The_minutes_of_a_match_are_told_without_other_times()
    {
        JsonList match = Plain with { Time = i => $"\"matchtime\": \"{80 - i}'\", " };

        match.ShouldBeReadAsPayload();
        match.ShouldBeRefusedInPage();
        (match with { Title = "Harrow v Quill live" }).ShouldBeReadInPage();
        (Plain with { Name = "commentary", Whole = """{"state": {"match": LIST}}""" }).ShouldBeReadInPage();
    }

    [Theory]
    [InlineData(1, "\"likes\": {0}")]
    [InlineData(2, "\"stars\": 4")]
    [InlineData(2, "\"price\": 7, \"likes\": 3")]
    [InlineData(3, "\"authorname\": \"NAME\"")]
    [InlineData(3, "\"endTime\": \"2031-05-14T20:00:00Z\"")]
    [InlineData(3, "\"degrees\": 11.5")]
    [InlineData(3, "\"assignee\": \"b{0}\"")]
    [InlineData(3, "\"meta\": {\"ticket_id\": 5}")]
    [InlineData(4, "\"parentId\": 5")]
    [InlineData(4, "\"version\": \"v1.{0}\"")]
    [InlineData(4, "\"version\": \"2.4.{0}\"")]
    [InlineData(4, "\"status\": \"resolved\"")]
    [InlineData(4, "\"status\": {\"name\": \"In progress\"}")]
    [InlineData(4, "\"level\": \"warn\"")]
    public void What_else_is_dated_is_no_live_blog_unless_as_much_and_more_speaks_for_it(int weight, string members) =>
        Outweighed(Plain with { More = members }, weight);

    [Fact]
    public void Pages_of_their_own_texts_that_say_the_same_and_names_are_no_updates()
    {
        Outweighed(Plain with { More = "\"url\": \"https://news.example/quay/{0}\"" }, 3);
        Outweighed(Plain with { Body = _ => "The level has been measured." }, 3, hasText: true);
        Outweighed(Plain with { Body = i => $"Gate {(char)('a' + i)}" }, 2, hasText: true);
    }

    [Theory]
    [InlineData("\"isComment\": false")]
    [InlineData("\"degrees\": 11")]
    [InlineData("\"degrees\": 11.0")]
    [InlineData("\"version\": \"2.4\"")]
    [InlineData("\"version\": \"2.4.1\"")]
    [InlineData("\"version\": \"14.05.2031\"")]
    [InlineData("\"status\": \"published\"")]
    [InlineData("\"level\": \"top\"")]
    [InlineData("\"authorname\": \"The newsroom\"")]
    [InlineData("\"issues\": 7")]
    public void What_only_looks_like_it_is_nothing_against_a_list(string members) =>
        (Plain with { More = members }).ShouldBeReadAsPayload();

    [Fact]
    public void An_author_each_counts_from_four_on_and_from_six_in_ten_names()
    {
        const string Name = "\"authorname\": \"NAME\"";

        (Plain with { More = Name, Count = 3 }).ShouldBeReadAsPayload();
        (Plain with { More = Name, Name = "commentary" }).ShouldBeReadAsPayload();
    }

    [Theory]
    [InlineData("related")]
    [InlineData("comments", false)]
    [InlineData("videos")]
    public void A_name_near_the_list_speaks_of_something_else(string name, bool isPayloadToo = true)
    {
        JsonList other = Plain with { Name = "lines", Whole = $$"""{"{{name}}": LIST}""" };

        (other with { Beside = Flag }).ShouldBeRefusedInPage();
        Payload(other, !isPayloadToo);
        (other with { Beside = Flag }).ShouldBeReadAsPayload();
        (other with { Whole = $$$$"""{"{{{{name}}}}": {"a": {"b": LIST}}}""" }).ShouldBeReadAsPayload();
    }

    [Fact]
    public void In_a_page_updates_have_ids()
    {
        JsonList bare = Plain with { Id = "", Beside = Flag, Name = "updates", Whole = """{"ticker": LIST}""" };

        bare.ShouldBeReadAsPayload();
        bare.ShouldBeRefusedInPage();
        (bare with { Title = "Flood in Alderwick live" }).ShouldBeReadInPage();
    }

    [Fact]
    public void One_entry_in_a_page_is_a_chance()
    {
        JsonList one = Plain with { Count = 1, Beside = Flag, Name = "updates" };

        one.ShouldBeRefusedInPage();
        one.ShouldBeReadAsPayload();
        (one with { Body = i => $"<p>Gate {i} is shut.</p>" }).ShouldBeReadInPage();
    }

    /// <summary>Refused where a point less speaks for the list than the bar and the sign's weight ask for, read with that point.</summary>
    private static void Outweighed(JsonList list, int weight, bool hasText = false)
    {
        JsonList[] forIt =
        [
            list, list with { Name = "updates" }, list with { Beside = Flag }, list with { Beside = Flag, Name = "updates" },
            hasText ? list with { Beside = Flag, Name = "updates", More = "\"type\": \"update\"" }
                : list with { Beside = Flag, Name = "updates", Body = i => $"<p>Gate {i} is shut.</p>" },
        ];

        forIt[weight - 1].ShouldBeRefusedAsPayload();
        forIt[weight].ShouldBeReadAsPayload();
    }

    private static void InPage(JsonList list, bool isRead)
    {
        if (isRead)
            list.ShouldBeReadInPage();
        else
            list.ShouldBeRefusedInPage();
    }

    private static void Payload(JsonList list, bool isRead)
    {
        if (isRead)
            list.ShouldBeReadAsPayload();
        else
            list.ShouldBeRefusedAsPayload();
    }
}
