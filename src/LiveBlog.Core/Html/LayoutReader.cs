using AngleSharp.Dom;
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
        EntryReader reader = new(compiled, page.Url);
        Entry whole = new(page.Document.DocumentElement);
        return new StoryDraft
        {
            Origin = Origin.Layout,
            Name = layout.Name,
            Updates = [.. entries.Select(entry => reader.Read(entry.Entry, entry.DayHeading))],
            Headline = First(layout.StoryHeadline, whole),
            Summary = Join(layout.StorySummary, whole),
            Times = [.. All(layout.StoryDate, whole).Select(hit => new TimeLabel(hit.Value, hit.IsAttribute ? TimeSource.Attribute : TimeSource.Unknown))],
            Authors = [.. All(layout.StoryAuthor, whole).SelectMany(hit => Bylines.Read(hit.Value))],
            KeyEventIds = [.. All(layout.KeyEventLinks, whole).Select(hit => hit.Value)],
            Continuations = [.. Older(layout, whole, page.Url)],
            Evidence = [new Evidence("updates", $"layout {layout.Name}", entries.Count)],
        };
    }

    private static bool Fits(Layout layout, HtmlPage page) => page.Document.QuerySelector(layout.Marker ?? layout.Update) is not null;

    private static List<(Entry Entry, string? DayHeading)> Entries(HtmlPage page, CompiledLayout layout)
    {
        List<(Entry, string?)> entries = [];
        IElement? last = null;
        string? day = null;
        foreach (IElement element in Elements.Below(page.Document))
        {
            if (layout.DayHeading?.Matches(element) == true)
                day = InlineText.Of(element);
            if ((last is not null && Elements.IsInside(element, last)) || !layout.IsUpdate(element))
                continue;
            last = element;
            entries.Add((new Entry(element), day));
        }

        return entries;
    }

    private static IEnumerable<Continuation> Older(Layout layout, Entry whole, Uri? page)
    {
        foreach (FieldPath.Hit hit in All(layout.Older, whole))
        {
            Uri? url = Addresses.Resolve(page, Elements.Value(hit.Element, "href"));
            yield return new Continuation { Kind = ContinuationKind.Older, Url = url, Label = Whitespace.FoldOrNull(InlineText.Of(hit.Element)) };
        }
    }

    private static List<FieldPath.Hit> All(string? path, Entry whole) => FieldPath.Compile(path)?.All(whole) ?? [];

    private static string? First(string? path, Entry whole) => FieldPath.Compile(path)?.First(whole) is { Value.Length: > 0 } hit ? hit.Value : null;

    private static string? Join(string? path, Entry whole) => Whitespace.FoldOrNull(string.Join(' ', All(path, whole).Select(hit => hit.Value)));
}
