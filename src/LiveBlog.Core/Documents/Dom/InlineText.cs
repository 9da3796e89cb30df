using System.Collections.Frozen;
using LiveBlog.Core.Text;

namespace LiveBlog.Core.Documents.Dom;

/// <summary>The words of an element on one line, as a reader sees them: blocks and breaks never glue words.</summary>
internal static class InlineText
{
    private const int Room = 256;

    private static readonly FrozenSet<string> Silent =
        FrozenSet.Create(StringComparer.Ordinal, "script", "style", "template", "noscript", "svg", "button", "select", "textarea", "iframe",
            "object", "head", "title");

    private static readonly FrozenSet<string> Inline = FrozenSet.Create(
        StringComparer.Ordinal, "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins",
            "kbd", "label", "mark", "nobr", "q", "s", "samp", "small",
        "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "amp-fit-text");

    public static bool IsSilent(DomElement element) => IsSilent(element.LocalName);

    public static bool IsSilent(string tag) => Silent.Contains(tag);

    public static bool IsInline(DomElement element) => IsInline(element.LocalName);

    public static bool IsInline(string tag) => Inline.Contains(tag) || IsIsland(tag);

    /// <summary>True for the element in which a framework lets a script take over one part of a page: "astro-island".</summary>
    public static bool IsIsland(string tag) => tag.EndsWith("-island", StringComparison.Ordinal);

    /// <summary>The element's words, or null where it has none.</summary>
    public static string? Of(DomNode root, Func<DomElement, bool>? isOut = null) => OfAtMost(root, int.MaxValue, isOut);

    /// <summary>The element's words, or null where it has none or more than so many units; what is too long is not read to its
    /// end.</summary>
    public static string? OfAtMost(DomNode root, int most, Func<DomElement, bool>? isOut = null)
    {
        FoldedText text = new(stackalloc char[Room]);
        Read(root, most, isOut, ref text);
        string? words = text.Length > 0 && text.Length <= most ? text.ToString() : null;
        text.Return();
        return words;
    }

    /// <summary>The element's words, set into the room, and how many units they take; -1 where they are too many.</summary>
    public static int Fill(DomNode root, Span<char> room, Func<DomElement, bool>? isOut = null)
    {
        FoldedText text = new(stackalloc char[Room]);
        Read(root, room.Length, isOut, ref text);
        int length = text.TryCopyTo(room) ? text.Length : -1;
        text.Return();
        return length;
    }

    /// <summary>True where the element has more words than so many units.</summary>
    public static bool IsLonger(DomNode root, int most)
    {
        FoldedText text = new(stackalloc char[Room]);
        Read(root, most, null, ref text);
        bool isLonger = text.Length > most;
        text.Return();
        return isLonger;
    }

    private static void Read(DomNode root, int most, Func<DomElement, bool>? isOut, ref FoldedText text)
    {
        OpenNodes open = default;
        OpenNodes.Level at = new(root.ChildNodes, 0, IsBlock: false);
        while (text.Length <= most)
        {
            if (at.Next >= at.Nodes.Length)
            {
                if (at.IsBlock)
                    text.Append(" ");
                if (!open.TryPop(out at))
                    break;
                continue;
            }

            DomNode child = at.Nodes[at.Next++];
            if (child is DomText words)
                text.Append(words.Data);
            else if (child is DomElement element && !IsSilent(element) && isOut?.Invoke(element) != true)
                Enter(element, most, ref at, ref open, ref text);
        }

        text.TrimEnd();
    }

    /// <summary>Goes into an element; where all it holds is one text, that is read at once.</summary>
    private static void Enter(DomElement element, int most, ref OpenNodes.Level at, ref OpenNodes open, ref FoldedText text)
    {
        bool isBlock = !IsInline(element);
        NodeList nodes = element.ChildNodes;
        if (isBlock)
            text.Append(" ");
        if (nodes.Length > 1 || (nodes.Length == 1 && nodes[0] is not DomText))
        {
            open.Push(at);
            at = new OpenNodes.Level(nodes, 0, isBlock);
            return;
        }

        if (nodes.Length == 0 || text.Length > most)
            return;
        text.Append(((DomText)nodes[0]).Data);
        if (isBlock && text.Length <= most)
            text.Append(" ");
    }
}
