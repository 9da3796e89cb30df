using LiveBlog.Core.Documents.Dom;
using LiveBlog.Core.Pages;
using LiveBlog.Core.Text;

namespace LiveBlog.Core.Discovery;

/// <summary>The looks of elements that show or hold a time: marks of one look belong together.</summary>
internal sealed class MarkerLooks(PageIndex index)
{
    private const int LongestTime = 60;

    private readonly Dictionary<(string Sort, int Classes, string Around, int ClassesAround), string> known = [];

    /// <summary>The look of an element that shows or holds a time, null for all others.</summary>
    public string? Kind(in PageElement item) =>
        item.Tag != "time" && item.Has(NameTraits.Modified) && OfTime(item) is { } kind ? EntryMarkers.Changed + kind : OfTime(item);

    private string? OfTime(in PageElement item)
    {
        if (item.Tag == "time")
            return Look("time", item);
        if (item.Has(NameTraits.TimeAttribute))
            return Name("@" + EntryTimes.Attribute(item.Element), 0, "", 0);
        if (EntryTimes.IsNamedTime(item) && IsShortTime(item.Element))
            return Look("class", item);
        if (EntryTimes.IsTimeText(item, index.Times))
            return Look("text", item);
        if (TimedBylines.TryRead(item, index.Times, out _, out _))
            return Look("byline", item);
        if (TimedLabels.TryRead(item, index.Times, out _))
            return Look("label", item);
        if (EntryTimes.IsSlot(item.Element) || SlotOpening.IsClock(item.Element)
            || (item.Tag == "dt" && EntryTimes.IsShortSlot(item.Element)))
            return Look(EntryMarkers.Slot, item);
        // "4. März, 17.05 Uhr" opens with a date, "4. Roe shoots" with a minute
        return Opening(item) ?? (SlotOpening.IsEvent(item) ? Look(EntryMarkers.Slot + EntryMarkers.Opening, item) : null);
    }

    /// <summary>The look of an element that opens with a clock, whether more words follow or not: of the stamps of a list some may name an
    /// author as well.</summary>
    public string? Opening(in PageElement item) =>
        (item.Tag is "h2" or "h3" or "h4" or "h5" or "h6" or "summary" or "p" or "strong" or "b" or "dt" or "td" or "li"
            || (item.Has(NameTraits.Title) && item.Tag is "div" or "span" or "a")) && OpensWithClock(item.Element)
            ? Name(item.Tag + EntryMarkers.WithClock, item.Classes, "", 0)
            : null;

    /// <summary>The element's classes, or its parent's first where it has none.</summary>
    private string Look(string sort, in PageElement item) =>
        item.Classes > 0 || item.Parent < 0
            ? Name(sort, item.Classes, "", 0)
            : Name(sort, 0, index[item.Parent].Tag, index[item.Parent].Classes);

    private string Name(string sort, int classes, string around, int classesAround)
    {
        if (!known.TryGetValue((sort, classes, around, classesAround), out string? name))
        {
            string first = index.Names.First(classesAround);
            name = sort + Class(classes) + (around.Length == 0 ? "" : " in " + around + (first.Length == 0 ? "" : "." + first));
            known[(sort, classes, around, classesAround)] = name;
        }

        return name;
    }

    private string Class(int classes) =>
        classes == 0
            ? ""
            : "." + string.Join('.',
            index.Names.List(classes).List.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal));

    private static bool IsShortTime(DomElement element) =>
        (InlineText.OfAtMost(element, LongestTime) is { } text && text.Any(char.IsDigit))
            || (!InlineText.IsLonger(element, LongestTime) && element.GetAttribute("title")?.Any(char.IsAsciiDigit) == true);

    private bool OpensWithClock(DomElement element)
    {
        for (DomNode node = element; node.ChildNodes.Length > 0;)
        {
            DomNode? first = FirstWords(node);
            if (first is DomText text)
                return OpensWithClock(text.Data);
            if (first is not DomElement inner || !InlineText.IsInline(inner) || inner.LocalName == "time")
                return false;
            node = inner;
        }

        return false;
    }

    private bool OpensWithClock(ReadOnlySpan<char> words)
    {
        FoldedText text = new(stackalloc char[LongestTime]);
        text.Append(words.TrimStart()[..Math.Min(LongestTime, words.TrimStart().Length)]);
        text.TrimEnd();
        return index.Times.OpeningLength(text.Words) > 0;
    }

    private static DomNode? FirstWords(DomNode node)
    {
        for (int i = 0; i < node.ChildNodes.Length; i++)
        {
            if (node.ChildNodes[i] is DomText text ? !text.IsBlank : node.ChildNodes[i] is DomElement)
                return node.ChildNodes[i];
        }

        return null;
    }
}
