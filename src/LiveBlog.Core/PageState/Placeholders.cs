using System.Text.Json;

namespace LiveBlog.Core.PageState;

/// <summary>Texts with places that the entry fills by two lists beside the text: what stands there, and what is put in its place
/// ("B0$ by a wicket": ["B0$"], ["Home win"]).</summary>
internal static class Placeholders
{
    private const int MostDepth = 3;
    private const int MostMembers = 60;
    private const int MostPlaces = 40;

    /// <summary>The text, its places filled; null where it has none.</summary>
    public static string? Fill(JsonView item, string text) =>
        text.Contains('$', StringComparison.Ordinal) ? Fill(item.Element, text, 0) : null;

    private static string? Fill(JsonElement owner, string text, int depth)
    {
        if (owner.ValueKind != JsonValueKind.Object || depth > MostDepth)
            return null;
        List<List<string>> lists = [];
        string? filled = null;
        foreach (JsonElement value in owner.EnumerateObject().Take(MostMembers).Select(member => member.Value))
        {
            if (Strings(value) is { } list)
                lists.Add(list);
            filled = Fill(value, filled ?? text, depth + 1) ?? filled;
        }

        List<string>? places = lists.Find(list => list.TrueForAll(place =>
            place.Contains('$', StringComparison.Ordinal) && text.Contains(place, StringComparison.Ordinal)));
        List<string>? words = lists.Find(list => list != places && list.Count == places?.Count);
        return places is null || words is null
            ? filled
            : places.Zip(words).Aggregate(filled ?? text,
                (known, pair) => known.Replace(pair.First, pair.Second, StringComparison.Ordinal));
    }

    private static List<string>? Strings(JsonElement list) =>
        list.ValueKind == JsonValueKind.Array && list.GetArrayLength() is > 0 and <= MostPlaces
            && list.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String)
            ? [.. list.EnumerateArray().Select(item => item.GetString()!)]
            : null;
}
