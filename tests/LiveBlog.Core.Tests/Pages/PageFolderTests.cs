namespace LiveBlog.Core.Tests.Pages;

/// <summary>Every layout has a hand-made page, and it reads exactly.</summary>
[Collection("page folders")]
public class PageFolderTests
{
    public static TheoryData<string> All => [.. PageFolders.Names];

    [Theory]
    [MemberData(nameof(All))]
    public void A_page_reads_to_its_story(string folder)
    {
        Reading reading = StoryReader.Read(PageFolders.Page(folder), PageFolders.Context(folder));

        string actual = StoryJson.Write(reading.StoryOrThrow(), indented: true) + "\n";
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
            File.WriteAllText(PageFolders.StoryFile(folder), actual);
        actual.Should().Be(File.ReadAllText(PageFolders.StoryFile(folder)), "UPDATE_GOLDEN=1 rewrites it");
        reading.Verdict.Should().Be(PageFolders.Verdict(folder) ?? reading.Verdict);
        reading.Verdict.Should().NotBe(Verdict.NotALiveBlog);
    }

    [Fact]
    public void Every_layout_has_its_page()
    {
        HashSet<string> pages = [.. PageFolders.Names.Select(name => name[(name.IndexOf('/', StringComparison.Ordinal) + 1)..])];

        SiteCatalog.Default.Sites.SelectMany(site => site.Layouts).Select(layout => layout.Name).Distinct().Should().BeSubsetOf(pages);
    }

    [Fact]
    public void Every_platform_that_is_only_embedded_has_its_page()
    {
        HashSet<string> providers =
            [.. PageFolders.Names.Where(name => name.EndsWith("/embed", StringComparison.Ordinal))
            .Select(name => name[..name.IndexOf('/', StringComparison.Ordinal)])];

        SiteCatalog.Default.Sites.Where(site => site.Embed is not null)
            .Select(site => site.Name.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant()).Should().BeSubsetOf(providers);
    }
}
