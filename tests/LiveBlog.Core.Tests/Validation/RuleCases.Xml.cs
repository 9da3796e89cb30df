using static LiveBlog.Core.Tests.Validation.FeedDocuments;

namespace LiveBlog.Core.Tests.Validation;

/// <summary>Documents that break one rule each, by the rule's code.</summary>
internal static partial class RuleCases
{
    public static readonly (string Code, string Document)[] Xml =
    [
        ("not-well-formed", "<rss version=\"2.0\"><channel></rss>"),
        ("not-well-formed", Atom(entry: "<summary>Tide &amp; wind &eacute;</summary>")),
        ("doctype", "<!DOCTYPE rss SYSTEM \"https://news.example/own.dtd\">" + Rss()),
        ("unknown-encoding", "<?xml version=\"1.0\" encoding=\"x-harbour\"?>" + Rss()),
        ("encoding-mismatch", "<?xml version=\"1.0\" encoding=\"utf-16\"?>" + Rss()),
        ("bad-characters", Rss(item: "<description>The gate\u0092s keeper</description>")),
        ("missing-namespace", "<feed><title>Harbour</title></feed>"),
        ("invalid-namespace",
            Atom().Replace("xmlns=\"http://www.w3.org/2005/Atom\"", "xmlns=\"http://www.w3.org/2005/atom\"", StringComparison.Ordinal)),
        ("invalid-namespace", "<feed version=\"0.3\" xmlns=\"http://purl.org/atom/ns#\"><title>Old</title></feed>"),
        ("not-in-a-namespace", Rss(item: "<own:tide xmlns:own=\"https://news.example/own\"><height>3</height></own:tide>")),
        ("undeterminable-vocabulary", Atom("<tide xmlns=\"\">3</tide>")),
        ("undefined-element", Atom(entry: "<subtitle>No such thing here</subtitle>")),
        ("undefined-element", Rss("<itunes:duration>3:20</itunes:duration>")),
        ("undefined-element", "<channel><title>No rss around it</title></channel>"),
        ("missing-element", "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Harbour</title></feed>"),
        ("missing-element", "<rss version=\"2.0\"/>"),
        ("duplicate-element", Atom("<title>Twice</title>")),
        ("missing-attribute", Atom(entry: "<category/>")),
        ("missing-attribute", Rss("<sx:sharing since=\"2031-05-14T12:00:00Z\"/>")),
        ("missing-attribute", Rss(item: "<sx:sync id=\"a1\" updates=\"1\"><sx:history sequence=\"1\"/></sx:sync>")),
        ("missing-attribute",
            Rdf("<l><a/></l>")
            .Replace("<l><a/></l>", "<admin:generatorAgent xmlns:admin=\"http://webns.net/mvcb/\">x</admin:generatorAgent>",
            StringComparison.Ordinal)),
        ("unexpected-attribute", Rss(guid: "<guid isPermalink=\"true\">https://news.example/live#1</guid>")),
        ("unexpected-attribute",
            Atom(entry: "<link rel=\"related\" href=\"https://news.example/a\" thr:count=\"3\" "
                + "xmlns:thr=\"http://purl.org/syndication/thread/1.0\"/>")),
        ("unexpected-text", Rss("Loose words")),
        ("unexpected-whitespace",
            Atom(content: Words)
            .Replace("<id>https://news.example/live</id>", "<id> https://news.example/live </id>", StringComparison.Ordinal)),
        ("blank", Atom(entry: "<summary></summary>")),
        ("questionable-usage",
            Rss("<image><title>Harbour live</title><url>https://news.example/a.png</url><link>https://news.example/live</link>"
                + "<atom:updated>2031-05-14T12:00:00Z</atom:updated></image>")),
        ("misplaced-xhtml-content", Atom(entry: "<xh:p>Words</xh:p>")),
        ("invalid-text-type", Atom(entry: "<summary type=\"text/plain\">Words</summary>")),
        ("missing-type", Atom(entry: "<summary>Words</summary>", content: "<content src=\"https://news.example/a.pdf\"/>")),
        ("missing-xhtml-div", Atom(content: "<content type=\"xhtml\"><p xmlns=\"http://www.w3.org/1999/xhtml\">Words</p></content>")),
        ("missing-xhtml-div", Atom(content: "<content type=\"xhtml\">Words</content>")),
        ("not-escaped", Atom(content: "<content type=\"html\" mode=\"escaped\"><p>Words</p></content>")),
        ("not-base64", Atom(entry: "<summary>Words</summary>", content: "<content type=\"image/png\">no picture!</content>")),
        ("missing-href", Atom("<link rel=\"related\"/>")),
        ("unregistered-atom-link-rel", Atom("<link rel=\"harbourmaster\" href=\"https://news.example/a\"/>")),
        ("atom-link-not-empty", Atom("<link rel=\"related\" href=\"https://news.example/a\">words</link>")),
        ("missing-self", Atom().Replace("rel=\"self\"", "rel=\"related\"", StringComparison.Ordinal)),
        ("duplicate-atom-link", Atom("<link href=\"https://news.example/a\"/><link href=\"https://news.example/b\"/>")),
        ("misplaced-metadata", Atom(entries: "<rights>Late</rights>")),
        ("missing-content-or-alternate", Atom(content: "<summary>Words</summary>")),
        ("missing-summary", Atom(content: "<content type=\"image/png\" src=\"https://news.example/a.png\"/>")),
        ("missing-textual-content", Atom(content: "<link href=\"https://news.example/a\"/>")),
        ("duplicate-entries", Atom(entries: Entry("https://news.example/live#1", "2031-05-14T13:00:00Z"))),
        ("duplicate-ids", Atom(entries: Entry("https://news.example/live#1") + Entry("https://news.example/live#1"))),
        ("feed-history-rel-in-entry", Atom(entry: "<link rel=\"next\" href=\"https://news.example/2\"/>")),
        ("feed-rel-in-complete-feed", Atom("<fh:complete/><link rel=\"next\" href=\"https://news.example/2\"/>")),
        ("current-not-self-in-complete-feed", Atom("<fh:complete/><link rel=\"current\" href=\"https://news.example/2\"/>")),
        ("missing-current-in-archive", Atom("<fh:archive/>")),
        ("archive-incomplete", Atom("<fh:archive/><link rel=\"current\" href=\"https://news.example/1\"/>")),
        ("link-past-end",
            Atom("<link rel=\"last\" href=\"https://news.example/live.atom\"/><link rel=\"next\" href=\"https://news.example/2\"/>")),
        ("duplicate-tombstone",
            Atom("<at:deleted-entry ref=\"tag:news.example,2031:1\" when=\"2031-05-14T12:00:00Z\"/>"
                + "<at:deleted-entry ref=\"tag:news.example,2031:1\" when=\"2031-05-14T12:00:00Z\"/>")),
        ("tombstone-outdated", Atom(entries: "<at:deleted-entry ref=\"https://news.example/live#1\" when=\"2031-05-14T11:00:00Z\"/>")),
        ("missing-source-element", Atom(entry: "<source><title>Other</title></source>")),
        ("non-canonical-uri", Atom().Replace("https://news.example/live#1", "https://News.example/live#1", StringComparison.Ordinal)),
        ("non-canonical-uri", Atom().Replace("https://news.example/live#1", "https://news.example:443/live#1", StringComparison.Ordinal)),
        ("non-canonical-uri", Atom().Replace("https://news.example/live#1", "https://news.example", StringComparison.Ordinal)),
        ("non-canonical-uri", Atom().Replace("https://news.example/live#1", "https://news.example/a/../live", StringComparison.Ordinal)),
        ("non-canonical-uri", Atom().Replace("https://news.example/live#1", "https://news.example/%7Elive", StringComparison.Ordinal)),
        ("missing-language", Atom().Replace(" xml:lang=\"en\"", "", StringComparison.Ordinal)),
        ("missing-language", Rss().Replace("<language>en-GB</language>", "", StringComparison.Ordinal)),
        ("misplaced-item", Rss().Replace("</channel>", "<ttl>5</ttl></channel>", StringComparison.Ordinal)),
        ("image-url-format",
            Rss("<image><title>Harbour live</title><url>https://news.example/a.tiff</url><link>https://news.example/live</link></image>")),
        ("avoid-text-input",
            Rss("<textInput><title>a</title><description>b</description><name>q</name><link>https://news.example/</link></textInput>")),
        ("use-zero-for-midnight", Rss("<skipHours><hour>24</hour></skipHours>")),
        ("unknown-namespace", Rss(item: "<tide xmlns=\"https://news.example/tide\"/>")),
        ("missing-itunes-element", Rss("<itunes:author>Ines Okoro</itunes:author>")),
        ("invalid-rss-version", Rss(version: "3.0")),
        ("item-must-contain-title-or-description", Rss().Replace("<item><title>Gate shut</title>", "<item>", StringComparison.Ordinal)),
        ("missing-guid", Rss(guid: "")),
        ("missing-atom-self-link", Rss().Replace("rel=\"self\"", "rel=\"related\"", StringComparison.Ordinal)),
        ("invalid-http-guid", Rss(guid: "<guid>1</guid>")),
        ("duplicate-value", Rss("<item><title>One</title><guid>https://news.example/live#1</guid></item>")),
        ("duplicate-value", Rss("<skipHours><hour>0</hour><hour>24</hour></skipHours>")),
        ("duplicate-value", Rss(item: Sync + Sync)),
        ("invalid-length", Rss(item: "<enclosure url=\"https://news.example/a.mp3\" length=\"-1\" type=\"audio/mpeg\"/>")),
        ("duplicate-enclosure", Rss(item: Enclosure + Enclosure)),
        ("eight-days-a-week", Rss($"<skipDays>{string.Concat(Enumerable.Repeat("<day>Monday</day>", 8))}</skipDays>")),
        ("need-description-before-content", Rss(item: "<content:encoded>Words</content:encoded><description>Words</description>")),
        ("duplicate-semantics", Rss(item: "<author>a@news.example (A)</author><dc:creator>A</dc:creator>")),
        ("image-title-doesnt-match",
            Rss("<image><title>Other</title><url>https://news.example/a.png</url><link>https://news.example/live</link></image>")),
        ("media-group-without-alternatives", Rss(item: "<media:group><media:content url=\"https://news.example/a.mp4\"/></media:group>")),
        ("invalid-media-value", Rss(item: "<media:rating scheme=\"urn:mpaa\">tv-ma</media:rating>")),
        ("invalid-media-value", Rss(item: "<media:credit role=\"tide keeper\">Ines Okoro</media:credit>")),
        ("invalid-media-value", Rss(item: "<media:credit role=\"Keeper\" scheme=\"urn:own:roles\">Ines Okoro</media:credit>")),
        ("invalid-media-value", Rss(item: "<media:hash algo=\"md5\">12</media:hash>")),
        ("invalid-media-value", Rss(item: "<media:restriction relationship=\"deny\" type=\"planet\">moon</media:restriction>")),
        ("invalid-itunes-category", Rss("<itunes:category text=\"Harbours\"/>")),
        ("since-after-until", Rss("<sx:sharing since=\"2031-05-15T12:00:00Z\" until=\"2031-05-14T12:00:00Z\"/>")),
    ];

    private const string Enclosure = "<enclosure url=\"https://news.example/a.mp3\" length=\"10\" type=\"audio/mpeg\"/>";

    private const string Sync = "<sx:sync id=\"a1\" updates=\"1\"><sx:history sequence=\"1\" by=\"harbour\"/></sx:sync>";

    private static string Rdf(string channel) => $"""
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel
        rdf:about="https://news.example/">
        <title>Harbour</title><link>https://news.example/</link><description>Tides</description>{channel}<items><rdf:Seq/></items></channel>
        </rdf:RDF>
        """;
}
