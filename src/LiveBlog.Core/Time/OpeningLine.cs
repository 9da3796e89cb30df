namespace LiveBlog.Core.Time;

/// <summary>The folded start of a line that may open with a time.</summary>
/// <param name="folded">The start of the line.</param>
/// <param name="original">The characters as written.</param>
/// <param name="room">Where its tokens are cut, for one language after the other.</param>
/// <param name="isMarked">True behind "+++".</param>
/// <param name="isCut">True where the line goes on.</param>
internal readonly ref struct OpeningLine(ReadOnlySpan<char> folded, ReadOnlySpan<char> original, Span<LabelToken> room, bool isMarked,
    bool isCut)
{
    private readonly Span<LabelToken> room = room;
    private readonly ReadOnlySpan<char> folded = folded;
    private readonly ReadOnlySpan<char> original = original;
    private readonly bool isMarked = isMarked;
    private readonly bool isCut = isCut;

    /// <summary>Where the longest time ends that the words of the lexicon tell; 0 where none is longer than what is known.</summary>
    public int TryRead(TimeLexicon lexicon, int known, ref LabelParts parts)
    {
        ReadOnlySpan<LabelToken> tokens = room[..Tokens.CutStart(folded, lexicon, room, out _)];
        for (int count = tokens.Length; count > 0 && tokens[count - 1].End > known; count--)
        {
            if (CanEnd(tokens[count - 1]) && !IsInside(tokens[count - 1].End) && IsTime(tokens[..count], ref parts))
                return tokens[count - 1].End + (tokens is [{ Kind: LabelTokenKind.Number, Length: 4 }, ..] && count == 1 ? 1 : 0);
        }

        return 0;
    }

    // "17 часов 05 минут длился", "5:05 بجے": a clock does not end before the word of its minutes or of its half, in any language
    private bool IsInside(int end)
    {
        ReadOnlySpan<char> rest = folded[end..].TrimStart(' ');
        return !rest.IsEmpty && Lexicons.Clocks.Find(rest, out Word word) > 0
            && word.Is(WordMarks.MinuteMark | WordMarks.SecondMark | WordMarks.HalfClock);
    }

    private bool IsTime(ReadOnlySpan<LabelToken> tokens, ref LabelParts parts)
    {
        LabelCursor cursor = LabelCursor.Of(folded[..tokens[^1].End], original[..tokens[^1].End], tokens);
        bool isRead = LabelParser.TryParse(cursor, DateOrder.Unknown, out LabelParts first, out LabelParts second, out bool endsWithClock);
        // "Nach 15 Uhr: alles ruhig" opens with a bound, which is no time of an entry
        if (!isRead || !second.IsEmpty || !first.HasClock || first.IsBound || (first.IsHalfWrong && !IsSeam(tokens[^1].End))
            || !(IsSeam(tokens[^1].End) || IsPlain(tokens, in first, endsWithClock)) || !HasItsSlot(tokens, in first))
            return false;
        parts = first;
        return true;
    }

    /// <summary>True where the words can be nothing but a clock; others, as "at 15:42" or "Monday 15:42", may open a sentence.</summary>
    private bool IsPlain(ReadOnlySpan<LabelToken> tokens, in LabelParts parts, bool endsWithClock)
    {
        LabelToken opener = tokens[0];
        bool isOpened = opener.Kind is LabelTokenKind.Number
            || (opener.Is(WordMarks.HourBefore) && !opener.Is(WordMarks.Noise | WordMarks.At))
            || opener.Word.Part != DayPart.None;
        bool isTold = parts.ClockPrecision != TimePrecision.Hour || IsHourWord(tokens[^1]);
        // "14:05 Night falls"
        bool isHalf = tokens[^1].Word.Part is DayPart.None or DayPart.Am or DayPart.Pm;
        return endsWithClock && isOpened && isTold && isHalf && IsZoneOfCapitals(tokens, in parts);
    }

    // "3 م" is three metres and "5 hs" five hours: an hour without minutes needs "pm", "h" or a whole word
    private bool IsHourWord(LabelToken last) =>
        char.IsAsciiLetter(folded[last.Start]) && (last.Word.Part != DayPart.None || last.Length > 2 || folded[last.Start..last.End] is "h"
            or "u");

    // "1.30 west of the pier"
    private bool IsZoneOfCapitals(ReadOnlySpan<LabelToken> tokens, in LabelParts parts) =>
        !parts.Zone.IsWritten || parts.Zone.Name is null || parts.Zone.Name.Name.Contains(' ', StringComparison.Ordinal)
            || char.IsUpper(original[LastLetter(tokens[^1].End)]);

    private int LastLetter(int end)
    {
        int at = end - 1;
        while (at > 0 && !char.IsLetter(folded[at]))
            at--;
        return at;
    }

    /// <summary>Figures that may be a price or a score are a clock behind "+++" and before a colon ("1130:"); words of a clock make one of
    /// them before a seam.</summary>
    private bool HasItsSlot(ReadOnlySpan<LabelToken> tokens, in LabelParts parts)
    {
        if (!parts.NeedsSlot || isMarked)
            return true;
        if (tokens is [{ Kind: LabelTokenKind.Number, Length: 4 }])
            return tokens[0].End < folded.Length && folded[tokens[0].End] == ':';
        bool isWorded = false;
        foreach (LabelToken token in tokens)
            isWorded |= token.Is(WordMarks.OClock | WordMarks.HourBefore) || token.Word.Unit == TimeUnit.Hour;
        return isWorded && IsSeam(tokens[^1].End);
    }

    /// <summary>True where a time may end: not with a preposition or a sign, nor inside a word; in scripts without spaces a comma goes on
    /// with a sentence.</summary>
    private bool CanEnd(LabelToken last)
    {
        bool isWord = last.Kind == LabelTokenKind.Symbol
            ? last.Value is ')' or ']'
            : !last.Is(WordMarks.At | WordMarks.Until | WordMarks.From)
            && (!last.Is(WordMarks.Noise) || last.Word.Part != DayPart.None);
        if (!isWord || last.End == folded.Length)
            return isWord && !isCut;
        char next = folded[last.End];
        bool isUnspaced = LabelText.IsUnspaced(folded[last.End - 1]);
        return !char.IsLetterOrDigit(next) && !(isUnspaced && next is ',' or '、' or '，' or '。' or '~' or '～');
    }

    /// <summary>True at the end of the line and before a sign that parts the time from what happened: "17 Uhr 05 – Brücke offen".</summary>
    private bool IsSeam(int end)
    {
        if (end == folded.Length)
            return true;
        bool isSpaced = folded[end] == ' ';
        int at = isSpaced ? end + 1 : end;
        if (at >= folded.Length || folded[at] is not ('-' or '–' or '—' or '|' or ':' or '·' or '•' or '»'))
            return at >= folded.Length;
        return at + 1 >= folded.Length || folded[at + 1] == ' ' || folded[at] is '|' or '•' or '»';
    }
}
