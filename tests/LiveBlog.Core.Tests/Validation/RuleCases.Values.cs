using static LiveBlog.Core.Tests.Validation.FeedDocuments;

namespace LiveBlog.Core.Tests.Validation;

internal static partial class RuleCases
{
    public static readonly (string Code, string Document)[] Values =
    [
        .. Broken("invalid-rfc3339-date", "<published>{0}</published>", "2031-05-32T12:00:00Z", "2031-05-14T12:00:00+0100",
            "2031-05-14 12:00:00Z", "2031-05-14", "2031-05-14T25:00:00Z", "2031-05-14T12:00Z", "14 May 2031"),
        .. BrokenRss("invalid-rfc2822-date", "<pubDate>{0}</pubDate>", "2031-05-14T12:00:00Z", "32 May 2031 12:00:00 GMT",
            "14 Mai 2031 12:00:00 GMT", "14 May 2031 12:61:00 GMT", "14 May 2031 12:00:00 CEST", "14 May 2031 12:00:00 +01:00"),
        .. BrokenRss("problematical-rfc822-date", "<pubDate>{0}</pubDate>", "14 May 31 12:00:00 GMT", "14 May  2031 12:00:00 GMT",
            "Wed, 14 May 2031 12:00:00 GMT (noon)"),
        .. BrokenRss("incorrect-dow", "<pubDate>{0}</pubDate>", "Mon, 14 May 2031 12:00:00 GMT"),
        .. BrokenRss("invalid-w3cdtf-date", "<dc:date>{0}</dc:date>", "2031-05-14T12:00:00", "14 May 2031", "2031-13"),
        .. BrokenRss("invalid-iso8601-date", "<ag:timestamp>{0}</ag:timestamp>", "2031-05-14T12", "noon"),
        .. Broken("invalid-uri-char", "<link rel=\"related\" href=\"{0}\"/>", "https://news.example/a b", "https://news.example/{{a}}",
            "a|b"),
        .. BrokenRss("invalid-full-link", "<comments>{0}</comments>", "news.example/live", "/live", "", "http:///live"),
        .. BrokenRss("uri-not-iri", "<comments>{0}</comments>", "https://häfen.example/", "https://news.example/häfen"),
        .. Broken("invalid-link", "<link rel=\"related\" href=\"{0}\"/>", "http:///live", "https:live"),
        .. BrokenRss("invalid-url-attribute", "<enclosure url=\"{0}\" length=\"1\" type=\"audio/mpeg\"/>", "news.example",
            "ftp://news.example/a.mp3", "https:///a.mp3"),
        .. BrokenIds("invalid-tag", "tag:news.example:live", "tag:news.example,31-05-14:live", "tag:news.example,2031-5:live",
            "tag:news example,2031:live", "tag:,2031:live", "tag:news.example,2031-05-14T12:00:00Z:live"),
        .. BrokenIds("invalid-urn", "urn:news.example:live", "urn:x:live", "urn:harbour:", "urn:harbour:a b"),
        .. BrokenIds("invalid-uuid", "urn:uuid:not-a-uuid", "urn:uuid:1225c695-cfb8-4ebb-aaaa-80da344efa6",
            "urn:uuid:1225c695xcfb8-4ebb-aaaa-80da344efa6a"),
        .. BrokenRss("invalid-language", "<dc:language>{0}</dc:language>", "English", "", "en_GB", "xx"),
        .. Broken("invalid-mime-type", "<link rel=\"related\" href=\"https://news.example/\" type=\"{0}\"/>", "html", "text/", "/html",
            "text/html; charset", "text/html; a=&quot;b"),
        .. Broken("invalid-mime-type", "<content type=\"{0}\" src=\"https://news.example/a\"/>", "html", "multipart/mixed"),
        .. Broken("invalid-addr-spec", "<contributor><name>A</name><email>{0}</email></contributor>", "ines", "ines at news.example",
            "ines@", "@news.example", "ines@news"),
        .. BrokenRss("invalid-contact", "<author>{0}</author>", "Ines Okoro", "ines@news (Ines)"),
        .. BrokenRss("missing-real-name", "<author>{0}</author>", "ines@news.example"),
        ("invalid-integer", Rss("<opensearch:startIndex>first</opensearch:startIndex>")),
        ("invalid-integer", Rss("<cloud domain=\"news.example\" port=\"a\" path=\"/\" registerProcedure=\"p\" protocol=\"soap\"/>")),
        ("invalid-positive-integer", Rss("<ttl>0</ttl>")),
        ("invalid-non-negative-integer", Rss("<opensearch:totalResults>-1</opensearch:totalResults>")),
        ("integer-overflow", Rss(item: "<sx:sync id=\"a1\" updates=\"2147483648\"><sx:history sequence=\"1\" by=\"harbour\"/></sx:sync>")),
        .. BrokenRss("invalid-float", "<media:content url=\"https://news.example/a.mp4\" framerate=\"{0}\"/>", "fast"),
        .. BrokenRss("invalid-latitude", "<geo:lat>{0}</geo:lat>", "91", "north"),
        .. BrokenRss("invalid-longitude", "<geo:long>{0}</geo:long>", "-181", "west"),
        .. BrokenRss("invalid-coord", "<georss:point>{0}</georss:point>", "51.5", "51.5 -0.1 3", "a b"),
        .. BrokenRss("invalid-coord", "<georss:line>{0}</georss:line>", "51.5 -0.1", "51.5 -0.1 3"),
        .. BrokenRss("invalid-value", "<itunes:explicit>{0}</itunes:explicit>", "yes", ""),
        .. BrokenRss("invalid-value", "<itunes:duration>{0}</itunes:duration>", "3:75", "1:2:3:4", "long"),
        .. BrokenRss("invalid-value", "<media:thumbnail url=\"https://news.example/a.png\" time=\"{0}\"/>", "-3", "1:2"),
        .. BrokenRss("invalid-value", "<media:restriction relationship=\"{0}\"/>", "maybe"),
        ("invalid-value", Rss("<skipHours><hour>25</hour></skipHours>")),
        ("invalid-value", Rss("<skipDays><day>Fishday</day></skipDays>")),
        ("invalid-value",
            Rss("<image><title>Harbour live</title><url>https://news.example/a.png</url><link>https://news.example/live</link>"
                + "<width>145</width></image>")),
        ("too-long", Rss(item: $"<itunes:subtitle>{new string('a', 256)}</itunes:subtitle>")),
        ("contains-html", Rss("<copyright>&lt;b&gt;All&lt;/b&gt; rights</copyright>")),
        ("contains-html", Atom(entry: "<summary>The &lt;b&gt;gate&lt;/b&gt;</summary>")),
        ("security-risk", Rss(item: "<description>&lt;script&gt;tide()&lt;/script&gt;</description>")),
        ("security-risk", Rss(item: "<description>&lt;p class='a' onclick='tide()'&gt;x&lt;/p&gt;</description>")),
        ("security-risk", Rss(item: "<description>&lt;a href=\"javascript:tide()\"&gt;x&lt;/a&gt;</description>")),
        ("security-risk", Rss(item: "<description>&lt;p style=\"position: absolute\"&gt;x&lt;/p&gt;</description>")),
        ("security-risk",
            Atom(content: "<content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\"><script>tide()</script></div></content>")),
    ];

    private static IEnumerable<(string, string)> Broken(string code, string entry, params string[] values) =>
        values.Select(
            value => (code,
            Atom(entry: string.Format(null, entry.Replace("{0}", "{0}", StringComparison.Ordinal), value),
            content: entry.StartsWith("<content", StringComparison.Ordinal) ? "<summary>Words</summary>" : Words)));

    private static IEnumerable<(string, string)> BrokenRss(string code, string item, params string[] values) =>
        values.Select(value => (code, Rss(item: string.Format(null, item, value))));

    private static IEnumerable<(string, string)> BrokenIds(string code, params string[] values) =>
        values.Select(value => (code, Atom().Replace("https://news.example/live#1", value, StringComparison.Ordinal)));
}
