using LiveBlog.Core.Documents.Dom;
using LiveBlog.Core.Text;

namespace LiveBlog.Core.Pages;

/// <summary>Names that close an update on a line of their own: "— Jane Doe", "(Jane Doe)".</summary>
internal static class EntrySignatures
{
    private const int Longest = 60;

    /// <summary>True for such a line where no words follow but the time, and no words of somebody stand before it, which it would
    /// be of.</summary>
    public static bool Is(in PageElement item, Entry entry, HashSet<DomElement> times)
    {
        if (item.TextLength is < 5 or > Longest || item.Tag is not ("p" or "div" or "small" or "em" or "i" or "span" or "footer")
            || Elements.FirstSign(item.Element) is not ('(' or '—' or '–' or '-'))
            return false;
        Span<char> room = stackalloc char[Longest];
        if (InlineText.Fill(item.Element, room) is not (> 4 and var length))
            return false;
        ReadOnlySpan<char> line = room[..length];
        bool isBracketed = line is ['(', .., ')'];
        if (!isBracketed && line[0] is not ('—' or '–' or '-'))
            return false;
        ReadOnlySpan<char> name = isBracketed ? line[1..^1] : line[1..].TrimStart();
        return Bylines.IsFullName(name) && IsLast(item, entry, times) && StandsAlone(item.Element) && !IsOfQuote(item, entry);
    }

    private static bool IsLast(in PageElement item, Entry entry, HashSet<DomElement> times)
    {
        for (int at = item.End; at < entry.End; at++)
        {
            ref readonly PageElement behind = ref entry.Index[at];
            if (behind.TextLength == 0 || behind.Has(NameTraits.Out) || times.Contains(behind.Element))
                at = behind.End - 1;
            else if (!behind.HasChildren || Elements.OnlyText(behind.Element) is { IsBlank: false })
                return false;
        }

        return true;
    }

    /// <summary>True where no other words stand on the line.</summary>
    private static bool StandsAlone(DomElement element) => !InlineText.IsInline(element) || EntryLines.MayBeLine(element);

    private static bool IsOfQuote(in PageElement item, Entry entry)
    {
        for (int at = item.Place - 1; at > entry.Start; at--)
        {
            if (entry.Index[at].Tag == "blockquote" || entry.Index[at].Has(NameTraits.Quote))
                return entry.Index[at].End <= item.Place;
            if (entry.Index[at].TextLength > 0 && entry.Index[at].End <= item.Place)
                return InlineText.Of(entry.Index[at].Element) is [.., '”' or '"' or '»' or '“' or '’'];
        }

        return false;
    }
}
