using System.Text;

namespace LiveBlog.Core.Tests.Validation;

/// <summary>Documents that are seldom written so, and allowed to be: no error may be found in them.</summary>
public sealed class RareDocumentsTests
{
    private const string Head = """
        "@type": "LiveBlogPosting", "headline": "Harbour live", "url": "https://news.example/live", "datePublished": "2031-05-14T12:00:00Z",
        "coverageStartTime": "2031-05-14T11:00:00Z", "coverageEndTime": "2031-05-14T23:00:00Z", "image": "https://img.example/1.jpg",
        "author": { "@type": "Person", "name": "Ines Okoro" },
        "publisher": { "@type": "Organization", "name": "Example News", "logo": { "@type": "ImageObject",
        "url": "https://img.example/logo.png" } }
        """;

    private const string Shut = """
        { "@type": "BlogPosting", "@id": "https://news.example/live#1", "url": "https://news.example/live#1", "headline": "Gate shut",
        "articleBody": "All crews stay.", "datePublished": "2031-05-14T13:00:00+01:00" }
        """;

    private const string Open = """
        { "@type": "BlogPosting", "@id": "https://news.example/live#2", "url": "https://news.example/live#2", "headline": "Gate open",
        "articleBody": "The crews go.", "datePublished": "2031-05-14T14:00:00+01:00" }
        """;

