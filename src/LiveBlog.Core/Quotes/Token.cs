using System.Runtime.InteropServices;

namespace LiveBlog.Core.Quotes;

/// <summary>What a token is.</summary>
internal enum TokenKind : byte
{
    Word,
    Number,

    /// <summary>'s and its like.</summary>
    Possessive,
    Comma,
    Colon,
    Semicolon,
    Dash,
    OpenBracket,
    CloseBracket,

    /// <summary>Full stop, question or exclamation mark, ellipsis.</summary>
    Stop,

    /// <summary>A whole stretch in quotation marks.</summary>
    Quote,
    Other,
}

/// <summary>A word, a mark, or a whole quoted stretch of a line.</summary>
/// <param name="Start">Where it starts in the block's text.</param>
/// <param name="End">The first unit after it.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Class">What the word can do.</param>
/// <param name="IsLarge">True for a word that starts with a capital.</param>
/// <param name="Span">For a quote: its index among the line's stretches.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Token(int Start, int End, TokenKind Kind, WordClass Class, bool IsLarge, int Span)
{
    /// <summary>Its letters.</summary>
    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, End - Start);

    public bool Is(WordClass classes) => (Class & classes) != 0;

    /// <summary>A word that can be part of a name.</summary>
    public bool IsName => Kind == TokenKind.Word && IsLarge && !Is(WordClass.Function | WordClass.Speech | WordClass.OtherVerb);

    /// <summary>A word that can be part of a noun phrase.</summary>
    public bool IsNominal =>
        Kind is TokenKind.Number or TokenKind.Possessive
        || (Kind == TokenKind.Quote && Is(WordClass.QuotedName))
        || (Kind == TokenKind.Word && !Is(NeverNominal));

    private const WordClass NeverNominal = WordClass.Auxiliary | WordClass.Conjunction | WordClass.Subordinator | WordClass.Relative
        | WordClass.Pronoun
        | WordClass.ObjectPronoun | WordClass.Preposition | WordClass.OtherVerb | WordClass.AccordingTo | WordClass.Cue;
}
