using System.Globalization;
using LiveBlog.Core.Documents.Dom;

namespace LiveBlog.Core.Validation;

/// <summary>Judges amp-live-list: its ids, slots, times and tombstones.</summary>
internal static class AmpJudge
{
    private const int LeastInterval = 15000;

    public static void Judge(DomDocument document, FindingLog log)
    {
        HashSet<string> ids = [];
        int count = 0;
        foreach (DomElement list in Elements.Below(document).Where(element => element.LocalName == "amp-live-list"))
        {
            count++;
            List(list, ids, log);
        }

        if (count == 0)
            log.Add(Rules.NoLiveList, DocumentPlace.Whole, "The page has no amp-live-list.");
    }

    private static void List(DomElement list, HashSet<string> ids, FindingLog log)
    {
        DocumentPlace place = PageJudge.PlaceOf(list, "amp-live-list");
        Id(list, place, ids, log);
        if (!IsWhole(list.GetAttribute("data-max-items-per-page"), 1))
            log.Add(Rules.LiveListAttribute, place, "data-max-items-per-page is not a whole number above zero.");
        if (list.GetAttribute("data-poll-interval") is { } interval && !IsWhole(interval, LeastInterval))
            log.Add(Rules.LiveListAttribute, place, $"data-poll-interval is \"{Excerpt.Of(interval)}\".");
        if (list.GetAttribute("sort") is { } sort && sort != "ascending")
            log.Add(Rules.LiveListAttribute, place, $"sort is \"{Excerpt.Of(sort)}\"; only ascending may be written.");
        DomElement? items = Slot(list, "items");
        if (items is null)
            log.Add(Rules.LiveListSlot, place, "The live list has no child with the attribute items.");
        if (Slot(list, "update") is null && !list.HasAttribute("disabled"))
            log.Add(Rules.LiveListSlot, place, "The live list has no child with the attribute update.");
        foreach (DomElement item in items is null ? [] : Elements.Children(items))
            Item(item, ids, log);
    }

    private static DomElement? Slot(DomElement list, string name)
    {
        foreach (DomNode node in list.ChildNodes)
        {
            if (node is DomElement child && child.HasAttribute(name))
                return child;
        }

        return null;
    }

    private static void Item(DomElement item, HashSet<string> ids, FindingLog log)
    {
        DocumentPlace place =
            PageJudge.PlaceOf(item, $"amp-live-list/[items]/{item.LocalName}{(item.Id is { Length: > 0 } ? $"#{item.Id}" : "")}");
        Id(item, place, ids, log);
        bool isTombstone = item.HasAttribute("data-tombstone");
        if (!IsWhole(item.GetAttribute("data-sort-time"), 0))
            log.Add(Rules.LiveListTime, place, $"data-sort-time is \"{Excerpt.Of(item.GetAttribute("data-sort-time") ?? "")}\".");
        if (item.GetAttribute("data-update-time") is { } updated && !IsWhole(updated, 0))
            log.Add(Rules.LiveListTime, place, $"data-update-time is \"{Excerpt.Of(updated)}\".");
        if (isTombstone && !string.IsNullOrWhiteSpace(Elements.Text(item)))
            log.Add(Rules.LiveListTombstone, place, "The tombstone holds text.");
    }

    private static void Id(DomElement element, DocumentPlace place, HashSet<string> ids, FindingLog log)
    {
        if (element.Id is not { Length: > 0 } id)
            log.Add(Rules.LiveListId, place, $"The {element.LocalName} has no id.");
        else if (!ids.Add(id))
            log.Add(Rules.LiveListId, place, $"The id \"{Excerpt.Of(id)}\" stands twice.");
    }

    private static bool IsWhole(string? text, long least) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long number) && number >= least;
}
