using NodaTime;

namespace LiveBlog.Core.Time;

/// <summary>Gives updates without a time the interval between the times around them (T4).</summary>
internal static class Neighbours
{
    public static void Fill(IReadOnlyList<TimelineRow> newestFirst)
    {
        Instant? newer = null;
        for (int index = 0; index < newestFirst.Count; index++)
        {
            TimelineRow row = newestFirst[index];
            newer = row.Instant ?? newer;
            if (row.Published is not null || newer is not { } latest)
                continue;
            Instant? older = newestFirst.Skip(index + 1).Select(next => next.Instant).FirstOrDefault(at => at is not null);
            if (older is { } earliest && earliest <= latest)
                row.Publish(new DatedTime { Earliest = earliest, Latest = latest, Source = TimeSource.Neighbours }, row.Unread ?? row.Text?.Raw ?? "");
        }
    }
}
