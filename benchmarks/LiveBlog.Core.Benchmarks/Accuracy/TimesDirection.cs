using NodaTime;

namespace LiveBlog.Core.Benchmarks;

/// <summary>Labels that leave their day or year out: other libraries look ahead, or for the nearest, and a live page looks back. A time
/// that agrees in all the label says is right; the runner tells how many those are.</summary>
internal static class TimesDirection
{
    private const int WeekDays = 7;

    // An age of months is a day or two longer ahead than back
    private static readonly Duration Slack = Duration.FromDays(3);

    /// <summary>True where the day alone differs that the label leaves out: by a day of a clock, a week of a weekday, a year of a
    /// date.</summary>
    public static bool Agrees(UpdateTime time, LocalDateTime wanted)
    {
        if ((time.Flags & TimeFlags.DateInferred) == 0)
            return false;
        if ((time.At?.LocalDateTime ?? time.Local) is { } local)
            return (time.Precision == TimePrecision.Day || local.TimeOfDay == wanted.TimeOfDay || IsHour(time, local, wanted))
                && IsAway(local.Date, wanted.Date, time.Source == TimeSource.ClockText);
        return time is { Earliest: { } earliest, Latest: { } latest }
            && Shifts(wanted).Select(at => at.InUtc().ToInstant()).Any(at => at >= earliest && at <= latest);
    }

    /// <summary>True for an age without a word for its direction, read back in place of ahead.</summary>
    public static bool IsMirrored(UpdateTime time, LocalDateTime wanted, Instant capture) =>
        time is { Source: TimeSource.RelativeText, Instant: { } at }
            && Distance(capture - at, wanted.InUtc().ToInstant() - capture) < Slack && wanted.InUtc().ToInstant() > capture && at < capture;

    private static Duration Distance(Duration one, Duration other) => one > other ? one - other : other - one;

    private static bool IsHour(UpdateTime time, LocalDateTime got, LocalDateTime wanted) =>
        time.Precision == TimePrecision.Hour && got.Hour == wanted.Hour;

    private static bool IsAway(LocalDate got, LocalDate wanted, bool isClock)
    {
        int days = Math.Abs(Period.DaysBetween(got, wanted));
        return (isClock && days == 1) || days == WeekDays || (got.Month, got.Day) == (wanted.Month, wanted.Day);
    }

    private static IEnumerable<LocalDateTime> Shifts(LocalDateTime at) =>
        [at.PlusDays(-1), at.PlusDays(1), at.PlusDays(-WeekDays), at.PlusDays(WeekDays), at.PlusYears(-1), at.PlusYears(1)];
}
