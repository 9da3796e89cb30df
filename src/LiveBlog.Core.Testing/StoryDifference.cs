using System.Globalization;
using System.Text;
using System.Text.Json;

namespace LiveBlog.Core.Testing;

/// <summary>Lists where two stories differ, by the names of their JSON.</summary>
internal static class StoryDifference
{
    private const int Limit = 10;

    /// <summary>Null where the stories are equal.</summary>
    public static string? Of(Story actual, Story expected, string name)
    {
        if (actual == expected)
            return null;
        using JsonDocument left = JsonDocument.Parse(StoryJson.WriteUtf8(actual));
        using JsonDocument right = JsonDocument.Parse(StoryJson.WriteUtf8(expected));
        List<string> lines = [];
        Stack<(string Path, JsonElement? Actual, JsonElement? Expected)> pending = new([("", left.RootElement, right.RootElement)]);
        while (pending.TryPop(out var next))
            Compare(next.Path, next.Actual, next.Expected, lines, pending);
        StringBuilder text =
            new($"{name} differs in {lines.Count.ToString(CultureInfo.InvariantCulture)} place{(lines.Count == 1 ? "" : "s")}:");
        foreach (string line in lines.Take(Limit))
            text.Append("\n  ").Append(line);
        return lines.Count == 0
            ? $"{name} differs in what its JSON does not show."
            : text.Append(lines.Count > Limit ? "\n  …" : "").ToString();
    }

    private static void Compare(string path, JsonElement? actual, JsonElement? expected,
        List<string> lines, Stack<(string, JsonElement?, JsonElement?)> pending)
    {
        (string, JsonElement?, JsonElement?)[] parts = (actual?.ValueKind, expected?.ValueKind) switch
        {
            (JsonValueKind.Object, JsonValueKind.Object) => [.. Members(path, actual!.Value, expected!.Value)],
            (JsonValueKind.Array, JsonValueKind.Array) => [.. Items(path, actual!.Value, expected!.Value)],
            _ => [],
        };
        foreach ((string, JsonElement?, JsonElement?) part in parts.Reverse())
            pending.Push(part);
        bool isWhole = actual?.ValueKind is JsonValueKind.Object or JsonValueKind.Array && actual.Value.ValueKind == expected?.ValueKind;
        if (!isWhole && actual?.GetRawText() != expected?.GetRawText())
            lines.Add($"{path}: expected {Show(expected)}, found {Show(actual)}");
    }

    private static IEnumerable<(string, JsonElement?, JsonElement?)> Members(string path, JsonElement actual, JsonElement expected) =>
        expected.EnumerateObject().Concat(actual.EnumerateObject()).Select(member => member.Name).Distinct()
            .Select(name => (path.Length == 0 ? name : $"{path}.{name}", Member(actual, name), Member(expected, name)));

    private static JsonElement? Member(JsonElement owner, string name) => owner.TryGetProperty(name, out JsonElement value) ? value : null;

    private static IEnumerable<(string, JsonElement?, JsonElement?)> Items(string path, JsonElement actual, JsonElement expected)
    {
        int shared = Math.Max(actual.GetArrayLength(), expected.GetArrayLength());
        for (int at = 0; at < shared; at++)
        {
            JsonElement? left = at < actual.GetArrayLength() ? actual[at] : null;
            JsonElement? right = at < expected.GetArrayLength() ? expected[at] : null;
            yield return (string.Create(CultureInfo.InvariantCulture, $"{path}[{at}]{Id(right ?? left)}"), left, right);
        }
    }

    /// <summary>The id of an update, so that a reader need not count.</summary>
    private static string Id(JsonElement? item) =>
        item is { ValueKind: JsonValueKind.Object } && Member(item.Value, "id") is { ValueKind: JsonValueKind.String } id
            ? $"(\"{id.GetString()}\")"
            : "";

    private static string Show(JsonElement? value)
    {
        string text = value?.GetRawText() ?? "nothing";
        return text.Length <= 120 ? text : $"{text[..119]}…";
    }
}
