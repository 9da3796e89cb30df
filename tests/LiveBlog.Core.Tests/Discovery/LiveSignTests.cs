namespace LiveBlog.Core.Tests.Discovery;

/// <summary>Where and how something above a list says that it is live.</summary>
public sealed class LiveSignTests
{
    private static readonly ListPage Plain = new();

    [Theory]
    [InlineData("p", 32)]
    [InlineData("h2", 60)]
    [InlineData("h6", 60)]
    [InlineData("p class='title'", 60)]
    public void A_badge_is_short_and_a_sections_heading_no_longer_than_a_line(string element, int longest)
    {
        (Plain with { Above = $"<{element}>Live: {ListPage.Text(0, longest - 6)}</{element.Split(' ')[0]}>" }).ShouldBeRead();
        (Plain with { Above = $"<{element}>Live: {ListPage.Text(0, longest - 5)}</{element.Split(' ')[0]}>" }).ShouldBeRefused();
    }

    [Fact]
    public void A_note_to_the_reader_is_a_sentence_or_two()
    {
        const string Note = "This page is updated";

        (Plain with { Above = $"<p>{Note} {ListPage.Text(0, 159 - Note.Length)}</p>" }).ShouldBeRead();
        (Plain with { Above = $"<p>{Note} {ListPage.Text(0, 160 - Note.Length)}</p>" }).ShouldBeRefused();
    }

    [Fact]
    public void Two_letters_may_be_the_word() =>
        (Plain with { Language = "zh", Title = "山洪过境", Above = "<p>直播</p>" }).ShouldBeRead();

    [Theory]
    [InlineData("<nav><b>Live</b></nav>")]
    [InlineData("<aside><b>Live</b></aside>")]
    [InlineData("<footer><b>Live</b></footer>")]
    [InlineData("<a href='/tv'><b>Live</b></a>")]
    [InlineData("<button><b>Live</b></button>")]
    [InlineData("<form><b>Live</b></form>")]
    [InlineData("<select><option>Live</option></select>")]
    [InlineData("<div hidden><b>Live</b></div>")]
    [InlineData("<b hidden>Live</b>")]
    [InlineData("<div class='related'><b>Live</b></div>")]
    public void What_leads_elsewhere_or_is_not_seen_says_nothing(string above) => (Plain with { Above = above }).ShouldBeRefused();

    [Fact]
    public void A_badge_behind_the_list_says_nothing_of_it() => (Plain with { Below = "<b>Live</b>" }).ShouldBeRefused();

    [Theory]
    [InlineData(14, true)]
    [InlineData(15, false)]
    public void A_badge_before_the_title_stands_near_it(int between, bool isRead)
    {
        string rows = string.Concat(Enumerable.Repeat("<i></i>", between));

        Check(Plain with { Body = $"<body><b>Live</b>{rows}" }, isRead);
    }

    [Theory]
    [InlineData(21, true)]
    [InlineData(22, false)]
    public void Where_no_title_stands_above_the_list_the_badge_stands_near_the_list(int between, bool isRead)
    {
        string rows = string.Concat(Enumerable.Repeat("<i></i>", between));

        Check(Plain with { HasHeading = false, Body = $"<body><b>Live</b>{rows}" }, isRead);
        Check(Plain with { HasHeading = false, Body = $"<body><b>Live</b>{rows}", Below = "<h1>Flood in Alderwick</h1>" }, isRead);
    }

    [Fact]
    public void Far_below_the_title_a_badge_still_says_it() =>
        (Plain with { Above = $"<b>Live</b>{string.Concat(Enumerable.Repeat("<i></i>", 60))}" }).ShouldBeRead();

    [Fact]
    public void A_heading_that_says_it_does_so_for_the_page()
    {
        (Plain with { HasHeading = false, Body = "<body><h1>Flood: as it happened</h1>" }).ShouldBeRead();
        (Plain with { Url = new Uri("https://news.example/live/flood") }).ShouldBeRead();
        (Plain with { Url = new Uri("https://news.example/flood") }).ShouldBeRefused();
    }

    [Theory]
    [InlineData("zh-CN", true)]
    [InlineData("ja", true)]
    [InlineData("ko", true)]
    [InlineData("jv", false)]
    [InlineData("zu", false)]
    [InlineData("kk", false)]
    [InlineData("en", false)]
    public void Two_signs_of_a_script_without_spaces_are_a_word(string language, bool isRead) =>
        Check(new ListPage { Language = language, Title = "Flood live", Letters = 20 }, isRead);

    [Theory]
    [InlineData("Alderwick: weather this week", false)]
    [InlineData("Alderwick: flood this week", true)]
    public void A_title_of_another_kind_of_page_speaks_against_the_list(string title, bool isRead) =>
        Check(new ListPage { Title = title, Box = "<div class='liveblog'>" }, isRead);

    private static void Check(ListPage page, bool isRead)
    {
        if (isRead)
            page.ShouldBeRead();
        else
            page.ShouldBeRefused();
    }
}
