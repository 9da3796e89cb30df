using System.Text.Json;

namespace LiveBlog.Core.PageState;

/// <summary>Tells maps from objects: a map's values are alike ({"8305360": […], "8305396": […]}, {"storm": {"title", "posts"}, "budget":
/// {"title", "posts"}}), and its keys are data, not names of fields.</summary>
internal static class StateMap
{
    private const int Look = 8;
    private const int MaxNames = 60;

    public static bool Is(JsonElement element)
    {
        string[]? first = null;
        int count = 0;
        foreach (JsonProperty member in element.EnumerateObject())
        {
            if (++count > Look)
                break;
            if (member.Value.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array))
                return false;
            if (ItemNames.Of(System.Text.Encoding.UTF8.GetBytes(member.Name)) is not null || ListWords.IsField(member.Name)
                || Names(member.Value) is not { } names)
                return false;
            if (first is null)
                first = names;
            else if (!IsAlike(first, names))
                return false;
        }

        return count >= 2 && first is not null;
    }

    /// <summary>The members' names of the object, or of the first object of the list; null for what has none, an empty list
    /// aside.</summary>
    private static string[]? Names(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            if (value.GetArrayLength() == 0)
                return [];
            value = value[0];
        }

        return value.ValueKind == JsonValueKind.Object ? [.. value.EnumerateObject().Take(MaxNames).Select(member => member.Name)] : null;
    }

    /// <summary>True where most names of the smaller are names of the other; an empty list is like any.</summary>
    private static bool IsAlike(string[] one, string[] other)
    {
        int shared = one.Count(name => other.Contains(name, StringComparer.Ordinal));
        return other.Length == 0 || one.Length == 0 || (shared >= 2 && shared * 10 >= Math.Max(one.Length, other.Length) * 7);
    }
}
