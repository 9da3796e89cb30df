using System.Collections.Concurrent;

namespace LiveBlog.Core.Tests.Pages;

public sealed class ManyAtOnceTests
{
    /// <summary>Pages lend buffers that others use after them: nothing of a page may be looked at once they are given back.</summary>
    [Fact]
    public void Pages_read_at_once_read_as_one_after_the_other()
    {
        string[] folders = [.. PageFolders.Names];
        Reading[] alone = [.. folders.Select(Read)];
        ConcurrentBag<string> others = [];

        Parallel.For(0, folders.Length * 4, i =>
        {
            int at = i % folders.Length;
            if (!Read(folders[at]).Equals(alone[at]))
                others.Add(folders[at]);
        });

        others.Should().BeEmpty();
    }

    private static Reading Read(string folder) => StoryReader.Read(PageFolders.Page(folder), PageFolders.Context(folder));
}
