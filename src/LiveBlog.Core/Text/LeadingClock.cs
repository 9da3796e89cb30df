using System.Globalization;

namespace LiveBlog.Core.Text;

/// <summary>A time of day that opens a line: "15:42", "3.42pm GMT", "12.31 Uhr", "+++ 14:05".</summary>
internal static class LeadingClock
{
    private static readonly string[] Suffixes = ["uhr", "am", "pm", "a.m.", "p.m.", "gmt", "bst", "et", "est", "edt", "cet", "cest", "utc", "ist", "uur", "hod.", "hod", "h"];

    /// <summary>Zones behind the minutes, in capitals; without minutes, or in small letters, most are words of prose: "12 CAT scans", "1.30 west of here".</summary>
    private static readonly string[] Zones =
    [
        "WIB", "WITA", "WIT", "PKT", "SGT", "HKT", "JST", "KST", "MYT", "MSK", "МСК", "EET", "EEST", "WET", "WEST", "MEZ", "MESZ", "SAST", "EAT", "WAT", "CAT", "BRT", "PST", "PDT", "PT", "CST", "CDT", "CT", "MST", "MDT", "MT",
        "AEST", "AEDT", "ACST", "ACDT", "AWST", "NZST", "NZDT",
    ];

    /// <summary>What tells the half of the day, or only that it is a clock, behind the minutes: "2:05 p. m.", "2:05 μ.μ.". Behind a bare number some are measures: "3 م" is three metres.</summary>
    private static readonly string[] Halves = ["a. m.", "p. m.", "a.m", "p.m", "π.μ.", "μ.μ.", "π.μ", "μ.μ", "πμ", "μμ", "صباحا", "مساء", "ص", "م", "ق.ظ", "ب.ظ", "น.", "ч.", "год.", "hs"];

    /// <summary>Words before the figures: "Ore 14:05", "kl. 14.05", "klo 14.05", "godz. 14.05", "pukul 14.05".</summary>
    private static readonly string[] Openers = ["alle ore", "ore", "kl.", "kl", "klo", "kello", "klokken", "klokka", "godz.", "h.", "ora", "ώρα", "saat", "pukul", "jam"];

    /// <summary>The minutes of the day that the line opens with; null where it opens with no clock.</summary>
    public static int? Minutes(ReadOnlySpan<char> line)
    {
        int length = Length(line);
        if (length == 0)
            return null;
        ReadOnlySpan<char> clock = line[..length];
        int at = Opened(clock, out _);
        if (EastClock.Length(clock[at..], out int told) > 0)
            return told;
        int hours = Digits(clock, ref at, 2);
        at += Seam(clock, at);
        int minutes = Math.Max(Digits(clock, ref at, 2), 0);
        bool isAfternoon = clock[at..].TrimStart() is ['p' or 'P', 'm' or 'M' or '.', ..] or ['μ' or 'م' or 'ب', ..];
        return ((hours % (isAfternoon ? 12 : 24)) * 60) + minutes + (isAfternoon ? 720 : 0);
    }

    /// <summary>How many units the clock takes, with what belongs to it; 0 where the line opens with none.</summary>
    public static int Length(ReadOnlySpan<char> line)
    {
        if (line.Length > 4 && line[4] == ':' && DigitCount(line, 0) == 4 && line[0] < '3' && line[2] < '6')
            return 4;
        int at = Opened(line, out bool isMarked);
        if (EastClock.Length(line[at..], out _) is > 0 and var east)
            return at + east;
        int hours = Digits(line, ref at, 2);
        if (hours is < 0 or > 24)
            return 0;
        int seam = Seam(line, at);
        bool isSure = at < line.Length && (line[at] is ':' or 'h' || seam > 1);
        if (seam > 0)
        {
            at += seam;
            if (DigitCount(line, at) != 2 || Digits(line, ref at, 2) is < 0 or > 59)
                return 0;
        }

        int end = Suffixed(line, at, seam > 0);
        bool isClock = end > at || (seam > 0 && (isSure || isMarked));
        return isClock && IsEnd(line, end) ? end : 0;
    }

