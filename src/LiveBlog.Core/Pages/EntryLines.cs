using LiveBlog.Core.Documents.Dom;

namespace LiveBlog.Core.Pages;

/// <summary>One line of an entry that an element of its own holds.</summary>
/// <param name="Element">The element.</param>
/// <param name="Look">How it and what it stands in look.</param>
/// <param name="Text">Its words.</param>
internal readonly record struct EntryLine(DomElement Element, LineLook Look, string Text);

/// <summary>The first lines of an entry, without its times and what is not of it.</summary>
internal static class EntryLines
{
    private const int Most = 24;
    private const int Longest = 400;

    // Each element of a line is compared with all that stand on it
    private const int MostBeside = 400;

    public static List<EntryLine> Of(Entry entry, HashSet<DomElement> taken, bool byAll = false)
    {
        List<EntryLine> lines = [];
        Func<DomElement, bool> isTaken = taken.Contains;
        int end = 0;
        foreach (ref readonly PageElement item in entry.Items)
        {
            DomElement element = item.Element;
            if (lines.Count == Most)
                break;
            if (item.Place < end)
                continue;
            bool isOut = taken.Contains(element) || InlineText.IsSilent(item.Tag)
                || (item.Place != entry.Start && item.Has(NameTraits.Out | NameTraits.Quote));
            if (!isOut && !HasWords(element))
                continue;
            end = item.End;
            if (!isOut && Lead(element) is { } lead && !taken.Contains(lead))
                lines.Add(new EntryLine(lead, LineLook.Of(entry.Index[item.Place + 1], entry.Index, byAll),
                    InlineText.OfAtMost(lead, Longest, isTaken) ?? ""));
            if (!isOut && IsOwnLine(element, taken))
                lines.Add(new EntryLine(element, LineLook.Of(item, entry.Index, byAll),
                    InlineText.OfAtMost(element, Longest, isTaken) ?? ""));
        }

        return lines;
    }

    /// <summary>The bold words with which the element opens, its first child element, where a break parts them from the rest.</summary>
    public static DomElement? Lead(DomElement element)
    {
        DomElement? lead = null;
        for (int i = 0; i < element.ChildNodes.Length; i++)
        {
            DomNode node = element.ChildNodes[i];
            if (node is DomText { IsBlank: true })
                continue;
            if (lead is not null)
                return node is DomElement { LocalName: "br" } || IsGlued(lead, node) ? lead : null;
            if (node is not DomElement { LocalName: "b" or "strong" } bold)
                return null;
            lead = bold;
        }

        return null;
    }

    /// <summary>True where a style sheet must part the bold from the words behind it: no space does, and these open a sentence.</summary>
    private static bool IsGlued(DomElement lead, DomNode next) =>
        next is DomText { Data: [var first, ..] } && char.IsUpper(first)
            && Elements.OnlyText(lead) is { Data: [.., var last] } && char.IsLetterOrDigit(last);

    private static bool HasWords(DomElement element)
    {
        for (int i = 0; i < element.ChildNodes.Length; i++)
        {
            if (element.ChildNodes[i] is DomText { IsBlank: false })
                return true;
        }

        return false;
    }

    /// <summary>True where the element may be a line, whatever elements beside it are left out: no other text stands on its line, or it
    /// opens the line and a break follows.</summary>
    public static bool MayBeLine(DomElement element)
    {
        for (DomElement at = element; InlineText.IsInline(at) && at.ParentElement is { } parent; at = parent)
        {
            if (ReferenceEquals(Lead(parent), at))
                return true;
            if (parent.ChildNodes.Length > MostBeside || !IsAlone(at, parent, taken: null))
                return false;
        }

        return true;
    }

    /// <summary>True where no other words stand on the element's line.</summary>
    private static bool IsOwnLine(DomElement element, HashSet<DomElement> taken)
    {
        for (DomElement at = element; InlineText.IsInline(at) && at.ParentElement is { } parent; at = parent)
        {
            if (parent.ChildNodes.Length > MostBeside || !IsAlone(at, parent, taken))
                return false;
        }

        return true;
    }

    /// <summary>True where, between the breaks and blocks around it, the element is the only child with words; where it is not known which
    /// elements are taken, all may be.</summary>
    private static bool IsAlone(DomElement element, DomElement parent, HashSet<DomElement>? taken)
    {
        bool isOpen = true, isBehind = false;
        for (int i = 0; i < parent.ChildNodes.Length; i++)
        {
            DomNode node = parent.ChildNodes[i];
            if (ReferenceEquals(node, element))
            {
                if (!isOpen)
                    return false;
                isBehind = true;
            }
            else if (node is DomElement other && (other.LocalName == "br" || !InlineText.IsInline(other)))
            {
                if (isBehind)
                    return true;
                isOpen = true;
            }
            else if (IsRead(node, taken))
            {
                if (isBehind)
                    return false;
                isOpen = false;
            }
        }

        return isBehind;
    }

    private static bool IsRead(DomNode node, HashSet<DomElement>? taken) =>
        node is DomText words
            ? !words.IsBlank
            : taken is not null && node is DomElement inline && !taken.Contains(inline) && InlineText.IsLonger(inline, 0);
}
