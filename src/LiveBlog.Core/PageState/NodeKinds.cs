using System.Collections.Concurrent;
using System.Collections.Frozen;
using LiveBlog.Core.Sites;

namespace LiveBlog.Core.PageState;

/// <summary>The names that editors and CMSs give to the kinds of nodes, compared in lower case, without marks between their words and
/// without what only says that it is a node.</summary>
internal static class NodeKinds
{
    private const int MostKnown = 4096;

    private static readonly (NodeRole Role, string Names)[] Whole =
    [
        (NodeRole.Paragraph, "paragraph p para normal unstyled paragraphtext textparagraph"),
        (NodeRole.Heading, "h1 h2 h3 h4 h5 h6 title crosshead headline"),
        (NodeRole.Quote, "quotation pullout"),
        (NodeRole.List, "ul ol"),
        (NodeRole.Item, "li bullet unorderedlistitem orderedlistitem bulletedlistitem numberedlistitem listitem checklistitem"),
        (NodeRole.Picture, "img rawimage figure media asset"),
        (NodeRole.Video, "clip livemedia audio film"),
        (NodeRole.Post, "iframe social include oembedresponse rich bookmark"),
        (NodeRole.Caption, "caption figcaption"),
        (NodeRole.Credit, "credit copyright"),
        (NodeRole.Alt, "alttext alt url"),
        (NodeRole.Source, "quotesource quoteauthor attribution citation cite speaker"),
        (NodeRole.Link, "link a autolink hyperlink urllink textlink anchor externallink entryhyperlink mention inlinelink"),
        (NodeRole.Strong, "bold strong b"),
        (NodeRole.Emphasis, "italic emphasis em i"),
        (NodeRole.Break, "hardbreak linebreak br softbreak"),
        (NodeRole.Box, "ad ads hr delimiter divider separator spacer thematicbreak horizontalrule contributor byline timestamp "
            + "links tags poll unsupported"),
    ];

    // What a name contains, the first that fits; "listitem" is told before "list", "blockquote" before "block"
    private static readonly (NodeRole Role, string[] Parts)[] Parts =
    [
        (NodeRole.Box, ["interstitial", "related", "promo", "newsletter", "advert", "adplaceholder", "readmore", "richlink", "callout",
            "disclaimer", "correctionbox", "signup", "recirc"]),
        (NodeRole.Comment, ["comment"]),
        (NodeRole.Gallery, ["gallery", "carousel", "slideshow"]),
        (NodeRole.Picture, ["image", "photo", "picture", "graphic"]),
        (NodeRole.Video, ["video"]),
        (NodeRole.Post, ["tweet", "twitter", "instagram", "social", "oembed", "embed", "youtube", "facebook", "tiktok", "iframe"]),
        (NodeRole.Quote, ["quote"]),
        (NodeRole.Heading, ["heading", "subtitle", "subhead", "crosshead", "header"]),
        (NodeRole.Item, ["listitem"]),
        (NodeRole.List, ["list"]),
        (NodeRole.Table, ["table"]),
    ];

    private static readonly string[] Endings = ["blockelement", "element", "block", "inline", "node", "component"];

    private static readonly FrozenDictionary<string, NodeRole> Names =
        Whole.SelectMany(row => row.Names.Split(' ').Select(name => (name, row.Role)))
            .Concat(EditorBoxes.Kinds.Select(name => (name, NodeRole.Box)))
            .ToFrozenDictionary(row => row.Item1, row => row.Item2, StringComparer.Ordinal);

    private static readonly ConcurrentDictionary<string, string> Known = new(StringComparer.Ordinal);

    /// <summary>The kind as it is compared: "model.page.TextBlockElement" and "core/text" are "text".</summary>
    public static string Bare(string written)
    {
        if (Known.TryGetValue(written, out string? known))
            return known;
        string bare = Strip(written);
        if (Known.Count < MostKnown)
            Known.TryAdd(written, bare);
        return bare;
    }

    public static NodeRole Role(string kind)
    {
        if (Names.TryGetValue(kind, out NodeRole role))
            return role;
        foreach ((NodeRole known, string[] parts) in Parts)
        {
            if (Array.Exists(parts, part => kind.Contains(part, StringComparison.Ordinal)))
                return known;
        }

        return NodeRole.Any;
    }

    /// <summary>True for a list that counts its items.</summary>
    public static bool IsOrdered(string kind) =>
        kind.StartsWith('o') || kind.StartsWith("num", StringComparison.Ordinal);

    private static string Strip(string written)
    {
        string last = written[(written.LastIndexOfAny(['/', '.', ':']) + 1)..];
        string bare = new([.. last.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);
        foreach (string ending in Endings)
        {
            if (bare.Length > ending.Length && bare.EndsWith(ending, StringComparison.Ordinal))
                return bare[..^ending.Length];
        }

        return bare;
    }
}
