namespace LiveBlog.Core.Tests.Discovery;

/// <summary>
/// What speaks for a list, sign by sign: a page that is a live blog because of it, and one that is none for the want of it. Each lies as
/// near to the bar as the sign is heavy.
/// </summary>
public sealed class GroupSignTests
{
    private const string Badge = "<h2>Live</h2>";
    private const string Ticker = "<div class='liveblog'>";

    private static readonly int[] OneStepBack = [0, 1, 2, 3, 5, 4], TwoStepsBack = [0, 2, 1, 3, 5, 4];

    private static readonly ListPage Plain = new();

    private static readonly ListPage Unordered = new() { Count = 6, Time = i => Clock(TwoStepsBack[i]) };

    /// <summary>A badge above five numbered texts that show their age alone.</summary>
    private static readonly ListPage Ages = new()
    {
        Above = Badge, Count = 5, Open = i => $"<div class='e' id='post-{i}'>", Time = i => $"<span class='ago'>{i + 2} hours ago</span>",
    };

    [Fact]
    public void Times_of_day_that_run_one_way_make_a_live_blog_only_where_something_says_so()
    {
        Plain.ShouldBeRefused();
        (Plain with { Title = ListPage.Live }).ShouldBeRead();
        (Plain with { Above = Badge }).ShouldBeRead();
        (Plain with { Box = Ticker }).ShouldBeRead();
    }

    [Fact]
    public void A_diary_of_five_texts_in_the_order_of_their_times_is_no_live_blog() =>
        (Plain with { Count = 5, Letters = 90 }).ShouldBeRefused();

    [Fact]
    public void A_word_for_live_makes_no_live_blog_of_times_without_order()
    {
        (Unordered with { Above = Badge }).ShouldBeRefused();
        (Unordered with { Box = Ticker }).ShouldBeRefused();
        (Unordered with { Box = "<div class='liveblog live'>" }).ShouldBeRefused();
        (Unordered with { Count = 4, Title = ListPage.Live, Above = Badge }).ShouldBeRefused();
    }

    [Fact]
    public void Live_alone_as_a_part_of_a_name_is_less_than_the_name_of_a_live_blog()
    {
        (Plain with { Box = "<div class='live'>" }).ShouldBeRefused();
        (Plain with { Box = "<div class='live'>", Count = 5 }).ShouldBeRead();
    }

    [Fact]
    public void Numbered_messages_of_one_sender_are_a_channel()
    {
        ListPage channel = new()
        {
            Count = 3, Box = "<div class='messages'>", Open = i => $"<div class='m' data-post='lug/33{i}'>",
            Lead = _ => "<b class='author'>Lugivka News</b>",
        };

        channel.ShouldBeRead();
        (channel with { Count = 5, Open = i => i == 2 ? "<div class='m'>" : channel.Open(i) }).ShouldBeRead();
        (channel with { Count = 5, Lead = i => i == 2 ? "" : channel.Lead(i) }).ShouldBeRead();
        (channel with { Box = "<div>" }).ShouldBeRefused();
        (channel with { Open = _ => "<div class='m'>" }).ShouldBeRefused();
        (channel with { Lead = i => i == 1 ? "<b class='author'>Orla News</b>" : channel.Lead(i) }).ShouldBeRefused();
    }

    [Fact]
    public void What_the_structured_data_calls_updates_needs_no_times() =>
        (Plain with { Count = 3, Time = _ => "", Open = _ => "<div itemprop='liveBlogUpdate'>" }).ShouldBeRead();

    [Fact]
    public void One_of_five_steps_may_go_the_other_way()
    {
        (Plain with { Above = Badge, Count = 6, Time = i => Clock(OneStepBack[i]) }).ShouldBeRead();
        (Plain with { Above = Badge, Count = 6, Time = i => Clock(5 - i) }).ShouldBeRead();
        (Plain with { Above = Badge, Count = 6, Time = i => Clock(TwoStepsBack[i]) }).ShouldBeRefused();
    }

