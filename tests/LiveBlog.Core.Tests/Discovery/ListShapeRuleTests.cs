using System.Globalization;

namespace LiveBlog.Core.Tests.Discovery;

/// <summary>Which elements are the entries of a list: with and without a mark, in boxes, in runs, behind tabs.</summary>
public sealed class ListShapeRuleTests
{
    private static readonly ListPage Live = new() { Title = ListPage.Live, Count = 5, Letters = 90 };

    [Theory]
    [InlineData("<div class='e'>", 24, 2, true)]
    [InlineData("<div class='e'>", 23, 2, false)]
    [InlineData("<div class='e'>", 24, 0, false)]
    [InlineData("<div class='e'>", 24, 4, false)]
    [InlineData("<div>", 24, 2, false)]
    [InlineData("<li>", 24, 2, true)]
    [InlineData("<article>", 24, 2, true)]
    [InlineData("<li>", 24, 4, false)]
    public void An_entry_without_a_time_stands_between_others_of_its_name_and_has_a_few_words(string open, int letters, int at, bool isRead)
    {
        ListPage page = Live with
        {
            Box = "<section>", Open = _ => open, Time = i => i == at ? "" : Clock(i), Words = i => ListPage.Text(i, i == at ? letters : 90),
        };

        page.Read().Count.Should().Be(isRead ? 5 : 4);
    }

    [Fact]
    public void In_the_commentary_of_a_match_it_may_stand_at_the_end()
    {
        ListPage match = Live with
        {
            Title = "Harrow v Quill live", Open = _ => "<div class='c'>", Time = i => i == 4 ? "" : $"<b>{80 - i}'</b>",
        };

        match.ShouldBeRead();
        (match with { Open = _ => "<li>" }).Read().Should().HaveCount(4);
    }

    [Fact]
    public void What_is_held_at_the_top_may_have_no_time()
    {
        ListPage pinned = Live with
        {
            Open = i => i == 0 ? "<div class='e pinned'>" : "<div class='e'>", Time = i => i == 0 ? "" : Clock(i),
        };

        pinned.ShouldBeRead();
        (pinned with { Open = i => i == 0 ? "<div class='e not-pinned'>" : "<div class='e'>" }).Read().Should().HaveCount(4);
        (pinned with { Open = i => i == 0 ? "<div class='f pinned'>" : "<div class='e'>" }).Read().Should().HaveCount(4);
    }

    [Fact]
    public void An_entry_of_the_same_build_needs_no_time()
    {
        ListPage built = Live with
        {
            Open = _ => "<div>", Time = i => i == 4 ? "<b class='y'>New</b>" : $"<b class='y'>{ListPage.Clocks[i]}</b>",
        };

        built.ShouldBeRead();
        (built with { Time = i => i == 4 ? "<i class='y'>New</i>" : built.Time(i) }).Read().Should().HaveCount(4);
        (built with { Time = i => i == 4 ? "<b class='y'>New</b><i>Now</i>" : built.Time(i) }).Read().Should().HaveCount(4);
        (built with { Open = i => i == 4 ? "<div class='x'>" : "<div>" }).Read().Should().HaveCount(4);
    }

    [Theory]
    [InlineData("<img src='/i.png' alt=''>", true)]
    [InlineData("<i></i>", true)]
    [InlineData("<svg></svg>", true)]
    [InlineData("<b>New</b><i></i>", false)]
    [InlineData("<i>!</i>", false)]
    [InlineData("", false)]
    public void A_short_row_with_an_icon_before_its_words_is_an_update(string icon, bool isRead)
    {
        ListPage page = Live with
        {
            Time = i => i == 2 ? icon : $"<b class='t'>{ListPage.Clocks[i]}</b>",
            Words = i => i == 2 ? "Still shut.<u></u>" : ListPage.Text(i, 80),
            Open = i => i == 2 ? "<div class='e r'>" : "<div class='e'>",
        };

        page.Read().Count.Should().Be(isRead ? 5 : 4);
    }

