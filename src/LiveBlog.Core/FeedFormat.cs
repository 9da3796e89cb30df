using System.Text.Json.Serialization;

namespace LiveBlog.Core;

/// <summary>A format a story can be read from, written to or validated as.</summary>
[JsonConverter(typeof(StoryJsonConverter))]
public enum FeedFormat
{
    /// <summary>This library's own JSON, version 1.</summary>
    StoryJson,

    /// <summary>schema.org LiveBlogPosting as JSON-LD, alone or in a page's scripts (https://schema.org/LiveBlogPosting).</summary>
    LiveBlogPosting,

    /// <summary>JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/).</summary>
    JsonFeed,

    /// <summary>Atom (RFC 4287) with paging and archives (RFC 5005) and tombstones (RFC 6721).</summary>
    Atom,

    /// <summary>RSS 2.0 (https://www.rssboard.org/rss-specification).</summary>
    Rss,

    /// <summary>IPTC ninjs 2.2 and 3.1 (https://iptc.org/standards/ninjs/).</summary>
    Ninjs,

    /// <summary>A page with an AMP live list (https://amp.dev/documentation/components/amp-live-list/).</summary>
    AmpLiveList,

    /// <summary>Markdown text.</summary>
    Markdown,

    /// <summary>A page of HTML.</summary>
    Html,
}
