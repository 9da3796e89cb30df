using System.Globalization;
using System.Text.Json;

namespace LiveBlog.Core.Validation;

/// <summary>Finds values by JSON Pointer (RFC 6901).</summary>
internal static class JsonPointer
{
    /// <summary>The value, or the nearest one above it that is there.</summary>
    public static JsonValue Find(JsonValue root, string pointer)
    {
        JsonValue at = root;
        foreach (string step in pointer.Split('/').Skip(1))
        {
            JsonValue? next = at.Kind == JsonValueKind.Array
                ? int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index < at.Items.Count
                    ? at.Items[index]
                    : null
                : at[step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)];
            if (next is null)
                break;
            at = next;
        }

        return at;
    }
}
