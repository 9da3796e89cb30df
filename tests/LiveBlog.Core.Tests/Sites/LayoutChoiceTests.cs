using LiveBlog.Core.Tests.Pages;
using System.Text.RegularExpressions;

namespace LiveBlog.Core.Tests.Sites;

/// <summary>Whose layout and whose facts a page gets.</summary>
[Collection("page folders")]
public partial class LayoutChoiceTests
{
    private const string ByLayout = "layout ";

    private static readonly Uri Foreign = new("https://www.valley-courier.example/live/flood");

    private static readonly Site[] Publishers = [.. SiteCatalog.Default.Sites.Where(site => site.Hosts.Count > 0)];

    private static readonly HashSet<string> Platforms =
        [.. SiteCatalog.Default.Sites.Where(site => site.Hosts.Count == 0).SelectMany(site => site.Layouts).Select(layout => layout.Name)];

    public static TheoryData<string> Own =>
        [.. Publishers.SelectMany(site => site.Layouts).Where(layout => !Platforms.Contains(layout.Name)).Select(layout => layout.Name)
        .Distinct()];

    [Theory]
    [MemberData(nameof(Own))]
    public void A_publisher_s_layout_and_facts_are_not_for_a_page_of_another_address(string name)
    {
        string folder = Folder(name);
        PageContext context = PageFolders.Context(folder) with { Url = Foreign };

        Reading reading = StoryReader.Read(PageFolders.Page(folder), context);
        Reading without = StoryReader.Read(PageFolders.Page(folder), context with { Sites = SiteCatalog.None });

        Layouts(reading).Should().BeSubsetOf(Platforms);
        (reading.Story?.Publication, reading.Story?.TimeZone, reading.Story?.Language)
            .Should().Be((without.Story?.Publication, without.Story?.TimeZone, without.Story?.Language));
        reading.Story?.Updates.Select(update => update.Published).Should().Equal(without.Story?.Updates.Select(update => update.Published));
    }

    [Theory]
    [MemberData(nameof(Own))]
    public void A_page_that_tells_no_address_has_a_publisher_s_layout_by_its_marker_only_and_never_its_facts(string name)
    {
        Layout layout = Publishers.SelectMany(site => site.Layouts).First(layout => layout.Name == name);
        string page = Address().Replace(PageFolders.Page(Folder(name)), "");
        PageContext context = PageFolders.Context(Folder(name));

        Reading reading = StoryReader.Read(page, context);

        Layouts(reading).Should().BeSubsetOf(layout.Marker is null ? Platforms : [name, .. Platforms]);
        reading.Story?.TimeZone.Should().Be(StoryReader.Read(page, context with { Sites = SiteCatalog.None }).Story?.TimeZone);
    }

    [Theory]
    [InlineData("<article class=\"live-blog-post\">")]
    [InlineData("<article class=\"live-story-post\">")]
    [InlineData("<div class=\"live-post\">")]
    [InlineData("<div class=\"liveblog__post\">")]
    [InlineData("<div class=\"LiveBlogPost\">")]
    [InlineData("<li class=\"update\" id=\"u1\">")]
    public void A_class_that_many_sites_share_brings_nobody_s_selectors(string open)
    {
        string entry = open
            + "<time datetime=\"2025-03-11T14:05:00Z\">14:05</time><p>The river has reached the second mark of the wall.</p></"
            + open[1..open.IndexOf(' ', StringComparison.Ordinal)] + ">";
        string page = $"<html><head><title>Flood live</title></head><body><h1>Flood live</h1>{entry}{entry}{entry}</body></html>";

        Layouts(StoryReader.Read(page)).Should().BeEmpty();
        Layouts(StoryReader.Read(page, new PageContext { Url = Foreign })).Should().BeEmpty();
    }

    [Fact]
    public void A_platform_s_layout_that_finds_no_more_than_discovery_gives_way_with_a_finding()
    {
        const string page = """
            <html><head><title>Flood live</title></head><body><h1>Flood live</h1><div class="feed">
            <div class="elb-liveblog-post"><div class="elb-liveblog-post-content"></div><p>The river has reached the second mark of the
            wall.</p></div>
            <div class="elb-liveblog-post"><div class="elb-liveblog-post-content"></div><p>The bridge is shut in both directions from now
            on.</p></div>
            </div></body></html>
            """;
        string timed =
            page.Replace("<div class=\"elb-liveblog-post\">", "<h4>14:05</h4><div class=\"elb-liveblog-post\">", StringComparison.Ordinal);

        Reading reading = StoryReader.Read(timed);

        reading.Findings.Should().Contain(finding => finding.Code == "layout-unsettled");
        Layouts(reading).Should().BeEmpty();
        reading.StoryOrThrow().Updates.Should().HaveCount(2).And.OnlyContain(update => update.Published != null);
    }

    [Fact]
    public void Discovery_does_not_run_where_the_layout_has_settled_the_page()
    {
        foreach (string name in Own)
            StoryReader.Read(PageFolders.Page(Folder(name)), PageFolders.Context(Folder(name))).Evidence.Should()
                .NotContain(evidence => evidence.Reason.StartsWith("marks:", StringComparison.Ordinal),
                    $"the page of {name} names an address of its site (link rel=canonical), and the layout finds its updates");
    }

    private static IEnumerable<string> Layouts(Reading reading) =>
        reading.Evidence.Select(evidence => evidence.Reason).Where(reason => reason.StartsWith(ByLayout, StringComparison.Ordinal))
            .Select(reason => reason[ByLayout.Length..]);

    private static string Folder(string name) => PageFolders.Names.First(folder => folder.EndsWith("/" + name, StringComparison.Ordinal));

    [GeneratedRegex("<link rel=\"canonical\"[^>]*>|<meta property=\"og:url\"[^>]*>")]
    private static partial Regex Address();
}
