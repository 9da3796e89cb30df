using System.Net.Http.Headers;

namespace LiveBlog.Core;

/// <summary>What command lines, files and HTTP call the formats.</summary>
public static class FeedFormats
{
    /// <summary>One row for each format, in the order of the enum.</summary>
    private static readonly Row[] Rows =
    [
        new(FeedFormat.StoryJson, "json", "application/json", ".json", IsRead: true),
        new(FeedFormat.LiveBlogPosting, "json-ld", "application/ld+json", ".jsonld", IsRead: true),
        new(FeedFormat.JsonFeed, "json-feed", "application/feed+json", ".json", IsRead: true),
        new(FeedFormat.Atom, "atom", "application/atom+xml", ".atom", IsRead: true),
        new(FeedFormat.Rss, "rss", "application/rss+xml", ".rss", IsRead: true),
        new(FeedFormat.Ninjs, "ninjs", "application/json", ".json", IsRead: true),
        new(FeedFormat.AmpLiveList, "amp", "text/html", ".html", IsRead: false),
        new(FeedFormat.Markdown, "markdown", "text/markdown", ".md", IsRead: false),
        new(FeedFormat.Html, "html", "text/html", ".html", IsRead: false),
    ];

    /// <summary>The format's short name, in lower case: "json-feed". The command line calls it so.</summary>
    public static string Name(this FeedFormat format) => Of(format).Name;

    /// <summary>The media type to send a format with, without parameters; all are written as UTF-8. ninjs has none registered and goes as
    /// JSON.</summary>
    public static string MediaType(this FeedFormat format) => Of(format).MediaType;

    /// <summary>The usual end of a file's name, with its dot.</summary>
    public static string FileExtension(this FeedFormat format) => Of(format).Extension;

    /// <summary>True for what <see cref="StoryFeed"/> reads as well as writes. AMP, Markdown and HTML are only written;
    /// <see cref="StoryReader"/> reads pages.</summary>
    public static bool CanRead(this FeedFormat format) => Of(format).IsRead;

    /// <summary>The format a media type names, parameters passed over. False for types of more than one format, such as application/json
    /// and text/xml: the content tells those apart. An AMP page is a page of HTML.</summary>
    /// <param name="mediaType">A media type, as in an HTTP Content-Type.</param>
    /// <param name="format">The format, where the result is true.</param>
    public static bool TryFromMediaType(string? mediaType, out FeedFormat format)
    {
        string? type = MediaTypeHeaderValue.TryParse(mediaType, out MediaTypeHeaderValue? parsed) ? parsed.MediaType : null;
        FeedFormat[] found =
        [
            .. Rows.Where(row => row.Format != FeedFormat.AmpLiveList && row.MediaType.Equals(type, StringComparison.OrdinalIgnoreCase))
                .Select(row => row.Format),
        ];
        format = found is [var only] ? only : default;
        return found.Length == 1;
    }

    private static Row Of(FeedFormat format) => Array.Find(Rows, row => row.Format == format)
        ?? throw new ArgumentOutOfRangeException(nameof(format), format, "This is no format of the list.");

    private sealed record Row(FeedFormat Format, string Name, string MediaType, string Extension, bool IsRead);
}
