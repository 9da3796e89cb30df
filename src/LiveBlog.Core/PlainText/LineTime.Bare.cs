using LiveBlog.Core.Time;

namespace LiveBlog.Core.PlainText;

/// <summary>Clocks that are none outside of lists of updates: "15.53 - ", "1847 GMT – ", "19:47u", "08.017 PM".</summary>
internal readonly partial record struct LineTime
{
    private static LineTime? Bare(ReadOnlySpan<char> rest, int start)
    {
        int hours = Figures(rest);
        if (hours == 4 && Zone(rest[4..]) is > 0 and var zone && rest[0] <= '2' && rest[2] < '6')
            return new LineTime(start, 4 + zone, (Number(rest[..2]) % 24 * 60) + Number(rest[2..4]), IsSure: true);
        if (hours is not (1 or 2) || rest.Length < hours + 3 || rest[hours] is not ('.' or ':') || Number(rest[..hours]) > 24)
            return null;
        int minutes = Figures(rest[(hours + 1)..]), end = hours + 1 + minutes;
        if (Suffix(rest[end..], minutes) is > 0 and var suffix)
            return new LineTime(start, end + suffix, minutes == 2 ? Clock(rest, hours) : null, IsSure: true);
        bool isClock = minutes == 2 && rest[hours + 1] < '6' && EndsThere(rest, end) && (end == rest.Length || rest[end] != '.');
        return isClock ? new LineTime(start, end, Clock(rest, hours), IsSure: rest[hours] == ':') : null;
    }

    /// <summary>True for a label that opens with its clock, not with its date or a word.</summary>
    public static bool IsClockFirst(string label)
    {
        int hours = Figures(label);
        bool isClock = hours is 1 or 2 && label.Length > hours + 2 && label[hours] is ':' or '.' or 'h'
            && Figures(label.AsSpan(hours + 1)) == 2;
        return isClock && (label.Length == hours + 3 || label[hours + 3] is not ('.' or '/'));
    }

    private static int Clock(ReadOnlySpan<char> rest, int hours) => (Number(rest[..hours]) % 24 * 60) + Number(rest.Slice(hours + 1, 2));

    /// <summary>"u" for hours behind Dutch minutes; AM or PM behind minutes with a figure too many.</summary>
    private static int Suffix(ReadOnlySpan<char> rest, int minutes)
    {
        int blank = rest is [' ', ..] ? 1 : 0;
        ReadOnlySpan<char> word = rest[blank..];
        if (minutes == 2 && blank == 0 && word is ['u' or 'U', ..] && (word.Length == 1 || !char.IsLetterOrDigit(word[1])))
            return 1;
        bool isHalf = minutes is 2 or 3 && word is ['a' or 'A' or 'p' or 'P', 'm' or 'M', ..]
            && (word.Length == 2 || !char.IsLetterOrDigit(word[2]));
        return isHalf ? blank + 2 : 0;
    }

    /// <summary>The zone or word for hours behind four figures.</summary>
    private static int Zone(ReadOnlySpan<char> rest)
    {
        int blank = rest is [' ', ..] ? 1 : 0;
        foreach (string word in LineWords.FourFigureZones)
        {
            ReadOnlySpan<char> text = rest[blank..];
            if (text.StartsWith(word, StringComparison.Ordinal) && (text.Length == word.Length || !char.IsLetterOrDigit(text[word.Length])))
                return blank + word.Length;
        }

        return 0;
    }

    /// <summary>The minutes of the first clock in a label that has its date before it, or a word.</summary>
    private static int? FirstClock(ReadOnlySpan<char> label)
    {
        for (int at = 0; at < label.Length; at++)
        {
            bool isStart = char.IsDigit(label[at])
                && (at == 0 || !((char.IsLetterOrDigit(label[at - 1]) && !IsUnspaced(label[at - 1]))
                || label[at - 1] is '.' or '/' or ':' or '-'));
            if (isStart && (OpeningTime.Minutes(label[at..]) ?? Bare(label[at..], at)?.Minutes) is { } minutes)
                return minutes;
        }

        return null;
    }

    /// <summary>False where the figures go on: "12.50.30", "5:0", or an amount follows: "9.30%".</summary>
    private static bool EndsThere(ReadOnlySpan<char> rest, int end) =>
        end >= rest.Length
            || !((char.IsLetterOrDigit(rest[end]) && !IsUnspaced(rest[end])) || rest[end] is '%' or '€' or '$' or '£'
            || (rest[end] is '.' or ',' or ':' && end + 1 < rest.Length && char.IsDigit(rest[end + 1])));

    /// <summary>Han and Kana: Hangul sets spaces, and puts particles behind its clocks.</summary>
    private static bool IsUnspaced(char letter) => letter is > '\u2e7f' and < '\uac00';

    private static int Figures(ReadOnlySpan<char> text)
    {
        int count = 0;
        while (count < text.Length && char.IsAsciiDigit(text[count]))
            count++;
        return count;
    }

    private static int Number(ReadOnlySpan<char> digits)
    {
        int value = 0;
        foreach (char digit in digits)
            value = (value * 10) + digit - '0';
        return value;
    }
}
