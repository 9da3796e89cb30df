using System.Text.Json;

namespace LiveBlog.Core.Documents;

/// <summary>Scalar values of foreign JSON.</summary>
internal static class JsonScalars
{
    /// <summary>A string, or a number as it is written; null for everything else.</summary>
    public static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        _ => null,
    };
}
