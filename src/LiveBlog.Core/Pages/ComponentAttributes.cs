using LiveBlog.Core.Documents.Dom;
using LiveBlog.Core.Text;

namespace LiveBlog.Core.Pages;

/// <summary>What a site's own elements are told in attributes and set themselves: &lt;live-post headline="…" author="…"&gt;.</summary>
internal static class ComponentAttributes
{
    private static readonly string[] Titles = ["headline", "heading", "title", "post-title", "data-headline", "data-title"];
    private static readonly string[] Names = ["author", "byline", "reporter", "author-name", "data-author", "data-byline"];

    /// <summary>The title of the update; null where no element of the site's own has one.</summary>
    public static string? Title(Entry entry) => First(entry, Titles);

    /// <summary>The line that names the authors.</summary>
    public static string? Byline(Entry entry) => First(entry, Names);

    private static string? First(Entry entry, string[] names)
    {
        foreach (ref readonly PageElement item in entry.Items)
        {
            if (!item.Tag.Contains('-', StringComparison.Ordinal) || item.Has(NameTraits.Out))
                continue;
            DomElement element = item.Element;
            if (names.Select(name => Whitespace.FoldOrNull(element.GetAttribute(name))).FirstOrDefault(value => value is not null)
                is { } found)
                return found;
        }

        return null;
    }
}
