using LiveBlog.Core.Pages;

namespace LiveBlog.Core.Discovery;

/// <summary>The boxes of a page that hold paragraphs, and how much they hold: a list beside the text of an article is not what the page is
/// about.</summary>
internal sealed class RunningText
{
    /// <summary>A paragraph of a text has a sentence or two; captions, notes and teasers are shorter. In units.</summary>
    private const int ShortestParagraph = 80;

    /// <summary>About 150 words: a text; less is the introduction of a list.</summary>
    private const int ShortestText = 900;

    /// <summary>The introduction of a live page may be as long as its first few updates, an article is longer by far.</summary>
    private const int TimesLonger = 2;

    private readonly PageIndex index;
    private readonly Dictionary<int, int> lengths = [];

    public RunningText(PageIndex index)
    {
        this.index = index;
        foreach (ref readonly PageElement item in index.Items)
        {
            if (item.Tag == "p" && item.TextLength >= ShortestParagraph && item.Parent >= 0 && !item.Has(NameTraits.Out))
                lengths[item.Parent] = lengths.GetValueOrDefault(item.Parent) + item.TextLength;
        }
    }

    /// <summary>True where a box that neither holds the list nor stands in it has much more text than the list.</summary>
    public bool IsApartFrom(EntryGroup group)
    {
        int start = group.Entries.Min(entry => entry.Start);
        int end = group.Entries.Max(entry => entry.End);
        int least = Math.Max(ShortestText, group.Entries.Sum(entry => entry.TextLength) * TimesLonger);
        return lengths.Any(box => box.Value >= least && (box.Key >= end || index[box.Key].End <= start));
    }
}
