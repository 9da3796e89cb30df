using System.Runtime.InteropServices;
using System.Text.Json;
using LiveBlog.Core.Text;

namespace LiveBlog.Core.PageState;

/// <summary>The members of one entry by what they tell. Fields that stand in a wrapper ({"node": {…}}, {"data": {…}}, "dates",
/// "attributes"), or as JSON in a string, count as the entry's own; of several names for one field the surest that holds a usable value
/// wins.</summary>
internal sealed class ItemView
{
    private const int MostMembers = 300;
    private const int MostLayers = 8;

    // A time in seconds
    private const int ShortestStamp = 9;
    private const int PerLayer = 1000;
    private const int MostEntry = 40;

    // Its bytes and quotes
    private const int LongestState = 40;

    private static readonly int Fields = Enum.GetValues<ItemField>().Length;

    private readonly JsonView[] values = new JsonView[Fields];
    private readonly int[] ranks = new int[Fields];
    private readonly ItemTimes published = new();

    private readonly ItemGuess? guess;
    private string? modified;
    private string? stamp;
    private bool hasOwnTime;
    private bool hasBlankTime;
    private readonly bool isEvent;

    private ItemView(JsonView item, ItemGuess? guess)
    {
        Source = item;
        this.guess = guess;
        isEvent = item.TextOf("event", "action", "op", "operation") is not null;
        Array.Fill(ranks, int.MaxValue);
    }

    public JsonView Source { get; }

    /// <summary>The entry and the objects whose members are its own.</summary>
    public List<JsonView> Layers { get; } = [];

    /// <summary>The time it was published; a day and a clock in two members are one.</summary>
    public string? Published => published.Text;

    /// <summary>The time it was changed; where no name says so, the bare stamp of an entry that has a time of its own besides.</summary>
    public string? Modified => modified ?? (hasOwnTime ? stamp : null);

    /// <summary>The minute of a match or the ball of an over, as pages print it; 0 stands for the time before it.</summary>
    public string? Minute
    {
        get
        {
            string? bare = Whitespace.FoldOrNull(this[ItemField.Minute].Text)?.TrimEnd('\'', '′', '’', '.');
            if (bare is null || bare.TrimStart('0').Length == 0)
                return null;
            return MatchMinute.IsBall(bare) ? bare : MatchMinute.Is(bare + "'") ? bare + "'" : null;
        }
    }

    /// <summary>When it was published, else changed, well enough to compare.</summary>
    public NodaTime.Instant? At => StateTime.Instant(Published ?? Modified);

    /// <summary>True for an entry that only says that it was taken back.</summary>
    public bool IsDeleted => this[ItemField.Deleted].Flag == true || IsDelete(this[ItemField.Type].Text)
        || this[ItemField.Status].Text is "deleted" or "unpublished"
        || IsDelete(Source.TextOf("event", "action", "op", "operation"));

    private static bool SaysDraft(JsonElement value) =>
        value.ValueKind == JsonValueKind.String && JsonMarshal.GetRawUtf8Value(value) is { Length: > 4 and < LongestState } word
            && ListWords.IsDraft(System.Text.Encoding.UTF8.GetString(word[1..^1]));

    private static bool IsDelete(string? kind) =>
        kind is { Length: < 40 } && (kind.EndsWith("delete", StringComparison.OrdinalIgnoreCase)
            || kind.EndsWith("deleted", StringComparison.OrdinalIgnoreCase)
            || kind.EndsWith("removed", StringComparison.OrdinalIgnoreCase)
            || kind.EndsWith("remove", StringComparison.OrdinalIgnoreCase));

    /// <summary>True where a member says no more than that it is a draft.</summary>
    public bool IsDraft { get; private set; }

    /// <summary>True where the time at which it is shown is there, and blank.</summary>
    public bool IsUntimed => hasBlankTime && (Published is null || HasRecordTime);

