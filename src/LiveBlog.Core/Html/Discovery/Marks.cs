using AngleSharp.Dom;
using LiveBlog.Core.Text;

namespace LiveBlog.Core.Html.Discovery;

/// <summary>One sign that an update may be here: a time, an id of a scheme, an item of structured data.</summary>
/// <param name="Element">Where.</param>
/// <param name="Kind">The sign's look: marks of one look belong together.</param>
internal readonly record struct Mark(IElement Element, string Kind);

/// <summary>Finds the marks of a page in one walk.</summary>
internal static class Marks
{
    /// <summary>What the kind of a mark says that opens with a clock and goes on with words.</summary>
    public const string WithClock = " with a clock";

    /// <summary>What the kind of a mark opens with whose figures mean a time only where all fellows have them.</summary>
    public const string Slot = "slot";

    private const int LongestTime = 60;

    /// <summary>The marks, in document order. The ids are those that the page's structured data gives its updates.</summary>
    public static List<Mark> Find(HtmlPage page, HashSet<string> ids)
    {
        List<Mark> marks = [];
        foreach (ref readonly PageElement item in page.Index.Items)
        {
            IElement element = item.Element;
            if (ids.Count > 0 && item.Has(NameTraits.Id) && element.Id is { Length: > 0 } id && ids.Contains(id))
                marks.Add(new Mark(element, "id of the structured data"));
            if (item.Has(NameTraits.Labelled) && element.GetAttribute("itemprop") is { } names && names.Contains("liveBlogUpdate", StringComparison.OrdinalIgnoreCase))
                marks.Add(new Mark(element, "liveBlogUpdate"));
            if (TimeKind(item) is { } kind)
                marks.Add(new Mark(element, kind));
        }

        return marks;
    }

    /// <summary>The look of an element that shows or holds a time; when an update was changed tells no updates apart, not all have it.</summary>
    private static string? TimeKind(in PageElement item)
    {
        if (item.Tag == "time")
            return "time" + Look(item.Element);
        if (item.Has(NameTraits.Modified))
            return null;
        if (item.Has(NameTraits.TimeAttribute))
            return "@" + EntryTimes.Attribute(item.Element);
        if (EntryTimes.IsNamedTime(item) && IsShortTime(item.Element))
            return "class" + Look(item.Element);
        if (EntryTimes.IsTimeText(item))
            return "text" + Look(item.Element);
        if (EntryTimes.IsSlot(item.Element))
            return Slot + Look(item.Element);
        return item.Tag is "h2" or "h3" or "h4" or "p" or "strong" or "b" or "dt" or "td" or "li" && OpensWithClock(item.Element) ? item.Tag + WithClock + Class(item.Element) : null;
    }

    private static bool IsShortTime(IElement element) =>
        (InlineText.OfAtMost(element, LongestTime) is { } text && text.Any(char.IsDigit)) || (!InlineText.IsLonger(element, LongestTime) && element.GetAttribute("title")?.Any(char.IsAsciiDigit) == true);

    private static bool OpensWithClock(IElement element)
    {
        for (INode node = element; node.ChildNodes.Length > 0;)
        {
            INode? first = FirstWords(node);
            if (first is IText text)
                return LeadingClock.Length(Whitespace.Fold(text.Data)) > 0;
            if (first is not IElement inner || !InlineText.IsInline(inner) || inner.LocalName == "time")
                return false;
            node = inner;
        }

        return false;
    }

    private static INode? FirstWords(INode node)
    {
        for (int i = 0; i < node.ChildNodes.Length; i++)
        {
            if (node.ChildNodes[i] is IText text ? !string.IsNullOrWhiteSpace(text.Data) : node.ChildNodes[i] is IElement)
                return node.ChildNodes[i];
        }

        return null;
    }

    /// <summary>The element's class, or its parent's where it has none.</summary>
    private static string Look(IElement element) => Class(element) is { Length: > 0 } own ? own : element.ParentElement is { } parent ? " in " + parent.LocalName + FirstToken(parent) : "";

    private static string Class(IElement element) => element.ClassName is { Length: > 0 } names ? "." + string.Join('.', names.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal)) : "";

    private static string FirstToken(IElement element) => element.ClassName?.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var first, ..] ? "." + first : "";
}
