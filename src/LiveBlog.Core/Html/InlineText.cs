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

    public static bool IsSilent(IElement element) => Silent.Contains(element.LocalName);

    public static bool IsInline(IElement element) => Inline.Contains(element.LocalName);

    /// <summary>The element's words, or null where it has none.</summary>
    public static string? Of(INode root, Func<IElement, bool>? isOut = null)
    {
        StringBuilder text = new();
        Stack<(INode Node, int Next)> open = new();
        open.Push((root, 0));
        while (open.TryPop(out (INode Node, int Next) frame))
        {
            if (frame.Next >= frame.Node.ChildNodes.Length)
            {
                Part(text, frame.Node);
                continue;
            }

            open.Push((frame.Node, frame.Next + 1));
            INode child = frame.Node.ChildNodes[frame.Next];
            if (child is IText words)
                Whitespace.AppendFolded(text, words.Data);
            else if (child is IElement element && !IsSilent(element) && isOut?.Invoke(element) != true)
            {
                Part(text, element);
                open.Push((element, 0));
            }
        }

        while (text.Length > 0 && text[^1] == ' ')
            text.Length--;
        return text.Length == 0 ? null : text.ToString();
    }

    private static void Part(StringBuilder text, INode node)
    {
        if (node is IElement element && !IsInline(element))
            Whitespace.AppendFolded(text, " ");
    }
}
