namespace LiveBlog.Core.Tests;

/// <summary>What a caller is told of how a page was read.</summary>
public class ExplanationTests
{
    private const string Page = """
        <html lang="en"><head><title>Live: harbour fire</title></head><body><h1>Live: harbour fire</h1>
        <div class="ticker">
        <div class="note" data-nr="3"><time datetime="2031-03-04T12:40:00Z">12:40</time><p>The last crew has left the quay and the road is
        open.</p></div>
        <div class="note" data-nr="2"><time datetime="2031-03-04T12:05:00Z">12:05</time><p>Two boats lie deep in the water,
        says the harbour master.</p></div>
        <div class="note" data-nr="1"><time datetime="2031-03-04T11:50:00Z">11:50</time><p>Smoke was seen above the old net store this
        morning.</p></div>
        </div></body></html>
        """;

    private static readonly SiteCatalog Sites = SiteCatalog.None.With(new Site
    {
        Name = "The Gazette",
        Hosts = ["gazette.example"],
        Layouts = [new Layout { Name = "gazette", Update = ".note", Headline = "h3", Id = "@data-nr", Older = "a.older" }],
    });

    [Fact]
    public void Readers_fields_lists_and_the_layout_s_misses_are_told()
    {
        ValueList<Evidence> evidence = Read(Page, isExplained: true).Evidence;

        Of(evidence, "reader").Should().Contain(reason => reason.StartsWith("Layout, gazette: 3 updates, 3 with a time",
            StringComparison.Ordinal));
        Of(evidence, "layout").Should().Contain("gazette, Headline: found nothing").And.Contain("gazette, Older: found nothing")
            .And.NotContain(reason => reason.Contains("Id", StringComparison.Ordinal));
        Of(evidence, "candidate").Should().Contain(reason => reason.StartsWith("3 entries marked by", StringComparison.Ordinal));
        Of(evidence, "candidate sign").Should().Contain("the title says live");
        evidence.Should().Contain(new Evidence("field", "update body: Layout, gazette", 3));
        Of(evidence, "field").Should().Contain(reason => reason.StartsWith("story headline: ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_refused_page_is_told_what_its_lists_lacked()
    {
        const string page = """
            <html lang="en"><head><title>Harbour hours</title></head><body><h1>Harbour hours</h1><ul>
            <li><time datetime="2031-03-04T12:40:00Z">12:40</time> Ferry to the island</li>
            <li><time datetime="2031-03-04T11:20:00Z">11:20</time> Ferry from the island</li>
            </ul></body></html>
            """;

        Reading reading = Read(page, isExplained: true, SiteCatalog.None);

        reading.Story.Should().BeNull();
        reading.Evidence.Should().Contain(one => one.Subject == "candidate" && one.Reason.Contains("too little", StringComparison.Ordinal)
            && one.Weight > 0);
    }

    [Fact]
    public void Nothing_of_it_is_told_where_nobody_asks()
    {
        Reading plain = Read(Page, isExplained: false), told = Read(Page, isExplained: true);

        plain.Evidence.Select(one => one.Subject).Should().NotContain(["reader", "candidate", "field", "layout"]);
        told.Story.Should().Be(plain.Story);
    }

    private static Reading Read(string page, bool isExplained, SiteCatalog? sites = null) =>
        StoryReader.Read(page, new PageContext
        {
            Url = new Uri("https://gazette.example/live/harbour"), Sites = sites ?? Sites, IsExplained = isExplained,
        });

    private static IEnumerable<string> Of(ValueList<Evidence> evidence, string subject) =>
        evidence.Where(one => one.Subject == subject).Select(one => one.Reason);
}
