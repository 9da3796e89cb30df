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

    /// <summary>Of clocks in minutes of the day, each with its day where one is told: the shorter way round the day counts between two
    /// of one day.</summary>
    public static TimeOrder Of(IEnumerable<(NodaTime.LocalDate? Day, int Minutes)> clocks)
    {
        int falls = 0, rises = 0;
        (NodaTime.LocalDate? Day, int Minutes)? last = null;
        foreach ((NodaTime.LocalDate? Day, int Minutes) at in clocks)
        {
            int step = last is { } before ? Step(before, at) : 0;
            rises += step > 0 ? 1 : 0;
            falls += step < 0 ? 1 : 0;
            last = at;
        }

        return new TimeOrder(falls, rises);
    }

    private static int Step((NodaTime.LocalDate? Day, int Minutes) one, (NodaTime.LocalDate? Day, int Minutes) other)
    {
        if (one.Day is { } day && other.Day is { } next && day != next)
            return next > day ? 1 : -1;
        int step = (((other.Minutes - one.Minutes) % Day) + Day) % Day;
        return step >= Day / 2 ? step - Day : step;
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
