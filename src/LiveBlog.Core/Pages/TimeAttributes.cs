using LiveBlog.Core.Time;

namespace LiveBlog.Core.Pages;

/// <summary>Attributes that hold a machine time: data attributes by their name's end and by their value ("data-created-at",
/// "data-postTime", "data-entry-ts"), all by a value that can be nothing else ("data-zeit", "posted", the title shown with a
/// clock).</summary>
internal static class TimeAttributes
{
    private const string Prefix = "data-";

    // Of what is planned, counted down to or measured
    private static readonly string[] Others =
        ["start", "begin", "end", "expir", "event", "until", "due", "deadline", "birth", "countdown", "duration", "video", "kickoff"];

    /// <summary>Seconds or milliseconds since 1970 of this century, up to the year 2286.</summary>
    private const int Seconds = 10;
    private const int Milliseconds = 13;

    // "20260423174500"
    private const int CompactLength = 14;

    // "2026-04-23T17:45Z"
    private const int MomentLength = 17;

    public static bool IsTime(ReadOnlySpan<char> name, ReadOnlySpan<char> value) => IsTime(name, value, out _);

    /// <summary>True where name and value are of a time, with what it is the time of.</summary>
    public static bool IsTime(ReadOnlySpan<char> name, ReadOnlySpan<char> value, out TimeRole role)
    {
        role = TimeRole.Shown;
        if (name is "title")
            return IsMoment(value);
        if (!name.StartsWith(Prefix, StringComparison.Ordinal))
            return name is not ("content" or "value") && IsMoment(value) && !IsOther(name);
        bool isNamed = IsNamed(name) || (IsMilliseconds(value) && name.Contains("time", StringComparison.Ordinal));
        if ((!IsMoment(value) && !(isNamed && IsStamp(value))) || IsOther(name))
            return false;
        role = name.Contains("updat", StringComparison.Ordinal) || name.Contains("modif", StringComparison.Ordinal)
            || name.Contains("edit", StringComparison.Ordinal) ? TimeRole.Modified : TimeRole.Shown;
        return true;
    }

    // Names of attributes are in lower case
    private static bool IsNamed(ReadOnlySpan<char> name) =>
        name.EndsWith("time", StringComparison.Ordinal) || name.EndsWith("date", StringComparison.Ordinal)
            || name.EndsWith("stamp", StringComparison.Ordinal) || name.EndsWith("-at", StringComparison.Ordinal)
            || name.EndsWith("-ts", StringComparison.Ordinal) || name.EndsWith("published", StringComparison.Ordinal)
            || name.EndsWith("created", StringComparison.Ordinal);

    private static bool IsStamp(ReadOnlySpan<char> value) =>
        (value.Length is Seconds or Milliseconds && value[0] == '1' && !value.ContainsAnyExceptInRange('0', '9'))
            || (value.Length == CompactLength && value.StartsWith("20", StringComparison.Ordinal) && MachineTime.TryRead(value, out _))
            || (value.Length >= 16 && value[4] == '-' && value[7] == '-' && value[..4].IndexOfAnyExceptInRange('0', '9') < 0);

    /// <summary>True for a date of this century with its clock and what it is ahead of Greenwich: a time in any name's value, in any
    /// language.</summary>
    private static bool IsMoment(ReadOnlySpan<char> value) =>
        value.Length is >= MomentLength and <= 2 * MomentLength && value.StartsWith("20", StringComparison.Ordinal) && value[4] == '-'
            && value[10] is 'T' or 't' && value[13] == ':' && MachineTime.TryRead(value, out MachineTime time) && time.Offset is not null;

    /// <summary>A number that can hardly be anything else.</summary>
    private static bool IsMilliseconds(ReadOnlySpan<char> value) =>
        value.Length == Milliseconds && value[0] == '1' && !value.ContainsAnyExceptInRange('0', '9');

    private static bool IsOther(ReadOnlySpan<char> name)
    {
        foreach (string other in Others)
        {
            if (name.Contains(other, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
