using AngleSharp.Dom;

namespace LiveBlog.Core.Html;

/// <summary>Where an update's body is, by microdata (https://schema.org/articleBody): what stands beside it is bylines, tags, labels.</summary>
internal static class EntryBodies
{
    /// <summary>The one element that is called the body, where it holds all that is not words; else the whole update.</summary>
    public static IReadOnlyList<INode> Roots(Entry entry)
    {
        IElement? body = null;
        int media = 0;
        foreach (ref readonly PageElement item in entry.Items)
        {
            media += IsMedia(item.Tag) ? 1 : 0;
            if (!item.Has(NameTraits.Labelled) || item.Tag == "meta" || !IsBody(item.Element) || body?.Contains(item.Element) == true)
                continue;
            if (body is not null)
                return entry.Nodes;
            body = item.Element;
        }

        return body is null || (media > 0 && media > Media(entry, body)) ? entry.Nodes : [body];
    }

    private static int Media(Entry entry, IElement body)
    {
        int place = entry.Index.Place(body), media = 0;
        foreach (ref readonly PageElement item in entry.Index.Items[place..entry.Index.End(place)])
            media += IsMedia(item.Tag) ? 1 : 0;
        return media;
    }

    private static bool IsMedia(string tag) => tag is "img" or "figure" or "iframe" or "video" or "blockquote" or "table";

    private static bool IsBody(IElement element) => element.GetAttribute("itemprop") is { } names && names.Contains("articleBody", StringComparison.Ordinal);
}
