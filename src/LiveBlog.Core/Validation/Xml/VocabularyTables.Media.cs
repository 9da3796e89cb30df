namespace LiveBlog.Core.Validation;

internal static partial class VocabularyTables
{
    /// <summary>Media RSS, and Apple's podcast elements.</summary>
    public const string Media = """
        [media]
        media:adult ? boolean
        media:category * mediaCategory
        media:copyright ? mediaCopyright
        media:credit * mediaCredit
        media:description ? mediaText
        media:keywords * text
        media:hash * mediaHash
        media:player * mediaPlayer
        media:rating * mediaRating
        media:restriction * mediaRestriction
        media:text * mediaTimedText
        media:title ? mediaText
        media:thumbnail * mediaThumbnail
        media:community * any
        media:comments * any
        media:embed * any
        media:responses * any
        media:backLinks * any
        media:status * any
        media:price * any
        media:license * any
        media:subTitle * any
        media:peerLink * any
        media:location * any
        media:rights * any
        media:scenes * any

        [mediaCategory] plain
        @label plain
        @scheme uri

        [mediaCopyright] plain
        @url uri

        [mediaCredit] text
        @role text
        @scheme text

        [mediaText] text
        @type =plain|html

        [mediaTimedText] text
        @type =plain|html
        @lang language
        @start playTime
        @end playTime

        [mediaHash] text
        @algo =md5|sha-1

        [mediaPlayer]
        @url! uri
        @width positive
        @height positive

        [mediaRating] text
        @scheme text

        [mediaRestriction] text
        @relationship! =allow|deny
        @type text

        [mediaThumbnail]
        @url! uri
        @width positive
        @height positive
        @time playTime

        [mediaContent]
        +everywhere
        +media
        @bitrate measure
        @channels natural
        @duration measure
        @expression =sample|full|nonstop
        @fileSize positive
        @framerate measure
        @height positive
        @isDefault boolean
        @lang language
        @medium =image|audio|video|document|executable
        @samplingrate measure
        @type mediaType
        @url uri
        @width positive

        [mediaGroup]
        +media
        media:content * mediaContent

        [itunes]
        itunes:author ? max255
        itunes:block ? yesNoClean
        itunes:explicit ? boolean
        itunes:keywords ? max255
        itunes:subtitle ? max255
        itunes:summary ? max4000
        itunes:image ? itunesImage

        [itunesChannel]
        +itunes
        itunes:owner ? itunesOwner
        itunes:category * itunesCategory
        itunes:pubDate ? rfc822
        itunes:new-feed-url ? uri
        itunes:type ? =episodic|serial
        itunes:title ? text
        itunes:complete ? text

        [itunesItem]
        +itunes
        itunes:duration ? duration
        itunes:title ? text
        itunes:order ? text
        itunes:isClosedCaptioned ? text
        itunes:episode ? positive
        itunes:season ? positive
        itunes:episodeType ? =full|trailer|bonus

        [itunesOwner]
        itunes:email 1 email
        itunes:name ? max255

        [itunesImage]
        @href! httpUri

        [itunesCategory]
        @text! text
        itunes:category * itunesCategory
        """;
}
