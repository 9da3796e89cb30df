namespace LiveBlog.Core.Tests.Discovery;

/// <summary>
/// What speaks against a list, sign by sign: a page that is none because of it, the same page without it, and one of which so much speaks
/// for a live blog that it is read for all that.
/// </summary>
public sealed class GroupDoubtTests
{
    private const string Ticker = "<div class='liveblog'>";

    private static readonly ListPage Live = new() { Title = ListPage.Live };

    private static readonly ListPage LiveFive = Live with { Count = 5 };

    private static readonly ListPage LiveTexts = LiveFive with { Letters = 90 };

    /// <summary>Five texts with ids in the order of their times: without a word for live just enough.</summary>
    private static readonly ListPage Numbered = new() { Count = 5, Letters = 90, Open = i => $"<div class='e' id='post-{i}'>" };

    /// <summary>The same that structured data calls updates.</summary>
    private static readonly ListPage Stated = Numbered with { Open = i => $"<div class='e' id='post-{i}' itemprop='liveBlogUpdate'>" };

    [Fact]
    public void Five_numbered_texts_in_the_order_of_their_times_are_just_enough()
    {
        Numbered.ShouldBeRead();
        Stated.ShouldBeRead();
    }

    [Fact]
    public void Two_entries_are_a_chance_but_where_title_names_and_ids_say_that_a_blog_has_begun()
    {
        ListPage begun = Live with { Count = 2, Box = Ticker, Open = i => $"<div class='e' id='post-{i}'>" };

        begun.ShouldBeRead();
        (begun with { Open = _ => "<div class='e'>" }).ShouldBeRefused();
        (begun with { Open = _ => "<div class='e'>", Count = 3 }).ShouldBeRead();
    }

    [Fact]
    public void Less_than_eight_words_are_little_text()
    {
        (Live with { Letters = 48 }).ShouldBeRead();
        (Live with { Letters = 47 }).ShouldBeRefused();
        (LiveFive with { Letters = 47 }).ShouldBeRead();
    }

    [Fact]
    public void Less_than_four_words_are_hardly_any()
    {
        (LiveFive with { Letters = 24 }).ShouldBeRead();
        (LiveFive with { Letters = 23 }).ShouldBeRefused();
        (Live with { Letters = 23, Box = Ticker }).ShouldBeRead();
    }

    [Fact]
    public void Elements_of_different_kinds_are_the_sections_of_a_page()
    {
        ListPage kinds = Live with { Count = 10, Time = Stamp, Open = i => i % 3 == 2 ? "<section class='f'>" : "<div class='e'>" };

        kinds.ShouldBeRead();
        (kinds with { Open = i => i % 3 == 2 || i == 0 ? "<section class='f'>" : "<div class='e'>" }).ShouldBeRefused();
        (kinds with { Letters = 90, Open = i => i % 2 == 0 ? "<section class='f'>" : "<div class='e'>" }).ShouldBeRead();
        (kinds with
        {
            Title = "Flood in Alderwick", Open = i => i % 2 == 0 ? "<section class='liveblog-a'>" : "<div class='liveblog-b'>",
        }).ShouldBeRead();
    }

    [Fact]
    public void What_is_called_comments_is_talk()
    {
        ListPage talk = Numbered with { Box = "<div class='comments'>" };

        talk.ShouldBeRefused();
        (Stated with { Box = talk.Box }).ShouldBeRead();
        (LiveTexts with { Box = talk.Box }).ShouldBeRead();
        (LiveTexts with { Box = talk.Box, Letters = 89 }).ShouldBeRefused();
    }

    [Fact]
    public void Comments_that_are_called_a_live_blogs_are_commentary()
    {
        ListPage own = new() { Count = 5, Open = _ => "<div class='live-post comment'>" };

        own.ShouldBeRead();
        (own with { Count = 4 }).ShouldBeRefused();
    }

    [Fact]
    public void An_author_each_is_talk_and_full_names_on_a_live_page_are_a_newsroom()
    {
        string[] names = ["Ann Lee", "Bo Roe", "Cy Dunn", "Dee Fox", "Eli Hart"], handles = ["annl", "bo77", "cyd", "fox", "hart3"];
        ListPage talk = LiveTexts with { Lead = i => $"<b class='author'>{handles[i]}</b>" };

        talk.ShouldBeRefused();
        (talk with { Lead = i => $"<b class='author'>{handles[i % 3]}</b>" }).ShouldBeRefused();
        (talk with { Lead = i => $"<b class='author'>{handles[i % 2]}</b>" }).ShouldBeRead();
        (talk with { Letters = 60, Box = Ticker }).ShouldBeRead();
        (talk with { Letters = 60, Count = 3 }).ShouldBeRead();
        (talk with { Letters = 60, Count = 4, Lead = i => $"<b class='author'>{names[i]}</b>" }).ShouldBeRead();
        (talk with { Letters = 60, Lead = i => i == 4 ? talk.Lead(i) : $"<b class='author'>{names[i]}</b>" }).ShouldBeRead();
        (Numbered with { Lead = i => $"<b class='author'>{names[i]}</b>" }).ShouldBeRefused();
    }

