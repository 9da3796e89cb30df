namespace LiveBlog.Core.Tests.Validation;

/// <summary>Small invented documents without a fault, with places to put one.</summary>
internal static class FeedDocuments
{
    public const string AtomHead = """
        <title>Harbour live</title><id>https://news.example/live</id><updated>2031-05-14T12:00:00Z</updated>
        <author><name>Ines Okoro</name></author><link rel="self" href="https://news.example/live.atom"/>
        """;

    public const string EntryHead = """
        <title>Gate shut</title><id>https://news.example/live#1</id><updated>2031-05-14T12:00:00Z</updated>
        """;

    public const string Words = "<content>The gate was shut.</content>";

    public const string AllModules = """
         xmlns:media="http://search.yahoo.com/mrss/" xmlns:dc="http://purl.org/dc/elements/1.1/"
         xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"
         xmlns:geo="http://www.w3.org/2003/01/geo/wgs84_pos#" xmlns:georss="http://www.georss.org/georss"
         xmlns:content="http://purl.org/rss/1.0/modules/content/"
         xmlns:atom="http://www.w3.org/2005/Atom" xmlns:sx="http://feedsync.org/2007/feedsync"
         xmlns:ag="http://purl.org/rss/1.0/modules/aggregation/"
         xmlns:at="http://purl.org/atompub/tombstones/1.0" xmlns:fh="http://purl.org/syndication/history/1.0"
         xmlns:xh="http://www.w3.org/1999/xhtml"
         xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/"
        """;

    public static string Atom(string feed = "", string entry = "", string content = Words, string entries = "") =>
        $"<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en\"{AllModules}>{AtomHead}{feed}"
        + $"<entry>{EntryHead}{content}{entry}</entry>{entries}</feed>";

    public static string Entry(string id, string updated = "2031-05-14T12:00:00Z") =>
        $"<entry><title>More</title><id>{id}</id><updated>{updated}</updated><content>More.</content></entry>";

    public static string Rss(string channel = "", string item = "", string guid = "<guid>https://news.example/live#1</guid>",
        string version = "2.0") => $"""
        <rss version="{version}"{AllModules}><channel><title>Harbour live</title><link>https://news.example/live</link><description>The
        tide.</description><language>en-GB</language>
        <atom:link rel="self" href="https://news.example/live.rss"/>{channel}
        <item><title>Gate shut</title>{guid}{item}</item></channel></rss>
        """;

    public static string JsonFeed(string feed = "", string item = "", string id = "\"id\": \"1\",",
        string content = "\"content_text\": \"The gate was shut.\"") => $$"""
        { "version": "https://jsonfeed.org/version/1.1", "title": "Harbour live", "feed_url": "https://news.example/live.json",{{feed}}
          "items": [ { {{id}} {{item}} {{content}} } ] }
        """;

    public static string Posting(string updates = "", string more = "", string drop = "") => Without(drop, $$"""
        { "@context": "https://schema.org", "@type": "LiveBlogPosting", "url": "https://news.example/live",
          "headline": "Harbour barrier tested",
          "datePublished": "2031-05-14T09:00:00+01:00",
          "coverageStartTime": "2031-05-14T09:00:00+01:00",
          "coverageEndTime": "2031-05-14T23:00:00+01:00",
          "image": "https://news.example/harbour.jpg",
          "author": { "@type": "Person", "name": "Ines Okoro" },
          "publisher": { "@type": "Organization", "name": "News", "logo": { "@type": "ImageObject", "url": "https://news.example/l.png" } },
          {{more}}
          "liveBlogUpdate": [ {{(updates.Length > 0 ? updates : Update(1))}} ] }
        """);

    public static string Update(int number, string? date = null, string more = "", string? url = null, string headline = "Gate report",
        string body = "Crews shut it at high water.") => $$"""
        { "@type": "BlogPosting", "@id": "u{{number}}", "url": "{{url ?? $"https://news.example/live#u{number}"}}",
        "headline": "{{headline}}",{{more}}
          "datePublished": "{{date ?? $"2031-05-14T1{number}:00:00+01:00"}}", "articleBody": "{{body}}" }
        """;

    public static string LiveList(string attributes = "id=\"live\" data-max-items-per-page=\"10\" data-poll-interval=\"15000\"",
        string items = "<div id=\"p1\" data-sort-time=\"1936525200000\">Gate shut.</div>") =>
        $"<!doctype html><html amp><body><amp-live-list {attributes}><button update on=\"tap:live.update\">New</button>"
        + $"<div items>{items}</div></amp-live-list></body></html>";

    /// <summary>The document without the line that holds a member.</summary>
    private static string Without(string member, string document) =>
        member.Length == 0
            ? document
            : string.Join('\n', document.Split('\n').Where(line => !line.Contains($"\"{member}\":", StringComparison.Ordinal)));
}
