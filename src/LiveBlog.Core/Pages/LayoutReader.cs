using LiveBlog.Core.Documents.Dom;
using LiveBlog.Core.Documents;
using LiveBlog.Core.Drafts;
using LiveBlog.Core.Text;
using LiveBlog.Core.Time;

namespace LiveBlog.Core.Pages;

/// <summary>Reads a page by a layout: what the layout names from there, all else by the generic rules.</summary>
internal static class LayoutReader
{
    /// <summary>The page's updates and story by the layout; null where it has no update of it.</summary>
    public static StoryDraft? Read(HtmlPage page, Layout layout)
    {
        CompiledLayout compiled = new(layout);
        List<(Entry Entry, string? DayHeading)> marked = layout.RunsToNext ? MarkedEntries.Find(page, compiled) : Entries(page, compiled);
        if (marked.Count == 0)
            return null;
        List<Entry> entries = [.. marked.Select(entry => entry.Entry)];
        IReadOnlyList<string?> days = [.. marked.Select(entry => entry.DayHeading)];
        if (!days.Any(day => day is not null))
            days = DayHeadingLines.Above(entries, page.Index, page.Document.DocumentElement?.GetAttribute("lang"));
        return new StoryDraft
        {
            Origin = Origin.Layout,
            Name = layout.Name,
            Updates = Updates(entries, days, compiled, page),
            Headline = First(layout.StoryHeadline, page),
            Summary = Join(layout.StorySummary, page),
            Times = [.. All(layout.StoryDate, page).Select(Label)],
            Authors = [.. All(layout.StoryAuthor, page).SelectMany(hit => Bylines.Read(hit.Value))],
            KeyEventIds = KeyEvents(layout, page, entries),
            Continuations = Older(layout, page).ToValueList() is { Count: > 0 } named ? named : PagingControls.Find(page, entries),
            Evidence = [new Evidence("updates", $"layout {layout.Name}", entries.Count)],
        };
    }

    private static TimeLabel Label(FieldPath.Hit hit) => new(hit.Value, hit.IsAttribute ? TimeSource.Attribute : TimeSource.Unknown);

    private static ValueList<UpdateDraft> Updates(List<Entry> entries, IReadOnlyList<string?> days, CompiledLayout layout, HtmlPage page)
    {
        CompiledLayout found = layout.FoundIn(entries);
        EntryStyle? style = found.Headline is null || found.Author is null ? new(entries, hasSlots: false) : null;
        EntryReader reader = new(found, page) { Style = style };
        EntryReader generic = new(found.Generic(), page) { Style = style };
        bool hasLost = layout.HasLost(found);
        ValueList<UpdateDraft> updates =
        [
            .. entries.Select((entry, i) => (found.Knows(entry) ? reader : generic).Read(entry, days[i]))
                .Where(update => update.IsDeleted || update.HasContent || (!hasLost && update.Times.Count > 0)),
        ];
        return hasLost ? Boilerplate.Strip(updates) : updates;
    }

    private static List<(Entry Entry, string? DayHeading)> Entries(HtmlPage page, CompiledLayout layout)
    {
        List<(Entry, string?)> entries = [];
        PageIndex index = page.Index;
        string? day = null;
        for (int i = 0, end = 0; i < index.Items.Length; i++)
        {
            if (layout.DayHeading?.Matches(index[i], index) == true)
                day = InlineText.Of(index[i].Element);
            if (i < end || !layout.IsUpdate(index[i], index))
                continue;
            end = index[i].End;
            entries.Add((new Entry(index, i), day));
        }

        return entries;
    }

    private static ValueList<string> KeyEvents(Layout layout, HtmlPage page, List<Entry> entries) =>
        All(layout.KeyEventLinks, page) is { Count: > 0 } links
            ? [.. links.Select(hit => hit.Value)]
            : [.. KeyEventLinks.Find(page, entries)];

    private static IEnumerable<Continuation> Older(Layout layout, HtmlPage page)
    {
        foreach (FieldPath.Hit hit in All(layout.Older, page))
        {
            Uri? url = Addresses.Resolve(page.Url, Elements.Value(hit.Element, "href"));
            string? label = Whitespace.FoldOrNull(InlineText.Of(hit.Element));
            yield return new Continuation { Kind = ContinuationKind.Older, Url = url, Label = label };
        }
    }

    private static List<FieldPath.Hit> All(string? path, HtmlPage page) => FieldPath.Compile(path)?.All(page.Whole) ?? [];

    private static string? First(string? path, HtmlPage page) =>
        FieldPath.Compile(path)?.First(page.Whole) is { Value.Length: > 0 } hit ? hit.Value : null;

    private static string? Join(string? path, HtmlPage page) =>
        Whitespace.FoldOrNull(string.Join(' ', All(path, page).Select(hit => hit.Value)));
}
