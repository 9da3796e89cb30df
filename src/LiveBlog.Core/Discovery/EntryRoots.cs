using LiveBlog.Core.Pages;
namespace LiveBlog.Core.Discovery;

/// <summary>Finds for each mark the largest element that holds no other mark; one that grew beyond its fellows is cut back to their
/// look.</summary>
internal static class EntryRoots
{
    /// <summary>"By the newsroom": what has fewer units besides its time says nothing.</summary>
    private const int FewestUnits = 24;

    /// <summary>The places of the roots, each once, in the order of their marks.</summary>
    public static List<int> Find(List<int> marks, PageIndex index)
    {
        List<(int Mark, int Top)> chains = [];
        for (int i = 0; i < marks.Count; i++)
        {
            if (Top(marks, i, index) is >= 0 and var top)
                chains.Add((marks[i], top));
        }

        if (chains.Count == 0)
            return [];
        ElementLook usual = chains.CountBy(chain => ElementLook.Of(index[chain.Top], index)).MaxBy(look => look.Value).Key;
        return [.. chains.Select(chain => (chain.Mark, Root: Cut(chain.Mark, chain.Top, usual, index)))
            .Where(chain => index[chain.Root].Tag == usual.Tag || !IsBare(chain.Mark, chain.Root, index))
            .Select(chain => chain.Root).Distinct()];
    }

    /// <summary>True for an element with little more than the mark, where its fellows are of another name: the date below the page's
    /// title.</summary>
    private static bool IsBare(int mark, int root, PageIndex index) =>
        mark != root && index[root].TextLength - index[mark].TextLength < FewestUnits;

    /// <summary>The largest element around a mark that holds the marks within it and no other; -1 where the mark is the page
    /// itself.</summary>
    private static int Top(List<int> marks, int i, PageIndex index)
    {
        int before = i == 0 ? -1 : marks[i - 1];
        int behind = FirstFrom(marks, i + 1, index[marks[i]].End);
        int top = -1;
        for (int at = marks[i]; at > before && index[at].End <= behind && index[at].Tag is not ("body" or "html" or "main");
            at = index[at].Parent)
            top = at;
        return top;
    }

    /// <summary>The first mark at the place or behind it; no place at all where there is none.</summary>
    private static int FirstFrom(List<int> marks, int start, int place)
    {
        int found = marks.BinarySearch(start, marks.Count - start, place, null);
        int at = found < 0 ? ~found : found;
        return at < marks.Count ? marks[at] : int.MaxValue;
    }

    /// <summary>The last element of the chain that has the usual look, else the usual name; else the top.</summary>
    private static int Cut(int mark, int top, ElementLook usual, PageIndex index)
    {
        int alike = -1, named = -1;
        for (int at = mark; at >= top; at = index[at].Parent)
        {
            if (index[at].Tag != usual.Tag)
                continue;
            named = at;
            if (ElementLook.Of(index[at], index) == usual)
                alike = at;
        }

        return alike >= 0 ? alike : named >= 0 ? named : top;
    }
}
