using LiveBlog.Core.Drafts;
using LiveBlog.Core.Text;
using LiveBlog.Core.Time;

namespace LiveBlog.Core.Html;

/// <summary>Reads a page by the first layout whose marker it has.</summary>
internal static class LayoutReader
{
    /// <summary>The layout a page has and its site; null where none fits.</summary>
    public static (Site Site, Layout Layout)? Choose(HtmlPage page, SiteCatalog catalog)
    {
        foreach (Site site in catalog.ByHost(page.Url))
        {
            if (site.Layouts.FirstOrDefault(layout => Fits(layout, page)) is { } own)
                return (site, own);
        }

        foreach (Site site in catalog.Sites)
        {
            foreach (Layout layout in site.Layouts)
            {
                if (page.MayHave(layout.Marker ?? layout.Update) && Fits(layout, page))
                    return (site, layout);
            }
        }

        return null;
    }

    public static StoryDraft? Read(HtmlPage page, Layout layout)
    {
        CompiledLayout compiled = new(layout);
        List<(Entry Entry, string? DayHeading)> entries = layout.RunsToNext ? MarkedEntries.Find(page, compiled) : Entries(page, compiled);
        if (entries.Count == 0)
            return null;
        EntryReader reader = new(compiled, page);
        return new StoryDraft
        {
            Origin = Origin.Layout,
            Name = layout.Name,
            Updates = [.. entries.Select(entry => reader.Read(entry.Entry, entry.DayHeading))],
            Headline = First(layout.StoryHeadline, page),
            Summary = Join(layout.StorySummary, page),
            Times = [.. All(layout.StoryDate, page).Select(hit => new TimeLabel(hit.Value, hit.IsAttribute ? TimeSource.Attribute : TimeSource.Unknown))],
            Authors = [.. All(layout.StoryAuthor, page).SelectMany(hit => Bylines.Read(hit.Value))],
            KeyEventIds = [.. All(layout.KeyEventLinks, page).Select(hit => hit.Value)],
            Continuations = [.. Older(layout, page)],
            Evidence = [new Evidence("updates", $"layout {layout.Name}", entries.Count)],
        };
    }

    private static bool Fits(Layout layout, HtmlPage page) => page.Whole.Has(ElementTest.Compile(layout.Marker ?? layout.Update), null);

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

    private static IEnumerable<Continuation> Older(Layout layout, HtmlPage page)
    {
        foreach (FieldPath.Hit hit in All(layout.Older, page))
        {
            Uri? url = Addresses.Resolve(page.Url, Elements.Value(hit.Element, "href"));
            yield return new Continuation { Kind = ContinuationKind.Older, Url = url, Label = Whitespace.FoldOrNull(InlineText.Of(hit.Element)) };
        }
    }

    private static List<FieldPath.Hit> All(string? path, HtmlPage page) => FieldPath.Compile(path)?.All(page.Whole) ?? [];

    private static string? First(string? path, HtmlPage page) => FieldPath.Compile(path)?.First(page.Whole) is { Value.Length: > 0 } hit ? hit.Value : null;

    private static string? Join(string? path, HtmlPage page) => Whitespace.FoldOrNull(string.Join(' ', All(path, page).Select(hit => hit.Value)));
}