    [Fact]
    public void What_can_be_answered_is_talk()
    {
        const string Answer = "<a href='#a'>Reply</a>";

        (Numbered with { Lead = _ => Answer }).ShouldBeRefused();
        (Numbered with { Count = 6, Lead = i => i % 2 == 0 ? Answer : "" }).ShouldBeRefused();
        (Numbered with { Count = 6, Lead = i => i % 3 == 0 ? Answer : "" }).ShouldBeRead();
        (Stated with { Lead = _ => Answer }).ShouldBeRead();
        (LiveFive with { Lead = _ => Answer }).ShouldBeRefused();
        (LiveTexts with { Lead = _ => Answer }).ShouldBeRead();
    }

    [Fact]
    public void Quarters_of_an_hour_are_a_plan_but_where_a_live_page_tells_of_them()
    {
        string[] quarters = ["19:45", "19:15", "18:30", "17:45", "17:00"];
        ListPage plan = LiveFive with { Time = i => $"<time>{quarters[i]}</time>" };

        plan.ShouldBeRefused();
        (plan with { Time = i => i == 2 ? "<time>18:31</time>" : plan.Time(i) }).ShouldBeRefused();
        (plan with { Time = i => i is 1 or 2 ? $"<time>18:3{4 - i}</time>" : plan.Time(i) }).ShouldBeRead();
        (plan with { Letters = 71 }).ShouldBeRefused();
        (plan with { Letters = 72, Count = 4 }).ShouldBeRead();
        (plan with { Letters = 72, Title = "Friday live: TV schedule", Box = Ticker }).ShouldBeRefused();
        (plan with { Box = Ticker }).ShouldBeRead();
    }

    [Fact]
    public void What_is_called_a_length_is_no_time_of_day()
    {
        ListPage films = LiveFive with { Time = i => $"<b class='duration'>{ListPage.Clocks[i]}</b>" };

        films.ShouldBeRefused();
        (films with { Time = i => $"<b class='stamp'>{ListPage.Clocks[i]}</b>" }).ShouldBeRead();
        (films with { Box = Ticker }).ShouldBeRead();
    }

    [Fact]
    public void Titles_that_lead_to_other_pages_are_teasers_but_above_long_texts()
    {
        ListPage teasers = LiveTexts with
        {
            Url = new Uri("https://news.example/flood"), Lead = i => $"<h3><a href='/p/{i}-quay'>News {i}</a></h3>",
        };

        teasers.ShouldBeRefused();
        (teasers with { Count = 6, Lead = i => i % 2 == 0 ? teasers.Lead(i) : "" }).ShouldBeRefused();
        (teasers with { Count = 6, Lead = i => i % 3 == 0 ? teasers.Lead(i) : "" }).ShouldBeRead();
        (teasers with { Letters = 269 }).ShouldBeRefused();
        (teasers with { Letters = 270 }).ShouldBeRead();
        (teasers with { Box = Ticker, Open = i => $"<div class='e' id='post-{i}'>" }).ShouldBeRead();
        (teasers with { Letters = 65, Open = _ => "<div class='liveblog-e'>" }).ShouldBeRefused();
        (teasers with { Letters = 66, Open = _ => "<div class='liveblog-e'>" }).ShouldBeRead();
    }

    [Fact]
    public void Entries_more_than_ten_days_apart_are_of_no_live_event()
    {
        ListPage days = Live with { Count = 3, Time = i => $"<time datetime='2031-05-{14 - (5 * i)}T19:5{2 - i}:00Z'>19:5{2 - i}</time>" };

        days.ShouldBeRead();
        (days with { Time = i => $"<time datetime='2031-05-{15 - (5 * i) - (i / 2)}T19:5{2 - i}:00Z'>19:5{2 - i}</time>" })
            .ShouldBeRefused();
    }

    [Fact]
    public void Times_that_are_called_times_of_a_change()
    {
        ListPage changed = Live with { Time = i => $"<b class='updated'>{ListPage.Clocks[i]}</b>" };

        changed.ShouldBeRefused();
        (changed with { Count = 5, Letters = 90 }).ShouldBeRead();
    }

    [Fact]
    public void A_list_beside_a_longer_text_is_not_what_the_page_is_about()
    {
        string text = $"<section>{string.Concat(Enumerable.Repeat($"<p>{ListPage.Text(0, 300)}</p>", 3))}</section>";
        ListPage beside = Numbered with { Box = Ticker, Below = text };

        beside.ShouldBeRefused();
        (LiveFive with { Below = text }).ShouldBeRefused();
        (LiveTexts with { Below = text }).ShouldBeRead();
        (Stated with { Below = text }).ShouldBeRead();
    }

    private static string Stamp(int i) => $"<time class='s'>{ListPage.Clocks[i]}</time>";
}
