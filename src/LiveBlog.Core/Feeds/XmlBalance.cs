using System.Buffers;
using System.Text;

namespace LiveBlog.Core.Feeds;

/// <summary>Mends end tags that do not match, the last resort before a feed is given up: one that closes an element further out closes
/// those inside it too; one that closes nothing is a slip for the innermost element's own, unless that one comes next, and then it is left
/// out.</summary>
internal static class XmlBalance
{
    private const int MaxOpen = XmlElements.MaxDepth + 1; // Readers go no deeper, so what follows need not be mended
    private static readonly SearchValues<char> NameEnd = SearchValues.Create(" \t\r\n/>");

    public static string Mend(string text)
    {
        StringBuilder mended = new(text.Length);
        List<string> open = [];
        int place = 0;
        while (place < text.Length && open.Count <= MaxOpen)
        {
            int tag = text.IndexOf('<', place);
            mended.Append(text, place, (tag < 0 ? text.Length : tag) - place);
            if (tag < 0)
                break;
            place = End(text, tag);
            ReadOnlySpan<char> markup = text.AsSpan(tag, place - tag);
            if (markup.StartsWith("</"))
                Close(Name(markup[2..]), text, place, open, mended);
            else
                Open(markup, open, mended);
        }

        for (int depth = open.Count - 1; depth >= 0; depth--)
            mended.Append("</").Append(open[depth]).Append('>');
        return mended.ToString();
    }

    private static void Open(ReadOnlySpan<char> markup, List<string> open, StringBuilder mended)
    {
        mended.Append(markup);
        if (markup.Length > 2 && markup[1] is not ('!' or '?') && !markup.EndsWith("/>"))
            open.Add(Name(markup[1..]));
    }

    private static void Close(string name, string text, int place, List<string> open, StringBuilder mended)
    {
        int match = open.LastIndexOf(name, open.Count - 1, Math.Min(open.Count, 64));
        if (match < 0 && (open.Count == 0 || NextEnd(text, place) == open[^1]))
            return;
        int last = match < 0 ? open.Count - 1 : match;
        for (int depth = open.Count - 1; depth >= last; depth--)
        {
            mended.Append("</").Append(open[depth]).Append('>');
            open.RemoveAt(depth);
        }
    }

    private static string NextEnd(string text, int place)
    {
        int next = text.IndexOf("</", place, StringComparison.Ordinal);
        return next < 0 ? "" : Name(text.AsSpan(next + 2));
    }

    private static int End(string text, int tag)
    {
        ReadOnlySpan<char> rest = text.AsSpan(tag);
        string close = rest.StartsWith("<!--") ? "-->" : rest.StartsWith("<![CDATA[") ? "]]>" : rest.StartsWith("<?") ? "?>" : ">";
        int end = text.IndexOf(close, tag, StringComparison.Ordinal);
        return end < 0 ? text.Length : end + close.Length;
    }

    private static string Name(ReadOnlySpan<char> text)
    {
        int length = text.IndexOfAny(NameEnd);
        return (length < 0 ? text : text[..length]).ToString();
    }
}
