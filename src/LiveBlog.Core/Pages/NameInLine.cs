using LiveBlog.Core.Documents.Dom;
using LiveBlog.Core.Text;

namespace LiveBlog.Core.Pages;

/// <summary>Tells a name that a line is about, "By Jane Doe | 14:05", from a name within a sentence, "More from Jane Doe on the
/// pier."</summary>
internal static class NameInLine
{
    /// <summary>More words on a line than these are running text, whatever they say.</summary>
    private const int MaxAround = 80;

    /// <summary>"political editor", "in Oslo for the harbour board": a role has few words.</summary>
    private const int MaxRoleWords = 6;

    // A line of hundreds of pieces is no byline
    private const int MaxBeside = 100;

    private static readonly char[] Seams = [' ', '|', '•', '·', '–', '—', '-', ',', ':', '(', ')', '/', ';', '[', ']', '~', '●', '■', '»'];

    /// <summary>True where other words stand on the element's line than those of a byline: its by-word, a role, a place, the time, another
    /// name.</summary>
    public static bool IsOfSentence(DomElement element, HashSet<DomElement> times)
    {
        string before = "", after = "";
        for (DomElement at = element; InlineText.IsInline(at) && at.ParentElement is { } parent; at = parent)
        {
            if (parent.ChildNodes.Length > MaxBeside || !Around(at, parent, times, ref before, ref after))
                return true;
        }

        string opening = before.Trim(Seams);
        bool isOpened = opening.Length > 0 && (Bylines.IsOpener(opening) || Bylines.Opens(opening + " X"));
        return !(opening.Length == 0 || isOpened || Bylines.IsFullName(opening)) || !MayFollow(after.Trim(), isOpened);
    }

    /// <summary>Adds the words before and behind the element on its line; false where they are too many.</summary>
    private static bool Around(DomElement element, DomElement parent, HashSet<DomElement> times, ref string before, ref string after)
    {
        string head = "", tail = "";
        bool isBehind = false;
        DomNode? last = null;
        foreach (DomNode node in parent.ChildNodes)
        {
            // What stands in elements side by side, without a space, is set apart by the style sheet
            tail += isBehind && ReferenceEquals(last, element) && node is DomElement ? " | " : "";
            last = node;
            if (ReferenceEquals(node, element))
                isBehind = true;
            else if (node is not DomElement other || (other.LocalName != "br" && InlineText.IsInline(other)))
                _ = isBehind ? tail += Words(node, times) : head += Words(node, times);
            else if (isBehind)
                break;
            else
                head = "";
            if (head.Length + tail.Length > 4 * MaxAround)
                return false;
        }

        before = Whitespace.Fold(head + before);
        after = Whitespace.Fold(after + tail);
        return before.Length <= MaxAround && after.Length <= MaxAround;
    }

    private static string Words(DomNode node, HashSet<DomElement> times) => node switch
    {
        DomText text => text.Data.ToString(),
        DomElement inline when !times.Contains(inline) => InlineText.OfAtMost(inline, MaxAround + 1, times.Contains) ?? "",
        _ => "",
    };

    /// <summary>Behind a name: nothing, a role behind a sign, or another name. Behind "By Jane Doe" also a place without a sign.</summary>
    private static bool MayFollow(string text, bool isOpened)
    {
        string rest = text.Trim(Seams);
        if (rest.Length == 0)
            return true;
        bool isEnd = text[^1] is '.' or '!' or '?' or ':' or '…' or '。';
        bool isParted = text[0] is ',' or '|' or '•' or '·' or '–' or '—' or '-' or '(' or '/';
        return !isEnd && rest.AsSpan().Count(' ') < MaxRoleWords
            && (isParted || isOpened || Bylines.IsFullName(rest) || Bylines.OpensWithJoiner(rest));
    }
}
