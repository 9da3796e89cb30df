using LiveBlog.Core.Sites;

namespace LiveBlog.Core.Pages;

/// <summary>Which selectors of a layout have gone out of date on a page.</summary>
internal static class LayoutMisses
{
    // These are looked for in the whole page, not in an update
    private static readonly HashSet<string> OfThePage =
    [
        nameof(Layout.DayHeading), nameof(Layout.KeyEventLinks), nameof(Layout.StoryHeadline), nameof(Layout.StorySummary),
        nameof(Layout.StoryDate), nameof(Layout.StoryAuthor), nameof(Layout.Older),
    ];

    /// <summary>The names of the properties whose selectors find nothing in any update, or in the page where they are the page's.</summary>
    public static IEnumerable<string> Of(HtmlPage page, Layout layout)
    {
        CompiledLayout compiled = new(layout);
        List<Entry> entries = [];
        foreach (ref readonly PageElement item in page.Index.Items)
        {
            if (compiled.IsUpdate(item, page.Index))
                entries.Add(new Entry(page.Index, item.Place));
        }

        if (entries.Count == 0)
            return [nameof(Layout.Update)];
        return [.. LayoutPaths.Paths.Where(path => FieldPath.Compile(path.Get(layout)) is { } field
            && !(OfThePage.Contains(path.Property) ? field.IsIn(page.Whole) : entries.Exists(field.IsIn))).Select(path => path.Property)];
    }
}
