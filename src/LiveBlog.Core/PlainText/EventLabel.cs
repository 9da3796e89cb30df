namespace LiveBlog.Core.PlainText;

/// <summary>What opens the updates of a match or a race in place of a clock: "69 min:", "45+2'", "34.2", "7th over:", "Lap 35/71",
/// "Round 1".</summary>
/// <param name="Kind">Labels of one kind make one list.</param>
/// <param name="Value">Its number, added time behind the point.</param>
/// <param name="Length">How many units it takes.</param>
internal readonly record struct EventLabel(EventKind Kind, double Value, int Length)
{
    private const int LongestMatch = 120;
    private const int LongestDistance = 30;

    public static EventLabel? AtStart(string line)
    {
        ReadOnlySpan<char> text = line;
        if (text.IsEmpty)
            return null;
        if (char.IsLetter(text[0]))
            return text[0] is 'm' or 'M' && text.Length > 1 && char.IsAsciiDigit(text[1]) ? Minute(text[1..], 1, isMarked: true)
                : Counted(text) ?? CountedMinute(text);
        return char.IsAsciiDigit(text[0])
            ? Ball(text) ?? Over(text) ?? Minute(text, 0, isMarked: false) ?? Distance(text) ?? Ordinal(text) : null;
    }

    /// <summary>"3. Satz", "2nd set".</summary>
    private static EventLabel? Ordinal(ReadOnlySpan<char> text)
    {
        int at = 0;
        double value = Number(text, ref at);
        int word = text.IndexOf(' ') + 1;
        if (at > 2 || word < 2 || word > at + 3)
            return null;
        foreach ((string counted, EventKind kind) in LineWords.EventCounts)
        {
            int end = word + counted.Length;
            if (text[word..].StartsWith(counted, StringComparison.OrdinalIgnoreCase)
                && (end == text.Length || text[end] is ':' or ',' or ' ' or '.'))
                return new EventLabel(kind, value, end);
        }

        return null;
    }

    /// <summary>"12 km to go:": what is left, or behind, of a race; up to four words, then a sign.</summary>
    private static EventLabel? Distance(ReadOnlySpan<char> text)
    {
        int at = 0;
        double value = Number(text, ref at);
        int unit = at < text.Length && text[at] == ' ' ? at + 1 : at;
        if (!text[unit..].StartsWith("km", StringComparison.OrdinalIgnoreCase))
            return null;
        int sign = text.IndexOfAny(":–—|");
        ReadOnlySpan<char> words = sign < 0 ? text : text[..sign];
        bool isShort = words.Length <= LongestDistance && words.Count(' ') <= 6 && !words.ContainsAny(".!?");
        return isShort && !char.IsLetterOrDigit(text[Math.Min(unit + 2, text.Length - 1)])
            ? new EventLabel(EventKind.Distance, value, words.TrimEnd().Length) : null;
    }

    /// <summary>"Min. 74", "Minuto 90+2".</summary>
    private static EventLabel? CountedMinute(ReadOnlySpan<char> text)
    {
        foreach (string word in LineWords.MinuteWords)
        {
            if (text.Length > word.Length + 1 && text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && text[word.Length] == ' '
                && char.IsAsciiDigit(text[word.Length + 1]))
                return Minute(text[(word.Length + 1)..], word.Length + 1, isMarked: true);
        }

        return null;
    }

    /// <summary>"Lap 35/71", "Round 1", "Inning 3:".</summary>
    private static EventLabel? Counted(ReadOnlySpan<char> text)
    {
        foreach ((string word, EventKind kind) in LineWords.EventCounts)
        {
            if (text.Length <= word.Length + 1 || !text.StartsWith(word, StringComparison.OrdinalIgnoreCase) || text[word.Length] != ' '
                || !char.IsAsciiDigit(text[word.Length + 1]))
                continue;
            int at = word.Length + 1;
            double value = Number(text, ref at);
            if (at < text.Length && text[at] == '/')
            {
                at++;
                Number(text, ref at);
            }

            bool isBall = kind == EventKind.Over && at + 1 < text.Length && text[at] == '.' && text[at + 1] is >= '1' and <= '6';
            if (isBall)
            {
                value += (text[at + 1] - '0') / 10.0;
                at += 2;
            }

            return at < text.Length && char.IsLetterOrDigit(text[at]) ? null : new EventLabel(kind, value, at);
        }

        return null;
    }

    /// <summary>"34.2 ": the over and its ball, 1 to 6.</summary>
    private static EventLabel? Ball(ReadOnlySpan<char> text)
    {
        int at = 0;
        double over = Number(text, ref at);
        bool isBall = at is > 0 and <= 3 && at + 1 < text.Length && text[at] == '.' && text[at + 1] is >= '1' and <= '6'
            && (at + 2 == text.Length || text[at + 2] is ' ' or ':');
        return isBall ? new EventLabel(EventKind.Ball, over + ((text[at + 1] - '0') / 10.0), at + 2) : null;
    }

    /// <summary>"7th over:".</summary>
    private static EventLabel? Over(ReadOnlySpan<char> text)
    {
        int at = 0;
        double over = Number(text, ref at);
        int word = at + (at + 2 < text.Length && char.IsLetter(text[at]) && char.IsLetter(text[at + 1]) ? 2 : 0);
        foreach ((string name, EventKind kind) in LineWords.EventCounts)
        {
            int end = word + 1 + name.Length;
            if (kind == EventKind.Over && end <= text.Length && text[word] == ' '
                && text[(word + 1)..].StartsWith(name, StringComparison.OrdinalIgnoreCase)
                && (end == text.Length || !char.IsLetter(text[end])))
                return new EventLabel(EventKind.Over, over, end);
        }

        return null;
    }

    /// <summary>"69 min:", "90'+4'", "45+2 min", "25:".</summary>
    private static EventLabel? Minute(ReadOnlySpan<char> text, int lead, bool isMarked)
    {
        int at = 0;
        double value = Number(text, ref at);
        if (value > LongestMatch || at > 3)
            return null;
        bool isTold = Mark(text, ref at);
        // "90.+3 Minute"
        if (!isTold && at + 2 < text.Length && text[at] == '.' && text[at + 1] == '+')
            at++;
        if (at + 1 < text.Length && text[at] == '+' && char.IsAsciiDigit(text[at + 1]))
        {
            at++;
            value += Number(text, ref at) / 100;
            isTold |= Mark(text, ref at);
        }

        if (isTold || isMarked)
            return at < text.Length && char.IsLetterOrDigit(text[at]) ? null : new EventLabel(EventKind.Minute, value, at + lead);
        // "88." alone on its line
        bool isAlone = text[at..] is "." || (text[..at].Contains('+') && at == text.Length);
        return isAlone || (at + 1 < text.Length && text[at] is ':' && text[at + 1] == ' ') ? new EventLabel(EventKind.Bare, value, at)
            : null;
    }

    /// <summary>Passes over the sign or word that makes a number a minute.</summary>
    private static bool Mark(ReadOnlySpan<char> text, ref int at)
    {
        if (at < text.Length && text[at] is '\'' or '’' or '′' or '´')
        {
            at++;
            return true;
        }

        int start = at < text.Length && text[at] == ' ' ? at + 1 : at;
        if (start < text.Length && text[start] == '.' && start == at)
            start += start + 1 < text.Length && text[start + 1] == ' ' ? 2 : 1;
        foreach (string word in LineWords.MinuteWords)
        {
            int end = start + word.Length;
            if (text[start..].StartsWith(word, StringComparison.OrdinalIgnoreCase)
                && (end == text.Length || !char.IsLetterOrDigit(text[end])))
            {
                at = end;
                return true;
            }
        }

        return false;
    }

    private static double Number(ReadOnlySpan<char> text, ref int at)
    {
        double value = 0;
        for (int digits = 0; at < text.Length && digits < 4 && char.IsAsciiDigit(text[at]); at++, digits++)
            value = (value * 10) + text[at] - '0';
        return value;
    }
}
