namespace LiveBlog.Core.Tests.Pages;

/// <summary>Pages with lists of dated things that are no live blog: section fronts, comments, plans, archives.</summary>
[Collection("page folders")]
public class NegativePageTests
{
    private static readonly string Folder = Path.Combine(PageFolders.Root, "negatives");

    public static TheoryData<string> All =>
        [.. Directory.EnumerateFiles(Folder, "*.html").Select(file => Path.GetFileNameWithoutExtension(file))
        .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(All))]
    public void A_list_of_other_things_is_no_live_blog(string name)
    {
        Reading reading = StoryReader.Read(File.ReadAllText(Path.Combine(Folder, name + ".html")));

        reading.Verdict.Should().Be(Verdict.NotALiveBlog);
    }
}
