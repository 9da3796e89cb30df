using System.Collections.Frozen;

namespace LiveBlog.Core.Validation;

/// <summary>The namespaces of feeds and the prefixes the tables name them by.</summary>
internal static class Namespaces
{
    public const string Atom = "http://www.w3.org/2005/Atom";

    /// <summary>Of this library's extension, live:remainder.</summary>
    public const string LiveBlog = "urn:liveblog-core:feed:1";
    public const string OldMedia = "http://search.yahoo.com/mrss";
    public const string OldAtom = "http://purl.org/atom/ns#";
    public const string Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    public const string Rss10 = "http://purl.org/rss/1.0/";
    public const string Rss11 = "http://purl.org/net/rss1.1#";
    public const string Tombstones = "http://purl.org/atompub/tombstones/1.0";
    public const string Xhtml = "http://www.w3.org/1999/xhtml";
    public const string Xml = "http://www.w3.org/XML/1998/namespace";
    public const string Xmlns = "http://www.w3.org/2000/xmlns/";

    private const string Table = """
        access http://www.bloglines.com/about/specs/fac-1.0
        admin http://webns.net/mvcb/
        ag http://purl.org/rss/1.0/modules/aggregation/
        annotate http://purl.org/rss/1.0/modules/annotate/
        app http://www.w3.org/2007/app
        at http://purl.org/atompub/tombstones/1.0
        atom http://www.w3.org/2005/Atom
        audio http://media.tangent.org/rss/1.0/
        blogChannel http://backend.userland.com/blogChannelModule
        cc http://web.resource.org/cc/
        cf http://www.microsoft.com/schemas/rss/core/2005
        company http://purl.org/rss/1.0/modules/company
        content http://purl.org/rss/1.0/modules/content/
        conversationsNetwork http://conversationsnetwork.org/rssNamespace-1.0/
        cp http://my.theinfo.org/changed/1.0/rss/
        creativeCommons http://backend.userland.com/creativeCommonsRssModule
        dc http://purl.org/dc/elements/1.1/
        dcterms http://purl.org/dc/terms/
        email http://purl.org/rss/1.0/modules/email/
        ev http://purl.org/rss/1.0/modules/event/
        feedburner http://rssnamespace.org/feedburner/ext/1.0
        fh http://purl.org/syndication/history/1.0
        foaf http://xmlns.com/foaf/0.1/
        geo http://www.w3.org/2003/01/geo/wgs84_pos#
        geourl http://geourl.org/rss/module/
        georss http://www.georss.org/georss
        gml http://www.opengis.net/gml
        icbm http://postneo.com/icbm
        image http://purl.org/rss/1.0/modules/image/
        index urn:atom-extension:indexing
        itunes http://www.itunes.com/dtds/podcast-1.0.dtd
        l http://purl.org/rss/1.0/modules/link/
        math http://www.w3.org/1998/Math/MathML
        media http://search.yahoo.com/mrss/
        opensearch http://a9.com/-/spec/opensearch/1.1/
        opensearch http://a9.com/-/spec/opensearchrss/1.0/
        opml http://www.opml.org/spec2
        rdf http://www.w3.org/1999/02/22-rdf-syntax-ns#
        rdfs http://www.w3.org/2000/01/rdf-schema#
        ref http://purl.org/rss/1.0/modules/reference/
        rss090 http://my.netscape.com/rdf/simple/0.9/
        rss091 http://purl.org/rss/1.0/modules/rss091#
        rss1 http://purl.org/rss/1.0/
        rss11 http://purl.org/net/rss1.1#
        search http://purl.org/rss/1.0/modules/search/
        slash http://purl.org/rss/1.0/modules/slash/
        ss http://purl.org/rss/1.0/modules/servicestatus/
        str http://hacks.benhammersley.com/rss/streaming/
        sub http://purl.org/rss/1.0/modules/subscription/
        svg http://www.w3.org/2000/svg
        sx http://feedsync.org/2007/feedsync
        sy http://purl.org/rss/1.0/modules/syndication/
        taxo http://purl.org/rss/1.0/modules/taxonomy/
        thr http://purl.org/rss/1.0/modules/threading/
        thr http://purl.org/syndication/thread/1.0
        trackback http://madskills.com/public/xml/rss/module/trackback/
        wfw http://wellformedweb.org/CommentAPI/
        wiki http://purl.org/rss/1.0/modules/wiki/
        xhtml http://www.w3.org/1999/xhtml
        xml http://www.w3.org/XML/1998/namespace
        """;

    private static readonly FrozenDictionary<string, string> Prefixes = Table.Split('\n')
        .Select(line => line.Trim().Split(' ')).ToFrozenDictionary(pair => Fold(pair[1]), pair => pair[0]);

    /// <summary>The prefix of a namespace, or null; letter case and closing marks do not count, for they are what is mistyped.</summary>
    public static string? Prefix(string uri) => Prefixes.GetValueOrDefault(Fold(uri));

    private static string Fold(string uri)
    {
        int end = uri.Length;
        while (end > 0 && !char.IsAsciiLetterOrDigit(uri[end - 1]))
            end--;
        return uri[..end].ToLowerInvariant();
    }
}
