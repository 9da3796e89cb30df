using LiveBlog.Core.Languages;

namespace LiveBlog.Core.Time;

/// <summary>Numbers in Chinese characters before a mark of time: "二零一八年十一月廿六日", "三点半". Elsewhere such a character is a word.</summary>
internal static class HanNumerals
{
    /// <summary>How many characters the number takes that starts at a place; 0 where none does.</summary>
    public static int Length(ReadOnlySpan<char> text, int at)
    {
        if (text[at] < '\u3007')
            return 0;
        char before = at == 0 ? ' ' : text[at - 1];
        // The first year of an era
        if (text[at] == HanDigits.First)
            return at + 1 < text.Length && text[at + 1] == HanDigits.Year ? 1 : 0;
        if (text[at] == HanDigits.Half)
            return IsHourMark(before) ? 1 : 0;
        // The three of "礼拜三" is a day's name
        if (!IsNumeral(text[at]) || IsNumeral(before) || HanDigits.WeekdayMarks.Contains(before))
            return 0;
        int end = at;
        while (end < text.Length && end - at < 5 && IsNumeral(text[end]))
            end++;
        return end < text.Length && IsMark(text[end]) && Fits(text[at..end]) ? end - at : 0;
    }

    /// <summary>Writes the number in digits, four at most; returns how many.</summary>
    public static int Write(ReadOnlySpan<char> numeral, Span<char> digits)
    {
        if (numeral is [HanDigits.First])
            return WriteDigit(digits, 0, 1);
        if (numeral is [HanDigits.Half])
        {
            HanDigits.HalfHour.CopyTo(digits);
            return HanDigits.HalfHour.Length;
        }

        int tens = TensOf(numeral, out int ones);
        if (tens >= 0)
            return tens == 0 ? WriteDigit(digits, 0, ones) : WriteDigit(digits, WriteDigit(digits, 0, tens), ones);
        int length = 0;
        foreach (char character in numeral)
            length = WriteDigit(digits, length, Value(character));
        return length;
    }

    private static int WriteDigit(Span<char> digits, int at, int value)
    {
        digits[at] = (char)('0' + value);
        return at + 1;
    }

    private static bool Fits(ReadOnlySpan<char> numeral) =>
        TensOf(numeral, out _) >= 0 || (numeral.Length <= 4 && !numeral.ContainsAny(HanDigits.Tens));

    /// <summary>The tens of "二十六", "十", "廿六"; -1 where the number is written otherwise.</summary>
    private static int TensOf(ReadOnlySpan<char> numeral, out int ones)
    {
        int at = numeral.IndexOfAny(HanDigits.Tens);
        ones = at >= 0 && at + 1 < numeral.Length ? Value(numeral[at + 1]) : 0;
        bool plain = at >= 0 && numeral.Length - at <= 2 && ones is >= 0 and < 10;
        return (plain, at) switch
        {
            (true, 0) => HanDigits.Tens.IndexOf(numeral[0], StringComparison.Ordinal) + 1,
            (true, 1) when numeral[1] == HanDigits.Tens[0] && Value(numeral[0]) > 0 => Value(numeral[0]),
            _ => -1,
        };
    }

    private static int Value(char character) =>
        character == HanDigits.Zero ? 0 : HanDigits.Two.Contains(character) ? 2
            : HanDigits.Ones.IndexOf(character, StringComparison.Ordinal);

    private static bool IsNumeral(char character) =>
        character == HanDigits.Zero || HanDigits.Two.Contains(character) || HanDigits.Tens.Contains(character)
            || HanDigits.Ones.Contains(character);

    private static bool IsHourMark(char character) => HanDigits.HourMarks.Contains(character);

    private static bool IsMark(char character) => IsHourMark(character) || HanDigits.Marks.Contains(character);
}
