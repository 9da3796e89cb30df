namespace LiveBlog.Core.Validation;

/// <summary>Checks machine dates as their specifications write them; no date is turned into an instant here.</summary>
internal static class DateChecks
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    private static readonly string[] Days = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
    private static readonly string[] Zones = ["ut", "gmt", "est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt", "z"];

    public static Rule? Rfc3339(string value) =>
        value.Length >= 20 && IsIso(value, zoneNeeded: true) && value[16] == ':' ? null : Rules.InvalidRfc3339Date;

    /// <summary>A year, a month, a day, or a day with a time and its zone.</summary>
    public static Rule? W3c(string value) => IsIso(value, zoneNeeded: true) ? null : Rules.InvalidW3cDate;

    public static Rule? Iso(string value) => IsIso(value, zoneNeeded: false) ? null : Rules.InvalidIsoDate;

    private static bool IsIso(ReadOnlySpan<char> text, bool zoneNeeded)
    {
        int year = Scan.Number(text, 0, 4);
        if (year < 0 || text.Length == 4)
            return year >= 0;
        int month = text[4] == '-' ? Scan.Number(text, 5, 2) : -1;
        if (month is < 1 or > 12 || text.Length == 7)
            return month is >= 1 and <= 12;
        int day = text[7] == '-' ? Scan.Number(text, 8, 2) : -1;
        if (day < 1 || day > DateTime.DaysInMonth(Math.Max(year, 1), month))
            return false;
        return text.Length == 10 || (text[10] == 'T' && IsTime(text[11..], zoneNeeded));
    }

    private static bool IsTime(ReadOnlySpan<char> text, bool zoneNeeded)
    {
        if (text.Length < 5 || Scan.Number(text, 0, 2) is < 0 or > 23 || text[2] != ':' || Scan.Number(text, 3, 2) is < 0 or > 59)
            return false;
        int at = 5;
        if (at < text.Length && text[at] == ':')
        {
            if (Scan.Number(text, 6, 2) is < 0 or > 60)
                return false;
            at = 8;
            if (at < text.Length && text[at] == '.')
            {
                int digits = text[(at + 1)..].IndexOfAnyExcept(Scan.Digits);
                at = digits < 0 ? text.Length : at + 1 + digits;
            }
        }

        return IsZone(text[at..], zoneNeeded);
    }

    private static bool IsZone(ReadOnlySpan<char> text, bool needed) => text.Length switch
    {
        0 => !needed,
        1 => text[0] == 'Z',
        6 => text[0] is '+' or '-' && text[3] == ':' && Scan.Number(text, 1, 2) is >= 0 and <= 24
            && Scan.Number(text, 4, 2) is >= 0 and <= 59,
        _ => false,
    };

    /// <summary>A date of RFC 822 with the year of RFC 1123, as RSS asks; its older spellings are only problematical.</summary>
    public static Rule? Rfc822(string value)
    {
        string text = WithoutComments(value).Trim();
        int comma = text.IndexOf(',', StringComparison.Ordinal);
        string day = comma < 0 ? "" : text[..comma].Trim();
        string[] parts = text[(comma + 1)..].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length is not 5 || (comma >= 0 && DayIndex(day) < 0))
            return Rules.InvalidRfc822Date;
        int month = Array.IndexOf(Months, parts[1].ToLowerInvariant()) + 1;
        int date = parts[0].Length <= 2 ? Scan.Number(parts[0], 0, parts[0].Length) : -1;
        int year = parts[2].Length is 2 or 4 ? Scan.Number(parts[2], 0, parts[2].Length) : -1;
        if (month < 1 || date < 0 || year < 0 || !IsClock(parts[3]) || !IsZone822(parts[4]))
            return Rules.InvalidRfc822Date;
        string usual = (day.Length == 0 ? "" : day + ", ") + string.Join(' ', parts);
        if (usual != value || parts[2].Length != 4 || char.IsAsciiLetterLower(parts[1][0]) || !IsUsualZone(parts[4]))
            return Rules.ProblematicRfc822Date;
        return Calendar(day, year, month, date);
    }

    private static Rule? Calendar(string dayName, int year, int month, int day)
    {
        if (day < 1 || day > DateTime.DaysInMonth(Math.Max(year, 1), month))
            return Rules.InvalidRfc822Date;
        bool isWrong = dayName.Length > 0 && year > 1900
            && (int)new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Unspecified).DayOfWeek != DayIndex(dayName);
        return isWrong ? Rules.IncorrectDayOfWeek : null;
    }

    private static bool IsUsualZone(string zone) => zone is ['+' or '-', ..] || (zone.Length > 1 || zone == "Z");

    private static int DayIndex(string day) => Array.IndexOf(Days, day.ToLowerInvariant());

    private static bool IsClock(string text) =>
        text.Length is 5 or 8 && Scan.Number(text, 0, 2) is >= 0 and <= 24 && text[2] == ':' && Scan.Number(text, 3, 2) is >= 0 and <= 59
        && (text.Length == 5 || (text[5] == ':' && Scan.Number(text, 6, 2) is >= 0 and <= 60));

    private static bool IsZone822(string text)
    {
        if (text is ['+' or '-', ..])
            return text.Length == 5 && Scan.Number(text, 1, 4) >= 0;
        string zone = text.ToLowerInvariant();
        return Array.IndexOf(Zones, zone) >= 0 || (zone.Length == 1 && zone[0] is (>= 'a' and <= 'i') or (>= 'k' and <= 'z'));
    }

    private static string WithoutComments(string value)
    {
        if (!value.Contains('(', StringComparison.Ordinal))
            return value;
        var kept = new System.Text.StringBuilder(value.Length);
        int depth = 0;
        foreach (char letter in value)
        {
            depth += letter == '(' ? 1 : 0;
            if (depth == 0)
                kept.Append(letter);
            depth -= letter == ')' && depth > 0 ? 1 : 0;
        }

        return kept.ToString();
    }
}
