namespace LiveBlog.Core.Pages;

/// <summary>Which layout of the catalogue a page has.</summary>
internal static class LayoutChoice
{
    /// <summary>The layout of the publisher whose address the page has, else that of a platform, which serves pages of any address. A page
    /// that does not tell its address may be any publisher's, but only a marker can say so: the selector of a layout's updates is often a
    /// class that many sites share.</summary>
    public static KnownLayout? Of(HtmlPage page, SiteCatalog catalog)
    {
        foreach (Site site in catalog.ByHost(page.Url))
        {
            if (site.Layouts.FirstOrDefault(layout => Fits(layout.Marker ?? layout.Update, page)) is { } own)
                return new KnownLayout(own, IsPlatform: false);
        }

        foreach (Site site in catalog.Sites)
        {
            bool isPlatform = site.Hosts.Count == 0;
            if (!isPlatform && page.Url is not null)
                continue;
            foreach (Layout layout in site.Layouts)
            {
                if ((layout.Marker ?? (isPlatform ? layout.Update : null)) is { } marker && page.MayHave(marker) && Fits(marker, page))
                    return new KnownLayout(layout, isPlatform);
            }
        }

        return null;
    }

    private static bool Fits(string marker, HtmlPage page) => page.Whole.Has(ElementTest.Compile(marker), null);
}

/// <summary>A layout, and whose it is.</summary>
/// <param name="Layout">The layout.</param>
/// <param name="IsPlatform">True where it is a platform's, not a publisher's own.</param>
internal readonly record struct KnownLayout(Layout Layout, bool IsPlatform);
