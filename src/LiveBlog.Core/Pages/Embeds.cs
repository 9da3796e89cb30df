using LiveBlog.Core.Documents;
using LiveBlog.Core.Documents.Dom;
using LiveBlog.Core.Sites;

namespace LiveBlog.Core.Pages;

/// <summary>Posts, videos and graphics of other services, told by their address or their markup.</summary>
internal static class Embeds
{
    private static readonly HashSet<string> Videos =
        new(StringComparer.Ordinal) { "youtube", "vimeo", "dailymotion", "brightcove", "jwplayer", "streamable", "rumble", "twitch",
            "vine" };

    /// <summary>The service of an address, or null where it is none that is known.</summary>
    public static string? Provider(Uri? address)
    {
        if (address is null)
            return null;
        string host = Addresses.Host(address);
        foreach ((string known, string provider) in EmbeddedServices.Hosts)
        {
            if (host == known || (host.EndsWith(known, StringComparison.Ordinal) && host[^(known.Length + 1)] == '.'))
                return provider;
        }

        return null;
    }

    /// <summary>The service whose post the block quote or div is, by its class.</summary>
    public static string? ByToken(DomElement element)
    {
        ReadOnlySpan<char> names = element.Peek("class");
        foreach (Range range in names.SplitAny(' ', '\t', '\n', '\r', '\f'))
        {
            if (ByToken(names[range]) is { } provider)
                return provider;
        }

        return null;
    }

    /// <summary>The service whose posts have this class.</summary>
    public static string? ByToken(ReadOnlySpan<char> token)
    {
        foreach ((string known, string provider) in EmbeddedServices.Classes)
        {
            if (token.SequenceEqual(known))
                return provider;
        }

        return null;
    }

    /// <summary>The service whose post the block quote is, by its last child: a link to the post, after the author's name.</summary>
    public static string? BySignature(DomElement element, Uri? page)
    {
        for (int i = element.ChildNodes.Length - 1; i >= 0; i--)
        {
            if (element.ChildNodes[i] is DomElement last)
                return last.LocalName == "a" && Addresses.Resolve(page, last.GetAttribute("href")) is { } url && IsPost(url)
                    ? Provider(url)
                    : null;
        }

        return null;
    }

    /// <summary>A post that its own markup quotes: its permalink is the last link to a post, its author stands after the dash.</summary>
    public static Embed Post(DomElement element, string provider, Uri? page)
    {
        Uri? url = Stated(element, page) ?? LastLink(element, page, provider);
        string? words = Elements.First(element, "p") is { } paragraph ? InlineText.Of(paragraph)
            : Elements.HasToken(element, Box) ? LongestText(element) : null;
        return new Embed { Provider = provider, Url = url, Author = AuthorOf(element), Text = words };
    }

    /// <summary>A video or a post at this address.</summary>
    public static Block At(Uri? url, string? caption)
    {
        string provider = Provider(url) ?? "other";
        Uri? canonical = Canonical(url, provider);
        return Videos.Contains(provider)
            ? new Video { Url = canonical, Provider = provider, Caption = caption }
            : new Embed { Provider = provider, Url = canonical, Text = caption };
    }

    /// <summary>The address of the thing itself where the page gives that of its player.</summary>
    private static Uri? Canonical(Uri? url, string provider)
    {
        if (url is null)
            return null;
        string? id = provider switch
        {
            "youtube" when url.AbsolutePath.StartsWith("/embed/", StringComparison.Ordinal) =>
                url.AbsolutePath["/embed/".Length..].Trim('/'),
            _ => null,
        };
        return string.IsNullOrEmpty(id) ? url : Addresses.Resolve(null, "https://www.youtube.com/watch?v=" + id) ?? url;
    }

    private static Uri? Stated(DomElement element, Uri? page)
    {
        foreach (string attribute in (ReadOnlySpan<string>)["data-canonical-url", "cite", "data-instgrm-permalink", "data-href",
            "data-text-post-permalink", "data-bluesky-uri"])
        {
            if (Addresses.Resolve(page, Elements.Value(element, attribute)) is { } url)
                return url;
        }

        return null;
    }

    private static Uri? LastLink(DomElement element, Uri? page, string provider)
    {
        Uri? last = null;
        foreach (DomElement link in Elements.Below(element))
        {
            if (link.LocalName != "a" || Addresses.Resolve(page, link.GetAttribute("href")) is not { } url || Provider(url) != provider)
                continue;
            if (last is null || IsPost(url) || !IsPost(last))
                last = url;
        }

        return last;
    }

    /// <summary>True for the address of a post or video of a service that is known, not of an account or a front page.</summary>
    public static bool IsPostOf(Uri url) => Provider(url) switch
    {
        null or "google" => false,
        "twitter" => url.AbsolutePath.Contains("/status", StringComparison.Ordinal),
        "youtube" => url.Host.EndsWith("youtu.be", StringComparison.Ordinal) || url.AbsolutePath is "/watch"
            || url.AbsolutePath.StartsWith("/embed/", StringComparison.Ordinal)
            || url.AbsolutePath.StartsWith("/shorts/", StringComparison.Ordinal),
        "facebook" or "instagram" or "tiktok" or "telegram" or "threads" or "bluesky" or "reddit" or "mastodon" =>
            url.AbsolutePath.Trim('/').Contains('/', StringComparison.Ordinal),
        _ => url.AbsolutePath.Length > 1,
    };

    private static bool IsPost(Uri url) =>
        url.AbsolutePath.Contains("/status", StringComparison.Ordinal) || url.AbsolutePath.AsSpan().Count('/') >= 3;

    /// <summary>The service whose post the box is that a site made itself, with a link to the post: its class is "tweet".</summary>
    public static string? ByBox(DomElement element, Uri? page) =>
        Elements.HasToken(element, Box) && LastLink(element, page, "twitter") is { } url && IsPost(url) ? "twitter" : null;

    /// <summary>The class of such a box.</summary>
    public const string Box = "tweet";

    /// <summary>The words behind the dash, up to the link to the post; else what an element is called the author's name.</summary>
    private static string? AuthorOf(DomElement element)
    {
        NodeList nodes = element.ChildNodes;
        for (int i = 0; i < nodes.Length; i++)
        {
            if (nodes[i] is not DomText text || text.Data.Trim() is not { Length: > 2 } line || line[0] is not ('—' or '–' or '-'))
                continue;
            string name = line.TrimStart("—–-").ToString();
            // A link to the account may stand in the name: "Jane Doe (@jane)"
            for (int at = i + 1; at + 1 < nodes.Length && name.LastIndexOf('(') > name.LastIndexOf(')'); at++)
                name += nodes[at] is DomText words ? Before(words.Data).ToString() : InlineText.Of(nodes[at]);
            return Text.Whitespace.FoldOrNull(name);
        }

        return Elements.First(element, part => part.Peek("class").Contains("author-name", StringComparison.Ordinal)) is { } own
            ? InlineText.Of(own)
            : null;

        static ReadOnlySpan<char> Before(ReadOnlySpan<char> words) => words[..(words.IndexOf(')') + 1)];
    }

    /// <summary>Of a post without a paragraph, its longest text.</summary>
    private static string? LongestText(DomElement element) =>
        Elements.Below(element).SelectMany(part => part.ChildNodes.Span.ToArray()).OfType<DomText>()
            .Select(words => Text.Whitespace.FoldOrNull(words.ToString())).MaxBy(words => words?.Length ?? 0);
}
