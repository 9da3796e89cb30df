using System.Collections.Frozen;
using System.Xml;

namespace LiveBlog.Core.Feeds;

/// <summary>The XML namespaces of feeds.</summary>
internal static class XmlNames
{
    public const string Atom = "http://www.w3.org/2005/Atom";
    public const string Content = "http://purl.org/rss/1.0/modules/content/";
    public const string DublinCore = "http://purl.org/dc/elements/1.1/";
    public const string DublinCoreTerms = "http://purl.org/dc/terms/";
    public const string Media = "http://search.yahoo.com/mrss/";
    public const string History = "http://purl.org/syndication/history/1.0";
    public const string Tombstones = "http://purl.org/atompub/tombstones/1.0";

    /// <summary>Of our own elements: live:remainder.</summary>
    public const string LiveBlog = "urn:liveblog-core:feed:1";

    private static readonly FrozenDictionary<string, ElementOwner> Known = new Dictionary<string, ElementOwner>
    {
        [""] = ElementOwner.Feed,
        ["http://purl.org/rss/1.0/"] = ElementOwner.Feed,
        ["http://my.netscape.com/rdf/simple/0.9/"] = ElementOwner.Feed,
        ["http://channel.netscape.com/rdf/simple/0.9/"] = ElementOwner.Feed,
        ["http://backend.userland.com/rss2"] = ElementOwner.Feed,
        ["http://www.w3.org/1999/02/22-rdf-syntax-ns#"] = ElementOwner.Feed,
        ["http://purl.org/atom/ns#"] = ElementOwner.Atom,
        [Atom] = ElementOwner.Atom,
        [Content] = ElementOwner.Content,
        [DublinCore] = ElementOwner.DublinCore,
        [DublinCoreTerms] = ElementOwner.DublinCoreTerms,
        [Media] = ElementOwner.Media,
        [History] = ElementOwner.History,
        [Tombstones] = ElementOwner.Tombstones,
        ["http://www.itunes.com/dtds/podcast-1.0.dtd"] = ElementOwner.Itunes,
        [LiveBlog] = ElementOwner.LiveBlog,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The vocabulary and local name of the element the reader stands on.</summary>
    public static (ElementOwner Words, string Name) Of(XmlReader reader) =>
        (Known.GetValueOrDefault(reader.NamespaceURI.Trim().TrimEnd('\u200B'), ElementOwner.Other), reader.LocalName);

    /// <summary>Feeds that forget to declare the usual prefixes mean the usual namespaces.</summary>
    public static XmlParserContext Context()
    {
        XmlNamespaceManager prefixes = new(new NameTable());
        foreach ((string prefix, string name) in (ReadOnlySpan<(string, string)>)[
            ("atom", Atom), ("content", Content), ("dc", DublinCore), ("dcterms", DublinCoreTerms), ("media", Media), ("fh", History),
                ("at", Tombstones),
            ("itunes", "http://www.itunes.com/dtds/podcast-1.0.dtd"), ("slash", "http://purl.org/rss/1.0/modules/slash/"),
                ("sy", "http://purl.org/rss/1.0/modules/syndication/"),
            ("thr", "http://purl.org/syndication/thread/1.0"), ("georss", "http://www.georss.org/georss"),
                ("wfw", "http://wellformedweb.org/CommentAPI/")])
            prefixes.AddNamespace(prefix, name);
        return new XmlParserContext(null, prefixes, null, XmlSpace.None);
    }
}
