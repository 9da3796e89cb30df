using System.Globalization;
using System.Runtime.CompilerServices;

namespace LiveBlog.Core.Quotes;

/// <summary>Cuts a line into words and marks; each quoted stretch becomes one token.</summary>
internal ref struct Tokenizer
{
    // Digits, %, $; letters, _: one bit for each of the first 128 characters
    private const ulong LowWordChars = 0x03FF_0030_0000_0000;
    private const ulong HighWordChars = 0x07FF_FFFE_87FF_FFFE;

    private readonly string text;
    private readonly SpeechLexicon lexicon;
    private readonly TokenStore tokens;
    private WordClass classes;

    private Tokenizer(Line line, QuoteBuffers buffers)
    {
        lexicon = buffers.SpeechLexicon;
        tokens = buffers.Tokens;
        text = line.Text;
    }

    /// <summary>Adds the line's tokens to the store, and tells what at least one of its words can do.</summary>
    public static WordClass Cut(Line line, List<MarkedSpan> spans, QuoteBuffers buffers)
    {
        Tokenizer tokenizer = new(line, buffers);
        buffers.Tokens.Reserve(line.End - line.Start);
        int at = line.Start;
        for (int i = 0; i < spans.Count; i++)
        {
            tokenizer.Cut(at, spans[i].Start);
            tokenizer.tokens.Add(QuoteToken(line.Text, spans[i], i));
            at = spans[i].End;
        }

        tokenizer.Cut(at, line.End);
        return tokenizer.classes;
    }

    private static Token QuoteToken(string text, MarkedSpan span, int index)
    {
        ReadOnlySpan<char> words = text.AsSpan(span.ContentStart, span.ContentLength);
        bool large = char.IsUpper(words[0]);
        bool names = large && words.Length < 40 && words.Count(' ') < 3 && char.IsLetterOrDigit(words[^1]);
        return new Token(span.Start, span.End, TokenKind.Quote, names ? WordClass.QuotedName : WordClass.None, large, index);
    }

    private void Cut(int at, int end)
    {
        while (at < end)
        {
            char first = text[at];
            if (first == ' ' || char.IsWhiteSpace(first))
                at++;
            else if (IsWordChar(first) || ((first is '@' or '#') && at + 1 < end && IsWordChar(text[at + 1])))
                at = Word(at, end);
            else
                at = Mark(at, end);
        }
    }

    private readonly int Mark(int at, int end)
    {
        TokenKind kind = text[at] switch
        {
            ',' or '،' or '、' => TokenKind.Comma,
            ':' or '：' => TokenKind.Colon,
            ';' => TokenKind.Semicolon,
            '—' or '–' or '-' or '―' => TokenKind.Dash,
            '(' or '[' => TokenKind.OpenBracket,
            ')' or ']' => TokenKind.CloseBracket,
            '.' or '!' or '?' or '…' or '。' or '！' or '？' => TokenKind.Stop,
            _ => TokenKind.Other,
        };
        int stop = at + 1;
        while (stop < end && text[stop] == text[at])
            stop++;
        tokens.Add(new Token(at, stop, kind, WordClass.None, false, -1));
        return stop;
    }

    private int Word(int at, int end)
    {
        int stop = at + 1;
        while (stop < end && IsWordChar(text[stop]))
            stop++;
        if (stop == end || !IsJoiner(text[stop]))
            return Whole(at, stop);
        int simple = stop;
        while (stop < end
            && (IsWordChar(text[stop]) || (IsJoiner(text[stop]) && stop + 1 < end && IsWordChar(text[stop + 1]) && Joins(at, stop))))
            stop++;
        return stop == simple ? Plain(at, stop, end) : Joined(at, stop, end);
    }

    // A word with a hyphen, an apostrophe or a full stop inside
    private int Joined(int at, int stop, int end)
    {
        if (Elided(at, stop) is var article && article > 0)
        {
            tokens.Add(Make(at, at + article));
            return at + article + (text.AsSpan(at + article).StartsWith("-t-") ? 3 : text[at + article] == '-' ? 1 : 0);
        }

        return PossessiveLength(at, stop) is var possessive && possessive > 0 ? Owned(at, stop - possessive, stop) : Plain(at, stop, end);
    }

    // Jones's
    private int Owned(int at, int wordEnd, int stop)
    {
        tokens.Add(Make(at, wordEnd));
        tokens.Add(new Token(wordEnd, stop, TokenKind.Possessive, WordClass.None, false, -1));
        return stop;
    }

    private int Plain(int at, int stop, int end)
    {
        if (stop < end && text[stop] == '.' && IsAbbreviation(at, stop, end))
            stop++;
        if (ContractionAt(at, stop) is var cut && cut > 0)
        {
            tokens.Add(Make(at, cut));
            tokens.Add(new Token(cut, stop, TokenKind.Word, WordClass.Auxiliary, false, -1));
            classes |= WordClass.Auxiliary;
            return stop;
        }

        // the Joneses'
        return stop < end && text[stop] is '’' or '\'' && text[stop - 1] is 's' ? Owned(at, stop, stop + 1) : Whole(at, stop);
    }

    private int Whole(int at, int stop)
    {
        tokens.Add(Make(at, stop));
        return stop;
    }

    private Token Make(int at, int end)
    {
        ReadOnlySpan<char> word = text.AsSpan(at, end - at);
        bool number = char.IsAsciiDigit(word[0]);
        bool large = char.IsUpper(word[0]) || word[0] == '@';
        WordClass found = number ? WordClass.None : lexicon.ClassOf(word[^1] == '.' ? word.TrimEnd('.') : word);
        if (large && IsAcronym(word))
            found &= ~(WordClass.Function | WordClass.Cue);
        classes |= found;
        return new Token(at, end, number ? TokenKind.Number : TokenKind.Word, found, large, -1);
    }

    private readonly bool Joins(int at, int joiner) => text[joiner] switch
    {
        '.' or ',' => joiner - at == 1 || (char.IsAsciiDigit(text[joiner - 1]) && char.IsAsciiDigit(text[joiner + 1]))
            || text[joiner - 2] == '.',
        _ => true,
    };

    private readonly int PossessiveLength(int at, int stop) =>
        stop - at > 2 && text[stop - 1] is 's' or 'S' && text[stop - 2] is '’' or '\'' && !IsPronoun(at, stop - 2) ? 2 : 0;

    // l'homme, dell'anno, d'après: a listed short word with its apostrophe; dit-il: the verb before its pronoun
    private readonly int Elided(int at, int stop)
    {
        ReadOnlySpan<char> word = text.AsSpan(at, stop - at);
        int apostrophe = word.IndexOfAny('\'', '’');
        if (apostrophe is > 0 and < 8)
        {
            Span<char> article = stackalloc char[8];
            word[..apostrophe].CopyTo(article);
            article[apostrophe] = '\'';
            bool whole = (lexicon.ClassOf(word) & WordClass.AccordingTo) != 0;
            return !whole && lexicon.ClassOf(article[..(apostrophe + 1)]) != WordClass.None ? apostrophe + 1 : 0;
        }

        int hyphen = word.LastIndexOf('-');
        ReadOnlySpan<char> pronoun = word[(hyphen + 1)..];
        if (hyphen > 2 && word[..hyphen].EndsWith("-t"))
            hyphen -= 2;
        bool tagged = hyphen > 0 && !pronoun.IsEmpty && (lexicon.ClassOf(pronoun) & WordClass.Pronoun) != 0
            && (lexicon.ClassOf(word[..hyphen]) & (WordClass.Cue | WordClass.Auxiliary)) != 0;
        return tagged ? hyphen : 0;
    }

    // he’d, she’ll, it’s: the pronoun and an auxiliary
    private readonly int ContractionAt(int at, int stop)
    {
        int apostrophe = text.AsSpan(at, stop - at).IndexOfAny('\'', '’');
        return apostrophe > 0 && IsPronoun(at, at + apostrophe) ? at + apostrophe : 0;
    }

    private readonly bool IsPronoun(int at, int stop) =>
        (lexicon.ClassOf(text.AsSpan(at, stop - at)) & (WordClass.Pronoun | WordClass.Relative | WordClass.Adverb)) != 0;

    // A single capital, a listed short form before a name, or a short form with a full stop inside (U.S.) that does not end the line
    private readonly bool IsAbbreviation(int at, int stop, int end)
    {
        ReadOnlySpan<char> word = text.AsSpan(at, stop - at);
        bool goesOn = stop + 2 < end;
        return (word.Length == 1 && char.IsUpper(word[0]) && goesOn) || word.Contains('.')
            || (goesOn && word.Length <= 6 && (lexicon.ClassOf(word) & WordClass.Title) != 0);
    }

    // Asked of every letter of a text
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsWordChar(char character) =>
        character < 128 ? ((character < 64 ? LowWordChars : HighWordChars) >> (character & 63) & 1) != 0 : IsForeignWordChar(character);

    private static bool IsForeignWordChar(char character) =>
        char.IsLetterOrDigit(character) || character is '£' or '€' || char.IsSurrogate(character)
            || char.GetUnicodeCategory(character) == UnicodeCategory.NonSpacingMark;

    // US, WHO: not the pronouns
    private static bool IsAcronym(ReadOnlySpan<char> word) =>
        word.Length is 2 or 3 && char.IsUpper(word[0]) && char.IsUpper(word[1]) && char.IsUpper(word[^1]);

    private static bool IsJoiner(char character) => character is '-' or '\'' or '’' or '.' or ',' or '‑' or '&';
}
