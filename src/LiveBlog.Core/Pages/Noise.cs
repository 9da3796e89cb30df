using System.Buffers;
using System.Collections.Frozen;
using LiveBlog.Core.Documents.Dom;

namespace LiveBlog.Core.Pages;

/// <summary>Elements that stand in an update but are not of it: share bars, adverts, newsletters, related stories, labels for screen
/// readers.</summary>
internal static class Noise
{
    private static readonly FrozenSet<string> Tags = FrozenSet.Create(
        StringComparer.Ordinal, "script", "style", "link", "meta", "button", "select", "input", "textarea", "form", "nav", "dialog", "svg",
            "math", "canvas", "amp-ad", "amp-analytics",
        "amp-social-share", "amp-pixel", "amp-sticky-ad", "title", "audio", "object");

    private static readonly SearchValues<string> ShareAddresses = SearchValues.Create(
        [
            "facebook.com/sharer", "facebook.com/dialog/share", "facebook.com/share.php", "twitter.com/intent/", "twitter.com/share",
                "x.com/intent/", "whatsapp://", "api.whatsapp.com", "wa.me/", "linkedin.com/share",
            "pinterest.com/pin/create", "reddit.com/submit", "mailto:?", "t.me/share", "telegram.me/share", "bsky.app/intent",
                "threads.net/intent", "plus.google.com/share", "fb-messenger://", "sms:?", "sms:&",
        ],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>True for elements that no reader sees as part of the text.</summary>
    public static bool Is(DomElement element, ElementNames names)
    {
        if (IsTag(element.LocalName))
            return true;
        foreach (ref DomAttribute attribute in element.Attributes)
        {
            bool isNoise = attribute.Name switch
            {
                "class" => (names.Traits(names.Number(attribute.Value)) & NameTraits.Noise) != 0,
                "hidden" => true,
                "style" => IsHiddenStyle(attribute.Value),
                "role" => attribute.Value is "tooltip" or "menu" or "dialog",
                "id" => NoiseNames.HasWord(attribute.Value),
                _ => false,
            };
            if (isNoise)
                return true;
        }

        return false;
    }

    public static bool IsTag(string tag) => Tags.Contains(tag);

    public static bool IsHiddenStyle(ReadOnlySpan<char> style) => style.Contains("display:none", StringComparison.OrdinalIgnoreCase);

    /// <summary>True for a link that sends the page to somebody.</summary>
    public static bool IsShareLink(string? href) =>
        href is not null && href.AsSpan(0, Math.Min(href.Length, 120)).ContainsAny(ShareAddresses);
}
