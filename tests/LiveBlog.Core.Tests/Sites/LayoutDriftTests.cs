using LiveBlog.Core.Tests.Pages;

namespace LiveBlog.Core.Tests.Sites;

/// <summary>
/// Every layout of the catalogue on its page after a relaunch: it never reads worse than no catalogue, and invents no time.
/// </summary>
[Collection("page folders")]
public class LayoutDriftTests
{
    private static readonly Layout[] Layouts =
        [.. SiteCatalog.Default.Sites.SelectMany(site => site.Layouts).DistinctBy(layout => layout.Name)];

    public static TheoryData<string, string> All
    {
        get
        {
            TheoryData<string, string> all = [];
            foreach (Layout layout in Layouts)
            {
                foreach (string drift in LayoutDrift.All.Keys)
                    all.Add(layout.Name, drift);
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_changed_page_reads_no_worse_than_without_the_catalogue(string name, string drift)
    {
        Layout layout = Array.Find(Layouts, layout => layout.Name == name)!;
        string folder = PageFolders.Names.First(folder => folder.EndsWith("/" + name, StringComparison.Ordinal));
        Story expected = StoryJson.Read(File.ReadAllText(PageFolders.StoryFile(folder)));
        string page = LayoutDrift.Of(PageFolders.Page(folder), layout, drift);
        PageContext context = PageFolders.Context(folder);

        Likeness with = Likeness.Of(expected, StoryReader.Read(page, context));
        Likeness without = Likeness.Of(expected, StoryReader.Read(page, context with { Sites = SiteCatalog.None }));

        with.WrongTimes.Should().BeEmpty();
        with.Points.Should().BeGreaterThanOrEqualTo(without.Points - 1e-9);
    }
}
