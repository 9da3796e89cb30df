using LiveBlog.Core.Text;
using LiveBlog.Core.Time;
using NodaTime;

namespace LiveBlog.Core.Html.State;

/// <summary>How much of a time a value tells.</summary>
internal enum TimeSpread
{
    None,

    /// <summary>A day without a clock.</summary>
    Day,

    /// <summary>A clock or an age without a day.</summary>
    Clock,

    /// <summary>A day and a clock.</summary>
    Whole,
}

/// <summary>A time as JSON writes it: for machines, as a string, a number or an object that holds one; or as readers see it, in any notation the time parser knows.</summary>
internal static class StateTime
{
    private const int LongestMachine = 80;

    // "Wednesday, 14 September 2031 at 11:45 p.m. CEST" is 48 long
    private const int LongestLabel = 60;

    // A number of ten digits may be any number; what lies this far ahead is one
    private const int LastCredible = 2100;

    /// <summary>A day that no live page has: labels without a day are read beside it, and are known by it.</summary>
    private static readonly Instant Beside = NodaTime.Instant.FromUtc(1971, 6, 15, 12, 0);

    private static readonly TimeContext Labels = new() { CapturedAt = Beside, TimeZone = "UTC", MonthFirst = false, InTimeSlot = true };

    /// <summary>The time's own text where it reads as a time that can be true; else null.</summary>
    public static string? Text(JsonView value, bool isUtc) => Text(value, isUtc, out _);

    /// <summary>The same, and how much it tells.</summary>
    public static string? Text(JsonView value, bool isUtc, out TimeSpread spread)
    {
        spread = TimeSpread.None;
        if (value.IsObject)
            value = value.First("iso8601", "dateTime", "datetime", "date", "value", "utc", "iso", "timestamp", "$date");
        if (value.Text is not { Length: <= LongestMachine } text)
            return null;
        string bare = text.Trim().TrimEnd(':');
        if (TryRead(bare, out MachineTime time))
        {
            spread = time.Precision == TimePrecision.Day ? TimeSpread.Day : TimeSpread.Whole;
            return isUtc && time.Offset is null && spread == TimeSpread.Whole ? bare + "Z" : bare;
        }

        spread = value.IsString && bare.Length <= LongestLabel ? Spread(bare) : TimeSpread.None;
        return spread == TimeSpread.None ? null : bare;
    }

    /// <summary>True where the text is a day and nothing else.</summary>
    public static bool IsDay(string text) =>
        text.Length <= LongestLabel && (TryRead(text, out MachineTime time) ? time.Precision == TimePrecision.Day : text.Length > 0 && Spread(text) == TimeSpread.Day);

    public static bool TryRead(string text, out MachineTime time) =>
        MachineTime.TryRead(text, out time) && time.IsCredible && time.Local.Year < LastCredible;

    /// <summary>The instant of a text that <see cref="Text(JsonView, bool)"/> gave, a zone that is not told taken for UTC, a day that is not told the same for all: good enough to compare.</summary>
    public static Instant? Instant(string? text)
    {
        if (text is null)
            return null;
        if (MachineTime.TryRead(text, out MachineTime time))
            return time.Instant ?? time.Local.InUtc().ToInstant();
        return TimeReader.TryRead(text, Labels, out UpdateTime? label) ? label.At?.ToInstant() ?? label.Earliest : null;
    }

    /// <summary>The instant of a day and a clock.</summary>
    public static Instant? Instant(string day, string clock) => Instant(day) is { } start && Instant(clock) is { } at ? start + Duration.FromTicks(at.InUtc().TimeOfDay.TickOfDay) : null;

    private static TimeSpread Spread(string label)
    {
        if (!label.AsSpan().ContainsAnyInRange('0', '9') || !char.IsLetterOrDigit(label[0]) || MatchMinute.Is(label) || !TimeReader.TryRead(label, Labels, out UpdateTime? time))
            return TimeSpread.None;
        if ((time.At?.ToInstant() ?? time.Earliest) is not { } instant || instant.InUtc().Year >= LastCredible)
            return TimeSpread.None;
        if (instant.InUtc().Year <= Beside.InUtc().Year)
            return time.At is null ? TimeSpread.None : TimeSpread.Clock;
        return time.Precision is TimePrecision.Second or TimePrecision.Minute ? TimeSpread.Whole : time.Precision == TimePrecision.Day ? TimeSpread.Day : TimeSpread.None;
    }
}
