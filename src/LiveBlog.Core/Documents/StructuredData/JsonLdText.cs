using System.Net;
using System.Text.Json;

namespace LiveBlog.Core.Documents.StructuredData;

/// <summary>The text of a JSON-LD script as JSON: mended, its HTML entities decoded where they stand for JSON's own signs, and taken out of
/// a string that holds the whole.</summary>
internal static class JsonLdText
{
    // An escaped string within an escaped string has been seen; deeper is no mistake any more
    private const int MaxStrings = 2;

    /// <summary>The document; null, with a finding, where it is no JSON. Dispose it.</summary>
    public static JsonDocument? Parse(ReadOnlyMemory<char> json, int script, List<Finding> findings)
    {
        JsonDocument? document = LenientJson.Parse(json, out bool isMended, out string? fault);
        if (document is null && json.Span.Contains("&quot;", StringComparison.Ordinal))
        {
            document = LenientJson.Parse(WebUtility.HtmlDecode(json.ToString()), out _, out _);
            isMended = true;
        }

        for (int i = 0; i < MaxStrings && document is { RootElement.ValueKind: JsonValueKind.String }; i++)
        {
            string text = document.RootElement.GetString()!;
            document.Dispose();
            document = LenientJson.Parse(text, out _, out fault);
            isMended = true;
        }

        if (document is null)
            findings.Add(PageFindings.JsonLdUnreadable(script, fault ?? "it is no JSON"));
        else if (isMended)
            findings.Add(PageFindings.JsonLdMended(script));
        return document;
    }
}
