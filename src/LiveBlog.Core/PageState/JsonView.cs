using LiveBlog.Core.Documents;
using System.Runtime.InteropServices;
using System.Text.Json;
using LiveBlog.Core.Pages;

namespace LiveBlog.Core.PageState;

/// <summary>A value of a page's JSON, or nothing: a look at a member that is not there gives nothing again. References into a store are
/// followed.</summary>
internal readonly struct JsonView(JsonElement element, EntityStore? store)
{
    /// <summary>The value, a reference followed and a box opened.</summary>
    public static JsonView Of(JsonElement value, EntityStore? store)
    {
        JsonElement own = store is null ? value : store.Resolve(value);
        bool mayBeBox = own.ValueKind is JsonValueKind.Object or JsonValueKind.Array;
        return new JsonView(mayBeBox ? JsonBoxes.Open(own, store?.Language) : own, store);
    }

    public JsonElement Element => element;

    public EntityStore? Store => store;

    public bool Exists => element.ValueKind is not (JsonValueKind.Undefined or JsonValueKind.Null);

    public bool IsObject => element.ValueKind == JsonValueKind.Object;

    public bool IsArray => element.ValueKind == JsonValueKind.Array;

    public bool IsString => element.ValueKind == JsonValueKind.String;

    // A look by name costs the object's length; what has more members is a map or a store, and many references may point to it
    private const int MostMembers = 512;

    public JsonView this[string name] =>
        IsObject && element.GetPropertyCount() <= MostMembers && element.TryGetProperty(name, out JsonElement value) ? Of(value) : default;

    /// <summary>The first of these members that is there.</summary>
    public JsonView First(params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            if (this[name] is { Exists: true } value)
                return value;
        }

        return default;
    }

    /// <summary>The one value of a list of one; any other value as it is.</summary>
    public JsonView Single => IsArray && element.GetArrayLength() == 1 ? Of(element[0]) : this;

    /// <summary>A string or number as text; null for the rest and for a blank.</summary>
    public string? Text => PageJson.Text(element) is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;

    /// <summary>The first of these members that is a text.</summary>
    public string? TextOf(params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            if (this[name].Text is { } text)
                return text;
        }

        return null;
    }

    /// <summary>True and false as they are written: as such, as words, as 1 and 0.</summary>
    public bool? Flag => element.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number => element.TryGetInt32(out int number) ? number != 0 : null,
        JsonValueKind.String => FlagOf(element),
        _ => null,
    };

    private static bool? FlagOf(JsonElement word) => word.GetString() switch
    {
        "true" or "1" or "Y" or "y" or "yes" or "True" => true,
        "false" or "0" or "N" or "n" or "no" or "False" => false,
        _ => null,
    };

    /// <summary>The array's values; none for anything else.</summary>
    public IEnumerable<JsonView> Items()
    {
        if (!IsArray)
            yield break;
        foreach (JsonElement item in element.EnumerateArray())
            yield return Of(item);
    }

    /// <summary>The first bytes of a string as they are written, escapes and all; empty for anything else. It costs no copy, however long
    /// the string is.</summary>
    public ReadOnlySpan<byte> Glance
    {
        get
        {
            if (!IsString)
                return [];
            ReadOnlySpan<byte> raw = JsonMarshal.GetRawUtf8Value(element);
            return raw[1..Math.Min(raw.Length - 1, MostGlance)].Trim((byte)' ');
        }
    }

    private const int MostGlance = 2000;

    // An entry of one update; what is longer is a document of its own
    private const int LongestInner = 256 * 1024;

    /// <summary>The value that a string holds as JSON, an object or a list; nothing for any other string.</summary>
    public JsonView Opened
    {
        get
        {
            if (!IsString || JsonMarshal.GetRawUtf8Value(element) is not { Length: > 4 and < LongestInner } raw
                || raw[1] is not ((byte)'{' or (byte)'['))
                return default;
            using JsonDocument? document = LenientJson.Parse(element.GetString()!, out bool isMended, out _);
            return document is null || isMended ? default : new JsonView(document.RootElement.Clone(), store);
        }
    }

    /// <summary>The object that the value is, that its string holds as JSON, or that its list holds alone; any other value as it
    /// is.</summary>
    public JsonView Held => IsString ? Opened : IsArray && Single is { IsObject: true } one && !BodyNode.Is(one) ? one : this;

    private JsonView Of(JsonElement value) => Of(value, store);
}
