using LiveBlog.Core.Documents.Dom;
using LiveBlog.Core.Time;

namespace LiveBlog.Core.Pages;

/// <summary>The day headings that stand between the entries of a list: short lines that tell a day and no time of day.</summary>
internal static class DayHeadingLines
{
    private const int Longest = 60;

    // Dated from afar: only that it is a day counts here
    private static readonly TimeContext Context = new() { TimeZone = "Etc/UTC", CapturedAt = NodaTime.Instant.FromUtc(2100, 1, 1, 0, 0) };

    /// <summary>For each entry the heading that stands above it; all null where there are none between entries.</summary>
    public static string?[] Above(List<Entry> entries, PageIndex index, string? language)
    {
        string?[] headings = new string?[entries.Count];
        TimeContext context = Context with { Language = language };
        string? current = null;
        int from = Math.Max(0, FirstOfParent(index, entries[0].Start));
        for (int i = 0; i < entries.Count; i++)
        {
            for (int at = from; at < entries[i].Start; at++)
                current = Day(index[at], context) ?? current;
            headings[i] = current;
            from = entries[i].End;
        }

        // Where other days are headed, the first is too; its heading may stand above the box of its entries
        if (headings[0] is null && current is not null)
            Fill(headings, AboveBox(index, entries[0].Start, context));
        return headings;
    }

    private static void Fill(string?[] headings, string? first)
    {
        for (int i = 0; i < headings.Length && headings[i] is null; i++)
            headings[i] = first;
    }

    private static string? AboveBox(PageIndex index, int entry, TimeContext context)
    {
        string? day = null;
        for (int at = Math.Max(0, entry - MostAbove); at < entry; at++)
            day = Day(index[at], context) ?? day;
        return day;
    }

    private const int MostAbove = 6;

    /// <summary>Where the box that holds the first entry, or the box around that, begins.</summary>
    private static int FirstOfParent(PageIndex index, int place)
    {
        int parent = index[place].Parent;
        return parent < 0 ? place : Math.Max(parent, place - 6);
    }

    private static string? Day(in PageElement item, TimeContext context)
    {
        if (item.Has(NameTraits.TimeAttribute) && OfAttribute(item.Element) is { } machine)
            return machine;
        if (item.Tag is not ("h2" or "h3" or "h4" or "h5" or "h6" or "div" or "p" or "span" or "strong" or "time" or "li" or "dt"
            or "summary" or "th" or "td" or "caption" or "b")
            || item.Element.ChildNodes.Length is 0 or > 3)
            return null;
        if (item.TextLength is 0 or > 2 * Longest || InlineText.OfAtMost(item.Element, Longest) is not { Length: > 3 } text
            || OpeningTime.ClockLength(text) > 0)
            return null;
        return TimeReader.TryRead(text, context, out UpdateTime? time) && time.Precision == TimePrecision.Day ? text : null;
    }

    /// <summary>The day that the box of a day's entries holds for machines: data-date="2025-03-11".</summary>
    private static string? OfAttribute(DomElement element)
    {
        string? value = EntryTimes.Attribute(element) is { } name ? element.GetAttribute(name) : null;
        return value is not null && MachineTime.TryRead(value, out MachineTime machine) && machine.Precision == TimePrecision.Day
            ? value
            : null;
    }
}
