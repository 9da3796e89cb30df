namespace LiveBlog.Core.Tests.Discovery;

/// <summary>Where on its page a list stands, and what the boxes around it and its entries are called.</summary>
public sealed class ListPlaceTests
{
    private static readonly ListPage LiveFive = new() { Title = ListPage.Live, Count = 5 };

    private static readonly ListPage Plain = new();

    [Theory]
    [InlineData("<aside>")]
    [InlineData("<nav>")]
    [InlineData("<footer>")]
    [InlineData("<div class='sidebar'>")]
    [InlineData("<div id='sidebar'>")]
    [InlineData("<div data-testid='most-read'>")]
    public void A_list_beside_the_pages_matter_is_not_what_the_page_is_about(string box) =>
        (LiveFive with { Box = box, Below = Introduction(310) }).ShouldBeRefused();

    [Fact]
    public void A_box_with_more_than_half_of_the_pages_words_is_its_matter_whatever_it_is_called()
    {
        ListPage sidebar = LiveFive with { Box = "<div class='sidebar'>", HasHeading = false };

        (sidebar with { Below = Introduction(299) }).ShouldBeRead();
        (sidebar with { Below = Introduction(300) }).ShouldBeRefused();
        (sidebar with { Box = "<aside>", Below = Introduction(299) }).ShouldBeRefused();
    }

    [Fact]
    public void Entries_that_are_called_other_stories_stand_aside()
    {
        ListPage named = LiveFive with { Open = _ => "<div class='latest-news'>" };

        named.ShouldBeRefused();
        (named with { Open = i => i % 2 == 0 ? "<div class='a latest-news'>" : "<div class='a'>" }).ShouldBeRefused();
        (named with { Open = i => i % 2 == 1 ? "<div class='a latest-news'>" : "<div class='a'>" }).ShouldBeRead();
    }

    [Theory]
    [InlineData("<div class='liveblog'>")]
    [InlineData("<div id='liveblog'>")]
    [InlineData("<div data-testid='liveblog'>")]
    [InlineData("<ol class='liveticker'>")]
    public void A_class_an_id_or_a_tests_name_call_it_a_live_blog(string box) => (Plain with { Box = box }).ShouldBeRead();

    [Fact]
    public void What_the_whole_page_is_called_says_nothing_of_the_list() =>
        (Plain with { Body = "<body class='liveblog'>" }).ShouldBeRefused();

    [Fact]
    public void An_entrys_name_stands_on_one_of_its_first_elements()
    {
        (Plain with { Lead = _ => "<i></i><i></i><b class='liveblog'></b>" }).ShouldBeRead();
        (Plain with { Lead = _ => "<i></i><i></i><i></i><b class='liveblog'></b>" }).ShouldBeRefused();
    }

    [Fact]
    public void Most_entries_are_called_so()
    {
        ListPage named = Plain with { Count = 6, Open = i => i % 3 == 0 ? "<div class='e'>" : "<div class='e liveblog'>" };

        named.ShouldBeRead();
        (named with { Open = i => i % 2 == 0 ? "<div class='e'>" : "<div class='e liveblog'>" }).ShouldBeRefused();
    }

    [Theory]
    [InlineData("<div class='commentary'>", true)]
    [InlineData("<div class='playbyplay'>", true)]
    [InlineData("<div class='livestream'>", true)]
    [InlineData("<div class='liveliness'>", false)]
    [InlineData("<div class='olive'>", false)]
    public void Words_for_commentary_are_whole_parts_of_a_name(string box, bool isRead) =>
        (Plain with { Count = 5, Box = box }).Read().Count.Should().Be(isRead ? 5 : 0);

    [Fact]
    public void A_text_of_150_words_in_paragraphs_stands_apart()
    {
        (LiveFive with { Below = Box(Paragraph(300), Paragraph(300), Paragraph(300)) }).ShouldBeRefused();
        (LiveFive with { Below = Box(Paragraph(300), Paragraph(300), Paragraph(299)) }).ShouldBeRead();
        (LiveFive with { Below = Box(Paragraph(80), Paragraph(410), Paragraph(410)) }).ShouldBeRefused();
        (LiveFive with { Below = Box(Paragraph(79), Paragraph(410), Paragraph(411)) }).ShouldBeRead();
        (LiveFive with { Above = Box(Paragraph(450), Paragraph(450)) }).ShouldBeRefused();
        (LiveFive with { Below = Box(Paragraph(450), Paragraph(450)).Replace("<p>", "<p hidden>", StringComparison.Ordinal) })
            .ShouldBeRead();
    }

    [Fact]
    public void A_text_apart_is_twice_as_long_as_the_list()
    {
        ListPage ticker = Plain with { Box = "<div class='liveblog'>", Count = 3, Letters = 400 };

        (ticker with { Below = Box(Paragraph(1200), Paragraph(1199)) }).ShouldBeRead();
        (ticker with { Below = Box(Paragraph(1200), Paragraph(1200)) }).ShouldBeRefused();
    }

    [Fact]
    public void A_text_around_the_list_is_its_introduction() =>
        (LiveFive with { Above = Paragraph(450) + Paragraph(450) }).ShouldBeRead();

    private static string Introduction(int letters) => $"<p>{ListPage.Text(7, letters)}</p>";

    private static string Box(params string[] paragraphs) => $"<section>{string.Concat(paragraphs)}</section>";

    private static string Paragraph(int letters) => $"<p>{ListPage.Text(8, letters)}</p>";
}
