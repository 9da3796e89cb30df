using LiveBlog.Core.Time;
using NodaTime;

namespace LiveBlog.Core.Pages;

/// <summary>Times of publication that only put an update in its place: what is held at the top is sorted by a time in the far future, years
/// behind its last change.</summary>
internal static class SortKeys
{
    // Clocks of servers differ by seconds, mistaken zones by hours
    private static readonly Duration Apart = Duration.FromDays(2);

    public static void Remove(List<TimeLabel> labels)
    {
        if (labels.Count > 1 && Last(labels) is { } changed)
            labels.RemoveAll(label => label.Role != TimeRole.Modified && At(label) is { } at && at - changed > Apart);
    }

    private static Instant? Last(List<TimeLabel> labels)
    {
        Instant? last = null;
        foreach (TimeLabel label in labels)
        {
            if (label.Role == TimeRole.Modified && At(label) is { } at && !(at < last))
                last = at;
        }

        return last;
    }

    private static Instant? At(TimeLabel label) =>
        label.Source == TimeSource.Attribute && MachineTime.TryRead(label.Text, out MachineTime time) ? time.Instant : null;
}
