namespace LiveBlog.Core.Tests;

/// <summary>
/// ITV-shaped HTML with invented news. No saved markup is known, so three ways to write the same page must read to the same story.
/// </summary>
public sealed class ItvPageTests
{
    private static readonly Uri Url = new("https://www.itv.com/news/story/2014-02-14/storm-in-the-west/");

    private const string Head = """
        <!DOCTYPE html><html lang="en-GB"><head><title>Storm in the west - ITV News</title></head><body><nav><a
        href="/news/">News</a></nav><main class="content__main">
        <h1>Storm in the west</h1><p>Trains and ferries are stopped as the storm comes ashore.</p><h2>Live updates</h2>
        """;

    private const string Foot = """
        <a class="load-more" href="?page=2">Load more updates</a> <a href="#top">Back to top</a></main><footer><h3>Latest ITV News
        reports</h3><p>Another story</p></footer></body></html>
        """;

    /// <summary>As the one scraper knows it: an article of class update each.</summary>
    public const string AsArticles = Head + """
        <article class="update"><ol><li>Sarah Quill (@squill_news)</li></ol><h3><a
        href="/news/update/2014-02-14/trains-stop-at-noon/">Trains stop at noon</a></h3>
        <p>No trains run after noon.</p><p>The operator said: "Please stay at home."</p></article>
        <div class="advert">Advertisement</div>
        <article class="update"><h3><a href="/news/update/2014-02-14/ferry-stays-in-port/">Ferry stays in port</a></h3>
        <figure><img src="https://images.example/stream_img.jpg" alt="The ferry"><figcaption>The ferry in port. Credit: Pia Lund/NA
        Wire</figcaption></figure>
        <p>The ferry stays in port until Monday.</p><blockquote><p>We sail when it is safe.</p></blockquote><p>– Jan Maas,
        Harbour Master</p></article>
        """ + Foot;

    /// <summary>Semantic elements without any class.</summary>
    public const string AsSections = Head + """
        <section><ol><li>Sarah Quill (@squill_news)</li></ol><h3><a href="/news/update/2014-02-14/trains-stop-at-noon/">Trains stop at
        noon</a></h3>
        <p>No trains run after noon.</p><p>The operator said: "Please stay at home."</p></section>
        <p>Advertisement</p>
        <section><h3><a href="/news/update/2014-02-14/ferry-stays-in-port/">Ferry stays in port</a></h3>
        <figure><img src="https://images.example/stream_img.jpg" alt="The ferry"><figcaption>The ferry in port. Credit: Pia Lund/NA
        Wire</figcaption></figure>
        <p>The ferry stays in port until Monday.</p><blockquote><p>We sail when it is safe.</p></blockquote><p>– Jan Maas,
        Harbour Master</p></section>
        """ + Foot;

    /// <summary>One flat run of headings and paragraphs.</summary>
    public const string AsOneRun = Head + """
        <ol><li>Sarah Quill (@squill_news)</li></ol><h3><a href="/news/update/2014-02-14/trains-stop-at-noon/">Trains stop at noon</a></h3>
        <p>No trains run after noon.</p><p>The operator said: "Please stay at home."</p>
        <p>Advertisement</p>
        <h3><a href="/news/update/2014-02-14/ferry-stays-in-port/">Ferry stays in port</a></h3>
        <p><img src="https://images.example/stream_img.jpg" alt="The ferry"></p><p>The ferry in port. Credit: Pia Lund/NA Wire</p>
        <p>The ferry stays in port until Monday.</p><p>We sail when it is safe.</p><p>– Jan Maas, Harbour Master</p>
        """ + Foot;

    public static TheoryData<string> Pages => [AsArticles, AsSections, AsOneRun];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Headline_introduction_and_titles_are_read(string page)
    {
        Story story = Read(page);

        story.Headline.Should().Be("Storm in the west");
        story.Summary.Should().Be("Trains and ferries are stopped as the storm comes ashore.");
        story.Updates.Select(update => update.Headline).Should().Equal("Trains stop at noon", "Ferry stays in port");
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void An_update_is_a_page_of_its_own_and_has_its_day(string page)
    {
        Story story = Read(page);

        story.Updates.Select(update => update.Url!.AbsolutePath).Should()
            .Equal("/news/update/2014-02-14/trains-stop-at-noon/", "/news/update/2014-02-14/ferry-stays-in-port/");
        story.Updates.Should()
            .OnlyContain(update => update.Published!.Precision == TimePrecision.Day && update.Published.Raw == "2014-02-14");
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_one_item_list_is_the_byline(string page) =>
        Read(page).Updates.SelectMany(update => update.Authors).Should().Equal(new Author { Name = "Sarah Quill", Handle = "squill_news" });

    [Theory]
    [MemberData(nameof(Pages))]
    public void Pictures_have_caption_and_credit(string page) =>
        Read(page).Updates[1].Body.OfType<Image>().Should().ContainSingle().Which.Should().Be(
            new Image { Url = new Uri("https://images.example/stream_img.jpg"), Alt = "The ferry", Caption = "The ferry in port.",
                Credit = "Pia Lund/NA Wire" });

    [Theory]
    [MemberData(nameof(Pages))]
    public void Quotes_with_a_dash_have_their_speaker(string page) =>
        Read(page).Updates[1].Body.OfType<BlockQuote>().Should().ContainSingle().Which.Speaker!.Name.Should().Be("Jan Maas");

    [Theory]
    [MemberData(nameof(Pages))]
    public void More_updates_are_a_continuation_and_noise_is_nowhere(string page)
    {
        Story story = Read(page);

        story.Continuations.Should().ContainSingle().Which.Url.Should().Be(new Uri(Url, "?page=2"));
        StoryJson.Write(story with { Continuations = [] }).Should().NotContain("Advertisement").And.NotContain("Back to top")
            .And.NotContain("Latest ITV").And.NotContain("Another story");
    }

    private static Story Read(string page) => StoryReader.Read(page, new PageContext { Url = Url }).StoryOrThrow();
}
