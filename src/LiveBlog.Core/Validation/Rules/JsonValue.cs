using System.Text;
using System.Text.Json;

namespace LiveBlog.Core.Validation;

/// <summary>One value of a JSON text, with its place.</summary>
internal sealed class JsonValue(JsonValueKind kind, string text, JsonValue? parent, string? name, int line, int column)
{
    private List<JsonValue>? items;

    public JsonValueKind Kind => kind;

    /// <summary>A string's characters, a number as written.</summary>
    public string Text => text;

    /// <summary>The member's name, where the value is one of an object.</summary>
    public string? Name => name;

    public int Index { get; private set; }

    public IReadOnlyList<JsonValue> Items => items ?? (IReadOnlyList<JsonValue>)[];

    public JsonValue? this[string member] => kind == JsonValueKind.Object ? items?.Find(item => item.Name == member) : null;

    public DocumentPlace DocumentPlace => new(Path, line, column);

    /// <summary>The JSON Pointer.</summary>
    public string Path
    {
        get
        {
            Stack<string> steps = new();
            for (JsonValue at = this; at.Parent is { } above; at = above)
                steps.Push(at.Name?.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)
                    ?? at.Index.ToString(System.Globalization.CultureInfo.InvariantCulture));
            StringBuilder path = new();
            foreach (string step in steps)
                path.Append('/').Append(step);
            return path.ToString();
        }
    }

    public JsonValue? Parent => parent;

    /// <summary>The string of a member; null where it is absent, blank or no string.</summary>
    public string? String(string member) =>
        this[member] is { Kind: JsonValueKind.String } value && !string.IsNullOrWhiteSpace(value.Text) ? value.Text.Trim() : null;

    /// <summary>A member as JSON-LD may write it: of a list the first, of a value object what it holds
    /// (https://www.w3.org/TR/json-ld11/#value-objects).</summary>
    public JsonValue? Literal(string member)
    {
        JsonValue? value = this[member];
        if (value?.Kind == JsonValueKind.Array)
            value = value.Items.Count > 0 ? value.Items[0] : null;
        return value?["@value"] ?? value;
    }

    /// <summary>The words of a member as JSON-LD may write it; null where it is absent, blank or no string.</summary>
    public string? Words(string member) =>
        Literal(member) is { Kind: JsonValueKind.String } value && !string.IsNullOrWhiteSpace(value.Text) ? value.Text.Trim() : null;

    /// <summary>The value itself, or the items where it is an array: how JSON-LD and readers of loose JSON take it.</summary>
    public IEnumerable<JsonValue> Each() => kind == JsonValueKind.Array ? Items : [this];

    public void Add(JsonValue item)
    {
        items ??= [];
        item.Index = items.Count;
        items.Add(item);
    }
}
