namespace LiveBlog.Core.Quotes;

/// <summary>Tells which neighbouring quotes of a sentence belong together.</summary>
internal static class QuoteJoins
{
    private const int LongestTag = 20;

    /// <summary>«a», «b» and a «c»: items of one list.</summary>
    public static bool IsListed(LineReading line, Utterance quote, Utterance? before)
    {
        if (before is not { Strength: >= CueStrength.Sentence } || quote.Token - before.Token > 4 || quote.Token - before.Token < 2)
            return false;
        ReadOnlySpan<Token> tokens = line.Tokens;
        bool joined = Sentences.LastOf(tokens[before.Token], line.Line.Text) == ',';
        for (int i = before.Token + 1; i < quote.Token; i++)
        {
            if (tokens[i].Kind == TokenKind.Comma || tokens[i].Is(WordClass.Conjunction))
                joined = true;
            else if (!tokens[i].Is(WordClass.Determiner))
                return false;
        }

        return joined;
    }

    /// <summary>«…,» Jones said, «…»: one sentence in two parts.</summary>
    public static bool Completes(LineReading line, SpeechLexicon lexicon, Utterance before, Utterance quote)
    {
        ReadOnlySpan<Token> tokens = line.Tokens;
        if (before is not { Strength: CueStrength.Adjacent, CueToken: { } cue } || cue < before.Token || cue > quote.Token
            || quote.Token - before.Token > LongestTag)
            return false;
        bool opens = Sentences.LastOf(tokens[before.Token], line.Line.Text) is ',' or '—'
            || tokens[before.Token + 1].Kind == TokenKind.Comma;
        bool goesOn = quote.Span.IsClosed && tokens[quote.Token - 1].Kind is TokenKind.Comma or TokenKind.Dash
            && !tokens[quote.Token].IsLarge && !StartsWithConjunction(line, lexicon, quote);
        return opens && goesOn && !HasOtherCue(tokens, before.Token + 1, quote.Token, cue);
    }

    // «…,» Jones said, «and …»: the second part is a clause of its own
    private static bool StartsWithConjunction(LineReading line, SpeechLexicon lexicon, Utterance quote)
    {
        ReadOnlySpan<char> words = line.Line.Text.AsSpan(quote.Span.ContentStart, quote.Span.ContentLength);
        int end = words.IndexOf(' ');
        return end > 0 && (lexicon.ClassOf(words[..end]) & WordClass.Conjunction) != 0;
    }

    private static bool HasOtherCue(ReadOnlySpan<Token> tokens, int first, int end, int own)
    {
        for (int i = first; i < end; i++)
        {
            if (i != own && tokens[i].Is(WordClass.Cue | WordClass.AccordingTo))
                return true;
        }

        return false;
    }
}
