namespace LiveBlog.Core.Tests.Discovery;

/// <summary>Kinds of lists that each print their updates in a way of their own.</summary>
public sealed class EntryKindTests
{
    private static readonly string[] Clocks = ["14:05", "13:24", "12:41", "11:30", "10:12", "09:03"];

    private static readonly string[] Names = ["Lindqvist", "Beran", "Malik", "Harrow", "Quill", "Dunmore"];

    [Theory]
    [InlineData("The gates are shut until the evening tide.|Divers have gone down a second time today.|The mayor will speak from the steps."
        + "|A café on the quay hands out soup and socks.|The bridge is closed in both directions now.|Two boats have come back empty.")]
    [InlineData("The gates are shut.|Divers have gone down.|The mayor will speak.|A café hands out soup.|The bridge is closed.|Two boats "
        + "came.")]
    [InlineData("Report 0: still shut now.|Report 1: still shut now.|Report 2: still shut now.|Report 3: still shut now."
        + "|Report 4: still shut now.|Report 5: still shut now.")]
    public void A_row_with_an_icon_in_the_place_of_the_clock_is_an_update_whatever_it_says(string words)
    {
        string[] news = words.Split('|');

        Updates("<h1>Bridge live</h1>"
            + $"{Rows(i => i is 2 or 4 ? $"<div class='x reporter'><img src='/r.png' alt=''><p>{news[i]}</p>"
                + "</div>" : $"<div class='x'><b class='y'>{Clocks[i]}</b><p>{news[i]}</p></div>")}")
            .Select(update => update.PlainText).Should().Equal(news);
    }

    [Fact]
    public void A_word_that_several_timed_updates_consist_of_is_no_boilerplate() =>
        Updates("<h1>Bridge live</h1>"
            + $"{Rows(i => $"<div class='live-post' id='p{i}'><time>{Clocks[i]}</time>"
                + $"<p>{(i < 3 ? "Still shut." : $"Boat {i} has left the quay with all of its crew and a pilot, "
                    + "the harbour office of the town has told us.")}</p></div>")}")
            .Should().OnlyContain(update => update.Body.Count == 1);

    [Fact]
    public void A_ball_of_an_over_that_opens_the_text_is_the_updates_clock() =>
        Updates("<h1>Colby v Marsh live</h1>"
            + $"{Rows(i => $"<div class='col ln'>4.{6 - i} Harrow to Quill, no run, full and straight, pushed back with a straight "
                + "bat</div>")}")
            .Select(update => (update.EventClock, update.PlainText[..6])).Should()
            .Equal(Enumerable.Range(0, 6).Select(i => ((string?)$"4.{6 - i}", "Harrow")));

    [Fact]
    public void Numbered_sections_of_a_text_are_no_balls_of_an_over() =>
        Updates("<h1>Terms of use</h1>"
            + $"{Rows(i => $"<div class='col ln'>4.{i + 1} Members keep to the rules of the harbour and to the words of its master, "
                + "and to these terms of use as they stand</div>")}")
            .Should().BeEmpty();

    [Fact]
    public void A_clock_and_the_first_words_of_the_sentence_may_stand_in_one_bold()
    {
        string[] bold = ["17.00 ", "16.20 ", "15.45 Owen Marsh ", "15.05 ", "14.30 ", "14.05 "];

        Update update = Updates("<h1>Rescue: latest</h1>"
            + $"<div>{Rows(i => $"<p><strong>{bold[i]}</strong>in Alderwick has spoken to the head of the coastguard about it.</p>")}</di"
            + "v>")[2];

        update.PlainText.Should().Be("Owen Marsh in Alderwick has spoken to the head of the coastguard about it.");
        update.Headline.Should().BeNull();
        update.Published!.Raw.Should().Be("15.45");
    }

    [Fact]
    public void Titles_of_one_class_are_titles_whether_they_are_links_or_not_and_an_icon_is_no_text() =>
        Updates("<h1>Rovers v Marsh live</h1>"
            + $"{Rows(i => "<div class='item'><div class='icon'>🟨</div>"
                + $"<div class='time'>{81 - i}'</div>"
                + $"{(i % 2 == 0 ? $"<a class='text' href='/p'>Oskar {Names[i]}</a>" : $"<div class='text'>Change for {Names[i]}</div>")}"
                + $"<div class='meta'>Goal number {i}, assisted by Beran from the left wing</div></div>")}")
            .Select(update => (update.Headline, update.PlainText[..4], update.Authors.Count)).Should()
            .Equal(Enumerable.Range(0, 6).Select(i => ((string?)(i % 2 == 0 ? $"Oskar {Names[i]}" : $"Change for {Names[i]}"), "Goal", 0)));

    [Fact]
    public void Titles_of_copies_are_titles() =>
        Updates("<h1>Bridge live</h1>"
            + $"{Rows(i => $"<div class='x'><b class='y'>{Clocks[i]}</b>"
                + $"<div class='t'>{(i % 2 == 0 ? "Pumps off at the lock" : "Cars to the field")}</div>"
                + $"<p>{(i % 2 == 0 ? "Engineers look at a crack in the lower gate." : "Wardens keep watch until the evening comes.")}</p"
                + "></div>")}")
            .Should().OnlyContain(update => update.Headline != null);

    [Fact]
    public void Labels_of_a_players_controls_are_no_text() =>
        Updates("<h1>Bridge live</h1>"
            + $"{Rows(i => $"<div class='x'><time>{Clocks[i]}</time><p>Here is what drone {i} saw from above the quay this morning.</p>"
                + $"<div class='box'><video src='/v{i}.mp4'></video><div><button>Play</button><div>Chapters</div><div>Loaded: {i}%</div>"
                + "</div></div></div>")}")
            .Should().OnlyContain(update => update.Body.Count == 2 && update.Body[1] is Video);

    [Fact]
    public void Headings_of_the_first_rank_in_each_update_are_not_the_storys() =>
        Story("<h3>River road shut as the lock "
            + $"cracks</h3>{Rows(i => $"<div class='live-post'><time>{Clocks[i]}</time><h1>Title {i}</h1>"
                + "<p>The bridge is closed in both directions, and drivers should follow the signs.</p></div>")}")!
            .Headline.Should().Be("River road shut as the lock cracks");

    [Fact]
    public void Clocks_with_their_dates_are_times_of_day() =>
        Updates($"<h1>Count live</h1>{Rows(i => $"<div class='row'><span class='upd'>05/05/2011 {Clocks[i]}</span><br>"
            + $"<span>Ballot box number {i} from the northern wards has arrived at the hall.</span></div>", 4)}")
            .Should().HaveCount(4);

    [Fact]
    public void Clocks_in_headings_open_the_flat_siblings_behind_them() =>
        Updates("<h1>March: live updates</h1>"
            + $"<div>{Rows(i => $"<div class='w'><div><h5>{Clocks[i]}</h5></div></div><div class='w'><div>"
                + $"<h3 class='heading-title'>Title {i}</h3></div></div><div class='w'><div><p>About 40{i} people, "
                + "and a brass band with a very loud drum, have come.</p></div></div>", 4)}</div>")
            .Select(update => update.Body[^1].PlainText).Should()
            .Equal(Enumerable.Range(0, 4).Select(i => $"About 40{i} people, and a brass band with a very loud drum, have come."));

    [Fact]
    public void A_link_to_the_updates_own_page_makes_no_teaser() =>
        Updates($"<h1>Flood live</h1>{Rows(i => $"<div class='liveblog-p' id='entry-903{i}'><b>{Clocks[i]}</b><h4>"
            + $"<a href='/entries/903{i}/'>Road {i} is open</a></h4><p>Police say so.</p></div>")}")
            .Should().HaveCount(6);

    [Fact]
    public void A_link_that_only_opens_the_row_is_no_permalink() =>
        Updates("<h1>Ticker: tram</h1>"
            + $"<ul class='ticker'>{Rows(i => $"<li><a href='#'><time>04.06.2013, {Clocks[i]}</time><b>Tram {i} runs again</b></a><div>"
                + "<p>The line is free.</p></div></li>")}</ul>")
            .Should().HaveCount(6);

    [Fact]
    public void The_date_below_the_pages_title_is_no_update() =>
        Updates("<h1>Water cut live</h1><div class='flex'><span>Newsroom</span><time>23/08/2023 09:58</time></div>"
            + $"<ol>{Rows(i => $"<li class='e'><div class='flex'><time>{Clocks[i]}</time></div><h3>Title {i}</h3>"
                + "<p>The pipe is mended by night.</p></li>")}</ol>")
            .Should().HaveCount(6);

    [Fact]
    public void Times_called_updated_tell_updates_apart_where_there_are_no_others() =>
        Updates("<h1>Bridge live</h1>"
            + $"{Rows(i => $"<div class='live-post'><div class='updated-date' data-updated='2024-01-08T{Clocks[i]}:00Z'><i>Updated "
                + $"{Clocks[i]}</i></div><h3>Title {i}</h3><p>The bridge is closed in both directions, and drivers should follow the "
                + "yellow signs through the town.</p></div>")}")
            .Should().HaveCount(6);

    private static string Rows(Func<int, string> row, int count = 6) => string.Concat(Enumerable.Range(0, count).Select(row));

    private static ValueList<Update> Updates(string body) => Story(body)?.Updates ?? [];

    private static Story? Story(string body) =>
        StoryReader.Read($"<!doctype html><html lang=en><head><title>Orla Post</title></head><body>{body}</body></html>",
            new PageContext { Sites = SiteCatalog.None }).Story;
}
