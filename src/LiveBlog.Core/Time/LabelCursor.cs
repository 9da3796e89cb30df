namespace LiveBlog.Core.Time;

/// <summary>A label cut into tokens, and the place its reader has reached.</summary>
internal ref struct LabelCursor(ReadOnlySpan<char> text, ReadOnlySpan<char> original, ReadOnlySpan<LabelToken> tokens)
{
    private readonly ReadOnlySpan<LabelToken> tokens = tokens;

    public ReadOnlySpan<char> Text { get; } = text;

    /// <summary>The characters as written, beside those of the text.</summary>
    public ReadOnlySpan<char> Original { get; } = original;

    /// <summary>True where a word anywhere in the label says "ago" or "from now".</summary>
    public bool IsMarkedAge { get; init; }

    /// <summary>True where a colon stands anywhere in the label.</summary>
    public bool HasColon { get; init; }

    public int At { get; private set; }

    /// <summary>The cursor before the first token, with what the whole label holds.</summary>
    public static LabelCursor Of(ReadOnlySpan<char> text, ReadOnlySpan<char> original, ReadOnlySpan<LabelToken> tokens)
    {
        bool age = false, unit = false, colon = false;
        for (int i = 0; i < tokens.Length; i++)
        {
            LabelToken token = tokens[i];
            // "o 17.05 hod.": the figures are a clock, whatever the preposition may say of an age
            colon |= IsDottedClock(tokens[i..]);
            age |= token.Is(WordMarks.Ago | WordMarks.Later | WordMarks.Now | WordMarks.Within);
            unit |= token.Word.Unit != TimeUnit.None;
            colon |= token.IsSymbol(':');
        }

        return new LabelCursor(text, original, tokens) { IsMarkedAge = age && unit && !colon, HasColon = colon };
    }

    /// <summary>True where a dotted clock with its word stands here: "17.05 hod."</summary>
    public readonly bool IsAtDottedClock => !IsAtEnd && IsDottedClock(tokens[At..]);

    private static bool IsDottedClock(ReadOnlySpan<LabelToken> tokens) =>
        tokens is [{ Kind: LabelTokenKind.Number, Length: <= 2 }, _, { Kind: LabelTokenKind.Number, Length: 2 }, _, ..]
            && tokens[1].IsSymbol('.') && tokens[3].Is(WordMarks.OClock);

    public readonly bool IsAtEnd => At >= tokens.Length;

    public readonly LabelToken Current => Peek(0);

    public readonly LabelToken Peek(int ahead) => At + ahead >= 0 && At + ahead < tokens.Length ? tokens[At + ahead] : default;

    public void Skip(int count = 1) => At += count;

    /// <summary>Skips the tokens that begin before a character.</summary>
    public void SkipTo(int character)
    {
        while (!IsAtEnd && Current.Start < character)
            At++;
    }

    /// <summary>True where the token at a place ahead stands next to the one before it, without a space.</summary>
    public readonly bool Touches(int ahead) =>
        Peek(ahead).Kind != LabelTokenKind.None && Peek(ahead - 1).Kind != LabelTokenKind.None && Peek(ahead).Start == Peek(ahead - 1).End;

    public readonly bool IsNumber(int ahead, int digits) => Peek(ahead).Kind == LabelTokenKind.Number && Peek(ahead).Length == digits;

    public readonly bool IsNumber(int ahead) => Peek(ahead).Kind == LabelTokenKind.Number;

    /// <summary>True where the rest holds a number or a word that can be a time by itself.</summary>
    public readonly bool HasTimeAhead
    {
        get
        {
            foreach (LabelToken token in tokens[Math.Min(At, tokens.Length)..])
            {
                if (token.Kind == LabelTokenKind.Number
                    || token.Is(WordMarks.Now | WordMarks.Noon | WordMarks.Midnight | WordMarks.DayOffset | WordMarks.Ago))
                    return true;
            }

            return false;
        }
    }
}
