using System.Text.Json;

namespace LiveBlog.Core.Html.State;

/// <summary>
/// What members are whose names are in no table: in most items of a list one always holds a machine time, another HTML or a long text. Names in any language and short ones are read so.
/// </summary>
internal sealed class ItemGuess
{
    private const int Fewest = 3;
    private const int MostMembers = 60;
    private const int Long = 60;
    private const int Tenths = 8;

    // What readers rate, answer or buy is no update, and its names are not told by their values
    private static readonly string[] Against = ["like", "vote", "rating", "stars", "price", "sku", "avatar", "parent", "reply", "replies", "karma", "stock", "duration", "salary", "venue", "lat"];

    private readonly Dictionary<string, ItemField> fields = new(StringComparer.Ordinal);

    /// <summary>What the list's items tell; null where nothing is left to be told, or they speak of other than updates.</summary>
    public static ItemGuess? Of(List<JsonView> items, bool hasTime, bool hasBody)
    {
        if (items.Count < Fewest || (hasTime && hasBody) || !items.TrueForAll(item => item.IsObject))
            return null;
        string[] names = [.. items[0].Element.EnumerateObject().Take(MostMembers).Select(member => member.Name)];
        if (Array.Exists(names, name => Array.Exists(Against, word => name.StartsWith(word, StringComparison.OrdinalIgnoreCase))))
            return null;
        ItemGuess guess = new();
        string[] unknown = [.. names.Where(name => ItemNames.Of(System.Text.Encoding.UTF8.GetBytes(name)) is null)];
        if (!hasTime && Array.Find(unknown, name => Most(items, item => IsTime(item[name]))) is { } time)
            guess.fields[time] = ItemField.Published;
        if (!hasBody && unknown.Where(name => Most(items, item => IsBody(item[name]))).MaxBy(name => items.Sum(item => item[name].Glance.Length)) is { } body)
            guess.fields[body] = ItemField.Body;
        return guess.fields.Count > 0 ? guess : null;
    }

    public ItemName? Name(JsonProperty member) => fields.TryGetValue(member.Name, out ItemField field) ? new ItemName(field, 0, IsUtc: false) : null;

    private static bool Most(List<JsonView> items, Func<JsonView, bool> test) => items.Count(test) * 10 >= items.Count * Tenths;

    /// <summary>A day alone, or a short number, may be anything.</summary>
    private static bool IsTime(JsonView value) =>
        value.Text is { Length: >= 10 and <= 40 } text && (value.IsString ? text.Length >= 16 : text.Length is 10 or 13) && StateTime.Text(value, isUtc: false) is not null;

    private static bool IsBody(JsonView value) =>
        StateBody.IsBody(value) && (!value.IsString || value.Glance.Length >= Long || value.Glance.StartsWith("<p"u8));
}
