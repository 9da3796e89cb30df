namespace LiveBlog.Core.PageState;

/// <summary>A list of objects of which most have a time and a body: what may be a list of updates. Only a sample of a long list is looked
/// at.</summary>
internal sealed class ListCandidate
{
    private const int Sample = 40;

    // An editor's boxes and adverts without a time may stand among the updates; most of them are updates
    private const int TenthsTimed = 6;
    private const int TenthsTold = 6;

    private ListCandidate(StateList list, List<ItemView> items, ItemGuess? guess) => (List, Items, Guess) = (list, items, guess);

    public StateList List { get; }

    /// <summary>The views of the sample.</summary>
    public List<ItemView> Items { get; }

    /// <summary>What members with names of no table hold; null where none was needed.</summary>
    public ItemGuess? Guess { get; }

    /// <summary>The candidate; null where the list has no dated texts.</summary>
    public static ListCandidate? Of(StateList list, EntityStore store, bool isPayload)
    {
        // An object whose members are all objects is a map by chance
        int fewest = list.Items.Exists(item => item.Key is not null) ? 2 : 1;
        if (list.Items.Count < fewest)
            return null;
        List<(JsonView View, string? Key)> sample = SampleOf(list, store);
        ItemPlace place = new(isPayload, StateFacts.Day(list.Items[0].Place) is not null);
        return Of(list, sample, fewest, place) ?? (MainType(sample) is { } main ? Of(list, main, 2, place) : null);
    }

    /// <summary>The items of the type that most are of, where there are several: events of a stream, boxes of a page.</summary>
    private static List<(JsonView View, string? Key)>? MainType(List<(JsonView View, string? Key)> sample)
    {
        List<IGrouping<string?, (JsonView View, string? Key)>> types = [.. sample.GroupBy(item => TypeOf(item.View))];
        return types.Count < 2 ? null : [.. types.MaxBy(type => type.Key is null ? 0 : type.Count())!];
    }

    private static ListCandidate? Of(StateList list, List<(JsonView View, string? Key)> keyed, int fewest, ItemPlace place)
    {
        List<JsonView> sample = [.. keyed.Select(item => item.View)];
        List<ItemView> items = Views(keyed, null);
        ItemGuess? guess = ItemGuess.Of(sample, new ItemKnown(items, Most(items, TenthsTimed, HasClock), Most(items, TenthsTold, IsTold)),
            place);
        items = guess is null ? items : Views(keyed, guess);
        return items.Count >= fewest && Most(items, TenthsTimed, IsTimed) && Most(items, TenthsTold, IsTold)
            ? new ListCandidate(list, items, guess)
            : null;
    }

    /// <summary>Items from the whole of the list; what is referred to again and again counts once.</summary>
    private static List<(JsonView View, string? Key)> SampleOf(StateList list, EntityStore store)
    {
        int step = Math.Max(1, list.Items.Count / Sample);
        List<(JsonView View, string? Key)> sample = [];
        HashSet<string> references = new(StringComparer.Ordinal);
        for (int i = 0; i < list.Items.Count; i += step)
        {
            StateItem item = list.Items[i];
            if (EntityStore.Reference(item.Element) is not { } reference || references.Add(reference))
                sample.Add((JsonView.Of(item.Element, store), item.Key));
        }

        return sample;
    }

    /// <summary>True where so many tenths of the items have it.</summary>
    public bool Most(int tenths, Func<ItemView, bool> test) => Most(Items, tenths, test);

    /// <summary>True for an item without a time or words whose type no update has: a box that an editor has set among the updates, an
    /// event of the stream itself.</summary>
    public bool IsOther(ItemView item) =>
        (!IsTimed(item) || !IsTold(item)) && !item.IsDeleted && TypeOf(item.Source) is { } type
            && !Items.Exists(other => IsTimed(other) && IsTold(other) && TypeOf(other.Source) == type);

    private static string? TypeOf(JsonView item) =>
        item.TextOf("component", "__typename", "_type", "event", "type", "action") ?? item["sys"]["contentType"]["sys"]["id"].Text;

    private static List<ItemView> Views(List<(JsonView View, string? Key)> sample, ItemGuess? guess) =>
        [.. sample.Select(item => ItemView.Of(item.View, guess, item.Key)).OfType<ItemView>()];

    /// <summary>A match is told by its minutes alone.</summary>
    private static bool IsTimed(ItemView item) => item.HasTime || item.Minute is not null;

    /// <summary>A day alone leaves it open which member has the clock.</summary>
    private static bool HasClock(ItemView item) =>
        IsTimed(item) && !(item.Published is { Length: < 24 } day && item.Minute is null && StateTime.IsDay(day));

    private static bool IsTold(ItemView item) => item[ItemField.Body].Exists || item.IsDeleted;

    private static bool Most(List<ItemView> items, int tenths, Func<ItemView, bool> test) =>
        items.Count > 0 && items.Count(test) * 10 >= items.Count * tenths;
}
