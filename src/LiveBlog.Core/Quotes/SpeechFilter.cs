using LiveBlog.Core.Languages;

namespace LiveBlog.Core.Quotes;

/// <summary>Tells speech from scare quotes, titles of works, nicknames and mottos.</summary>
internal sealed class SpeechFilter(SpeechThresholds least, bool singlesSpeak)
{
    private const int SingleMarksLeast = 4;
    private const int SentenceLeast = 4;

    public bool IsSpeech(LineReading line, Utterance quote)
    {
        if (quote.Continues is not null)
            return true;
        if (!line.Line.IsProse || IsValue(line, quote.Token))
            return false;
        WordCount words = WordCount.Of(line.Line.Text.AsSpan(quote.Span.ContentStart, quote.Span.ContentLength));
        if (words.All == 0
            || (quote.Span.IsSingle && (!singlesSpeak || !IsSpokenInSingles(line, quote, words))))
            return false;
        if (words.IsTitle && words.All < least.Title && (least.LargeStart == 0 || words.Lower < 2))
            return least.LargeStart == 0 ? IsSpeechInTitleCase(line, quote) : IsSpoken(line, quote, words);
        return words.All >= Needed(line, quote, words);
    }

    // 'No,' said Roe. 'It is ours.' but 'smart' roads
    private static bool IsSpokenInSingles(LineReading line, Utterance quote, WordCount words) =>
        quote.Strength switch
        {
            CueStrength.Adjacent => words.All >= SingleMarksLeast || words.EndsSentence,
            CueStrength.Sentence => words.All >= SingleMarksLeast,
            CueStrength.Carried => words.EndsSentence,
            _ => words.All >= SingleMarksLeast && words.EndsSentence && Continuity.IsAllQuoted(line),
        };

    private int Needed(LineReading line, Utterance quote, WordCount words)
    {
        int needed = quote.Strength switch
        {
            CueStrength.Adjacent => least.Adjacent,
            CueStrength.Sentence => least.SameSentence,
            CueStrength.Weak when quote.CueToken is { } cue && line.Tokens[cue].Is(WordClass.Participle) => least.WeakParticiple,
            CueStrength.Weak or CueStrength.Carried => least.Weak,
            _ => words.EndsSentence && IsSentence(line, quote.Token) ? Math.Min(SentenceLeast, least.Alone) : least.Alone,
        };
        if (IsMotto(line, quote) || IsUnsaid(line, quote))
            return int.MaxValue;
        if (line.Tokens[quote.Token].IsLarge && !IsSpoken(line, quote, words))
            needed = Math.Max(needed, quote.Strength is CueStrength.Adjacent or CueStrength.Carried
                ? least.LargeStart
                : least.LargeStartApart);
        return IsLabelled(line, quote.Token) || IsExplained(line, quote) ? Math.Max(needed, least.Alone) : needed;
    }

    // Roe began to talk. «The gate is open.» Poe nodded: a sentence between two others
    private static bool IsSentence(LineReading line, int quote) =>
        line.Tokens[quote].IsLarge && (quote == 0 || line.Tokens[quote - 1].Kind == TokenKind.Stop)
            && (quote + 1 == line.Tokens.Length || line.Tokens[quote + 1].IsLarge);

    // On Jones's «Morning Hour», in «The Long Road»: a work hangs on a possessor or a preposition
    private static bool IsSpeechInTitleCase(LineReading line, Utterance quote)
    {
        if (quote.Token == 0)
            return quote.Strength == CueStrength.Adjacent;
        Token before = line.Tokens[quote.Token - 1];
        bool hangs = before.Kind == TokenKind.Possessive || before.Is(WordClass.Preposition | WordClass.Label);
        return quote.Strength switch
        {
            CueStrength.Adjacent or CueStrength.Carried => !hangs,
            CueStrength.Sentence => before.Is(WordClass.Determiner),
            _ => false,
        };
    }

