using System.Collections.Frozen;

namespace LiveBlog.Core.Validation;

/// <summary>Where the formats and modules of feeds are written down.</summary>
internal static class Specifications
{
    public const string Xml = "https://www.w3.org/TR/xml/";

    private static readonly FrozenDictionary<string, string> Modules = new Dictionary<string, string>
    {
        ["app"] = "https://www.rfc-editor.org/rfc/rfc5023",
        ["at"] = "https://www.rfc-editor.org/rfc/rfc6721",
        ["atom"] = "https://www.rfc-editor.org/rfc/rfc4287",
        ["content"] = "https://web.resource.org/rss/1.0/modules/content/",
        ["dc"] = "https://www.dublincore.org/specifications/dublin-core/dces/",
        ["dcterms"] = "https://www.dublincore.org/specifications/dublin-core/dcmi-terms/",
        ["fh"] = "https://www.rfc-editor.org/rfc/rfc5005",
        ["geo"] = "https://www.w3.org/2003/01/geo/",
        ["georss"] = "https://www.georss.org/simple.html",
        ["gml"] = "https://www.georss.org/gml.html",
        ["itunes"] = "https://podcasters.apple.com/support/823-podcast-requirements",
        ["media"] = "https://www.rssboard.org/media-rss",
        ["slash"] = "https://web.resource.org/rss/1.0/modules/slash/",
        ["sy"] = "https://web.resource.org/rss/1.0/modules/syndication/",
        ["thr"] = "https://www.rfc-editor.org/rfc/rfc4685",
    }.ToFrozenDictionary();

    public static string OfRoot(string kind) => kind switch
    {
        "feed" or "entry" => "https://www.rfc-editor.org/rfc/rfc4287",
        "deletedEntry" => "https://www.rfc-editor.org/rfc/rfc6721",
        "rdf" => "https://web.resource.org/rss/1.0/spec",
        _ => "https://www.rssboard.org/rss-specification",
    };

    /// <summary>The module that the last element of a path is of, or null.</summary>
    public static string? OfPath(string? path)
    {
        string[] steps = path?.Split("/@")[0].Split('/') ?? [];
        string name = steps.Length > 0 ? steps[^1] : "";
        int colon = name.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 ? Modules.GetValueOrDefault(name[..colon]) : null;
    }
}