    [Fact]
    public void Clocks_pass_midnight()
    {
        string[] late = ["01:12", "00:04", "23:51", "23:17"];

        (Plain with { Above = Badge, Time = i => $"<time>{late[i]}</time>" }).ShouldBeRead();
        (Plain with { Above = Badge, Time = i => $"<time>{late[3 - i]}</time>" }).ShouldBeRead();
    }

    [Fact]
    public void Three_of_five_entries_show_their_time_of_day()
    {
        ListPage some = Plain with { Above = Badge, Count = 5, Time = i => i % 2 == 0 ? Clock(i) : "" };

        some.ShouldBeRead();
        (some with { Time = i => i % 2 == 0 ? Clock(OneStepBack[i]) : "<time>today</time>" }).ShouldBeRead();
        (some with { Count = 6, Time = i => i is 0 or 5 ? Clock(i) : "" }).ShouldBeRefused();
    }

    [Fact]
    public void Times_for_machines_stand_for_clocks_on_a_page_that_says_it_is_live()
    {
        ListPage stamped = Plain with { Above = Badge, Count = 5, Time = i => Stamp(i, $"2031-05-14T{ListPage.Clocks[i]}:07Z") };

        stamped.ShouldBeRead();
        (stamped with { Time = i => i is 1 or 3 ? "" : stamped.Time(i) }).ShouldBeRead();
        (stamped with { Time = i => i is 1 or 2 or 3 ? "" : stamped.Time(i) }).ShouldBeRefused();
        (stamped with { Time = i => Stamp(i, "2031-05-14") }).ShouldBeRefused();
        (stamped with { Time = i => Stamp(i, $"2031-05-{14 - i}T00:00:00Z") }).ShouldBeRefused();
        (stamped with { Above = "", Box = Ticker }).ShouldBeRefused();
        (stamped with { Count = 6, Time = i => stamped.Time(TwoStepsBack[i]) }).ShouldBeRefused();
    }

    [Fact]
    public void Ids_of_one_scheme_of_four_in_five()
    {
        Ages.ShouldBeRead();
        (Ages with { Open = i => i == 2 ? "<div class='e'>" : Ages.Open(i) }).ShouldBeRead();
        (Ages with { Open = i => i is 1 or 2 ? "<div class='e'>" : Ages.Open(i) }).ShouldBeRefused();
    }

    [Fact]
    public void Five_entries_are_a_sign_and_four_are_none() => (Ages with { Count = 4 }).ShouldBeRefused();

    [Fact]
    public void Fifteen_words_are_a_text_and_fewer_are_none()
    {
        ListPage texts = Ages with { Above = "", Box = "<div class='live'>", Open = Plain.Open, Letters = 90 };

        texts.ShouldBeRead();
        (texts with { Letters = 89 }).ShouldBeRefused();
    }

    [Fact]
    public void Headings_of_half_of_the_entries()
    {
        ListPage half = Ages with { Count = 6, Open = _ => "<div class='e'>", Lead = i => i % 2 == 0 ? $"<h3>Title {i}</h3>" : "" };

        half.ShouldBeRead();
        (half with { Lead = i => i is 0 or 3 ? half.Lead(0) : "" }).ShouldBeRefused();
    }

    [Fact]
    public void A_dozen_minutes_of_a_match_are_commentary_and_eleven_are_a_report()
    {
        ListPage match = Plain with { Count = 12, Letters = 30, Time = i => $"<b class='min'>{88 - (7 * i)}'</b>" };

        match.ShouldBeRead();
        (match with { Count = 11 }).ShouldBeRefused();
        (match with { Letters = 23 }).ShouldBeRefused();
        (match with { Count = 4, Letters = 20, Title = ListPage.Live }).ShouldBeRead();
        (match with { Count = 5, Letters = 90 }).ShouldBeRead();
        (match with { Count = 4, Letters = 90 }).ShouldBeRefused();
    }

    private static string Clock(int i) => $"<time>{ListPage.Clocks[i]}</time>";

    private static string Stamp(int i, string machine) => $"<time datetime='{machine}'>{i + 2} hours ago</time>";
}
