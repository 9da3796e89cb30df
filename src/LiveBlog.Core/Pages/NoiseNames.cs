using System.Buffers;
using System.Collections.Frozen;

namespace LiveBlog.Core.Pages;

/// <summary>Names that sites give to what stands in an update but is not of it.</summary>
internal static class NoiseNames
{
    private static readonly string[] Words =
    [
        "share", "sharing", "social", "advert", "advertisement", "ad", "ads", "adslot", "ad-slot", "adv", "banner", "sponsored",
            "newsletter", "signup", "sign-up", "promo", "promotion",
        "related", "recommended", "recirculation", "rich-link", "richlink", "read-more", "readmore", "inline-article", "teaser", "comments",
            "comment-count", "toolbar", "tooltip", "popover", "dropdown-menu", "outbrain", "taboola", "paywall",
        "subscribe", "poll", "vote", "widget-vote", "breadcrumb", "pagination", "copy-link", "print-only", "skip-link", "adsbygoogle",
    ];

    private static readonly SearchValues<string> AnyWord = SearchValues.Create(Words, StringComparison.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Hidden = FrozenSet.Create(
        StringComparer.Ordinal, "visually-hidden", "visuallyhidden", "u-visually-hidden", "sr-only", "screen-reader-text", "screen-reader",
            "screen-readable", "a11y-hidden", "offscreen", "invisible", "is-hidden", "hidden");

    /// <summary>True for the class of a label that only screen readers speak.</summary>
    public static bool IsHidden(ReadOnlySpan<char> token) => Hidden.GetAlternateLookup<ReadOnlySpan<char>>().Contains(token);

    /// <summary>True where the name has one of the words as a whole part: "post-share", "share_bar", "adSlot" count, "shared-content" and
    /// "header" do not.</summary>
    public static bool HasWord(ReadOnlySpan<char> name) => name.ContainsAny(AnyWord) && HasPart(name, Words);

    /// <summary>True where the name has one of the words as a whole part.</summary>
    public static bool HasPart(ReadOnlySpan<char> name, string[] words)
    {
        foreach (string word in words)
        {
            if (HasPart(name, word))
                return true;
        }

        return false;
    }

    /// <summary>True where the name has the word as a whole part.</summary>
    public static bool HasPart(ReadOnlySpan<char> name, string word)
    {
        for (int from = 0; ;)
        {
            int found = name[from..].IndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (found < 0)
                return false;
            int start = from + found;
            if (IsSeam(name, start) && IsSeam(name, start + word.Length))
                return true;
            from = start + 1;
        }
    }

    /// <summary>Where one part of a name ends and the next begins: at its ends, beside anything but a letter or digit (the "ad" in a
    /// hexadecimal id is none), before a capital.</summary>
    private static bool IsSeam(ReadOnlySpan<char> name, int at) =>
        at == 0 || at == name.Length || !char.IsLetterOrDigit(name[at - 1]) || !char.IsLetterOrDigit(name[at])
            || (char.IsLower(name[at - 1]) && char.IsUpper(name[at]));
}
