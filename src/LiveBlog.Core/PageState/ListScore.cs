using LiveBlog.Core.Documents;
using NodaTime;

namespace LiveBlog.Core.PageState;

/// <summary>Whether a list of objects is the updates of a live page, with the reasons. A list without times and bodies, or with fewer than
/// two items, is none.</summary>
internal sealed class ListScore
{
    private const int Sample = 40;
    private const double Known = 4;

    private static readonly Duration Brisk = Duration.FromHours(6);
    private static readonly Duration Slow = Duration.FromDays(2);

    private readonly List<Evidence> reasons = [];
    private readonly List<ItemView> items;
    private readonly StateList list;

    private ListScore(StateList list, EntityStore store, KnownList? known, bool isPayload)
    {
        this.list = list;
        Kind = known;
        int step = Math.Max(1, list.Items.Count / Sample);
        List<JsonView> sample =
            [.. list.Items.Where((_, i) => i % step == 0).Select(item => new JsonView(store.Resolve(item.Element), store))];
        items = Views(sample);
        if (known is not null)
            return;
        Guess = ItemGuess.Of(sample, Most(7, item => item.HasTime), Most(6, item => item[ItemField.Body].Exists), isPayload);
        items = Guess is null ? items : Views(sample);
    }

    /// <summary>What members with names of no table hold; null where none was needed.</summary>
    public ItemGuess? Guess { get; }

    public KnownList? Kind { get; }

    public StateList List => list;

    public double Total => reasons.Sum(reason => reason.Weight);

    public IReadOnlyList<Evidence> Reasons => reasons;

    /// <summary>The score, or null where the list cannot be one of updates.</summary>
    public static ListScore? Of(StateList list, EntityStore store, StatePage page)
    {
        KnownList? known = KnownLists.Of(list, store);
        ListScore score = new(list, store, known, page.IsPayload);
        if (known is null ? !score.IsOfUpdates(page.IsPayload) : score.items.Count == 0)
            return null;
        score.Weigh(page);
        return score;
    }

    private List<ItemView> Views(List<JsonView> sample) => [.. sample.Select(item => ItemView.Of(item, Guess)).OfType<ItemView>()];

    /// <summary>True for an item without a time whose type no item with a time has: a box that an editor has set among the
    /// updates.</summary>
    public bool IsOther(ItemView item) =>
        !item.HasTime && TypeOf(item) is { } type && !items.Exists(other => other.HasTime && TypeOf(other) == type);

    private static string? TypeOf(ItemView item) => item.Source.TextOf("component", "__typename", "_type", "type");

    /// <summary>What a page carries besides its updates is told from them by ids and numbers; what is handed over as a payload may be the
    /// first update alone, and without an id.</summary>
    private bool IsOfUpdates(bool isPayload) =>
        items.Count >= (isPayload && list.Path.Element.ValueKind == System.Text.Json.JsonValueKind.Array ? 1 : 2)
            && Most(7, item => item.HasTime) && Most(6, item => item[ItemField.Body].Exists) &&
        (isPayload || Most(6, item => item[ItemField.Id].Exists || item[ItemField.Url].Exists));

    private void Weigh(StatePage page)
    {
        if (Kind is not null)
            Add($"the shape of {Kind.Name}", Known);
        WeighNames(page);
        WeighItems();
        WeighOthers();
        WeighAddresses(page.Url);
        WeighTimes();
        if (page.SaysLive)
            Add("the page's address or title says live", 1);
        if (list.Path.Owners().Take(4).Any(IsLive))
            Add("it stands in something live", 2);
        if (page.IsPayload && list.Path.Parent is null)
            Add("it is the whole payload", 1);
    }

    private void WeighNames(StatePage page)
    {
        string own = list.Path.Names().FirstOrDefault() ?? "";
        if (ListWords.Has(own, ListWords.Entries))
            Add($"it is called {own}", 1);
        string[] near = [.. list.Path.Names().Take(5)];
        if (Array.Find(near, name => ListWords.Has(name, ListWords.Live) && !ListWords.SpeaksAgainst(name)) is { } live)
            Add($"it stands under {live}", 2);
        // Those who comment on a match write its commentary
        bool isCommentary = page.IsPayload || Most(5, item => item[ItemField.Minute].Exists)
            || Array.Exists(near, name => ListWords.Has(name, ListWords.Commentary));
        if (near.Take(3).FirstOrDefault(name => ListWords.SpeaksAgainst(name) && !(isCommentary && ListWords.IsComment(name))) is { } other)
            Add($"it stands under {other}", -2);
    }

