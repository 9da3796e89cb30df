using NodaTime;

namespace LiveBlog.Core.PageState;

/// <summary>How the times of a list follow one another.</summary>
internal sealed class ListTimes
{
    private static readonly Duration Brisk = Duration.FromHours(6);
    private static readonly Duration Slow = Duration.FromDays(2);

    public ListTimes(ListCandidate candidate)
    {
        List<Instant> times = [.. candidate.Items.Select(item => item.At).OfType<Instant>().Order()];
        List<Duration> gaps = [.. times.Zip(times.Skip(1), (one, next) => next - one).Order()];
        Duration? median = gaps.Count == 0 ? null : gaps[(gaps.Count - 1) / 2];
        AreOne = times.Count > 2 && times[^1] == times[0];
        AreBrisk = !AreOne && median <= Brisk;
        AreSlow = !AreOne && median > Slow;
    }

    /// <summary>True where all are the same.</summary>
    public bool AreOne { get; }

    /// <summary>True where most lie hours apart.</summary>
    public bool AreBrisk { get; }

    /// <summary>True where most lie days apart.</summary>
    public bool AreSlow { get; }
}
