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

    /// <summary>This library's JSON, version 1.</summary>
    public const string Story = """
        [story]
        !version number 1..1.999999
        id string
        url string:httpAddress
        headline string
        summary string
        status string(scheduled|live|paused|ended|archived|withheld)
        statusEvidence string
        coverage storyCoverage
        published storyTime
        modified storyTime
        timeZone string
        language string
        publication storyPublication
        authors [storyAuthor]
        images [storyImage]
        keywords [string]
        section string
        !updates [storyUpdate]
        tombstones [storyTombstone]
        continuations [storyContinuation]

        [storyCoverage]
        start string:rfc3339
        end string:rfc3339

        [storyTime]
        at string:rfc3339
        local string:iso8601
        earliest string:rfc3339
        latest string:rfc3339
        precision string(none|day|hour|minute|second)
        source string(unknown|pageState|attribute|structuredData|absoluteText|clockText|relativeText|neighbours|feed)
        zone string
        raw string
        flags [string]

        [storyPublication]
        !name string
        url string:httpAddress
        logo string:httpAddress

        [storyAuthor]
        !name string
        role string
        handle string
        url string:httpAddress

        [storyImage]
        url string:httpAddress
        alt string
        caption string
        credit string

        [storyTombstone]
        !ref string
        when string:rfc3339
        by string
        comment string

        [storyContinuation]
        !kind string(older|newer|more|embed)
        url string:httpAddress
        label string
        provider string

        [storyUpdate]
        id string
        aliases [string]
        url string:httpAddress
        headline string
        published storyTime
        modified storyTime
        eventClock string
        authors [storyAuthor]
        pinned boolean
        keyEvent boolean
        summary boolean
        breaking boolean
        body [storyBlock]
        quotes [storyQuote]
        tags [string]
        corrections [storyCorrection]

        [storyBlock]
        !type string

        [storyQuote]
        !text string
        kind string(inline|block|embed)
        cue string
        speaker storySpeaker
        evidence string(none|cue|accordingTo|attributionLine|leadIn|carryOver|embedAuthor)
        segments [storySegment]

        [storySpeaker]
        name string
        mention string
        mentionAt storySegment
        role string

        [storySegment]
        !block integer
        !start integer
        !length integer

        [storyCorrection]
        kind string(correction|clarification|editorsNote|retraction)
        !text string
        published storyTime
        url string:httpAddress
        """;
}
