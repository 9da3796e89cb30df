namespace LiveBlog.Core.Time;

internal enum LabelTokenKind : byte
{
    /// <summary>Also what stands past the end.</summary>
    None,
    Number,
    Word,
    Symbol,

    /// <summary>A word its language does not know.</summary>
    Unknown,
}

/// <summary>One piece of a folded label. The value is that of a number, or the character of a symbol.</summary>
internal readonly record struct LabelToken(LabelTokenKind Kind, int Start, int Length, int Value, Word Word)
{
    public int End => Start + Length;

    public bool IsSymbol(char symbol) => Kind == LabelTokenKind.Symbol && Value == symbol;

    public bool Is(WordMarks marks) => Word.Is(marks);
}
