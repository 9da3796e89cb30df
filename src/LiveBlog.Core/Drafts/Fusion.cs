using LiveBlog.Core.Time;

namespace LiveBlog.Core.Drafts;

/// <summary>Joins the drafts of a page's readers into one: aligns their updates and chooses field by field.</summary>
internal static class Fusion
{
    /// <summary>The one draft. The drafts come in the order of their origins.</summary>
    public static StoryDraft Join(IReadOnlyList<StoryDraft> drafts, List<Finding> findings)
    {
        List<StoryDraft> sound = [.. drafts.Select(draft => TemplateValues.Remove(Once(draft, findings), findings))];
        StoryDraft joined = sound[0];
        foreach (StoryDraft other in sound.Skip(1))
            joined = StoryFields.Choose(joined, other) with { Updates = Updates(joined, other),
                Evidence = [.. joined.Evidence, .. other.Evidence] };
        return MarkKeyEvents(joined, findings);
    }

    private static ValueList<UpdateDraft> Updates(StoryDraft one, StoryDraft other)
    {
        if (one.Updates.Count == 0 || other.Updates.Count == 0)
            return one.Updates.Count == 0 ? other.Updates : one.Updates;
        int[] match = Alignment.Match(one.Updates, other.Updates);
        UpdateDraft?[] partners = new UpdateDraft?[one.Updates.Count];
        for (int j = 0; j < match.Length; j++)
        {
            if (match[j] >= 0)
                partners[match[j]] = other.Updates[j];
        }

        UpdateDraft[] joined =
            [.. one.Updates.Select((update, i) => partners[i] is { } partner ? UpdateFields.Choose(update, partner) : update)];
        int matched = match.Count(i => i >= 0);
        if (matched == match.Length)
            return [.. joined];
        bool mayAdd = one.Origin != Origin.Discovery && (one.Origin == Origin.PageState || other.Origin == Origin.PageState);
        return matched == 0 && !mayAdd ? Strangers(one, other) : Interleave(joined, other.Updates, match);
    }

    /// <summary>Lists that share nothing tell of different things; the one with the bodies is the page's.</summary>
    private static ValueList<UpdateDraft> Strangers(StoryDraft one, StoryDraft other)
    {
        bool isOther = other.Origin == Origin.PageState
            ? Words(other) > Words(one)
            : one.Origin == Origin.Discovery && other.Updates.Count >= one.Updates.Count;
        return isOther ? other.Updates : one.Updates;
    }

    private static int Words(StoryDraft draft) => draft.Updates.Sum(update => (update.Body ?? []).Sum(block => block.PlainText.Length));

    /// <summary>Puts the updates that only the other list has behind the one they follow there; a list that runs the other way is turned
    /// first.</summary>
    private static ValueList<UpdateDraft> Interleave(UpdateDraft[] one, ValueList<UpdateDraft> other, int[] match)
    {
        bool isTurned = IsTurned(match);
        List<UpdateDraft>[] behind = new List<UpdateDraft>[one.Length + 1];
        int place = 0;
        for (int step = 0; step < other.Count; step++)
        {
            int j = isTurned ? other.Count - 1 - step : step;
            if (match[j] >= 0)
                place = match[j] + 1;
            else
                (behind[place] ??= []).Add(other[j]);
        }

        List<UpdateDraft> all = [.. behind[0] ?? []];
        for (int i = 0; i < one.Length; i++)
        {
            all.Add(one[i]);
            all.AddRange(behind[i + 1] ?? []);
        }

        return [.. all];
    }

    private static bool IsTurned(int[] match)
    {
        int[] matched = [.. match.Where(i => i >= 0)];
        int down = 0;
        for (int i = 1; i < matched.Length; i++)
            down += matched[i] < matched[i - 1] ? 1 : -1;
        return matched.Length > 1 && down > 0;
    }

    /// <summary>A pinned copy, a copy for narrow screens: one id is one update, where the list has it and with all its flags.</summary>
    private static StoryDraft Once(StoryDraft draft, List<Finding> findings)
    {
        Dictionary<string, int> places = new(StringComparer.Ordinal);
        List<UpdateDraft> updates = new(draft.Updates.Count);
        List<string> keys = [];
        foreach (UpdateDraft update in draft.Updates)
        {
            keys.Clear();
            UpdateKeys.Add(update, keys);
            if (keys.Find(places.ContainsKey) is not { } known)
            {
                foreach (string key in keys)
                    places.TryAdd(key, updates.Count);
                updates.Add(update);
                continue;
            }

            int at = places[known];
            findings.Add(DraftFindings.Repeated(update.Id ?? known));
            bool isCopyFirst = updates[at].IsPinned == true && update.IsPinned != true;
            updates[at] = isCopyFirst ? UpdateFields.Choose(update, updates[at]) : UpdateFields.Choose(updates[at], update);
            if (isCopyFirst)
                Move(updates, at, places);
        }

        return draft with { Updates = updates.TrueForAll(IsTimed) ? updates.ToValueList() : Whole(updates, findings).ToValueList() };
    }

    /// <summary>Leaves out what has no time and only repeats how a timed update begins: the cut copy at a page's head.</summary>
    private static IEnumerable<UpdateDraft> Whole(List<UpdateDraft> updates, List<Finding> findings)
    {
        HashSet<string> starts = [.. updates.Where(IsTimed).Select(UpdateKeys.Start).OfType<string>()];
        foreach (UpdateDraft update in updates)
        {
            if (!IsTimed(update) && UpdateKeys.Start(update) is { } start && starts.Contains(start))
                findings.Add(DraftFindings.Repeated(update.Id ?? start));
            else
                yield return update;
        }
    }

    private static bool IsTimed(UpdateDraft update)
    {
        foreach (TimeLabel label in update.Times)
        {
            if (label.Text.AsSpan().ContainsAnyInRange('0', '9'))
                return true;
        }

        return false;
    }

    /// <summary>The pinned copy stood first; the update belongs where the list has it.</summary>
    private static void Move(List<UpdateDraft> updates, int at, Dictionary<string, int> places)
    {
        UpdateDraft update = updates[at];
        updates.RemoveAt(at);
        updates.Add(update);
        foreach ((string key, int place) in places.ToList())
            places[key] = place == at ? updates.Count - 1 : place > at ? place - 1 : place;
    }

    /// <summary>Flags the updates that the page's list of key events links to. Where it links to more of them, the page shows only a part
    /// of its updates.</summary>
    private static StoryDraft MarkKeyEvents(StoryDraft draft, List<Finding> findings)
    {
        if (draft.KeyEventIds.Count == 0)
            return draft;
        HashSet<string> ids = [.. draft.KeyEventIds.Select(id => UpdateKeys.Canonical(id[(id.LastIndexOf('#') + 1)..]))];
        HashSet<string> shown = [.. draft.Updates.SelectMany(UpdateKeys.Of).Where(ids.Contains)];
        int elsewhere = ids.Count(id => !shown.Contains(id) && shown.Any(other => other.Length == id.Length));
        if (elsewhere > 0)
            findings.Add(DraftFindings.KeyEventsElsewhere(elsewhere));
        return draft with { Updates = [.. draft.Updates.Select(update => UpdateKeys.Of(update).Exists(shown.Contains)
            ? update with { IsKeyEvent = true }
            : update)] };
    }
}
