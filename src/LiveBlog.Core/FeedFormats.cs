using System.Net.Http.Headers;

namespace LiveBlog.Core;

/// <summary>What files and HTTP call the formats.</summary>
public static class FeedFormats
{
    /// <summary>The media type to send a format with, without parameters; all are written as UTF-8. ninjs has none registered and goes as
    /// JSON.</summary>
    public static string MediaType(this FeedFormat format) => format switch
    {
        FeedFormat.StoryJson or FeedFormat.Ninjs => "application/json",
        FeedFormat.LiveBlogPosting => "application/ld+json",
        FeedFormat.JsonFeed => "application/feed+json",
        FeedFormat.Atom => "application/atom+xml",
        FeedFormat.Rss => "application/rss+xml",
        FeedFormat.AmpLiveList or FeedFormat.Html => "text/html",
        FeedFormat.Markdown => "text/markdown",
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "This is no format of the list."),
    };

    /// <summary>The usual end of a file's name, with its dot.</summary>
    public static string FileExtension(this FeedFormat format) => format switch
    {
        FeedFormat.StoryJson or FeedFormat.Ninjs or FeedFormat.JsonFeed => ".json",
        FeedFormat.LiveBlogPosting => ".jsonld",
        FeedFormat.Atom => ".atom",
        FeedFormat.Rss => ".rss",
        FeedFormat.AmpLiveList or FeedFormat.Html => ".html",
        FeedFormat.Markdown => ".md",
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "This is no format of the list."),
    };

    /// <summary>The format a media type names, parameters passed over. False for types of more than one format, such as application/json
    /// and text/xml: the content tells those apart.</summary>
    /// <param name="mediaType">A media type, as in an HTTP Content-Type.</param>
    /// <param name="format">The format, where the result is true.</param>
    public static bool TryFromMediaType(string? mediaType, out FeedFormat format)
    {
        FeedFormat? found = MediaTypeHeaderValue.TryParse(mediaType, out MediaTypeHeaderValue? parsed)
            ? parsed.MediaType?.ToLowerInvariant() switch
            {
                "application/ld+json" => FeedFormat.LiveBlogPosting,
                "application/feed+json" => FeedFormat.JsonFeed,
                "application/atom+xml" => FeedFormat.Atom,
                "application/rss+xml" => FeedFormat.Rss,
                "text/markdown" => FeedFormat.Markdown,
                "text/html" => FeedFormat.Html,
                _ => null,
            }
            : null;
        format = found ?? default;
        return found is not null;
    }
}
