using System.Buffers;
using LiveBlog.Core.Html.Dom;
using LiveBlog.Core.Text;

namespace LiveBlog.Core.Html;

/// <summary>The zone that a page names for all its clocks in a sentence: "All times are Eastern."</summary>
internal static class PageZone
{
    private const int Shortest = 14;
    private const int Longest = 400;

    private static readonly string[] Openers = ["all times", "times are", "alle zeiten", "alle uhrzeiten", "toutes les heures", "todas las horas"];

    private static readonly SearchValues<string> AnyOpener = SearchValues.Create(Openers, StringComparison.OrdinalIgnoreCase);

    private static readonly Dictionary<string, string> Zones = new(StringComparer.Ordinal)
    {
        ["eastern"] = "America/New_York", ["et"] = "America/New_York", ["edt"] = "America/New_York", ["central"] = "America/Chicago", ["ct"] = "America/Chicago", ["mountain"] = "America/Denver", ["mt"] = "America/Denver",
        ["pacific"] = "America/Los_Angeles", ["pt"] = "America/Los_Angeles", ["pdt"] = "America/Los_Angeles", ["gmt"] = "Europe/London", ["bst"] = "Europe/London", ["uk"] = "Europe/London", ["utc"] = "Etc/UTC",
        ["cet"] = "Europe/Berlin", ["cest"] = "Europe/Berlin", ["mez"] = "Europe/Berlin", ["aedt"] = "Australia/Sydney", ["aest"] = "Australia/Sydney", ["sydney"] = "Australia/Sydney",
    };

    /// <summary>The IANA id, or null where no sentence names a zone.</summary>
    public static string? Find(HtmlPage page)
    {
        if (page.Markup.Length > 0 && !page.Markup.AsSpan().ContainsAny(AnyOpener))
            return null;
        foreach (ref readonly PageElement item in page.Index.Items)
        {
            if (item.TextLength < Shortest || item.Tag is not ("p" or "em" or "i" or "small" or "span" or "div" or "li"))
                continue;
            NodeList nodes = item.Element.ChildNodes;
            for (int i = 0; i < nodes.Length; i++)
            {
                if (nodes[i] is DomText { Data: { Length: >= Shortest and <= Longest } words } && Of(words) is { } zone)
                    return zone;
            }
        }

        return null;
    }

    private static string? Of(ReadOnlySpan<char> words)
    {
        if (!words.ContainsAny(AnyOpener))
            return null;
        foreach (string opener in Openers)
        {
            int at = words.IndexOf(opener, StringComparison.OrdinalIgnoreCase);
            if (at >= 0)
                return PlainWords.Of(words[(at + opener.Length)..].ToString(), 6).Find(Zones.ContainsKey) is { } name ? Zones[name] : null;
        }

        return null;
    }
}