    /// <summary>True where the time is that of the record alone.</summary>
    public bool HasRecordTime => published.IsRecord;

    /// <summary>True where a time of any kind is told.</summary>
    public bool HasTime => Published is not null || Modified is not null;

    public JsonView this[ItemField field] => values[(int)field];

    /// <summary>The view of an object; null for anything else.</summary>
    /// <param name="item">The object.</param>
    /// <param name="guess">What its members hold whose names tell nothing.</param>
    /// <param name="key">Its key in a map, which may be its time.</param>
    public static ItemView? Of(JsonView item, ItemGuess? guess = null, string? key = null)
    {
        if (!item.IsObject)
            return null;
        ItemView view = new(item, guess);
        Queue<(JsonView Layer, string Path)> layers = new([(item, "")]);
        int members = 0;
        for (int layer = 0; layer < MostLayers && layers.TryDequeue(out (JsonView Layer, string Path) next); layer++)
        {
            view.Layers.Add(next.Layer);
            view.Take(next.Layer, next.Path, layer, layers, ref members);
        }

        if (!view.HasTime && key is { Length: >= ShortestStamp })
            view.published.Offer(key);
        return view;
    }

    private void Take(JsonView layer, string path, int depth, Queue<(JsonView Layer, string Path)> layers, ref int members)
    {
        foreach (JsonProperty member in layer.Element.EnumerateObject())
        {
            if (++members > MostMembers)
                return;
            ItemName? name = ItemNames.Of(JsonMarshal.GetRawUtf8PropertyName(member));
            if (member.Value.ValueKind == JsonValueKind.Null)
                hasBlankTime |= name is { Field: ItemField.Published, IsOfRecord: false };
            if (member.Value.ValueKind == JsonValueKind.Null)
                continue;
            IsDraft |= name is null && SaysDraft(member.Value);
            stamp = member.NameEquals("timestamp"u8) ? StateTime.Text(new JsonView(member.Value, null), isUtc: true) : stamp;
            string? own = guess is null ? null : path + member.Name;
            JsonView value = JsonView.Of(member.Value, layer.Store);
            name = Placed(name, member, value);
            if (Inner(name, own, value) is { Exists: true } inner)
                layers.Enqueue((inner, own is null ? "" : own + ItemGuess.Step));
            else if ((name is { Field: not ItemField.Wrapper } ? name : own is null ? null : guess!.Name(own)) is { } known)
                Offer(known, value.Opened is { IsArray: true } nodes ? nodes : value, depth);
            else if (name is not null && value.IsArray)
                Offer(Last(ItemField.Body), value, depth);
            if (own is not null && name is not null && guess!.Name(own) is { } told && told.Field != name.Value.Field)
                Offer(told, value, depth);
        }
    }

    /// <summary>What the value makes of the name: an object under "id" is a person, "uid" may be one's, a flag for a state says whether it
    /// is shown, a text under the name of a wrapper ("data") is a word of some language for the date.</summary>
    private static ItemName? Placed(ItemName? name, JsonProperty member, JsonView value) => name switch
    {
        { Field: ItemField.Id } when value.IsObject => Last(ItemField.Author),
        { Field: ItemField.Id } when member.NameEquals("uid"u8) && value.Store?.Person(value.Text ?? "") is not null =>
            Last(ItemField.AuthorId),
        { Field: ItemField.Published } when value.Element.ValueKind is JsonValueKind.True or JsonValueKind.False => Last(ItemField.Shown),
        { Field: ItemField.Status } when value.Element.ValueKind is JsonValueKind.True or JsonValueKind.False => Last(ItemField.Shown),
        { Field: ItemField.Shown } when value.Flag is null && value.Text is not null => Last(ItemField.Published),
        { Field: ItemField.Wrapper } when value.IsString && !value.Opened.Exists => Last(ItemField.Published),
        _ => name,
    };

