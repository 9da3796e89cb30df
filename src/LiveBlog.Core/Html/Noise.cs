using System.Buffers;
using System.Collections.Frozen;
using AngleSharp.Dom;

namespace LiveBlog.Core.Html;

/// <summary>Elements that stand in an update but are not of it: share bars, adverts, newsletters, related stories, labels for screen readers.</summary>
internal static class Noise
{
    private static readonly FrozenSet<string> Tags = FrozenSet.Create(
        StringComparer.Ordinal, "script", "style", "link", "meta", "button", "select", "input", "textarea", "form", "nav", "dialog", "svg", "math", "canvas", "amp-ad", "amp-analytics",
        "amp-social-share", "amp-pixel", "amp-sticky-ad", "title", "audio", "object");

    private static readonly string[] Words =
    [
        "share", "sharing", "social", "advert", "advertisement", "ad", "ads", "adslot", "ad-slot", "adv", "banner", "sponsored", "newsletter", "signup", "sign-up", "promo", "promotion",
        "related", "recommended", "recirculation", "rich-link", "richlink", "read-more", "readmore", "inline-article", "teaser", "comments", "comment-count", "toolbar", "tooltip", "outbrain", "taboola", "paywall",
        "subscribe", "poll", "vote", "widget-vote", "breadcrumb", "pagination", "copy-link", "print-only", "skip-link",
        "adsbygoogle",
    ];

    private static readonly SearchValues<string> AnyWord = SearchValues.Create(Words, StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> ShareAddresses = SearchValues.Create(
        [
            "facebook.com/sharer", "facebook.com/dialog/share", "facebook.com/share.php", "twitter.com/intent/", "twitter.com/share", "x.com/intent/", "whatsapp://", "api.whatsapp.com", "wa.me/", "linkedin.com/share",
            "pinterest.com/pin/create", "reddit.com/submit", "mailto:?", "t.me/share", "telegram.me/share", "bsky.app/intent", "threads.net/intent", "plus.google.com/share", "fb-messenger://", "sms:?", "sms:&",
        ],
        StringComparison.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Hidden =
        FrozenSet.Create(StringComparer.Ordinal, "visually-hidden", "visuallyhidden", "u-visually-hidden", "sr-only", "screen-reader-text", "screen-reader", "screen-readable", "a11y-hidden", "offscreen", "invisible", "is-hidden", "hidden");

    /// <summary>True for elements that no reader sees as part of the text.</summary>
    public static bool Is(IElement element) =>
        IsSilentTag(element) || element.HasAttribute("hidden") || IsHiddenStyle(element) || (element.ClassName is { Length: > 0 } names && Elements.AnyToken(names, IsNoiseToken)) || IsNoiseId(element);

    /// <summary>True for a link that sends the page to somebody.</summary>
    public static bool IsShareLink(string? href) => href is not null && href.AsSpan(0, Math.Min(href.Length, 120)).ContainsAny(ShareAddresses);

    /// <summary>True for labels that only screen readers speak.</summary>
    public static bool IsForScreenReaders(IElement element) => Elements.AnyToken(element, Hidden.GetAlternateLookup<ReadOnlySpan<char>>().Contains);

    private static bool IsSilentTag(IElement element) => Tags.Contains(element.LocalName);

    private static bool IsNoiseToken(ReadOnlySpan<char> token) => Hidden.GetAlternateLookup<ReadOnlySpan<char>>().Contains(token) || IsNoiseName(token);

    private static bool IsNoiseId(IElement element) => element.Id is { Length: > 0 } id && IsNoiseName(id);

    private static bool IsHiddenStyle(IElement element) =>
        element.GetAttribute("style") is { } style && style.Contains("display:none", StringComparison.OrdinalIgnoreCase);

    /// <summary>The name has one of the words as a whole part: "post-share", "share_bar", "adSlot" count, "shared-content" and "header" do not.</summary>
    private static bool IsNoiseName(ReadOnlySpan<char> name)
    {
        if (!name.ContainsAny(AnyWord))
            return false;
        foreach (string word in Words)
        {
            if (HasPart(name, word))
                return true;
        }

        return false;
    }

    private static bool HasPart(ReadOnlySpan<char> name, string word)
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

    /// <summary>Where one part of a name ends and the next begins: at its ends, beside anything but a letter, before a capital.</summary>
    private static bool IsSeam(ReadOnlySpan<char> name, int at) =>
        at == 0 || at == name.Length || !char.IsLetter(name[at - 1]) || !char.IsLetter(name[at]) || (char.IsLower(name[at - 1]) && char.IsUpper(name[at]));
}