    private void WeighItems()
    {
        if (Most(5, item => item[ItemField.Comment].Exists) && Kind is null)
            Add("its items are comments", -4);
        if (Most(5, item => item[ItemField.Type].Text is { } type && ListWords.Has(type, ListWords.Live)))
            Add("its items' type says live", 2);
        else if (Most(5, item => item[ItemField.Type].Text is { } type && ListWords.Has(type, ListWords.Entries)))
            Add("its items' type says update", 1);
        else if (Most(5, item => item[ItemField.Type].Text is { } type && ListWords.Has(type, ListWords.OtherTypes)))
            Add("its items' type says other than update", -1);
        if (Most(5, item => !item[ItemField.Body].IsString || item[ItemField.Body].Glance.IndexOf("<p"u8) >= 0
            || item[ItemField.Body].Glance.IndexOf("\\u003cp"u8) >= 0))
            Add("its items have bodies of blocks", 1);
    }

    /// <summary>Goods and measurements have prices and degrees, items of a programme have an end.</summary>
    private void WeighOthers()
    {
        if (Kind is not null)
            return;
        if (Most(5, item => item[ItemField.End].Exists))
            Add("its items have an end", -3);
        if (Most(5, item => item.Source.Element.EnumerateObject().Any(IsMeasure)))
            Add("its items measure something", -3);
    }

    private static bool IsMeasure(System.Text.Json.JsonProperty member) =>
        member.Value.ValueKind == System.Text.Json.JsonValueKind.Number && member.Value.GetRawText() is { Length: < 10 } number
            && number.Contains('.', StringComparison.Ordinal);

    /// <summary>Updates stand on the page they belong to; articles have pages of their own.</summary>
    private void WeighAddresses(Uri? page)
    {
        bool hasOwn = Most(5, item => item[ItemField.Url].Text is { } address && IsElsewhere(address, page));
        Add(hasOwn ? "its items have pages of their own" : "its items have no pages of their own", hasOwn ? -2 : 1);
    }

    private static bool IsElsewhere(string address, Uri? page)
    {
        if (address.Contains('#', StringComparison.Ordinal) || address.StartsWith('?')
            || Addresses.Resolve(page ?? new Uri("https://page.invalid/"), address) is not { } url)
            return false;
        return page is null || url.Host != page.Host
            || !url.AbsolutePath.StartsWith(page.AbsolutePath.TrimEnd('/'), StringComparison.Ordinal) || page.AbsolutePath.Length < 2;
    }

    private void WeighTimes()
    {
        List<Instant> times = [.. items.Select(item => item.At).OfType<Instant>().Order()];
        if (times.Count < 2)
            return;
        List<Duration> gaps = [.. times.Zip(times.Skip(1), (one, next) => next - one).Order()];
        Duration median = gaps[gaps.Count / 2];
        if (times.Count > 2 && times[^1] == times[0])
            Add("its items have one time", -2);
        else if (median <= Brisk)
            Add("its times follow one another within hours", 1);
        else if (median > Slow)
            Add("its times lie days apart", -2);
    }

    private static bool IsLive(System.Text.Json.JsonElement owner)
    {
        JsonView view = new(owner, null);
        foreach (string name in ListWords.LiveFlags)
        {
            if (view[name] is { Exists: true } flag && flag.Flag != false)
                return true;
        }

        return Array.Exists(ListWords.KindNames, name => view[name].Text is { Length: < 60 } kind && ListWords.Has(kind, ListWords.Live));
    }

    private bool Most(int tenths, Func<ItemView, bool> test) => items.Count(test) * 10 >= items.Count * tenths;

    private void Add(string reason, double weight) => reasons.Add(new Evidence("updates", reason, weight));
}
