using System.Runtime.InteropServices;
using System.Text.Json;

namespace LiveBlog.Core.Html.State;

/// <summary>
/// The members of one entry by what they tell. Fields that stand in a wrapper ({"node": {…}}, {"data": {…}}, "dates", "attributes") count as the entry's own;
/// of several names for one field the surest that holds a usable value wins.
/// </summary>
internal sealed class ItemView
{
    private const int MostMembers = 300;
    private const int MostLayers = 8;
    private const int PerLayer = 1000;

    private static readonly int Fields = Enum.GetValues<ItemField>().Length;

    private readonly JsonView[] values = new JsonView[Fields];
    private readonly int[] ranks = new int[Fields];

    private readonly ItemGuess? guess;

    private ItemView(JsonView item, ItemGuess? guess)
    {
        Source = item;
        this.guess = guess;
        Array.Fill(ranks, int.MaxValue);
    }

    public JsonView Source { get; }

    public string? Published { get; private set; }

    public string? Modified { get; private set; }

    public JsonView this[ItemField field] => values[(int)field];

    /// <summary>The view of an object; null for anything else.</summary>
    public static ItemView? Of(JsonView item, ItemGuess? guess = null)
    {
        if (!item.IsObject)
            return null;
        ItemView view = new(item, guess);
        Queue<JsonView> layers = new([item]);
        int members = 0;
        for (int layer = 0; layer < MostLayers && layers.TryDequeue(out JsonView next); layer++)
            view.Take(next, layer, layers, ref members);
        return view;
    }

    private void Take(JsonView layer, int depth, Queue<JsonView> layers, ref int members)
    {
        foreach (JsonProperty member in layer.Element.EnumerateObject())
        {
            if (++members > MostMembers)
                return;
            if (member.Value.ValueKind == JsonValueKind.Null || (ItemNames.Of(JsonMarshal.GetRawUtf8PropertyName(member)) ?? guess?.Name(member)) is not { } name)
                continue;
            JsonView value = new(layer.Store?.Resolve(member.Value) ?? member.Value, layer.Store);
            if (name.Field == ItemField.Wrapper)
            {
                if (value.IsObject)
                    layers.Enqueue(value);
                else if (value.IsArray)
                    Offer(new ItemName(ItemField.Body, PerLayer - 1, IsUtc: false), value, depth);
                continue;
            }

            Offer(name, value, depth);
        }
    }

    private void Offer(ItemName name, JsonView value, int layer)
    {
        bool isTime = name.Field is ItemField.Published or ItemField.Modified;
        int rank = isTime ? (name.Rank * MostLayers) + layer : (layer * PerLayer) + name.Rank;
        int field = (int)name.Field;
        if (rank >= ranks[field])
            return;
        string? time = isTime ? StateTime.Text(value, name.IsUtc) : null;
        if (isTime ? time is null : !IsUsable(name.Field, value))
            return;
        ranks[field] = rank;
        values[field] = value;
        if (name.Field == ItemField.Published)
            Published = time;
        else if (name.Field == ItemField.Modified)
            Modified = time;
    }

    private static bool IsUsable(ItemField field, JsonView value) => field switch
    {
        ItemField.Id or ItemField.Replaces => value.Text is { Length: <= 300 },
        ItemField.Url => value.Text is { Length: <= 2000 },
        ItemField.Body => StateBody.IsBody(value),
        ItemField.Pinned or ItemField.KeyEvent or ItemField.Summary or ItemField.Breaking or ItemField.Deleted or ItemField.Stricken or ItemField.HasTitle => value.Flag is not null,
        ItemField.Type => value.IsString,
        ItemField.Comment => value.Element.ValueKind != JsonValueKind.False,
        _ => true,
    };
}
