using System.Globalization;

namespace LiveBlog.Core.Pages;

/// <summary>Offsets of zones that pages print: "UTC+5", "GMT-03:30".</summary>
internal static class WrittenOffset
{
    /// <summary>The id of an offset such as "UTC+5", "GMT-03:30", "UTC +10": of a zone that knows no summer.</summary>
    public static string? Read(ReadOnlySpan<char> words, out int length)
    {
        length = 0;
        if (words.Length < 5 || words[..3] is not ("UTC" or "GMT"))
            return null;
        int sign = words[3] == ' ' ? 4 : 3;
        if (words[sign] is not ('+' or '-' or '−' or '–'))
            return null;
        ReadOnlySpan<char> figures = words[(sign + 1)..];
        int end = figures.IndexOfAnyExceptInRange('0', ':');
        figures = (end < 0 ? figures : figures[..end]).TrimEnd(':');
        int colon = figures.IndexOf(':');
        if (!int.TryParse(colon < 0 ? figures : figures[..colon], NumberStyles.None, CultureInfo.InvariantCulture, out int hours)
            || hours > 14)
            return null;
        length = sign + 1 + figures.Length;
        string minutes = colon >= 0 && figures[colon..] is [':', >= '0' and <= '5', >= '0' and <= '9'] told && told is not ":00"
            ? told.ToString()
            : "";
        return $"UTC{(words[sign] == '+' ? '+' : '-')}{hours:00}{minutes}";
    }
}