    /// <summary>How many units stand between hours and minutes: ":", ".", "h", " h "; 0 where no minutes follow.</summary>
    private static int Seam(ReadOnlySpan<char> line, int at)
    {
        int length = at < line.Length && line[at] is ':' or '.' or 'h' ? 1 : line[Math.Min(at, line.Length)..] is [' ' or '\u00a0', 'h' or 'H', ' ' or '\u00a0', ..] ? 3 : 0;
        return length > 0 && at + length < line.Length && char.IsDigit(line[at + length]) ? length : 0;
    }

    /// <summary>Where the figures start; marked where a sign or word before them says that they are a clock.</summary>
    private static int Opened(ReadOnlySpan<char> line, out bool isMarked)
    {
        int at = 0;
        while (at < line.Length && line[at] is ('+' or ' ' or '[' or '('))
            at++;
        isMarked = at > 0 && line[0] == '+';
        at = BehindDate(line, at);
        foreach (string opener in Openers)
        {
            int end = at + opener.Length;
            if (end + 1 < line.Length && line[end] is (' ' or '\u00a0') && char.IsDigit(line[end + 1]) && line[at..].StartsWith(opener, StringComparison.OrdinalIgnoreCase))
            {
                isMarked = true;
                return end + 1;
            }
        }

        return at;
    }

    /// <summary>Where a date before the clock ends: "11.03. 14:05", "11/03/2025, 14:05".</summary>
    private static int BehindDate(ReadOnlySpan<char> line, int start)
    {
        int at = start;
        if (Digits(line, ref at, 2) is < 1 or > 31 || at >= line.Length || line[at] is not ('.' or '/'))
            return start;
        char seam = line[at++];
        if (Digits(line, ref at, 2) is < 1 or > 12)
            return start;
        if (at < line.Length && line[at] == seam)
            at++;
        else if (seam == '.')
            return start;
        Digits(line, ref at, 4);
        int end = at;
        while (at < line.Length && line[at] is (' ' or ',' or '\u00a0'))
            at++;
        return at > end && at < line.Length && char.IsDigit(line[at]) ? at : start;
    }

    private static int Digits(ReadOnlySpan<char> line, ref int at, int most)
    {
        int value = -1;
        for (int n = 0; n < most && at < line.Length && char.IsDigit(line[at]); n++, at++)
            value = (Math.Max(value, 0) * 10) + CharUnicodeInfo.GetDecimalDigitValue(line[at]);
        return value;
    }

    private static int DigitCount(ReadOnlySpan<char> line, int at)
    {
        int count = 0;
        while (at + count < line.Length && char.IsDigit(line[at + count]))
            count++;
        return count;
    }

    private static int Suffixed(ReadOnlySpan<char> line, int at, bool hasMinutes)
    {
        int end = at;
        for (bool again = true; again;)
        {
            int start = end;
            while (start < line.Length && line[start] is (' ' or '('))
                start++;
            int length = OneOf(Suffixes, line[start..], StringComparison.OrdinalIgnoreCase);
            if (length == 0 && hasMinutes)
                length = Math.Max(OneOf(Zones, line[start..], StringComparison.Ordinal), OneOf(Halves, line[start..], StringComparison.OrdinalIgnoreCase));
            again = length > 0;
            end = again ? start + length : end;
        }

        return end;
    }

    private static int OneOf(string[] words, ReadOnlySpan<char> rest, StringComparison comparison)
    {
        foreach (string word in words)
        {
            if (rest.StartsWith(word, comparison) && IsEnd(rest, word.Length))
                return word.Length;
        }

        return 0;
    }

    private static bool IsEnd(ReadOnlySpan<char> line, int at) => at >= line.Length || !char.IsLetterOrDigit(line[at]);
}
