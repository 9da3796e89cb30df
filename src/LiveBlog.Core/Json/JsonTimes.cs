using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace LiveBlog.Core.Json;

/// <summary>Dates and times: RFC 3339 with the offset and every digit of the fraction kept.</summary>
internal static class JsonTimes
{
    private static readonly OffsetDateTimePattern Written =
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss;FFFFFFFFFo<+HH:mm>");

    public static void Time(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, OffsetDateTime? time)
    {
        if (time is { } value)
            writer.Text(name, Format(value));
    }

    public static void Instant(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, Instant? instant)
    {
        if (instant is { } value)
            writer.Text(name, InstantPattern.ExtendedIso.Format(value));
    }

    public static void Local(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, LocalDateTime? time)
    {
        if (time is { } value)
            writer.Text(name, LocalDateTimePattern.ExtendedIso.Format(value.WithCalendar(CalendarSystem.Iso)));
    }

    /// <summary>RFC 3339 has no seconds in offsets: a time with some keeps its instant and takes the nearest minute of offset.</summary>
    public static string Format(OffsetDateTime time)
    {
        if (time.Offset.Seconds % 60 != 0)
            time = time.WithOffset(Offset.FromSeconds((int)Math.Round(time.Offset.Seconds / 60.0) * 60));
        return Written.Format(time.WithCalendar(CalendarSystem.Iso));
    }

    public static OffsetDateTime Time(ref Utf8JsonReader reader)
    {
        OffsetDateTime time = Parse(OffsetDateTimePattern.Rfc3339, ref reader, "an RFC 3339 date and time with an offset");
        return TimeBounds.Holds(time) ? time : throw Outside();
    }

    public static Instant Instant(ref Utf8JsonReader reader) => Time(ref reader).ToInstant();

    public static LocalDateTime Local(ref Utf8JsonReader reader)
    {
        LocalDateTime time = Parse(LocalDateTimePattern.ExtendedIso, ref reader, "an ISO 8601 date and time without an offset");
        return TimeBounds.Holds(time) ? time : throw Outside();
    }

    private static JsonException Outside() => new("The time lies outside the years 1 to 9999 in UTC.");

    private static T Parse<T>(IPattern<T> pattern, ref Utf8JsonReader reader, string expected) =>
        pattern.Parse(JsonText.Read(ref reader)).TryGetValue(default!, out T value) ? value : throw new JsonException($"The string is not {expected}.");
}
