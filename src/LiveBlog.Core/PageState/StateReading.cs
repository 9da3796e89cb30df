using LiveBlog.Core.Drafts;
using NodaTime;

namespace LiveBlog.Core.PageState;

/// <summary>Chooses among the lists of one input the one of updates, and reads it.</summary>
internal static class StateReading
{
    private const string Name = "page state";

    private const int MostUpdates = 50_000;
    private const int MostLooks = 100;
    private const int MostOthers = 3;
    private const long BodyFloor = 1 << 20;

    /// <summary>The draft of the best list, or null where none is one of updates.</summary>
    public static StoryDraft? Read(StateSearch search, StatePage page, List<Finding> findings)
    {
        if (ScoredList.Best(search, page) is not { } best || best.Total < page.Enough
            || StoryChoice.Of(best.Candidate.List, search.Store, page, findings) is not { } list)
            return null;
        Uri? url = page.Url ?? StateFacts.Url(list.Path, search.Store);
        ValueList<UpdateDraft> updates = Updates(list, best.Candidate, search, url);
        if (updates.Count == 0)
            return null;
        StoryDraft draft = new()
        {
            Origin = Origin.PageState,
            Name = Name,
            Updates = updates,
            Evidence = [.. best.Reasons, new Evidence("updates", $"page state at {list.Path}", updates.Count)],
        };
        draft = StateFacts.Add(draft, list.Path, search.Store, url, Others(list, best.Candidate, search.Store));
        return draft with { TimeZone = draft.TimeZone ?? StateFacts.Zone(JsonView.Of(list.Items[0].Element, search.Store)) };
    }

    /// <summary>The first items that are no updates: events that tell of the stream itself.</summary>
    private static IEnumerable<JsonView> Others(StateList list, ListCandidate best, EntityStore store) =>
        list.Items.Take(MostLooks).Where(item => EntityStore.Reference(item.Element) is null)
            .Select(item => JsonView.Of(item.Element, store))
            .Where(item => ItemView.Of(item, best.Guess) is { IsDeleted: false } view && !view[ItemField.Body].Exists && best.IsOther(view))
            .Take(MostOthers);

    private static ValueList<UpdateDraft> Updates(StateList list, ListCandidate best, StateSearch search, Uri? page)
    {
        ItemReader reader = new(page, new BodyBudget((search.Length * 4) + BodyFloor));
        List<UpdateDraft> updates = [];
        Dictionary<string, int> places = new(StringComparer.Ordinal);
        HashSet<string> references = new(StringComparer.Ordinal);
        bool areTimed = best.Most(5, item => item.HasTime && !item.IsUntimed);
        bool isRising = best.Items[0].At <= best.Items[^1].At;
        string? writer = ItemVoices.Writer(best.Items);
        foreach (StateItem item in list.Items.Where(item => EntityStore.Reference(item.Element) is not { } key || references.Add(key))
            .Take(MostUpdates))
        {
            search.Look();
            JsonView source = JsonView.Of(item.Element, search.Store);
            if (ItemView.Of(source, best.Guess, item.Key) is not { } view || best.IsOther(view)
                || (areTimed && view.IsUntimed) || ItemVoices.IsOther(view, writer)
                || reader.Read(view, item.Key, StateFacts.Day(item.Place)) is not { } update || IsEmpty(update))
                continue;
            if (update.Id is null || places.TryAdd(update.Id, updates.Count))
                updates.Add(update);
            else
                updates[places[update.Id]] = Later(updates[places[update.Id]], update, isRising);
        }

        return [.. updates];
    }

    /// <summary>True where neither words, pictures nor a time are told, nor that it was taken back.</summary>
    private static bool IsEmpty(UpdateDraft update) =>
        update is { Headline: null, IsDeleted: not true, Times.Count: 0, EventClock: null } and not { Body.Count: > 0 };

    /// <summary>Of two versions of one update the later, of one time that which stands behind, with the time the first was shown: logs
    /// tell an edit as an entry of its own.</summary>
    private static UpdateDraft Later(UpdateDraft one, UpdateDraft other, bool isRising)
    {
        bool isLater = other.IsDeleted || Last(other) > Last(one) || (isRising && Last(other) == Last(one));
        (UpdateDraft older, UpdateDraft newer) = isLater && !one.IsDeleted ? (one, other) : (other, one);
        return newer with { Aliases = [.. newer.Aliases.Concat(older.Aliases).Distinct(StringComparer.Ordinal)] };
    }

    private static Instant? Last(UpdateDraft update) => update.Times.Select(label => StateTime.Instant(label.Text)).Max();
}
