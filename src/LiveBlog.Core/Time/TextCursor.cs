namespace LiveBlog.Core.Time;

/// <summary>A place in a text that only moves forward.</summary>
internal ref struct TextCursor(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> text = text;
    private int at;

    public readonly bool IsAtEnd => at >= text.Length;

    public readonly char Current => at < text.Length ? text[at] : '\0';

    public readonly ReadOnlySpan<char> Rest => text[at..];

    public void Skip(int length = 1) => at = Math.Min(at + length, text.Length);

    public void SkipSpaces()
    {
        while (at < text.Length && text[at] == ' ')
            at++;
    }

    /// <summary>Takes the character, in either case, if it stands here.</summary>
    public bool Take(char wanted)
    {
        if (at >= text.Length || char.ToLowerInvariant(text[at]) != wanted)
            return false;
        at++;
        return true;
    }

    /// <summary>Takes exactly so many digits.</summary>
    public bool TakeDigits(int count, out int value)
    {
        value = 0;
        if (at + count > text.Length)
            return false;
        foreach (char digit in text.Slice(at, count))
        {
            if (!char.IsAsciiDigit(digit))
                return false;
            value = (value * 10) + digit - '0';
        }

        at += count;
        return true;
    }

    /// <summary>Takes a run of letters; empty where none stands here.</summary>
    public ReadOnlySpan<char> TakeLetters()
    {
        int start = at;
        while (at < text.Length && char.IsAsciiLetter(text[at]))
            at++;
        return text[start..at];
    }

    /// <summary>Takes a run of digits; empty where none stands here.</summary>
    public ReadOnlySpan<char> TakeDigits()
    {
        int start = at;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
            at++;
        return text[start..at];
    }

    /// <summary>Takes the digits of a fraction as nanoseconds; what is finer is cut off.</summary>
    public int TakeNanoseconds()
    {
        int value = 0, count = 0;
        foreach (char digit in TakeDigits())
        {
            if (count++ < 9)
                value = (value * 10) + digit - '0';
        }

        for (; count < 9; count++)
            value *= 10;
        return value;
    }
}
