namespace LiveBlog.Core.Validation;

/// <summary>The tables of JSON shapes (see <see cref="Shapes"/> for their syntax).</summary>
internal static partial class ShapeTables
{
    /// <summary>JSON Feed 1.1. Members that are judged in code (ids, dates, extensions) are any here.</summary>
    public const string JsonFeed = """
        [jsonFeed]
        !version string
        !title string
        !items [jsonFeedItem]
        home_page_url string:iri
        feed_url string:iri
        description string
        user_comment string
        next_url string:iri
        icon string:iri
        favicon string:iri
        author jsonFeedAuthor
        authors [jsonFeedAuthor]
        language string:language
        expired boolean
        hubs [jsonFeedHub]

        [jsonFeedAuthor]
        name string
        url string:iri
        avatar string:iri

        [jsonFeedHub]
        !type string
        !url string:iri

        [jsonFeedItem]
        id string/number
        url string:iri
        external_url string:iri
        title string
        content_html string
        content_text string
        summary string
        image string:iri
        banner_image string:iri
        date_published string
        date_modified string
        author jsonFeedAuthor
        authors [jsonFeedAuthor]
        tags [string]
        language string:language
        attachments [jsonFeedAttachment]

        [jsonFeedAttachment]
        !url string:iri
        !mime_type string:mediaType
        title string
        size_in_bytes number
        duration_in_seconds number
        """;
}
