using LiveBlog.Core.Documents.Dom;

namespace LiveBlog.Core.Sites;

/// <summary>The selectors and paths of layouts, checked when a site is made, so that a typing error is told there and not by a page that
/// is read wrongly.</summary>
internal static class LayoutPaths
{
    /// <summary>The properties of a layout that hold selectors alone, without attributes.</summary>
    public static readonly (string Property, Func<Layout, string?> Get)[] Selectors =
    [
        (nameof(Layout.Marker), layout => layout.Marker),
        (nameof(Layout.Update), layout => layout.Update),
    ];

    /// <summary>The properties of a layout that hold paths: alternatives of a selector with or without an attribute.</summary>
    public static readonly (string Property, Func<Layout, string?> Get)[] Paths =
    [
        (nameof(Layout.Skip), layout => layout.Skip),
        (nameof(Layout.Id), layout => layout.Id),
        (nameof(Layout.Url), layout => layout.Url),
        (nameof(Layout.Headline), layout => layout.Headline),
        (nameof(Layout.Published), layout => layout.Published),
        (nameof(Layout.Modified), layout => layout.Modified),
        (nameof(Layout.EventClock), layout => layout.EventClock),
        (nameof(Layout.DayHeading), layout => layout.DayHeading),
        (nameof(Layout.Author), layout => layout.Author),
        (nameof(Layout.Body), layout => layout.Body),
        (nameof(Layout.Drop), layout => layout.Drop),
        (nameof(Layout.Pinned), layout => layout.Pinned),
        (nameof(Layout.KeyEvent), layout => layout.KeyEvent),
        (nameof(Layout.Summary), layout => layout.Summary),
        (nameof(Layout.Breaking), layout => layout.Breaking),
        (nameof(Layout.Deleted), layout => layout.Deleted),
        (nameof(Layout.KeyEventLinks), layout => layout.KeyEventLinks),
        (nameof(Layout.StoryHeadline), layout => layout.StoryHeadline),
        (nameof(Layout.StorySummary), layout => layout.StorySummary),
        (nameof(Layout.StoryDate), layout => layout.StoryDate),
        (nameof(Layout.StoryAuthor), layout => layout.StoryAuthor),
        (nameof(Layout.Older), layout => layout.Older),
    ];

    /// <summary>The layouts themselves.</summary>
    /// <exception cref="ArgumentException">One of them holds what is no selector or no path.</exception>
    public static ValueList<Layout> Checked(ValueList<Layout> layouts, string? site)
    {
        foreach (Layout layout in layouts)
        {
            string place = $"{Whose(site)}layout '{layout.Name}', ";
            foreach ((string property, Func<Layout, string?> get) in Selectors)
                Check(property, place, () => Compile(get(layout) ?? ""), isGiven: get(layout) is not null);
            foreach ((string property, Func<Layout, string?> get) in Paths)
                Check(property, place, () => CompileAll(get(layout)!), isGiven: !string.IsNullOrWhiteSpace(get(layout)));
        }

        return layouts;
    }

    /// <summary>The path itself.</summary>
    /// <exception cref="ArgumentException">It is no path.</exception>
    public static string? CheckedEmbed(string? path, string? site)
    {
        Check(nameof(Site.Embed), Whose(site), () => CompileAll(path!), isGiven: !string.IsNullOrWhiteSpace(path));
        return path;
    }

    private static string Whose(string? site) => string.IsNullOrEmpty(site) ? "" : $"site '{site}', ";

    private static void CompileAll(string paths)
    {
        foreach (SelectorPath path in SelectorPath.Parse(paths))
        {
            if (path.Selector is { } selector)
                Compile(selector);
        }
    }

    /// <summary>Most selectors are seen to be sound without the CSS parser, whose start would cost every process.</summary>
    private static void Compile(string selector)
    {
        if (!PlainSelector.Is(selector))
            SelectorCompiler.Compile(selector);
    }

    private static void Check(string property, string place, Action compile, bool isGiven)
    {
        if (!isGiven)
            return;
        try
        {
            compile();
        }
        catch (FormatException fault)
        {
            throw new ArgumentException($"In {place}{property}: {fault.Message}", property, fault);
        }
    }
}
