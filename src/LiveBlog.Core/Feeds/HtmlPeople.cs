using System.Text;

namespace LiveBlog.Core.Feeds;

/// <summary>Bylines with microdata.</summary>
internal static class HtmlPeople
{
    public static void Write(StringBuilder html, ValueList<Author> authors)
    {
        for (int index = 0; index < authors.Count; index++)
        {
            html.Append(index == 0 ? "By " : ", ").Append("<span itemprop=\"author\" itemscope itemtype=\"https://schema.org/Person\">");
            Named(html, authors[index].Name, authors[index].Url);
            if (authors[index].Role is { } role)
                html.Append(", <span itemprop=\"jobTitle\">").Text(role).Append("</span>");
            html.Append("</span>");
        }
    }

    public static void Publisher(StringBuilder html, Publication publication, bool parted)
    {
        html.Append(parted ? " · " : "").Append("<span itemprop=\"publisher\" itemscope itemtype=\"https://schema.org/Organization\">");
        Named(html, publication.Name, publication.Url);
        html.Append("</span>");
    }

    private static void Named(StringBuilder html, string name, Uri? url)
    {
        if (url is not null)
            html.Append("<a itemprop=\"url\"").Attribute("href", url).Append('>');
        html.Append("<span itemprop=\"name\">").Text(name).Append("</span>").Append(url is null ? "" : "</a>");
    }
}
