using LiveBlog.Core.Documents.Dom;
using LiveBlog.Core.Pages;

namespace LiveBlog.Core.Discovery;

/// <summary>Figures that open the words of an element and stand for a time only where all fellows have them: "15.45 Ada Brook", "4.6 Quill
/// to Marsh".</summary>
internal static class SlotOpening
{
    /// <summary>Behind a ball of an over or a minute stands what happened: a few words at least.</summary>
    private const int FewestUnits = 12;

    /// <summary>True for bold words that open their line with a dotted clock, as their fellows do that hold nothing else.</summary>
    public static bool IsClock(DomElement element) =>
        element.LocalName is "b" or "strong" && Elements.OnlyText(element) is { } words && ClockOpening.DottedLength(words.Data) > 0;

    /// <summary>True for an element without others whose text opens with the minute of a match or the ball of an over.</summary>
    public static bool IsEvent(in PageElement item) =>
        item.TextLength >= FewestUnits && item.Tag is "div" or "p" or "li" or "td" or "dd" && !item.HasChildren
            && Elements.OnlyText(item.Element) is { } words && ClockOpening.EventLength(words.Data) > 0;
}
