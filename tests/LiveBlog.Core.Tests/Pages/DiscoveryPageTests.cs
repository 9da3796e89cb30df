namespace LiveBlog.Core.Tests.Pages;

/// <summary>The same pages, read as if no site were known: the updates are found by their shape alone.</summary>
[Collection("page folders")]
public class DiscoveryPageTests
{
    /// <summary>Pages whose shape alone does not tell their updates yet.</summary>
    private static readonly HashSet<string> Known = ["sourcefabric/sourcefabric-v3"];

    public static TheoryData<string> Found => [.. PageFolders.Names.Where(name => !Known.Contains(name))];

    [Theory]
    [MemberData(nameof(Found))]
    public void Without_sites_a_page_has_as_many_updates(string folder)
    {
        Story known = StoryJson.Read(File.ReadAllText(PageFolders.StoryFile(folder)));

        Reading reading = StoryReader.Read(PageFolders.Page(folder), PageFolders.Context(folder) with { Sites = SiteCatalog.None });

        (reading.Story?.Updates.Count ?? 0).Should().Be(known.Updates.Count);
    }
}
