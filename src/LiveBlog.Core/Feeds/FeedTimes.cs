using LiveBlog.Core.Json;
using LiveBlog.Core.Time;
using NodaTime;
using NodaTime.Text;

namespace LiveBlog.Core.Feeds;

/// <summary>Times as feeds have them.</summary>
internal static class FeedTimes
{
    // No date is longer; what is, is text that took a date's place
    private const int LongestDate = 200;

    private static readonly OffsetDateTimePattern Mail =
        OffsetDateTimePattern.CreateWithInvariantCulture("ddd, dd MMM uuuu HH:mm:ss o<+HHmm>");

    private static readonly OffsetDateTime Never = new LocalDateTime(1970, 1, 1, 0, 0).WithOffset(Offset.Zero);

    /// <summary>What a feed's date element tells: the formats made for machines first, then whatever the library's parser of labels reads.
    /// A time without a zone stays local, and a text that is no date stays as Raw.</summary>
    public static UpdateTime? Read(string? text, string? language)
    {
        text = text?.Trim();
        if (string.IsNullOrEmpty(text))
            return null;
        if (MachineTime.TryRead(text, out MachineTime machine) && machine.IsCredible)
            return MachineReading.ToUpdateTime(machine, new TimeLabel(text, TimeSource.Feed), zoneId: null);
        return ReadLabel(text, language) ?? new UpdateTime { Raw = text, Source = TimeSource.Feed, Flags = TimeFlags.Rejected };
    }

    private static UpdateTime? ReadLabel(string text, string? language)
    {
        if (text.Length > LongestDate)
            return null;
        TimeContext context = new() { Language = language, InTimeSlot = true };
        string date = MailDates.Plain(text);
        foreach (string? words in (ReadOnlySpan<string?>)[date, MailDates.WithoutWeekday(date)])
        {
            if (words is not null && TimeReader.TryRead(words, context, out UpdateTime? time)
                && (time.At is not null || time.Local is not null || time.Earliest is not null))
                return time with { Raw = text, Source = TimeSource.Feed };
        }

        return null;
    }

    public static OffsetDateTime? Moment(string? text, string? language) => Read(text, language)?.At;

    /// <summary>RFC 3339 (Atom, JSON Feed, ninjs).</summary>
    public static string Rfc3339(OffsetDateTime time) => JsonTimes.Format(time);

    /// <summary>RFC 822 with a year of four digits (RSS).</summary>
    public static string Rfc822(OffsetDateTime time)
    {
        if (time.Offset.Seconds % 60 != 0)
            time = time.WithOffset(Offset.Zero);
        return Mail.Format(time.WithCalendar(CalendarSystem.Iso));
    }

    /// <summary>The best single instant there is, else the earliest one there can be; null for a local time whose zone is not known, for it
    /// has no instant.</summary>
    public static OffsetDateTime? Best(UpdateTime? time) => time?.At ?? time?.Earliest?.WithOffset(Offset.Zero);

    /// <summary>When anything of the story last changed, as far as it tells.</summary>
    public static OffsetDateTime Latest(Story story)
    {
        OffsetDateTime latest = Best(story.Modified) ?? Best(story.Published) ?? story.Coverage?.Start ?? Never;
        foreach (Update update in story.Updates)
        {
            if ((Best(update.Modified) ?? Best(update.Published)) is { } time && OffsetDateTime.Comparer.Instant.Compare(time, latest) > 0)
                latest = time;
        }

        return latest;
    }
}
