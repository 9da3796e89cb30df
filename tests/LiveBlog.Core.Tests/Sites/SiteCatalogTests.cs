using NodaTime;

namespace LiveBlog.Core.Tests.Sites;

public class SiteCatalogTests
{
    private const string Page = """
        <html lang="en"><head><link rel="canonical" href="https://www.gazette.example/live/fair"></head><body><h1>Fair live</h1>
        <div class="sidebar"><div class="note"><em>10:00</em><p>Not an update</p></div></div>
        <div class="diary"><div class="note" data-nr="2"><em>12:40</em><strong>Prize bull</strong><p>The bull has won.</p></div>
        <div class="note" data-nr="1"><em>12:05</em><strong>Gates</strong><p>The gates are open.</p></div></div></body></html>
        """;

    private static readonly Site Gazette = new()
    {
        Name = "The Gazette",
        Hosts = ["gazette.example"],
        TimeZone = "Europe/London",
        Layouts = [new Layout { Name = "gazette-diary", Update = ".diary .note", Id = "@data-nr", Headline = "strong", Published = "em" }],
    };

    [Fact]
    public void A_site_from_outside_reads_its_pages()
    {
        Story story = Read(SiteCatalog.Default.With(Gazette));

        story.Updates.Select(update => (update.Id, update.Headline, update.Body[0].PlainText)).Should()
            .Equal(("2", "Prize bull", "The bull has won."), ("1", "Gates", "The gates are open."));
        story.Publication!.Name.Should().Be("The Gazette");
        story.TimeZone.Should().Be("Europe/London");
    }

    [Fact]
    public void The_site_added_last_is_asked_first()
    {
        Site later = Gazette with { Layouts = [Gazette.Layouts[0] with { Headline = "p" }] };

        Read(SiteCatalog.None.With(Gazette).With(later)).Updates[0].Headline.Should().Be("The bull has won.");
    }

    [Fact]
    public void Adding_a_site_leaves_the_catalogue_as_it_was()
    {
        SiteCatalog added = SiteCatalog.Default.With(Gazette);

        added.Sites.Should().HaveCount(SiteCatalog.Default.Sites.Count + 1);
        SiteCatalog.Default.Sites.Should().NotContain(Gazette);
    }

    [Fact]
    public void Subdomains_belong_to_a_host_and_other_hosts_do_not()
    {
        SiteCatalog catalog = SiteCatalog.None.With(Gazette);

        catalog.ByHost(new Uri("https://live.gazette.example/x")).Should().ContainSingle();
        catalog.ByHost(new Uri("https://notgazette.example/x")).Should().BeEmpty();
    }

    [Fact]
    public void A_layout_that_is_no_selector_is_a_mistake_of_the_caller() =>
        FluentActions.Invoking(() => Read(SiteCatalog.None.With(Gazette with { Layouts = [Gazette.Layouts[0] with { Headline = "p[" }] })))
            .Should().Throw<ArgumentException>();

    [Fact]
    public void Every_site_has_a_zone_its_clocks_can_be_read_by()
    {
        foreach (Site site in SiteCatalog.Default.Sites.Where(site => site.Hosts.Count > 0))
        {
            DateTimeZoneProviders.Tzdb.GetZoneOrNull(site.TimeZone ?? "").Should().NotBeNull($"{site.Name} has the zone {site.TimeZone}");
            site.Language.Should().NotBeNullOrEmpty();
            site.Hosts.Should().OnlyContain(host => !host.Any(char.IsUpper) && !host.StartsWith("www.", StringComparison.Ordinal));
        }
    }

    private static Story Read(SiteCatalog sites) => StoryReader.Read(Page, new PageContext { Sites = sites }).StoryOrThrow();
}
