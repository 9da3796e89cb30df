using LiveBlog.Core.Documents.Dom;
using LiveBlog.Core.Text;

namespace LiveBlog.Core.Pages;

/// <summary>Whether entries may have lines with nothing but a name: a look at their texts, before the lines are read, which costs far more.
/// Where times and other elements are left out of a line is not known yet, so all of them may be.</summary>
internal static class NameLines
{
    private const int Fewest = 2;
    private const int MostWords = 4;

    /// <summary>True where lines of two or more of the entries may be names.</summary>
    public static bool MayStandIn(IEnumerable<Entry> entries)
    {
        int count = 0;
        foreach (Entry entry in entries)
        {
            foreach (ref readonly PageElement item in entry.Items)
            {
                if (item.TextLength > 0 && MayBeName(item.Element) && EntryLines.MayBeLine(item.Element) && ++count == Fewest)
                    return true;
            }
        }

        return false;
    }

    /// <summary>True where the element has words of its own, and all of them may be of a name.</summary>
    private static bool MayBeName(DomElement element)
    {
        bool hasWords = false;
        foreach (DomNode node in element.ChildNodes)
        {
            if (node is not DomText { IsBlank: false } words)
                continue;
            if (!MayBeOfName(words.Data))
                return false;
            hasWords = true;
        }

        return hasWords;
    }

    /// <summary>True for a piece of a full name, with or without a dash before it: few words, all but the first with a capital.</summary>
    private static bool MayBeOfName(ReadOnlySpan<char> piece)
    {
        int words = 0;
        bool isInWord = false;
        foreach (char c in piece.TrimStart("–—- \t\n\r\u00a0"))
        {
            if (Whitespace.IsNothing(c))
                continue;
            bool isSpace = Whitespace.IsSpace(c);
            if (!isSpace && !isInWord && ++words > 1 && (words > MostWords + 1 || !char.IsUpper(c)))
                return false;
            if (char.IsAsciiDigit(c))
                return false;
            isInWord = !isSpace;
        }

        return true;
    }
}
