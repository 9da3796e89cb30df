using LiveBlog.Core.Documents.Dom;

namespace LiveBlog.Core.Pages;

/// <summary>Where an update's body is, by microdata (https://schema.org/articleBody): what stands beside it is bylines, tags,
/// labels.</summary>
internal static class EntryBodies
{
    /// <summary>The one element that is called the body, where it holds all that is not words; else the whole update.</summary>
    public static Entry Find(Entry entry)
    {
        int body = -1, end = 0;
        foreach (ref readonly PageElement item in entry.Items)
        {
            if (item.Place < end || !item.Has(NameTraits.Labelled) || item.Tag == "meta" || !IsBody(item.Element))
                continue;
            if (body >= 0)
                return entry;
            (body, end) = (item.Place, item.End);
        }

        return body < 0 || Media(entry.Items) > Media(entry.Index.Items[body..end]) ? entry : new Entry(entry.Index, body);
    }

    private static int Media(ReadOnlySpan<PageElement> items)
    {
        int media = 0;
        foreach (ref readonly PageElement item in items)
            media += item.Tag is "img" or "figure" or "iframe" or "video" or "blockquote" or "table" ? 1 : 0;
        return media;
    }

    private static bool IsBody(DomElement element) =>
        element.GetAttribute("itemprop") is { } names && names.Contains("articleBody", StringComparison.Ordinal);
}
