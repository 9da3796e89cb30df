namespace LiveBlog.Core.PlainText;

/// <summary>Which way the times of a list run.</summary>
/// <param name="Falls">Steps to an earlier time.</param>
/// <param name="Rises">Steps to a later time.</param>
internal readonly record struct TimeOrder(int Falls, int Rises)
{
    private const int Day = 24 * 60;

    // One late post or one misprint in four is common; two are no order
    private const double Share = 0.7;

    public bool IsFalling => Falls > 1 && Falls >= Share * (Falls + Rises);

    public bool IsRising => Rises > 1 && Rises >= Share * (Falls + Rises);

    public bool IsMostlyOneWay => IsFalling || IsRising;

    /// <summary>Of clocks in minutes of the day: the shorter way round the day counts.</summary>
    public static TimeOrder Of(IEnumerable<int> minutes)
    {
        int falls = 0, rises = 0;
        int? last = null;
        foreach (int at in minutes)
        {
            int step = last is { } before ? (((at - before) % Day) + Day) % Day : 0;
            rises += step is > 0 and < Day / 2 ? 1 : 0;
            falls += step >= Day / 2 ? 1 : 0;
            last = at;
        }

        return new TimeOrder(falls, rises);
    }

    /// <summary>Of numbers that do not run in a circle: match minutes, laps, overs.</summary>
    public static TimeOrder OfNumbers(IReadOnlyList<double> values)
    {
        int falls = 0, rises = 0;
        for (int i = 1; i < values.Count; i++)
        {
            rises += values[i] > values[i - 1] ? 1 : 0;
            falls += values[i] < values[i - 1] ? 1 : 0;
        }

        return new TimeOrder(falls, rises);
    }
}