    /// <summary>The least sure name of the field.</summary>
    private static ItemName Last(ItemField field) => new(field, PerLayer - 1, IsUtc: false);

    /// <summary>The object whose members are the entry's own; nothing for any other value.</summary>
    private JsonView Inner(ItemName? name, string? path, JsonView value)
    {
        if (value.IsString)
            return value.Opened is { IsObject: true } opened ? opened : default;
        if (path is not null && guess!.IsWrapper(path))
            return value.Held is { IsObject: true } held ? held : default;
        bool isWrapper = name is { Field: ItemField.Wrapper } || (name is { Field: ItemField.Body } && IsEntry(value));
        return isWrapper && value.IsObject ? value : default;
    }

    /// <summary>True for an object with a time of its own: it holds the entry, not its body alone.</summary>
    public static bool IsEntry(JsonView value) =>
        value.IsObject && value.Element.GetPropertyCount() <= MostEntry && !value["version"].Exists
            && (IsTitled(value) || value.Element.EnumerateObject().Any(member =>
                ItemNames.Of(JsonMarshal.GetRawUtf8PropertyName(member)) is { Field: ItemField.Published, IsUtc: var isUtc }
                && StateTime.Text(JsonView.Of(member.Value, value.Store), isUtc) is not null));

    /// <summary>True for an object with a title beside its text.</summary>
    private static bool IsTitled(JsonView value) =>
        value["title"].IsString && value.TextOf("text", "html", "body", "content") is not null && !value["type"].Exists;

    private void Offer(ItemName name, JsonView value, int layer)
    {
        bool isTime = name.Field is ItemField.Published or ItemField.Modified;
        if (name.Field == ItemField.Published && MinuteIn(value) is { } minute)
            (name, value, isTime) = (name with { Field = ItemField.Minute }, minute, false);
        if (isTime || name.Field is ItemField.Id or ItemField.Url or ItemField.Headline)
            value = value.Single;
        // The id of an event is not that of the post it tells of
        if (name.Field == ItemField.Id && layer > 0 && isEvent)
            layer = -1;
        int rank = isTime ? (name.Rank * MostLayers) + layer : (layer * PerLayer) + name.Rank;
        if (name.Field == ItemField.Published)
            published.Offer(value, rank, name);
        hasOwnTime |= name.IsOwn;
        int field = (int)name.Field;
        if (rank >= ranks[field] || !IsUsable(name, value))
            return;
        ranks[field] = rank;
        values[field] = value;
        if (name.Field == ItemField.Modified)
            modified = StateTime.Text(value, name.IsUtc);
    }

    /// <summary>The minute of a match that a member called time holds: "58'", {"displayValue": "58'"}.</summary>
    private static JsonView? MinuteIn(JsonView value)
    {
        JsonView own = value.IsObject ? value.First("displayValue", "display", "label", "text") : value;
        return own is { IsString: true, Text: { Length: <= 12 } text } && MatchMinute.Is(text)
            && !text.Contains(':', StringComparison.Ordinal)
            ? own
            : null;
    }

    private static bool IsUsable(ItemName name, JsonView value) => name.Field switch
    {
        ItemField.Id or ItemField.Replaces => value.Text is { Length: <= 300 },
        ItemField.Url => value.Text is { Length: <= 2000 },
        ItemField.Published or ItemField.Modified =>
            StateTime.Text(value, name.IsUtc, out TimeSpread spread) is not null && spread is TimeSpread.Whole or TimeSpread.Day,
        ItemField.Body => StateBody.IsBody(value),
        ItemField.Pinned or ItemField.KeyEvent or ItemField.Summary or ItemField.Breaking or ItemField.Deleted or ItemField.Stricken
            or ItemField.HasTitle => value.Flag is not null,
        ItemField.Type => value.IsString,
        ItemField.Minute => value.Text is not null,
        ItemField.Author => StatePeople.IsUsable(value),
        ItemField.Comment => value.Flag != false,
        _ => true,
    };
}