    [Theory]
    [InlineData(3, 5)]
    [InlineData(6, 5)]
    public void Teasers_of_the_same_look_in_a_box_of_their_own_are_left_out(int teasers, int read)
    {
        string other = string.Concat(Enumerable.Range(5, teasers).Select(i =>
            $"<div class='e'>{Clock(i)}<h3><a href='/p/{i}'>News {i} from the quay</a></h3><p>{ListPage.Text(i, 60)}</p></div>"));

        (Live with { Url = new Uri("https://news.example/flood"), Box = "<section>", Below = $"<section>{other}</section>" })
            .Read().Should().HaveCount(read);
    }

    [Theory]
    [InlineData("h2")]
    [InlineData("h3")]
    [InlineData("h4")]
    public void Headings_with_a_clock_open_the_siblings_behind_them_to_a_heading_of_their_rank(string rank)
    {
        ValueList<Update> updates = (Live with
        {
            Open = _ => $"<{rank}>", Time = i => ListPage.Clocks[i], Words = _ => "", Count = 1,
            Above = $"<div>{Runs(rank)}<h{int.Parse(rank[1..], null) + 1}>Still of it</h{int.Parse(rank[1..], null) + 1}>"
                + $"<p>Behind it.</p><{rank}>More of the day</{rank}><p>Of something else.</p></div>",
            Box = "<i>",
        }).Read();

        updates.Should().HaveCount(4);
        updates[3].PlainText.Should().Contain("Behind it.").And.NotContain("something else");
    }

    [Fact]
    public void A_paragraph_that_opens_with_a_clock_has_the_paragraphs_behind_it_and_no_box_of_the_page()
    {
        string text = string.Concat(Enumerable.Range(0, 4).Select(i =>
            $"<p><b>{ListPage.Clocks[i]}</b> {ListPage.Text(i, 60)}</p><p>{ListPage.Text(i + 4, 60)}</p>"));

        ValueList<Update> updates = (Live with
        {
            Count = 0,
            Above = $"<article>{text}<blockquote><p>It will hold.</p></blockquote><div>About this page and us</div></article>",
        }).Read();

        updates.Should().HaveCount(4).And.OnlyContain(update => update.Body.Count >= 2);
        updates[3].PlainText.Should().Contain("It will hold.").And.NotContain("About this page");
    }

    [Theory]
    [InlineData("<figure><img src='/i.png' alt='A gate'></figure>", true)]
    [InlineData("<blockquote><p>It will hold.</p></blockquote>", true)]
    [InlineData("<ul><li>Gate one</li></ul>", true)]
    [InlineData("<ol><li>Gate one</li></ol>", true)]
    [InlineData("<img src='/i.png' alt='A gate'>", true)]
    [InlineData("<table><tr><td>Gate one</td></tr></table>", true)]
    [InlineData("<form><p>Gate one</p></form>", false)]
    [InlineData("<div>Gate one</div>", false)]
    public void Text_pictures_and_lists_are_of_the_last_run_and_a_box_of_the_page_is_not(string behind, bool isOfRun)
    {
        string text = string.Concat(Enumerable.Range(0, 4).Select(i =>
            $"<p><b>{ListPage.Clocks[i]}</b> {ListPage.Text(i, 60)}</p><p>{ListPage.Text(i + 4, 60)}</p>"));

        ValueList<Update> updates = (Live with { Count = 0, Above = $"<article>{text}{behind}<p>The last word.</p></article>" }).Read();

        updates.Should().HaveCount(4);
        updates[3].PlainText.Contains("The last word.", StringComparison.Ordinal).Should().Be(isOfRun);
    }

