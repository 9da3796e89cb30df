using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace LiveBlog.Core.Json;

/// <summary>Reads a date or time from the string the reader stands on.</summary>
internal delegate T ReadTime<T>(ref Utf8JsonReader reader);

/// <summary>Dates and times: RFC 3339 with the offset and every digit of the fraction kept.</summary>
internal static class JsonTimes
{
    private static readonly OffsetDateTimePattern Written =
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss;FFFFFFFFFo<+HH:mm>");

    /// <summary>RFC 3339 has no seconds in offsets: a time with some keeps its instant and takes the nearest minute of offset.</summary>
    public static string Format(OffsetDateTime time)
    {
        if (time.Offset.Seconds % 60 != 0)
            time = time.WithOffset(Offset.FromSeconds((int)Math.Round(time.Offset.Seconds / 60.0) * 60));
        return Written.Format(time.WithCalendar(CalendarSystem.Iso));
    }

    public static string Format(Instant instant) => InstantPattern.ExtendedIso.Format(instant);

    public static string Format(LocalDateTime time) => LocalDateTimePattern.ExtendedIso.Format(time.WithCalendar(CalendarSystem.Iso));

    public static string Format(LocalDate date) => LocalDatePattern.Iso.Format(date.WithCalendar(CalendarSystem.Iso));

    public static OffsetDateTime Time(ref Utf8JsonReader reader)
    {
        if (IsPlain(ref reader) && reader.TryGetDateTimeOffset(out DateTimeOffset plain))
            return OffsetDateTime.FromDateTimeOffset(plain);
        OffsetDateTime time = Parse(OffsetDateTimePattern.Rfc3339, ref reader, "an RFC 3339 date and time with an offset");
        return TimeBounds.Holds(time) ? time : throw Outside();
    }

    public static Instant Instant(ref Utf8JsonReader reader) => Time(ref reader).ToInstant();

    public static LocalDateTime Local(ref Utf8JsonReader reader)
    {
        LocalDateTime time = Parse(LocalDateTimePattern.ExtendedIso, ref reader, "an ISO 8601 date and time without an offset");
        return TimeBounds.Holds(time) ? time : throw Outside();
    }

    public static LocalDate Date(ref Utf8JsonReader reader) => Parse(LocalDatePattern.Iso, ref reader, "an ISO 8601 date");

    private static JsonException Outside() => new("The time lies outside the years 1 to 9999 in UTC.");

    /// <summary>Whether the framework's own reader, which costs a tenth, reads the same: it knows seven digits of a fraction, and takes a
    /// zone or seconds that are not written for granted.</summary>
    private static bool IsPlain(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String && !reader.HasValueSequence && reader.ValueSpan is { Length: >= 20 and <= 33 } text &&
        text[10] == 'T' && text[16] == ':' && (text[^1] == 'Z' ? text.Length <= 28 : text[^6] is (byte)'+' or (byte)'-' && text[^3] == ':');

    private static T Parse<T>(IPattern<T> pattern, ref Utf8JsonReader reader, string expected) =>
        pattern.Parse(JsonText.Read(ref reader)).TryGetValue(default!, out T value)
            ? value
            : throw new JsonException($"The string is not {expected}.");
}