    // Sagte: „Raus!“; nannte es einen „Skandal“
    private static bool IsSpoken(LineReading line, Utterance quote, WordCount words) =>
        (words.EndsSentence && (quote.Strength == CueStrength.Carried || IsSentence(line, quote.Token)
            || (quote.Strength >= CueStrength.Sentence && quote.Token > 0 && line.Tokens[quote.Token - 1].Kind == TokenKind.Colon)))
        || (quote.Strength == CueStrength.Adjacent
            && (words.EndsSentence
            || (quote.CueToken is { } cue && (line.Tokens[cue].Is(WordClass.Opinion) || IsTagged(line, quote.Token, cue)))));

    // «Ja», sagte Meier
    private static bool IsTagged(LineReading line, int quote, int cue) =>
        cue == quote + 2 && line.Tokens[cue].Is(WordClass.Speech) && line.Tokens[quote + 1].Kind == TokenKind.Comma
            && (quote == 0 || line.Tokens[quote - 1].Kind == TokenKind.Stop);

    // name="value" in markup that stayed in the text
    private static bool IsValue(LineReading line, int token) =>
        token > 0 && line.Line.Text[line.Tokens[token].Start - 1] == '=';

    // A term with its gloss in brackets
    private static bool IsExplained(LineReading line, Utterance quote) =>
        quote.Strength < CueStrength.Sentence && quote.Token + 1 < line.Tokens.Length
            && line.Tokens[quote.Token + 1].Kind == TokenKind.OpenBracket;

    private static bool IsLabelled(LineReading line, int token)
    {
        int before = token - 1;
        while (before >= 0 && token - before <= 2 && line.Tokens[before].Is(WordClass.Determiner | WordClass.Preposition))
            before--;
        return before >= 0 && line.Tokens[before].Is(WordClass.Label) && line.Tokens[before].Kind == TokenKind.Word
            && !IsActive(line.Tokens, before);
    }

    // What she called «…», but a film called «…»
    private static bool IsActive(ReadOnlySpan<Token> tokens, int verb) =>
        tokens[verb].Is(WordClass.Opinion) && !tokens[verb].Is(WordClass.Participle) && verb > 0
            && (tokens[verb - 1].IsName || tokens[verb - 1].Is(WordClass.Pronoun));

    // His motto was «…»; «…» is my new motto
    private static bool IsMotto(LineReading line, Utterance quote)
    {
        ReadOnlySpan<Token> tokens = line.Tokens;
        int before = quote.Token - 1, after = quote.Token + 1;
        while (before >= 0 && quote.Token - before <= 2 && tokens[before].Is(WordClass.Auxiliary | WordClass.Preposition))
            before--;
        if (before >= 0 && tokens[before].Is(WordClass.Motto))
            return true;
        if (after >= tokens.Length || !tokens[after].Is(WordClass.BePassive))
            return false;
        while (after < tokens.Length && after < quote.Token + 5 && !tokens[after].Is(WordClass.Motto))
            after++;
        return after < tokens.Length && tokens[after].Is(WordClass.Motto);
    }

    // «Why?» she thought; he never had occasion to say «…»; far from calling it «…»
    private static bool IsUnsaid(LineReading line, Utterance quote)
    {
        if (quote.CueToken is not { } cue)
            return false;
        ReadOnlySpan<Token> tokens = line.Tokens;
        if (tokens[cue].Is(WordClass.Thought) && cue > quote.Token)
            return true;
        if (cue > 0 && tokens[cue].Is(WordClass.Participle) && tokens[cue - 1].Is(WordClass.Negation))
            return true;
        if (cue > quote.Token || cue < 2 || !tokens[cue - 1].Is(WordClass.InfinitiveMark))
            return false;
        for (int i = cue - 2; i >= Math.Max(0, cue - 5); i--)
        {
            if (tokens[i].Is(WordClass.Negation))
                return true;
        }

        return false;
    }
}
