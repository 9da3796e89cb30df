using System.Globalization;

namespace LiveBlog.Core.Time;

/// <summary>Cuts a folded label into numbers, the words of a lexicon, and symbols.</summary>
internal static class Tokens
{
    /// <summary>A label of more pieces is prose.</summary>
    public const int Maximum = 48;

    /// <summary>How many pieces there are; -1 where they are too many or one cannot be part of a time.</summary>
    public static int Cut(ReadOnlySpan<char> text, TimeLexicon lexicon, Span<LabelToken> tokens) =>
        CutStart(text, lexicon, tokens, out bool isWhole) is var count && isWhole ? count : -1;

    /// <summary>How many pieces there are up to the first that cannot be part of a time.</summary>
    public static int CutStart(ReadOnlySpan<char> text, TimeLexicon lexicon, Span<LabelToken> tokens, out bool isWhole)
    {
        isWhole = false;
        int count = 0, at = 0, zoneEnd = 0;
        while (at < text.Length)
        {
            if (text[at] == ' ')
            {
                at++;
                continue;
            }

            if (count == tokens.Length)
                return count;
            LabelToken token = Next(text, at, lexicon);
            if (token.Kind == LabelTokenKind.None || (token.Kind == LabelTokenKind.Unknown && !MayBeZone(text, token, ref zoneEnd)))
                return count;
            tokens[count++] = token;
            at = token.End;
        }

        isWhole = true;
        return count;
    }

    /// <summary>False for a word no label has: neither a letter beside a number nor part of a zone's name.</summary>
    private static bool MayBeZone(ReadOnlySpan<char> text, LabelToken token, ref int zoneEnd)
    {
        if (token.Length > 1 && token.Start >= zoneEnd)
            zoneEnd = token.Start + ZoneNames.Find(text[token.Start..], out _);
        return token.Length == 1 || token.Start < zoneEnd;
    }

    private static LabelToken Next(ReadOnlySpan<char> text, int at, TimeLexicon lexicon)
    {
        if (char.IsAsciiDigit(text[at]))
            return Number(text, at);
        int length = lexicon.Find(text[at..], out Word word);
        if (length > 0)
            return new LabelToken(LabelTokenKind.Word, at, length + (at + length < text.Length && text[at + length] == '.' ? 1 : 0), 0,
                word);
        if (!LabelText.IsWordCharacter(text[at]))
            return new LabelToken(LabelTokenKind.Symbol, at, 1, text[at], default);
        int end = at + 1;
        while (end < text.Length && LabelText.IsWordCharacter(text[end]))
            end++;
        return new LabelToken(LabelTokenKind.Unknown, at, end - at, 0, default);
    }

    private static LabelToken Number(ReadOnlySpan<char> text, int at)
    {
        int end = at;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        return end - at <= 9 && int.TryParse(text[at..end], NumberStyles.None, CultureInfo.InvariantCulture, out int value)
            ? new LabelToken(LabelTokenKind.Number, at, end - at, value, default)
            : default;
    }
}
