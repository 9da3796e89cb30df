using LiveBlog.Core.Documents;
using LiveBlog.Core.Drafts;

namespace LiveBlog.Core.Pages;

/// <summary>Finds the live blog of another service in a page that does not hold its updates.</summary>
internal static class EmbedMarks
{
    /// <summary>A draft whose one continuation is the embed; null where the page has none that is known.</summary>
    public static StoryDraft? Read(HtmlPage page, SiteCatalog catalog)
    {
        foreach (Site site in catalog.Sites)
        {
            if (site.Embed is not { } path || !page.MayHave(path))
                continue;
            if (FieldPath.Compile(path)?.First(page.Whole) is { } hit)
                return ToDraft(site, hit, page.Url);
        }

        return null;
    }

    private static StoryDraft ToDraft(Site site, FieldPath.Hit hit, Uri? page) => new()
    {
        Origin = Origin.Layout,
        Name = site.Name,
        Continuations =
            [new Continuation { Kind = ContinuationKind.Embed, Url = Address(site, hit, page),
            Provider = site.Name.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant() }],
        Evidence = [new Evidence("verdict", $"a live blog of {site.Name} is embedded; its updates are not in the page")],
    };

    private static Uri? Address(Site site, FieldPath.Hit hit, Uri? page)
    {
        if (!hit.IsAttribute)
            return null;
        bool isWhole = hit.Value.StartsWith("//", StringComparison.Ordinal) || hit.Value.Contains("://", StringComparison.Ordinal);
        return isWhole
            ? Addresses.Resolve(page, hit.Value)
            : site.EmbedAddress is { } before ? Addresses.Resolve(null, before + hit.Value) : null;
    }
}
