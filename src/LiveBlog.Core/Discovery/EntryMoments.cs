using LiveBlog.Core.Pages;
using LiveBlog.Core.Text;
using LiveBlog.Core.Time;
using NodaTime;

namespace LiveBlog.Core.Discovery;

/// <summary>When the entries of a group were made, roughly: enough to tell whether the list runs one way. Minutes, of the epoch or of the
/// day.</summary>
internal static class EntryMoments
{
    private const int Day = 1440;
    private const int HalfDay = 720;

    /// <summary>The moments of the entries that have one of the kind that most have, and the share of entries that show a clock.</summary>
    public static (List<double> Moments, double ClockShare) Of(List<List<TimeLabel>> labels, TimeTexts times)
    {
        List<double> dated = [.. labels.Select(own => Dated(own, times)).OfType<double>()];
        List<double> clocks = [.. labels.Select(own => Clock(own, times)).OfType<double>()];
        return (dated.Count * 2 >= labels.Count ? dated : clocks, labels.Count == 0 ? 0 : (double)clocks.Count / labels.Count);
    }

    /// <summary>The share of entries that hold a machine time of day: no bare date, and none whose clock is midnight's.</summary>
    public static double StampShare(List<List<TimeLabel>> labels, TimeTexts times) =>
        labels.Count == 0 ? 0 : (double)labels.Count(own => own.Exists(label => IsStamp(label, times))) / labels.Count;

    private static bool IsStamp(TimeLabel label, TimeTexts times) =>
        label is { Source: TimeSource.Attribute, Role: not TimeRole.Modified }
            && times.ReadLabel(label.Text, time => time.Precision >= TimePrecision.Minute && Moment(time) is not null) is { } time
            && Moment(time)!.Value.ToUnixTimeSeconds() % (Day * 60) != 0;

    /// <summary>The share of steps that go the way most go. Clocks may pass midnight.</summary>
    public static double Monotone(List<double> moments)
    {
        int down = 0, up = 0;
        for (int i = 1; i < moments.Count; i++)
        {
            double step = moments[i] - moments[i - 1];
            if (moments[i] < Day && Math.Abs(step) > HalfDay)
                step -= Math.Sign(step) * Day;
            down += step <= 0 ? 1 : 0;
            up += step >= 0 ? 1 : 0;
        }

        return moments.Count < 2 ? 0 : (double)Math.Max(down, up) / (moments.Count - 1);
    }

    /// <summary>How many days lie between the moments; of four and more the first and the last do not count, which may be pinned by a false
    /// time.</summary>
    public static int SpanDays(List<double> moments)
    {
        List<double> ordered = [.. moments.Order()];
        if (ordered.Count >= 4)
            ordered = ordered[1..^1];
        return ordered.Count < 2 ? 0 : (int)((ordered[^1] - ordered[0]) / Day);
    }

    /// <summary>The share of moments whose minute of the hour is a multiple; none where they are too few to tell.</summary>
    public static double ShareOf(List<double> moments, int multiple) =>
        moments.Count < 4 ? 0 : (double)moments.Count(moment => moment % multiple == 0) / moments.Count;

    private static double? Dated(List<TimeLabel> labels, TimeTexts times)
    {
        foreach (TimeLabel label in labels)
        {
            if (label.Role != TimeRole.Modified && OpeningTime.ClockLength(label.Text) < label.Text.Length
                && times.ReadLabel(label.Text, IsDated) is { } time && Moment(time) is { } instant)
                return instant.ToUnixTimeSeconds() / 60.0;
        }

        return null;
    }

    private static bool IsDated(UpdateTime time) => time.Source != TimeSource.ClockText && Moment(time) is not null;

    private static Instant? Moment(UpdateTime time) => time.Instant ?? time.Local?.InUtc().ToInstant();

    /// <summary>The clock of the day or of the match that the label shows, in minutes.</summary>
    private static double? Clock(TimeLabel label, TimeTexts times)
    {
        if (label.Source != TimeSource.Unknown)
            return null;
        if (OpeningTime.Minutes(label.Text) is { } minutes)
            return minutes;
        if (MatchMinute.Value(label.Text) is { } minute)
            return minute;
        return times.ReadLabel(label.Text,
            time => time is { Source: TimeSource.ClockText or TimeSource.AbsoluteText, Precision: TimePrecision.Minute, At: not null })
            is { At: { } at }
            ? (at.Hour * 60) + at.Minute
            : null;
    }

    private static double? Clock(List<TimeLabel> labels, TimeTexts times)
    {
        foreach (TimeLabel label in labels)
        {
            if (Clock(label, times) is { } minutes)
                return minutes;
        }

        return null;
    }
}
