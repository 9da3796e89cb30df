using LiveBlog.Core.Json;
using LiveBlog.Core.Sites;

namespace LiveBlog.Core;

/// <summary>The sites a reader knows. Immutable: <see cref="With"/> gives a new one.</summary>
public sealed record SiteCatalog
{
    /// <summary>The sites, in the order in which they are asked.</summary>
    public ValueList<Site> Sites { get; init; } = [];

    /// <summary>No site at all: open formats and discovery alone.</summary>
    public static SiteCatalog None { get; } = new();

    /// <summary>The sites of this package.</summary>
    public static SiteCatalog Default { get; } = new() { Sites = KnownSites.All };

    /// <summary>This catalogue with one more site, which is asked before the others.</summary>
    public SiteCatalog With(Site site)
    {
        ArgumentNullException.ThrowIfNull(site);
        return this with { Sites = [site, .. Sites] };
    }

    /// <summary>The JSON Schema (2020-12) of a site as <see cref="WithJson"/> reads it.</summary>
    public static string SiteSchema => SchemaText.Value;

    private static Lazy<string> SchemaText { get; } = new(() => SchemaDefinitions.Write(SiteTables.Site, "LiveBlog.Core site"));

    /// <summary>This catalogue with one more site, told in JSON: the members of <see cref="Site"/> and <see cref="Layout"/> in camelCase.
    /// It is asked before the others.</summary>
    /// <exception cref="System.Text.Json.JsonException">The text is no JSON, or a member is not known, of a wrong type, or refused by
    /// <see cref="Site"/>: a broken selector, an unknown zone. The message names the place.</exception>
    public SiteCatalog WithJson(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return With(JsonCodec.Read(json.AsSpan(), SiteTables.Site));
    }

    /// <summary>The sites whose host the page's address has, or none.</summary>
    internal IEnumerable<Site> ByHost(Uri? page) =>
        page is null ? [] : Sites.Where(site => site.Hosts.Any(host => IsOf(WebAddress.HostOf(page), host)));

    private static bool IsOf(string host, string known) =>
        host.EndsWith(known, StringComparison.OrdinalIgnoreCase) && (host.Length == known.Length || host[^(known.Length + 1)] == '.');
}