    public static TheoryData<string, string> Postings => new()
    {
        { "one update, no list", Posting(updates: Shut) },
        { "authors as a list of people, names and references",
            Posting(Head.Replace("{ \"@type\": \"Person\", \"name\": \"Ines Okoro\" }",
            "[{ \"@type\": \"Person\", \"name\": \"Ines Okoro\" }, \"Ola Brandt\", { \"@id\": \"#desk\" }]")) },
        { "pictures as addresses and as objects",
            Posting(Head.Replace("\"https://img.example/1.jpg\"",
            "[\"https://img.example/1.jpg\", { \"@type\": \"ImageObject\", \"url\": \"https://img.example/2.jpg\" }]")) },
        { "several types",
            Posting(Head.Replace("\"LiveBlogPosting\"", "[\"NewsArticle\", \"LiveBlogPosting\"]"),
            $"[{Shut.Replace("\"BlogPosting\"", "[\"BlogPosting\", \"NewsArticle\"]")}, {Open}]") },
        { "types with their vocabulary",
            Posting(Head.Replace("\"LiveBlogPosting\"", "\"https://schema.org/LiveBlogPosting\""),
            $"[{Shut.Replace("\"BlogPosting\"", "\"schema:BlogPosting\"")}]") },
        { "a context of several parts",
            Posting(context: "[\"https://schema.org\", { \"@language\": \"en\" }, { \"x\": \"https://x.example/\" }]") },
        { "a context that names the vocabulary", Posting(context: "{ \"@vocab\": \"https://schema.org/\" }") },
        { "the old address of the vocabulary", Posting(context: "\"http://schema.org/\"") },
        { "texts with a language",
            Posting(Head.Replace("\"Harbour live\"", Value("Harbour live", "@language", "en")),
            $"[{Shut.Replace("\"Gate shut\"", Value("Gate shut", "@language", "en")).Replace("\"All crews "
                + "stay.\"", $"[{Value("All crews stay.", "@language", "en")}]")}]") },
        { "typed dates",
            Posting(Head.Replace("\"2031-05-14T11:00:00Z\"", Value("2031-05-14T11:00:00Z", "@type", "DateTime")),
            $"[{Shut.Replace("\"2031-05-14T13:00:00+01:00\"", Value("2031-05-14T13:00:00+01:00", "@type", "DateTime"))}]") },
        { "fractions, and no seconds",
            Posting(updates: $"[{Shut.Replace("13:00:00", "13:00:00.123456789")}, {Open.Replace("14:00:00+01:00", "13:30Z")}]") },
        { "a page for an address",
            Posting(Head.Replace("\"url\": \"https://news.example/live\"",
            "\"mainEntityOfPage\": { \"@type\": \"WebPage\", \"@id\": \"https://news.example/live\" }")) },
        { "a list at the top", $"[{{ \"@context\": \"https://schema.org\", \"@type\": \"BreadcrumbList\" }}, {Posting()}]" },
        { "a film and no words",
            Posting(updates: "[{ \"@type\": \"BlogPosting\", \"@id\": \"#3\", \"url\": \"https://news.example/live#3\", "
                + "\"headline\": \"The tide\", \"video\": { \"@type\": \"VideoObject\", \"name\": \"The tide\" }, "
                + "\"datePublished\": \"2031-05-14T13:00:00Z\" }]") },
        { "a graph of references",
            $"{{ \"@context\": \"https://schema.org\", \"@graph\": [{{ {Head[..Head.IndexOf("\"publisher\"", StringComparison.Ordinal)]} "
                + $"\"publisher\": {{ \"@id\": \"#paper\" }}, \"liveBlogUpdate\": [{{ \"@id\": \"#u1\" }}, {{ \"@id\": \"#u2\" }}] }},"
            + $"{{ \"@id\": \"#paper\", \"@type\": \"NewsMediaOrganization\", \"name\": \"Example News\", "
            + $"\"logo\": \"https://img.example/logo.png\" }}, "
            + $"{Shut.Replace("\"https://news.example/live#1\", \"url\"", "\"#u1\", \"url\"")}, "
            + $"{Open.Replace("\"https://news.example/live#2\", \"url\"", "\"#u2\", \"url\"")}] }}" },
    };

    public static TheoryData<string, string> Others => new()
    {
        { "JSON Feed with everything", """
            { "version": "https://jsonfeed.org/version/1.1", "title": "Harbour", "home_page_url": "https://news.example/",
            "feed_url": "https://news.example/f.json", "user_comment": "For readers", "next_url": "https://news.example/f.json?p=2",
              "icon": "https://img.example/i.png", "favicon": "https://img.example/f.png", "authors": [{ "name": "Ines Okoro",
              "url": "mailto:ines@news.example" }, { "avatar": "https://img.example/a.png" }], "language": "de-CH-1996", "expired": false,
              "hubs": [{ "type": "WebSub", "url": "https://hub.example/", "_x": { "a": 1 } }], "_ext": { "about": "https://x.example/" },
              "items": [{ "id": "1", "content_text": "" },
                { "id": "2", "content_html": "<p>Shut", "content_text": "Shut", "external_url": "https://other.example/", "summary": "Shut",
                "image": "https://img.example/i.png", "banner_image": "https://img.example/b.png",
                  "date_published": "2031-02-07T14:04:00-05:00", "date_modified": "2031-02-07t14:04:00.123456789z", "tags": [],
                  "language": "en",
                  "attachments": [{ "url": "https://news.example/a.mp3", "mime_type": "audio/mpeg", "title": "Tide", "size_in_bytes": 1e3,
                  "duration_in_seconds": 12.5, "_y": {} }], "_z": {} },
                { "id": "3", "url": "urn:uuid:60a76c80-d399-11d9-b93c-0003939e0af6", "title": "", "content_text": "Open", "tags": ["tide",
                "tide"] }] }
            """ },
        { "JSON Feed 1.0 with one author and no item",
            "{ \"version\": \"https://jsonfeed.org/version/1\", \"title\": \"Harbour\", \"author\": { \"name\": \"Ines Okoro\" }, "
                + "\"items\": [] }" },
        { "ninjs of the first generation", """
            { "uri": "http://news.example/1", "headline": "Gate shut", "body_html": "<p>Shut", "body_text": "Shut",
            "description_text": "Short", "version": "1", "versioncreated": "2031-05-14T12:00:00Z", "person": [{ "name": "Ines Okoro" }],
              "associations": { "main": { "uri": "urn:x:1", "type": "picture", "renditions": { "web": { "href": "https://img.example/1.jpg"
              } } } } }
            """ },
        { "ninjs 3.1", """
            { "uri": "urn:newsml:news.example:1", "standard": { "name": "ninjs", "version": "3.1" }, "type": "text", "language": "en",
            "headlines": [{ "role": "main", "value": "Gate shut", "contentType": "text/plain" }], "bodies": [{ "value": "<p>Shut",
            "charCount": 7, "wordCount": 1 }],
              "urgency": 1, "embargoedUntil": "2031-05-14T12:00:00Z", "people": [{ "name": "Ines Okoro", "rel": "author" }],
              "associations": [{ "name": "Tide", "uri": "urn:x:2", "type": "picture" }] }
            """ },
        { "a live list that is over, oldest first", """
            <!doctype html><html amp lang="en"><body><amp-live-list id="l" data-poll-interval="15000" data-max-items-per-page="20"
            sort="ascending" disabled><button update on="tap:l.update">New</button>
            <div items><div id="a" data-sort-time="1936440000000">Shut</div><div id="b" data-sort-time="1936440060000"
            data-update-time="1936440090000">Open</div><div id="c" data-sort-time="1936440120000" data-tombstone></div></div><div
            pagination></div></amp-live-list></body></html>
            """ },
        { "Atom with all kinds of text, tombstones of one entry, a picture for content", """
            <feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0"
            xmlns:fh="http://purl.org/syndication/history/1.0" xml:lang="en"><id>urn:uuid:60a76c80-d399-11d9-b93c-0003939e0af6</id>
            <title type="xhtml"><div
            xmlns="http://www.w3.org/1999/xhtml">Harbour</div></title><updated>2031-05-14T12:00:00.25+02:00</updated><author><name>Ines
            Okoro</name></author><link rel="self" href="https://news.example/f"/><fh:archive/>
            <link rel="prev-archive" href="https://news.example/f2"/><at:deleted-entry ref="tag:news.example,2031:1"
            when="2031-05-14T12:00:00Z"><at:by><name>Ola Brandt</name></at:by><at:comment xml:lang="la">Bis</at:comment><link rel="related"
            href="https://news.example/x"/></at:deleted-entry>
            <at:deleted-entry ref="tag:news.example,2031:1"
            when="2031-05-14T13:00:00Z"/><entry><id>tag:news.example,2031:2</id><title/><updated>2031-05-14T12:00:00Z</updated><content
            type="image/png" src="https://img.example/i.png"/><summary>The quay</summary></entry></feed>
            """ },
        { "a tombstone as a document",
            "<at:deleted-entry xmlns:at=\"http://purl.org/atompub/tombstones/1.0\" xmlns=\"http://www.w3.org/2005/Atom\" "
                + "ref=\"tag:news.example,2031:1\" when=\"2031-05-14T12:00:00Z\"><at:by><name>Ola Brandt</name></at:by>"
                + "<link rel=\"related\" href=\"https://news.example/x\"/></at:deleted-entry>" },
        { "a story that has just been opened", "{ \"version\": 1, \"headline\": \"Harbour live\", \"updates\": [] }" },
    };

    [Theory]
    [MemberData(nameof(Postings))]
    [MemberData(nameof(Others))]
    public void What_is_rare_but_allowed_is_no_error(string what, string document)
    {
        ValidationReport report = FeedValidator.Validate(Encoding.UTF8.GetBytes(document));
        report.Format.Should().NotBeNull();
        report.Findings.Where(finding => finding.Severity == FindingSeverity.Error).Should().BeEmpty(what);
    }

    [Theory]
    [MemberData(nameof(Postings))]
    public void A_posting_that_is_written_so_is_understood(string what, string document) =>
        FeedValidator.Validate(Encoding.UTF8.GetBytes(document)).Findings.Where(finding => finding.Severity > FindingSeverity.Info).Should()
            .BeEmpty(what);

    private static string Posting(string head = Head, string? updates = null, string context = "\"https://schema.org\"") =>
        $"{{ \"@context\": {context}, {head}, \"liveBlogUpdate\": {updates ?? $"[{Shut}, {Open}]"} }}";

    private static string Value(string text, string name, string about) => $"{{ \"@value\": \"{text}\", \"{name}\": \"{about}\" }}";
}
