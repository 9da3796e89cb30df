using System.Runtime.InteropServices;
using System.Text.Json;
using LiveBlog.Core.Documents;
using LiveBlog.Core.Pages;

namespace LiveBlog.Core.PageState;

/// <summary>Walks the JSON documents of one input, breadth first, and gathers every list of objects. Lists whose paths differ only in array
/// places (the pages of one list) are one; strings that hold JSON are opened once.</summary>
internal sealed class StateSearch(CancellationToken cancellation = default) : IDisposable
{
    private const int ShortestInner = 200;
    private const int MostInner = 64;
    private const int MostArticles = 4;

    private readonly List<JsonDocument> documents = [];
    private readonly Queue<StatePath> open = new();
    private readonly Dictionary<(int Group, string Name), int> groups = [];
    private readonly Dictionary<int, StateList> lists = [];
    private int inner;

    public EntityStore Store { get; } = new();

    /// <summary>How long the documents are in all.</summary>
    public long Length { get; private set; }

    /// <summary>The whole of the first document.</summary>
    public JsonView Root => documents.Count == 0 ? default : new JsonView(documents[0].RootElement, null);

    public IEnumerable<StateList> Lists => lists.Values;

    /// <summary>The objects that are called article or story, the outermost first.</summary>
    public List<StatePath> Articles { get; } = [];

    /// <summary>Parses the text and gathers its lists. False where it is no JSON.</summary>
    public bool Add(string json, out string? fault)
    {
        JsonDocument? document = LenientJson.Parse(json, out _, out fault);
        if (document is null)
            return false;
        documents.Add(document);
        if (Devalued.Expand(document.RootElement, json.Length) is { } plain)
            documents.Add(document = JsonDocument.Parse(plain));
        Length += json.Length;
        Open(null, documents.Count.ToString(System.Globalization.CultureInfo.InvariantCulture), document.RootElement);
        while (open.TryDequeue(out StatePath? path))
            Visit(path);
        return true;
    }

    public void Dispose() => documents.ForEach(document => document.Dispose());

    /// <summary>Asked for each value that is walked and each update that is read.</summary>
    public void Look() => cancellation.ThrowIfCancellationRequested();

    private void Visit(StatePath path)
    {
        Look();
        if (path.Name is "article" or "story" or "articleData" && Articles.Count < MostArticles
            && path.Element.ValueKind == JsonValueKind.Object)
            Articles.Add(path);
        if (path.Parent is not null && path.Parent.Name != "*"
            && ListWords.NamesPeople(path.Name, path.Element.ValueKind == JsonValueKind.Array))
            Store.TakePeople(path.Element);
        else if (path.Element.ValueKind == JsonValueKind.Object && path.Parent is not null && EntityStore.ArePeople(path.Element))
            Store.TakePeople(path.Element);
        if (path.Element.ValueKind == JsonValueKind.Object)
            VisitObject(path);
        else
            VisitList(path);
    }

    private void VisitList(StatePath path)
    {
        if (StateTable.Expand(path.Element) is { } table)
        {
            documents.Add(table);
            Gather(path, table.RootElement.EnumerateArray().Select(row => new StateItem(row, path, null)));
            return;
        }

        foreach (JsonElement item in path.Element.EnumerateArray().Select(item => JsonBoxes.OfPair(item) ?? item))
        {
            JsonElement own = item.ValueKind == JsonValueKind.String && Entry(item) is { } entry ? entry : item;
            if (own.ValueKind == JsonValueKind.Object)
            {
                Store.TakeTyped(own);
                Gather(path, [new StateItem(own, path, null)]);
            }

            Open(path, "*", own);
        }
    }

    private void VisitObject(StatePath path)
    {
        Store.TakeLanguage(path.Element);
        JsonDocument? table = StateTable.OfColumns(path.Element);
        if (table is not null)
        {
            documents.Add(table);
            Open(path, "table", table.RootElement);
        }

        bool isKeyed = StateMap.Is(path.Element);
        foreach (JsonProperty member in path.Element.EnumerateObject())
        {
            JsonElement value = JsonBoxes.OfPair(member.Value) ?? member.Value;
            if ((value.ValueKind is JsonValueKind.Array or JsonValueKind.Object || MayBeInner(value))
                && (table is null || !StateTable.IsRows(value)))
                Open(path, isKeyed ? "*" : member.Name, value, isKeyed ? member.Name : null);
        }

        Store.TakeBeside(path.Element);
        if (EntityStore.Is(path.Element))
            TakeStore(path);
        else if (path.Element.EnumerateObject().All(member => member.Value.ValueKind == JsonValueKind.Object))
            Gather(path, path.Element.EnumerateObject().Select(member => new StateItem(member.Value, path, member.Name)));
    }

    private void Open(StatePath? parent, string name, JsonElement value, string? itsKey = null)
    {
        if (value.ValueKind == JsonValueKind.String)
        {
            if (Inner(value) is not { } document)
                return;
            value = document.RootElement;
        }

        if (value.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array))
            return;
        (int, string) key = (parent?.Group ?? 0, name);
        if (!groups.TryGetValue(key, out int group))
            groups[key] = group = groups.Count + 1;
        open.Enqueue(new StatePath(parent, name, value, group) { Key = itsKey });
    }

    /// <summary>The entry that a string of a list holds as JSON.</summary>
    private static JsonElement? Entry(JsonElement text) =>
        new JsonView(text, null).Opened is { IsObject: true } opened ? opened.Element : null;

    /// <summary>The document that a string holds, where it may hold updates.</summary>
    private JsonDocument? Inner(JsonElement value)
    {
        if (inner >= MostInner || !MayBeInner(value))
            return null;
        inner++;
        string text = PackedJson.Open(value.GetString()!);
        if (!ScriptJson.MayHold(text) || LenientJson.Parse(text, out _, out _) is not { } document)
            return null;
        documents.Add(document);
        return document;
    }

    private static bool MayBeInner(JsonElement value) =>
        value.ValueKind == JsonValueKind.String && JsonMarshal.GetRawUtf8Value(value) is { Length: >= ShortestInner } raw
            && (raw[1] is (byte)'{' or (byte)'[' || raw[1..4].SequenceEqual("eyJ"u8) || raw[1..4].SequenceEqual("W3s"u8));

    private void Gather(StatePath path, IEnumerable<StateItem> items)
    {
        StateList? list = lists.GetValueOrDefault(path.Group);
        foreach (StateItem item in items)
        {
            if (list is null)
                lists[path.Group] = list = new StateList(path);
            list.Items.Add(item);
        }
    }

    /// <summary>The entities of a store, and those of one type as a list: the list itself may stand behind arguments or pages.</summary>
    private void TakeStore(StatePath path)
    {
        Store.Take(path.Element);
        foreach (JsonProperty member in path.Element.EnumerateObject())
        {
            if (member.Value.ValueKind != JsonValueKind.Object || PageJson.Text(member.Value, "__typename") is not { } type)
                continue;
            (int, string) key = (path.Group, "type " + type);
            if (!groups.TryGetValue(key, out int group))
                groups[key] = group = groups.Count + 1;
            StatePath place = new(path, type, path.Element, group);
            Gather(place, [new StateItem(member.Value, place, null)]);
        }
    }
}
