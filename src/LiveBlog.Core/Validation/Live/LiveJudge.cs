using NodaTime;

namespace LiveBlog.Core.Validation;

/// <summary>What a live story asks across its updates: ids, addresses, dates against coverage, order and each other.</summary>
internal sealed class LiveJudge(StoryFacts story, FindingLog log)
{
    private readonly List<UpdateFacts> dated = [.. story.Updates.Where(update => update.Published?.At is not null)];

    public void Judge()
    {
        if (story.Updates.Count == 0)
            log.Add(Rules.StoryWithoutUpdates, story.DocumentPlace, "The story has no updates.");
        if (story.Start > story.End)
            log.Add(Rules.CoverageEndsBeforeStart, story.DocumentPlace, "The coverage ends before it starts.");
        foreach (UpdateFacts update in story.Updates)
            Update(update);
        Ids();
        Dates();
        Order();
        Pins();
        Tombstones();
    }

    private void Update(UpdateFacts update)
    {
        if (string.IsNullOrWhiteSpace(update.Body) && !update.HasMedia)
            log.Add(string.IsNullOrWhiteSpace(update.Headline)
                ? Rules.UpdateEmpty
                : Rules.UpdateWithoutBody, update.DocumentPlace, $"{Name(update)} has no body.");
        if (update.Published is null)
            log.Add(Rules.UpdateWithoutDate, update.DocumentPlace, $"{Name(update)} has no date of publication.");
        if (update.Modified?.At < update.Published?.At)
            log.Add(Rules.ModifiedBeforePublished, update.DocumentPlace,
                $"{Name(update)} was modified at {update.Modified?.At}, before it was published at {update.Published?.At}.");
        if (update.Published?.At < story.Start)
            log.Add(Rules.UpdateBeforeCoverage, update.DocumentPlace,
                $"{Name(update)} was published at {update.Published?.At}, before the coverage started at {story.Start}.");
        if (update.Published?.At > story.End)
            log.Add(Rules.UpdateAfterCoverage, update.DocumentPlace,
                $"{Name(update)} was published at {update.Published?.At}, after the coverage ended at {story.End}.");
        if (update is { Headline: { Length: > 12 } headline, Body: { } body } && IsCut(headline, body))
            log.Add(Rules.HeadlineFromBody, update.DocumentPlace, $"The headline of {Name(update)} is the start of its body.");
        if (update.Url is { } url && story.Url is { } storyUrl)
            Address(update, url, storyUrl);
    }

    private static bool IsCut(string headline, string body)
    {
        ReadOnlySpan<char> start = headline.AsSpan().TrimEnd(" .…");
        ReadOnlySpan<char> text = body.AsSpan().TrimStart();
        return text.Length > start.Length + 1 && text.StartsWith(start, StringComparison.Ordinal)
            && !text[start.Length..].TrimStart(".!?").StartsWith("\n");
    }

    private void Address(UpdateFacts update, string url, string storyUrl)
    {
        ReadOnlySpan<char> story = Bare(storyUrl);
        if (!Bare(url).StartsWith(story.TrimEnd('/'), StringComparison.OrdinalIgnoreCase))
            log.Add(Rules.UpdateAddressElsewhere, update.DocumentPlace,
                $"The address of {Name(update)} is {Excerpt.Of(url)}, which is not under that of the story.");
        else if (!url.Contains('#', StringComparison.Ordinal)
            && Bare(url).TrimEnd('/').Equals(story.TrimEnd('/'), StringComparison.OrdinalIgnoreCase))
            log.Add(Rules.UpdateAddressWithoutAnchor, update.DocumentPlace,
                $"The address of {Name(update)} is that of the story, without an anchor.");
    }

    private static ReadOnlySpan<char> Bare(string url)
    {
        int end = url.AsSpan().IndexOfAny('?', '#');
        return end < 0 ? url : url.AsSpan(0, end);
    }

    private void Ids()
    {
        HashSet<string> ids = new(StringComparer.Ordinal);
        foreach (UpdateFacts update in story.Updates)
        {
            if (update.Id is { Length: > 0 } id && !ids.Add(id))
                log.Add(Rules.DuplicateUpdateId, update.DocumentPlace, $"The id \"{Excerpt.Of(id)}\" stands in more than one update.");
        }
    }

    private void Dates()
    {
        DateFact[] dates = [.. story.Updates.Select(update => update.Published).OfType<DateFact>()];
        if (dates.Length < 3)
            return;
        if (Array.TrueForAll(dates, date => date.Raw == dates[0].Raw))
            log.Add(Rules.ConstantDates, story.DocumentPlace, $"All {dates.Length} updates have the date {Excerpt.Of(dates[0].Raw)}.");
        else if (Array.TrueForAll(dates, date => date.IsMidnight))
            log.Add(Rules.DatesWithoutTimes, story.DocumentPlace, $"All {dates.Length} updates are dated at the start of a day.");
    }

    /// <summary>Updates run up or down in time; those against the direction that most of them take are out of order.</summary>
    private void Order()
    {
        List<UpdateFacts> free = dated.FindAll(update => !update.IsPinned);
        int up = 0;
        int down = 0;
        for (int at = 1; at < free.Count; at++)
        {
            int step = Step(free[at - 1], free[at]);
            up += step > 0 ? 1 : 0;
            down += step < 0 ? 1 : 0;
        }

        int direction = up > down ? 1 : -1;
        for (int at = 1; at < free.Count && Math.Min(up, down) > 0; at++)
        {
            if (Step(free[at - 1], free[at]) == -direction)
                log.Add(Rules.UpdateOutOfOrder, free[at].DocumentPlace,
                    $"{Name(free[at])} of {free[at].Published?.At} stands after one of {free[at - 1].Published?.At}.");
        }
    }

    private static int Step(UpdateFacts before, UpdateFacts after) =>
        Math.Sign(after.Published!.Value.At!.Value.CompareTo(before.Published!.Value.At!.Value));

    private void Pins()
    {
        UpdateFacts[] pinned = [.. story.Updates.Where(update => update.IsPinned)];
        if (pinned.Length > 1)
            log.Add(Rules.SeveralPinned, pinned[1].DocumentPlace, $"{pinned.Length} updates are pinned.");
    }

    private void Tombstones()
    {
        Dictionary<string, UpdateFacts> byId = [];
        foreach (UpdateFacts update in story.Updates)
            byId.TryAdd(update.Id ?? "", update);
        HashSet<(string, Instant?)> seen = [];
        foreach ((string id, Instant? when, DocumentPlace place) in story.Tombstones)
        {
            if (!seen.Add((id, when)))
                log.Add(Rules.DuplicateTombstone, place, $"The tombstone of \"{Excerpt.Of(id)}\" at {when} stands twice.");
            if (byId.TryGetValue(id, out UpdateFacts? update) && (update.Modified ?? update.Published)?.At > when)
                log.Add(Rules.TombstoneOutdated, place, $"The update \"{Excerpt.Of(id)}\" was changed after it was taken away at {when}.");
        }
    }

    private static string Name(UpdateFacts update) =>
        update.Id is { Length: > 0 } id ? $"The update \"{Excerpt.Of(id)}\"" : $"The update at {update.DocumentPlace.Path}";
}