    [Theory]
    [InlineData("role='tabpanel' aria-hidden='true'", 0, 5)]
    [InlineData("role='tabpanel' hidden", 0, 5)]
    [InlineData("role='tabpanel' aria-hidden='true'", 3, 5)]
    [InlineData("role='tabpanel' aria-hidden='true'", 4, 8)]
    [InlineData("role='tabpanel'", 5, 8)]
    [InlineData("role='tab' aria-hidden='true'", 5, 8)]
    public void What_a_closed_tab_repeats_is_left_out_and_what_it_does_not_is_read(string attributes, int from, int read)
    {
        string copy = string.Concat(Enumerable.Range(from, 3).Select(i => $"<div class='e'>{Clock(i)}<p>{ListPage.Text(i, 80)}</p></div>"));

        (Live with { Below = $"<section {attributes}>{copy}</section>" }).Read().Should().HaveCount(read);
    }

    [Fact]
    public void A_list_that_is_itself_behind_a_tab_is_read() =>
        (Live with { Box = "<div role='tabpanel' aria-hidden='true'>" }).ShouldBeRead();

    [Theory]
    [InlineData("<h2>{0} {1}</h2>")]
    [InlineData("<h3>{0} {1}</h3>")]
    [InlineData("<h4>{0} {1}</h4>")]
    [InlineData("<p>{0} {1}</p>")]
    [InlineData("<p><strong>{0}</strong> {1}</p>")]
    [InlineData("<p><b><i>{0}</i></b> {1}</p>")]
    [InlineData("<p> <b>{0}</b> {1}</p>")]
    [InlineData("<table><tr><td>{0} {1}</td></tr></table>")]
    public void A_clock_that_opens_the_words_tells_entries_apart(string entry)
    {
        string list = string.Concat(Enumerable.Range(0, 4).Select(i =>
            $"<div class='e'>{string.Format(CultureInfo.InvariantCulture, entry, ListPage.Clocks[i], ListPage.Text(i, 80))}</div>"));

        ValueList<Update> updates = (Live with { Count = 0, Above = list }).Read();

        updates.Select(update => update.Published?.Raw).Should().Equal(ListPage.Clocks[..4]);
        updates.Select(update => update.Headline ?? update.PlainText).Should()
            .Equal(Enumerable.Range(0, 4).Select(i => ListPage.Text(i, 80)));
    }

    [Theory]
    [InlineData("<i class='time'>{0}</i>", true)]
    [InlineData("<i class='time' title='{0}'>now</i>", true)]
    [InlineData("<i class='time'>now</i>", false)]
    [InlineData("<i class='time' title='when'>now</i>", false)]
    public void A_class_for_times_needs_figures(string time, bool isRead) =>
        (Live with { Time = i => time.Replace("{0}", ListPage.Clocks[i], StringComparison.Ordinal) }).Read().Count.Should()
            .Be(isRead ? 5 : 0);

    [Fact]
    public void An_advert_among_the_entries_is_none_and_where_most_are_called_so_the_name_means_nothing()
    {
        ListPage promoted = Live with { Open = i => i == 2 ? "<div class='e promo'>" : "<div class='e'>" };

        promoted.Read().Should().HaveCount(4);
        (promoted with { Open = _ => "<div class='e promo'>" }).ShouldBeRead();
        (promoted with { Open = i => i == 2 ? "<div class='e promo' hidden>" : "<div class='e promo'>" }).Read().Should().HaveCount(4);
    }

    [Fact]
    public void A_time_of_another_month_on_a_pinned_entry_does_not_stretch_the_list()
    {
        ListPage pinned = Live with
        {
            Letters = 60,
            Time = i => $"<time datetime='2031-0{(i == 0 ? 4 : 5)}-14T{ListPage.Clocks[i]}:00Z'>{ListPage.Clocks[i]}</time>",
        };

        pinned.ShouldBeRead();
        (pinned with { Count = 3 }).ShouldBeRefused();
    }

    private static string Clock(int i) => $"<time>{ListPage.Clocks[i]}</time>";

    private static string Runs(string rank) => string.Concat(Enumerable.Range(0, 4).Select(i =>
        $"<{rank}>{ListPage.Clocks[i]}</{rank}><p>{ListPage.Text(i, 90)}</p>"));
}
