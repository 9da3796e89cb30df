using System.Text.Json;
using LiveBlog.Core.Documents;

namespace LiveBlog.Core.Feeds;

/// <summary>Tolerant looks into foreign JSON: a member of another type is as good as absent.</summary>
internal static class JsonParts
{
    public static JsonElement? Part(this JsonElement json, string name)
    {
        if (json.ValueKind != JsonValueKind.Object)
            return null;
        return json.TryGetProperty(name, out JsonElement part) && part.ValueKind != JsonValueKind.Null ? part : null;
    }

    /// <summary>The string, or a number as it is written: JSON Feed says that number ids are to be taken as strings.</summary>
    public static string? Text(this JsonElement json, string name) => json.Part(name)?.Text();

    public static string? Text(this JsonElement json) => JsonScalars.Text(json);

    public static IEnumerable<JsonElement> Items(this JsonElement json, string name) =>
        json.Part(name) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : [];

    public static bool Flag(this JsonElement json, string name) => json.Part(name) is { ValueKind: JsonValueKind.True };

    public static Uri? Address(this JsonElement json, string name) =>
        WebAddress.Parse(json.Text(name)) is { } url && WebAddress.IsAllowed(url) ? url : null;
}
