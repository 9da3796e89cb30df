using System.Collections.Frozen;
using LiveBlog.Core.Languages;
using LiveBlog.Core.Text;

namespace LiveBlog.Core.PlainText;

/// <summary>Tells the short lines that pages print around their news: to share, to subscribe, to read on, of rights and tags.</summary>
internal static class PageLine
{
    private const int Longest = 70;

    /// <summary>"Subscribe to our newsletter for more" is longer than a control and shorter than a sentence of news.</summary>
    private const int MostWords = 9;

    // "read more about this": the longest phrases of menus
    private const int MostWordsOfPhrase = 4;
    private const int MostFigures = 3;

    private static readonly string[] LinkOpeners = Folded(LineWords.LinkOpeners);
    private static readonly string[] Openers = Folded(LineWords.FurnitureOpeners);
    private static readonly FrozenSet<string> Links = Whole(LinkOpeners);
    private static readonly FrozenSet<string> Footers = Whole(Folded(LineWords.FooterLines));
    private static readonly FrozenSet<string> Furniture = Whole([.. Folded(LineWords.FurnitureLines), .. Openers]);

    /// <summary>The line's kind, or null where nothing tells it.</summary>
    /// <param name="words">The words in lower case, without the signs around them.</param>
    /// <param name="isSentence">True where the line ends as sentences do.</param>
    public static LineKind? Of(string words, bool isSentence)
    {
        if (words.Length > Longest * 2)
            return null;
        string bare = Fold(words);
        if (IsOfRights(bare))
            return LineKind.Furniture;
        if (bare.Length is 0 or > Longest)
            return null;
        string core = WithoutCount(bare);
        if (Exact(core) is { } whole)
            return whole;
        if (IsShared(bare))
            return LineKind.Share;
        if (!isSentence && bare.AsSpan().Count(' ') < MostWords)
        {
            if (Opens(bare, LinkOpeners))
                return LineKind.Links;
            if (Opens(bare, Openers))
                return LineKind.Furniture;
        }

        return AreAll(bare) ? LineKind.Furniture : null;
    }

    private static LineKind? Exact(string words) => Links.Contains(words) ? LineKind.Links
        : Footers.Contains(words) ? LineKind.Footer
        : Furniture.Contains(words) ? LineKind.Furniture
        : null;

    private static string[] Folded(string[] phrases) => [.. phrases.Select(Fold)];

    private static FrozenSet<string> Whole(string[] phrases) => phrases.Select(phrase => phrase.Trim()).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>In lower case without accents: menus are printed in capitals, and capitals often without them.</summary>
    private static string Fold(string words) =>
        string.Create(words.Length, words, static (signs, from) =>
        {
            for (int i = 0; i < from.Length; i++)
                signs[i] = CharFold.Fold(from[i]);
        }).Replace("\0", "", StringComparison.Ordinal);

    /// <summary>"© 2024 The Marle Post", "Copyright 2020".</summary>
    private static bool IsOfRights(string bare)
    {
        bool isSigned = bare.StartsWith(Shared.Copyright, StringComparison.Ordinal)
            || bare.StartsWith(Shared.LetteredCopyright, StringComparison.Ordinal)
            || bare.StartsWith(Shared.CopyrightWord, StringComparison.Ordinal);
        return isSigned && bare.Length <= Longest * 2 && HasYear(bare);
    }

    private static bool HasYear(string text)
    {
        for (int i = 0; i + 4 <= text.Length; i++)
        {
            bool isYear = text[i] is '1' or '2' && text[i + 1] is '9' or '0' && char.IsAsciiDigit(text[i + 2])
                && char.IsAsciiDigit(text[i + 3]);
            if (isYear && (i == 0 || !char.IsAsciiDigit(text[i - 1])) && (i + 4 == text.Length || !char.IsAsciiDigit(text[i + 4])))
                return true;
        }

        return false;
    }

    /// <summary>"45 comments", "Comments (8)": the words without the number.</summary>
    private static string WithoutCount(string bare)
    {
        string front = bare.TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', ' ', '+');
        return front.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', ' ', '(', ')', '[', ']', ':');
    }

    /// <summary>The words open the line. A single word does so only before a sign, for as the first of others it opens sentences too; one
    /// that the table writes with a space behind it does not.</summary>
    private static bool Opens(string bare, string[] openers)
    {
        foreach (string opener in openers)
        {
            if (!bare.StartsWith(opener, StringComparison.Ordinal))
                continue;
            if (bare.Length == opener.Length || !char.IsLetterOrDigit(opener[^1]))
                return true;
            char next = bare.AsSpan(opener.Length).TrimStart() is [var sign, ..] ? sign : ' ';
            bool isPhrase = opener.Contains(' ', StringComparison.Ordinal)
                ? !char.IsLetterOrDigit(bare[opener.Length]) : opener.Length >= LongEnough(opener[^1]);
            if (isPhrase || next is ':' or '©' or '(' or '|' or '›' or '»')
                return true;
        }

        return false;
    }

    /// <summary>How long an opener must be that other words may follow: of scripts without spaces a few signs are a phrase, of others two
    /// words are.</summary>
    private static int LongEnough(char last) => last switch
    {
        > '\u2e80' and not (>= '\uac00' and <= '\ud7a3') => 4,
        >= '\u0e00' and <= '\u0eff' => 8,
        _ => int.MaxValue,
    };

    /// <summary>"Share on Facebook" in any language: a word to share with, and a service.</summary>
    private static bool IsShared(string bare)
    {
        int first = bare.IndexOf(' ', StringComparison.Ordinal), last = bare.LastIndexOf(' ');
        return first > 0 && bare.AsSpan().Count(' ') <= 3 && ShareServices.Is(bare.AsSpan(last + 1)) && Furniture.Contains(bare[..first]);
    }

    /// <summary>A row of them: "Contact Imprint Privacy".</summary>
    private static bool AreAll(string bare)
    {
        string[] words = bare.Split([' ', '|', '·', '•', '/', ',', '›', '»', '-', '–'], StringSplitOptions.RemoveEmptyEntries);
        int at = 0, phrases = 0;
        while (at < words.Length)
        {
            // "Page 1 2 3 next"
            if (phrases > 0 && words[at].Length <= MostFigures && !words[at].AsSpan().ContainsAnyExceptInRange('0', '9'))
            {
                at++;
                continue;
            }

            int length = Math.Min(MostWordsOfPhrase, words.Length - at);
            while (length > 0 && !IsPhrase(string.Join(' ', words, at, length)))
                length--;
            if (length == 0)
                return false;
            at += length;
            phrases++;
        }

        return phrases > 1;
    }

    private static bool IsPhrase(string words) => ShareServices.Is(words) || Exact(words) is not null;
}
