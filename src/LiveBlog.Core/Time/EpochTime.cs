using System.Globalization;
using NodaTime;

namespace LiveBlog.Core.Time;

/// <summary>Seconds, milliseconds, microseconds or nanoseconds since 1970, told apart by their length; a fraction of seconds;
/// "/Date(ms)/".</summary>
internal static class EpochTime
{
    private const string WrapperStart = "/Date(";
    private const string WrapperEnd = ")/";

    public static bool TryRead(ReadOnlySpan<char> text, out MachineTime time)
    {
        time = default;
        if (text.StartsWith(WrapperStart, StringComparison.Ordinal) && text.EndsWith(WrapperEnd, StringComparison.Ordinal))
            return TryReadMilliseconds(text[WrapperStart.Length..^WrapperEnd.Length], out time);
        TextCursor cursor = new(text);
        ReadOnlySpan<char> digits = cursor.TakeDigits();
        int nanosecond = 0;
        if (digits.Length <= 10 && cursor.Take('.'))
            nanosecond = cursor.TakeNanoseconds();
        // A number that begins with 0 is a telephone's
        bool telephone = digits.Length > 1 && digits[0] == '0' && digits.IndexOfAnyExcept('0') >= 0;
        if (telephone || !cursor.IsAtEnd || digits.Length > 19
            || !long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out long value))
            return false;
        return digits.Length switch
        {
            9 or 10 => From(Instant.FromUnixTimeSeconds(value).PlusNanoseconds(nanosecond), out time),
            12 or 13 => From(Instant.FromUnixTimeMilliseconds(value), out time),
            15 or 16 => From(Instant.FromUnixTimeTicks(value * 10), out time),
            18 or 19 => From(Instant.FromUnixTimeTicks(value / 100), out time),
            _ => false,
        };
    }

    private static bool TryReadMilliseconds(ReadOnlySpan<char> text, out MachineTime time)
    {
        time = default;
        // What follows the number is the server's offset; the number counts from UTC all the same
        int sign = text.IndexOfAny('+', '-');
        ReadOnlySpan<char> digits = sign > 0 ? text[..sign] : text;
        return digits.Length <= 14 && long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out long value)
            && From(Instant.FromUnixTimeMilliseconds(value), out time);
    }

    private static bool From(Instant instant, out MachineTime time)
    {
        time = new MachineTime(instant.InUtc().LocalDateTime, Offset.Zero, TimePrecision.Second);
        return true;
    }
}
