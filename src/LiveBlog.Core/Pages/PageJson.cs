using System.Text.Json;
using LiveBlog.Core.Documents;

namespace LiveBlog.Core.Pages;

/// <summary>Small looks into JSON that a page carries.</summary>
internal static class PageJson
{
    private static readonly string[] UrlNames = ["url", "originalUrl", "canonicalUrl", "embedUrl", "link"];

    /// <summary>A string member, or null.</summary>
    public static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out JsonElement value) ? Text(value) : null;

    /// <summary>The scalar as text, or null.</summary>
    public static string? Text(JsonElement value) => JsonScalars.Text(value);

    /// <summary>The post or video that an island's props tell of.</summary>
    public static Block? Post(string props, string component, Uri? page)
    {
        using JsonDocument? document = LenientJson.Parse(props, out _, out _);
        if (document is null || document.RootElement.ValueKind != JsonValueKind.Object)
            return null;
        JsonElement root = document.RootElement;
        JsonElement post = root.TryGetProperty("element", out JsonElement element) ? element : root;
        if (component.Contains("youtube", StringComparison.OrdinalIgnoreCase)
            && (Text(post, "assetId") ?? Text(post, "videoId")) is { } video)
            return new Video { Url = Addresses.Resolve(null, "https://www.youtube.com/watch?v=" + video), Provider = "youtube",
                Caption = Text(post, "mediaTitle") };
        foreach (string name in UrlNames)
        {
            if (Addresses.Resolve(page, Text(post, name)) is { } url && Embeds.Provider(url) is not null)
                return Embeds.At(url, null);
        }

        return null;
    }
}
