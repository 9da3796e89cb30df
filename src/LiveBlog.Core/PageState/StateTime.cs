using LiveBlog.Core.Text;
using LiveBlog.Core.Time;
using NodaTime;

namespace LiveBlog.Core.PageState;

/// <summary>A time as JSON writes it: for machines, as a string, a number or an object that holds one; or as readers see it, in any
/// notation the time parser knows.</summary>
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
        if (value.IsObject && Joined(value) is { } joined)
        {
            spread = TimeSpread.Whole;
            return joined;
        }

        if (value.IsObject)
            value = value.First("iso8601", "dateTime", "datetime", "date", "value", "utc", "iso", "timestamp", "seconds",
                "_seconds", "$date");
        if (value.Text is not { Length: <= LongestMachine } text)
            return null;
        string bare = Constructed(text) ?? text.Trim().TrimEnd(':');
        bool isMachine = TryRead(bare, out MachineTime time);
        spread = isMachine || value.IsString ? Spread(bare) : TimeSpread.None;
        return spread == TimeSpread.None
            ? null
            : isMachine && isUtc && time.Offset is null && spread == TimeSpread.Whole ? bare + "Z" : bare;
    }

    /// <summary>A day and a clock that stand in one object, with the offset where one stands beside them.</summary>
    private static string? Joined(JsonView parts)
    {
        if (parts.Element.GetPropertyCount() is < 2 or > 6)
            return null;
        string? day = null, clock = null, offset = null;
        foreach (System.Text.Json.JsonProperty member in parts.Element.EnumerateObject())
        {
            if (member.Value.ValueKind != System.Text.Json.JsonValueKind.String
                || member.Value.GetString() is not { Length: > 0 and <= 20 } text)
                continue;
            TimeSpread spread = Spread(text);
            day ??= spread == TimeSpread.Day ? text : null;
            clock ??= spread == TimeSpread.Clock ? text : null;
            offset ??= text is "Z" || (text.Length is 5 or 6 && text[0] is '+' or '-') ? text : null;
        }

        string joined = $"{day}T{clock}{offset}";
        return day is null || clock is null
            ? null
            : TryRead(joined, out _) ? joined : Spread($"{day} {clock}") == TimeSpread.Whole ? $"{day} {clock}" : null;
    }

    /// <summary>The call of a script's constructor, "Date(2031,4,14,18,40,0)", whose months count from 0, as an ISO time; null for anything
    /// else.</summary>
    private static string? Constructed(string text)
    {
        string bare = text.Trim();
        if (!bare.StartsWith("Date(", StringComparison.Ordinal) || !bare.EndsWith(')'))
            return null;
        int[] parts = [.. bare[5..^1].Split(',').Select(part => int.TryParse(part.Trim(), out int number) ? number : -1)];
        return parts is [>= 1995 and < LastCredible, >= 0 and < 12, >= 1 and <= 31, >= 0 and < 24, >= 0 and < 60, ..]
            ? string.Create(System.Globalization.CultureInfo.InvariantCulture,
                $"{parts[0]}-{parts[1] + 1:00}-{parts[2]:00}T{parts[3]:00}:{parts[4]:00}:{(parts.Length > 5 ? parts[5] : 0):00}")
            : null;
    }

    /// <summary>The clock that is written in six digits; null for anything else.</summary>
    public static string? ClockOf(string? text) =>
        text is { Length: 6 } && text.All(char.IsAsciiDigit) && Spread($"{text[..2]}:{text[2..4]}:{text[4..]}") == TimeSpread.Clock
            ? $"{text[..2]}:{text[2..4]}:{text[4..]}"
            : null;

    /// <summary>True where the text is a day and nothing else.</summary>
    public static bool IsDay(string text) => Spread(text) == TimeSpread.Day;

    public static bool TryRead(string text, out MachineTime time) =>
        MachineTime.TryRead(text, out time) && time.IsCredible && time.Local.Year < LastCredible;

    /// <summary>The instant of a text that <see cref="Text(JsonView, bool)"/> gave, a zone that is not told taken for UTC, a day that is
    /// not told the same for all: good enough to compare.</summary>
    public static Instant? Instant(string? text)
    {
        if (text is null)
            return null;
        if (MachineTime.TryRead(text, out MachineTime time))
            return time.Instant ?? time.Local.InUtc().ToInstant();
        return TimeReader.TryRead(text, Labels, out UpdateTime? label) ? When(label) : null;
    }

    /// <summary>A time whose zone several places share is compared by its clock.</summary>
    private static Instant? When(UpdateTime time) =>
        time.At?.ToInstant() ?? time.Earliest ?? (time.Local is { Year: > 1971 } local ? local.InUtc().ToInstant() : null);

    /// <summary>How much of a time the text tells.</summary>
    public static TimeSpread Spread(string label)
    {
        if (TryRead(label, out MachineTime machine))
            return machine.Precision == TimePrecision.Day ? TimeSpread.Day : TimeSpread.Whole;
        return label.Length is > 0 and <= LongestLabel ? LabelSpread(label) : TimeSpread.None;
    }

    private static TimeSpread LabelSpread(string label)
    {
        if (!label.AsSpan().ContainsAnyInRange('0', '9') || !char.IsLetterOrDigit(label[0]) || MatchMinute.Is(label)
            || !TimeReader.TryRead(label, Labels, out UpdateTime? time))
            return TimeSpread.None;
        if (When(time) is not { } instant || instant.InUtc().Year >= LastCredible)
            return TimeSpread.None;
        if (instant.InUtc().Year <= Beside.InUtc().Year)
            return time.At is null ? TimeSpread.None : TimeSpread.Clock;
        return time.Precision is TimePrecision.Second or TimePrecision.Minute
            ? TimeSpread.Whole
            : time.Precision == TimePrecision.Day ? TimeSpread.Day : TimeSpread.None;
    }
}
