using System.Globalization;

namespace LiveBlog.Core.Testing;

/// <summary>Tells where updates leave the order of time.</summary>
internal static class StoryOrder
{
    public static string? Fault(Story story)
    {
        List<(int At, Update Update)> dated =
            [.. story.Updates.Select((update, at) => (at, update))
            .Where(one => !one.update.IsPinned && one.update.Published?.Instant is not null)];
        int direction = 0;
        for (int at = 1; at < dated.Count; at++)
        {
            int step = dated[at].Update.Published!.Instant!.Value.CompareTo(dated[at - 1].Update.Published!.Instant!.Value);
            if (direction != 0 && step != 0 && Math.Sign(step) != direction)
                return $"{Name(dated[at])} stands after {Name(dated[at - 1])}, though the updates run "
                    + $"{(direction < 0 ? "newest" : "oldest")} first.";
            direction = direction == 0 ? Math.Sign(step) : direction;
        }

        return null;
    }

    private static string Name((int At, Update Update) one) =>
        string.Create(CultureInfo.InvariantCulture,
            $"update {one.At} (\"{one.Update.Id ?? one.Update.Headline}\") published {one.Update.Published}");
}

/// <summary>Tells which updates share an id.</summary>
internal static class StoryIds
{
    public static string? Fault(Story story)
    {
        Dictionary<string, int> seen = new(StringComparer.Ordinal);
        for (int at = 0; at < story.Updates.Count; at++)
        {
            foreach (string id in story.Updates[at].Aliases.Prepend(story.Updates[at].Id).OfType<string>().Distinct())
            {
                if (!seen.TryAdd(id, at))
                    return $"updates {seen[id]} and {at} share the id \"{id}\".";
            }
        }

        return null;
    }
}
