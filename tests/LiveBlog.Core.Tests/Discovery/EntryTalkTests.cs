using System.Globalization;

namespace LiveBlog.Core.Tests.Discovery;

/// <summary>Names beside times, controls to answer and links: what makes a list readers' talk or other pages' teasers.</summary>
public sealed class EntryTalkTests
{
    private static readonly string[] Handles = ["annl", "bo77", "cyd", "fox", "hart3", "gil"];

    private static readonly ListPage Texts = new() { Title = ListPage.Live, Count = 5, Letters = 90 };

    private static readonly ListPage Five = Texts with { Letters = 60, Url = new Uri("https://news.example/flood/") };

    [Theory]
    [InlineData("<a>{0}</a>", true)]
    [InlineData("<b>{0}</b>", true)]
    [InlineData("<strong>{0}</strong>", true)]
    [InlineData("<span>{0}</span>", true)]
    [InlineData("<cite>{0}</cite>", true)]
    [InlineData("<i>{0}</i>", true)]
    [InlineData("<em>{0}</em>", true)]
    [InlineData("<span>{0} of Quill</span>", true)]
    [InlineData("<span>{0} of the Quill</span>", false)]
    [InlineData("<span>{0} writes:</span>", false)]
    [InlineData("<span>{0} says so.</span>", false)]
    [InlineData("<span>{0}!</span>", false)]
    [InlineData("<span>{0} from Quillby-on-Moor</span>", false)]
    [InlineData("<u>{0}</u>", false)]
    public void Another_name_of_one_to_three_words_beside_each_time_is_talk(string name, bool isTalk)
    {
        ListPage page = Texts with { Time = i => $"<div>{Name(i)} <time>{ListPage.Clocks[i]}</time></div>" };

        Check(page, !isTalk);

        string Name(int i) => name.Replace("{0}", Handles[i], StringComparison.Ordinal);
    }

    [Fact]
    public void Figures_beside_the_time_are_no_name() =>
        (Texts with { Time = i => $"<div><span>{i + 3}</span> <time>{ListPage.Clocks[i]}</time></div>" }).ShouldBeRead();

    [Fact]
    public void One_name_for_two_in_three_is_no_talk_of_many() =>
        (Texts with { Time = i => $"<div><b>{Handles[i % 2]}</b> <time>{ListPage.Clocks[i]}</time></div>" }).ShouldBeRead();

    [Theory]
    [InlineData("<a href='#a'>Reply</a>", true)]
    [InlineData("<button>Reply</button>", true)]
    [InlineData("<span>Report</span>", true)]
    [InlineData("<div>Like</div>", true)]
    [InlineData("<span>Reply (3)</span>", true)]
    [InlineData("<span>Like: 12</span>", true)]
    [InlineData("<i>Reply</i>", false)]
    [InlineData("<span>Reply from the borough</span>", false)]
    [InlineData("<span><b>A</b>Reply</span>", false)]
    public void A_control_to_answer_says_no_more_than_that(string control, bool isTalk) =>
        Check(Five with { Lead = _ => control }, !isTalk);

    [Theory]
    [InlineData("<h3><a href='/p/{0}'>News from the quay</a></h3>", false)]
    [InlineData("<a href='/p/{0}'><h3>News from the quay</h3></a>", false)]
    [InlineData("<h3>News from the quay</h3><a href='/p/{0}'>All of the news from the quay</a>", true)]
    [InlineData("<h3><a href='/flood#{0}'>News from the quay</a></h3>", true)]
    [InlineData("<h3><a href='/flood/'>News from the quay</a></h3>", true)]
    [InlineData("<h3><a href='#{0}'>News from the quay</a></h3>", true)]
    [InlineData("<h3><a href='?post={0}'>News from the quay</a></h3>", true)]
    [InlineData("<h3><a href=''>News from the quay</a></h3>", true)]
    [InlineData("<h3><a href='/floods'>News from the quay</a></h3>", false)]
    [InlineData("<a href='/p/{0}'>All of the news from the quay</a>", false)]
    [InlineData("<a href='/p/{0}'>Read all the news</a>", true)]
    [InlineData("<i>Photo gallery</i><a href='/p/{0}'>All of the news from the quay</a>", false)]
    [InlineData("<p>By the newsroom of us</p><a href='/p/{0}'>All of the news from the quay</a>", false)]
    [InlineData("<p>By the newsroom of ours.</p><a href='/p/{0}'>All of the news from the quay</a>", true)]
    [InlineData("<div>The boats are all back in the port<a href='/p/{0}'>All of the news from the quay</a></div>", true)]
    [InlineData("<div>Of the boats <a href='/p/{0}'>All of the news from the quay</a></div>", false)]
    public void A_title_or_an_opening_that_leads_to_another_page_makes_a_teaser(string lead, bool isRead) =>
        Check(Five with { Letters = 120, Lead = i => lead.Replace("{0}", $"b{i}", StringComparison.Ordinal) }, isRead);

    [Fact]
    public void A_link_that_is_half_of_the_entry_makes_a_teaser_wherever_it_stands()
    {
        (Five with { Words = _ => "", Lead = i => Linked(i, 35) }).ShouldBeRefused();
        (Five with { Words = _ => "", Lead = i => Linked(i, 34) }).ShouldBeRead();

        static string Linked(int i, int letters) =>
            $"<p>The boats are all back in port</p><a href='/p/b{i}'>{ListPage.Text(i, letters)}</a>";
    }

    [Fact]
    public void An_entry_that_is_a_link_to_another_page_is_a_teaser()
    {
        (Five with { Open = i => $"<a class='e' href='/p/{i}'>" }).ShouldBeRefused();
        (Five with { Open = i => $"<a class='e' href='#p{i}'>" }).ShouldBeRead();
    }

    [Theory]
    [InlineData("/entries/{1}/", true)]
    [InlineData("/other/page#{0}", true)]
    [InlineData("/other/page#{0}b", false)]
    [InlineData("/entries/{0}/more", false)]
    public void A_link_that_names_the_entrys_own_id_is_its_permalink(string address, bool isRead) =>
        Check(Five with
        {
            Open = i => $"<div class='e' id='post-{i}'>",
            Lead = i => $"<h3><a href='{string.Format(CultureInfo.InvariantCulture, address, $"post-{i}", i)}'>News from the quay</a></h3>",
        }, isRead);

    [Fact]
    public void Where_the_page_has_no_address_each_other_address_leads_away() =>
        (Five with { Url = null, Lead = i => $"<h3><a href='https://news.example/flood/{i}'>News from the quay</a></h3>" })
            .ShouldBeRefused();

    private static void Check(ListPage page, bool isRead)
    {
        if (isRead)
            page.ShouldBeRead();
        else
            page.ShouldBeRefused();
    }
}
