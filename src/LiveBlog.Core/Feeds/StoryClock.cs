using System.Globalization;
using NodaTime;

namespace LiveBlog.Core.Feeds;

/// <summary>Times as a reader of a page sees them: days and clocks of the story's zone.</summary>
internal sealed class StoryClock(Story story)
{
    /// <summary>The story's zone; else the offset its first time is written with, else UTC.</summary>
    public DateTimeZone Zone { get; } = Find(story);

    public static string Day(LocalDate day) => day.ToString("dddd d MMMM uuuu", CultureInfo.InvariantCulture);

    /// <summary>The clock, as far as the time is known; the raw text where nothing else is.</summary>
    public string? Clock(UpdateTime? time)
    {
        if (time is null)
            return null;
        if (Shown(time) is not { } local)
            return time.Raw;
        return time.Precision == TimePrecision.Day ? null : local.ToString("HH:mm", CultureInfo.InvariantCulture);
    }

    /// <summary>Day and clock.</summary>
    public string? DayAndClock(UpdateTime? time)
    {
        if ((time is null ? null : Shown(time)) is not { } local)
            return time?.Raw;
        string day = local.ToString("d MMMM uuuu", CultureInfo.InvariantCulture);
        return Clock(time) is { } clock ? $"{day}, {clock}" : day;
    }

    private LocalDateTime? Shown(UpdateTime time) => time.Instant is { } instant ? TimeBounds.In(instant, Zone) : time.Local;

    private static DateTimeZone Find(Story story)
    {
        if (story.TimeZone is { } id && DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) is { } zone)
            return zone;
        OffsetDateTime? first = story.Updates.Select(update => update.Published?.At).FirstOrDefault(at => at is not null);
        return first is { } time ? DateTimeZone.ForOffset(time.Offset) : DateTimeZone.Utc;
    }
}
