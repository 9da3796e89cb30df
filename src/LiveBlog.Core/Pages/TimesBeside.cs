using LiveBlog.Core.Documents.Dom;

namespace LiveBlog.Core.Pages;

/// <summary>Times on the line of another: the date beside an age, each in an element of its own, is no text of the body.</summary>
internal static class TimesBeside
{
    /// <summary>How many nodes stand on one line with a time.</summary>
    public const int MaxBeside = 8;

    public static void Take(DomElement time, Entry entry, HashSet<DomElement> taken, int longest)
    {
        if (time.ParentElement is not { ChildNodes.Length: > 1 and <= MaxBeside } line || ReferenceEquals(line, entry.Root)
            || InlineText.IsLonger(line, longest))
            return;
        for (int i = 0; i < line.ChildNodes.Length; i++)
        {
            if (line.ChildNodes[i] is DomElement other && !ReferenceEquals(other, time)
                && InlineText.OfAtMost(other, longest) is { Length: > 0 } text && entry.Index.Times.TryRead(text, out _))
                taken.Add(other);
        }
    }
}
