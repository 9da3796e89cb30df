using System.Collections.Frozen;
using System.Text;
using AngleSharp.Dom;
using LiveBlog.Core.Text;

namespace LiveBlog.Core.Html;

/// <summary>The words of an element on one line, as a reader sees them: blocks and breaks never glue words.</summary>
internal static class InlineText
{
    private static readonly FrozenSet<string> Silent =
        FrozenSet.Create(StringComparer.Ordinal, "script", "style", "template", "noscript", "svg", "button", "select", "textarea", "iframe", "object", "head", "title");

    private static readonly FrozenSet<string> Inline = FrozenSet.Create(
        StringComparer.Ordinal, "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "label", "mark", "nobr", "q", "s", "samp", "small",
        "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "gu-island", "amp-fit-text");

    public static bool IsSilent(IElement element) => IsSilent(element.LocalName);

    public static bool IsSilent(string tag) => Silent.Contains(tag);

    public static bool IsInline(IElement element) => Inline.Contains(element.LocalName);

    /// <summary>The element's words, or null where it has none.</summary>
    public static string? Of(INode root, Func<IElement, bool>? isOut = null) => Read(root, int.MaxValue, isOut) is { Length: > 0 } text ? text.ToString() : null;

    /// <summary>The element's words, or null where it has none or more than so many units; what is too long is not read to its end.</summary>
    public static string? OfAtMost(INode root, int most, Func<IElement, bool>? isOut = null) =>
        Read(root, most, isOut) is { Length: > 0 } text && text.Length <= most ? text.ToString() : null;

    /// <summary>True where the element has more words than so many units.</summary>
    public static bool IsLonger(INode root, int most) => Read(root, most, null).Length > most;

    private static StringBuilder Read(INode root, int most, Func<IElement, bool>? isOut)
    {
        StringBuilder text = new();
        if (root is IElement { ChildNodes: { Length: 1 } only } && only[0] is IText single)
        {
            Whitespace.AppendFolded(text, single.Data);
            return Trimmed(text);
        }

        Stack<(INodeList Nodes, int Next, bool IsBlock)> open = new();
        open.Push((root.ChildNodes, 0, false));
        while (text.Length <= most && open.TryPop(out (INodeList Nodes, int Next, bool IsBlock) frame))
        {
            if (frame.Next >= frame.Nodes.Length)
            {
                if (frame.IsBlock)
                    Whitespace.AppendFolded(text, " ");
                continue;
            }

            open.Push(frame with { Next = frame.Next + 1 });
            INode child = frame.Nodes[frame.Next];
            if (child is IText words)
                Whitespace.AppendFolded(text, words.Data);
            else if (child is IElement element && !IsSilent(element) && isOut?.Invoke(element) != true)
            {
                bool isBlock = !IsInline(element);
                if (isBlock)
                    Whitespace.AppendFolded(text, " ");
                open.Push((element.ChildNodes, 0, isBlock));
            }
        }

        return Trimmed(text);
    }

    private static StringBuilder Trimmed(StringBuilder text)
    {
        while (text.Length > 0 && text[^1] == ' ')
            text.Length--;
        return text;
    }
}
