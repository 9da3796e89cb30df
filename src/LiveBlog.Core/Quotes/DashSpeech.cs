using System.Buffers;

namespace LiveBlog.Core.Quotes;

/// <summary>Speech that opens a line with a dash, as the press of Scandinavia sets it: – It is gone, says Roe. Without the tag nothing
/// tells it from an item of a list.</summary>
internal static class DashSpeech
{
    private static readonly SearchValues<char> Enders = SearchValues.Create(",?!");

    /// <summary>False where a line cannot be such speech.</summary>
    public static bool MayBe(Line line, SpeechLexicon lexicon) =>
        lexicon.Source.HasDashSpeech && line.Span is ['–' or '—' or '-', ' ', _, _, ..];

    /// <summary>Adds the stretch from the dash to the tag, where the line has no marks and a tag.</summary>
    public static void AddTo(List<MarkedSpan> spans, Line line, SpeechLexicon lexicon)
    {
        if (spans.Count > 0 || !line.IsProse || !MayBe(line, lexicon))
            return;
        ReadOnlySpan<char> text = line.Span;
        for (int at = Next(text, 2); at >= 0; at = Next(text, at + 1))
        {
            if (!StartsWithCue(text[(at + 1)..], lexicon))
                continue;
            int end = line.Start + (text[at] == ',' ? at : at + 1);
            spans.Add(new MarkedSpan(line.Start, end, line.Start + 2, end, true, false));
            return;
        }
    }

    private static int Next(ReadOnlySpan<char> text, int from)
    {
        int at = text[from..].IndexOfAny(Enders);
        return at < 0 ? -1 : from + at;
    }

    private static bool StartsWithCue(ReadOnlySpan<char> text, SpeechLexicon lexicon)
    {
        ReadOnlySpan<char> rest = text.TrimStart(' ');
        int end = 0;
        while (end < rest.Length && char.IsLetter(rest[end]))
            end++;
        if (end == 0 || rest.Length == text.Length || !char.IsLower(rest[0]))
            return false;
        WordClass word = lexicon.ClassOf(rest[..end]);
        return (word & WordClass.Speech) != 0 && (word & (WordClass.Participle | WordClass.PastParticiple | WordClass.Auxiliary)) == 0;
    }
}
