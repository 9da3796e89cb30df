namespace LiveBlog.Core.Quotes;

/// <summary>Tells speech from scare quotes, titles of works, nicknames and mottos.</summary>
internal static class SpeechFilter
{
    public static bool IsSpeech(LineReading line, Utterance quote, Lexicon lexicon)
    {
        if (quote.Continues is not null)
            return true;
        if (!line.Line.IsProse)
            return false;
        SpeechThresholds least = lexicon.Source.Thresholds;
        WordCount words = WordCount.Of(line.Line.Text.AsSpan(quote.Span.ContentStart, quote.Span.ContentLength));
        if (words.All == 0)
            return false;
        int needed = quote.Strength switch
        {
            CueStrength.Adjacent => least.Adjacent,
            CueStrength.Sentence => least.SameSentence,
            CueStrength.Weak or CueStrength.Carried => least.Weak,
            _ => least.Alone,
        };
        if (quote.Span.IsSingle)
            needed = Math.Max(needed, quote.Strength == CueStrength.Adjacent ? 3 : 99);
        if (words.IsTitle && !words.EndsSentence)
            needed = Math.Max(needed, quote.Strength == CueStrength.Adjacent && words.All == 1 ? 1 : least.Title);
        if (IsLabelled(line, quote.Token))
            needed = Math.Max(needed, least.Alone);
        return words.All >= needed;
    }

    private static bool IsLabelled(LineReading line, int token)
    {
        int before = token - 1;
        while (before >= 0 && token - before <= 2 && line.Tokens[before].Is(WordClass.Determiner | WordClass.Preposition))
            before--;
        return before >= 0 && line.Tokens[before].Is(WordClass.Label) && line.Tokens[before].Kind == TokenKind.Word;
    }
}
