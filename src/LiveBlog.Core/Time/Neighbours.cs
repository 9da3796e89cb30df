using NodaTime;

namespace LiveBlog.Core.Time;

/// <summary>Gives updates without a time the interval between the times around them (T4).</summary>
internal static class Neighbours
{
    public static void Fill(IReadOnlyList<TimelineRow> newestFirst)
    {
        Instant?[] older = new Instant?[newestFirst.Count];
        for (int index = newestFirst.Count - 1; index > 0; index--)
            older[index - 1] = newestFirst[index].Instant ?? older[index];
        Instant? newer = null;
        for (int index = 0; index < newestFirst.Count; index++)
        {
            TimelineRow row = newestFirst[index];
            newer = row.Instant ?? newer;
            if (row.Published is null && newer is { } latest && older[index] is { } earliest && earliest <= latest)
                row.Publish(new DatedTime { Earliest = earliest, Latest = latest, Source = TimeSource.Neighbours }, row.Unread
                    ?? row.Text?.Raw ?? "");
        }
    }
}
