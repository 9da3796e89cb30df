using System.Buffers;

namespace LiveBlog.Core.Quotes;

/// <summary>Pairs single quotation marks outside the double ones; an apostrophe is never taken for one.</summary>
internal static class SingleMarks
{
    private static readonly SearchValues<char> Singles = SearchValues.Create("‘’‚‛'`");
    private static readonly SearchValues<char> Enders = SearchValues.Create(".,!?…");

    /// <summary>Adds the single-marked stretches between the spans found so far.</summary>
    public static void AddTo(List<MarkedSpan> spans, Line line)
    {
        if (line.Span.IndexOfAny(Singles) < 0)
            return;
        List<MarkedSpan>? found = null;
        int from = line.Start;
        foreach (MarkedSpan span in spans)
        {
            Between(ref found, line, from, span.Start);
            from = span.End;
        }

        Between(ref found, line, from, line.End);
        if (found is null)
            return;
        spans.AddRange(found);
        spans.Sort(static (a, b) => a.Start.CompareTo(b.Start));
    }

    private static void Between(ref List<MarkedSpan>? found, Line line, int from, int to)
    {
        int opener = -1, doubtful = -1;
        for (int at = Next(line.Text, from, to); at >= 0; at = Next(line.Text, at + 1, to))
        {
            bool closes = opener >= 0 && Closes(line, at, to);
            if (closes && IsPluralPossessive(line.Text, at, to))
            {
                doubtful = doubtful < 0 ? at : doubtful;
            }
            else if (closes)
            {
                Add(ref found, opener, at);
                (opener, doubtful) = (-1, -1);
            }
            else if ((opener < 0 || doubtful >= 0) && Opens(line, at, to))
            {
                Add(ref found, opener, doubtful);
                (opener, doubtful) = (at, -1);
            }
        }

        Add(ref found, opener, doubtful);
    }

    private static int Next(string text, int from, int to)
    {
        int at = from < to ? text.AsSpan(from, to - from).IndexOfAny(Singles) : -1;
        return at < 0 ? -1 : from + at;
    }

    private static void Add(ref List<MarkedSpan>? found, int opener, int closer)
    {
        if (opener >= 0 && closer > opener + 1)
            (found ??= []).Add(new MarkedSpan(opener, closer + 1, opener + 1, closer, true, true));
    }

    private static bool Opens(Line line, int at, int to) =>
        line.Text[at] != '’'
        && (at == line.Start || char.IsWhiteSpace(line.Text[at - 1]) || line.Text[at - 1] is '(' or '[' or '—' or '–')
        && at + 1 < to && (char.IsLetterOrDigit(line.Text[at + 1]) || line.Text[at + 1] is '[' or '…') && !IsClipped(line.Text, at, to);

    private static bool Closes(Line line, int at, int to) =>
        line.Text[at] is '’' or '\'' or '‘'
        && at > line.Start && !char.IsWhiteSpace(line.Text[at - 1])
        && (at + 1 >= to || !char.IsLetterOrDigit(line.Text[at + 1]));

    // the workers’ rights: a word in -s with a lower-case word after it
    private static bool IsPluralPossessive(string text, int at, int to) =>
        text[at - 1] is 's' or 'z' && at + 2 < to && text[at + 1] == ' ' && char.IsLower(text[at + 2]) && !Enders.Contains(text[at - 1]);

    // ’90s, ’em, ’til, ’n’: clipped words, not openings
    private static bool IsClipped(string text, int at, int to)
    {
        int end = at + 1;
        while (end < to && end < at + 7 && char.IsLetterOrDigit(text[end]))
            end++;
        ReadOnlySpan<char> word = text.AsSpan(at + 1, end - at - 1);
        return (word.Length > 0 && char.IsAsciiDigit(word[0]) && word[^1] == 's')
            || word is "em" or "til" or "tis" or "twas" or "cause" or "n" or "bout" or "s" or "n'";
    }
}
