using System.Collections.Frozen;

namespace LiveBlog.Core.Text;

/// <summary>The services that a page is shared with: no author is called so.</summary>
internal static class ShareServices
{
    private static readonly FrozenSet<string> Words = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "facebook", "twitter", "x", "whatsapp", "email", "e-mail", "mail", "telegram", "linkedin",
            "pinterest", "reddit", "bluesky", "threads", "messenger", "mastodon", "flipboard", "pocket",
        "tumblr", "viber", "xing", "kakaotalk", "weibo", "wechat", "copy", "copied", "link", "url", "share", "print", "sms", "微博", "微信",
            "카카오톡", "페이스북", "트위터", "фейсбук", "телеграм", "ватсап");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Known = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>True where the text is made of nothing but the names of services to share with: "Facebook Email", "Copy link".</summary>
    public static bool Is(ReadOnlySpan<char> text)
    {
        foreach (Range range in text.Split(' '))
        {
            if (text[range] is { IsEmpty: false } word && !Known.Contains(word))
                return false;
        }

        return !text.IsWhiteSpace();
    }
}
