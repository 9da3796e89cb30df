namespace LiveBlog.Core.Validation;

/// <summary>Rules of Atom and RSS that look across elements.</summary>
internal static partial class Rules
{
    private const string Paging = "https://www.rfc-editor.org/rfc/rfc5005";
    private const string Tombstones = "https://www.rfc-editor.org/rfc/rfc6721";
    private const string MediaRss = "https://www.rssboard.org/media-rss";
    private const string Podcasts = "https://podcasters.apple.com/support/1691-apple-podcasts-categories";
    private const string RssProfile = "https://www.rssboard.org/rss-profile";

    public static readonly Rule QuestionableUsage = Rule.Warning("questionable-usage", "Borrowed elements stand where they mean something",
        "Move the element to where its specification defines it.", OfFormat);

    public static readonly Rule MisplacedXhtml = Rule.Warning("misplaced-xhtml-content", "XHTML stands in content",
        "Put it into a text construct or content of type xhtml.", Atom + "#section-3.1.1.3");

    public static readonly Rule InvalidTextType = Rule.Error("invalid-text-type", "The type of a text construct is text, html or xhtml",
        "Write type=\"text\", \"html\" or \"xhtml\".", Atom + "#section-3.1.1");

    public static readonly Rule MissingType = Rule.Warning("missing-type", "Content that is elsewhere tells its media type",
        "Add the attribute type.", Atom + "#section-4.1.3.2");

    public static readonly Rule MissingXhtmlDiv = Rule.Error("missing-xhtml-div", "Text of type xhtml stands in one div of XHTML",
        "Wrap it in <div xmlns=\"http://www.w3.org/1999/xhtml\">.", Atom + "#section-3.1.1.3");

    public static readonly Rule NotEscaped = Rule.Error("not-escaped", "Escaped markup holds no elements",
        "Escape the markup, or take the mode away.", Atom + "#section-3.1.1");

    public static readonly Rule NotBase64 = Rule.Error("not-base64", "Content of other media types is Base64",
        "Encode it.", Atom + "#section-4.1.3.3");

    public static readonly Rule MissingHref = Rule.Error("missing-href", "A link has an address",
        "Add href.", Atom + "#section-4.2.7.1");

    public static readonly Rule UnregisteredRel = Rule.Warning("unregistered-atom-link-rel", "The relation is registered or an address",
        "Use a relation of the registry.", "https://www.iana.org/assignments/link-relations");

    public static readonly Rule LinkNotEmpty = Rule.Warning("atom-link-not-empty", "A link holds nothing",
        "Write the address in href.", Atom + "#section-4.2.7");

    public static readonly Rule MissingSelf = Rule.Warning("missing-self", "The feed tells its own address",
        "Add link rel=\"self\".", Atom + "#section-4.1.1");

    public static readonly Rule DuplicateAtomLink = Rule.Error("duplicate-atom-link", "Alternate links differ in type or language",
        "Keep one, or tell them apart by type or hreflang.", Atom + "#section-4.1.1");

    public static readonly Rule MisplacedMetadata = Rule.Error("misplaced-metadata", "The feed's own elements stand before its entries",
        "Move the element up.", Atom + "#section-4.1.1");

    public static readonly Rule MissingContentOrAlternate = Rule.Error("missing-content-or-alternate", "An entry has content or a page",
        "Add content, or link rel=\"alternate\".", Atom + "#section-4.1.2");

    public static readonly Rule MissingSummary = Rule.Error("missing-summary", "Content that cannot be read here has a summary",
        "Add summary.", Atom + "#section-4.1.2");

    public static readonly Rule MissingTextualContent = Rule.Warning("missing-textual-content", "An entry has words",
        "Add summary.", Atom + "#section-4.1.2");

    public static readonly Rule DuplicateEntries = Rule.Warning("duplicate-entries", "An id stands in one entry of a feed",
        "Keep the newest version, with a newer updated.", Atom + "#section-4.1.1");

    public static readonly Rule DuplicateIds = Rule.Error("duplicate-ids", "Entries have ids of their own",
        "Give every entry an id that never changes.", Atom + "#section-4.2.6");

    public static readonly Rule MissingSourceElement = Rule.Warning("missing-source-element", "A source tells where the entry came from",
        "Copy id, title and updated of the feed it came from.", Atom + "#section-4.2.11");

    public static readonly Rule NonCanonicalUri = Rule.Warning("non-canonical-uri", "Ids are spelt in one way",
        "Write scheme and host in lower case, no default port, no dot segments, and no needless escapes.", Atom + "#section-4.2.6.1");

    public static readonly Rule PagingInEntry = Rule.Warning("feed-history-rel-in-entry", "Links of paging stand in the feed",
        "Move the link to the feed.", Paging);

    public static readonly Rule PagingInComplete = Rule.Error("feed-rel-in-complete-feed", "A complete feed has no pages",
        "Take fh:complete or the link away.", Paging + "#section-2");

    public static readonly Rule CurrentNotSelf = Rule.Error("current-not-self-in-complete-feed", "A complete feed is its own current one",
        "Give current and self the same address.", Paging + "#section-2");

    public static readonly Rule ArchiveWithoutCurrent = Rule.Warning("missing-current-in-archive", "An archive leads to the current feed",
        "Add link rel=\"current\".", Paging + "#section-4");

    public static readonly Rule ArchiveIncomplete = Rule.Warning("archive-incomplete", "An archive leads to the one before it",
        "Add link rel=\"prev-archive\", save on the oldest.", Paging + "#section-4");

    public static readonly Rule LinkPastEnd = Rule.Error("link-past-end", "The last page has no next one",
        "Take the link away.", Paging + "#section-3");

    public static readonly Rule DuplicateTombstone = Rule.Error("duplicate-tombstone", "A tombstone stands once",
        "Keep one for each ref and when.", Tombstones + "#section-3");

    public static readonly Rule TombstoneOutdated = Rule.Warning("tombstone-outdated", "A tombstone is newer than the entry it takes away",
        "Take the tombstone away, or the entry.", Tombstones + "#section-3");

    // RSS
    public static readonly Rule InvalidRssVersion = Rule.Error("invalid-rss-version", "The version is one that was published",
        "Write version=\"2.0\".", Rss);

    public static readonly Rule ItemWithoutWords =
        Rule.Error("item-must-contain-title-or-description", "An item has a title or a description",
        "Add one.", Rss + "#hrelementsOfLtitemgt");

    public static readonly Rule MissingGuid = Rule.Warning("missing-guid", "An item has a guid",
        "Add a guid that never changes.", RssProfile + "#element-channel-item-guid");

    public static readonly Rule MissingAtomSelf = Rule.Warning("missing-atom-self-link", "The channel tells its own address",
        "Add atom:link rel=\"self\".", RssProfile + "#namespace-elements-atom-link");

    public static readonly Rule InvalidGuid = Rule.Error("invalid-http-guid", "A guid that is a permalink is an address",
        "Write isPermaLink=\"false\" where it is none.", Rss + "#ltguidgtSubelementOfLtitemgt");

    public static readonly Rule DuplicateValue = Rule.Error("duplicate-value", "Values that tell things apart stand once",
        "Give each a value of its own.", OfFormat);

    public static readonly Rule InvalidLength = Rule.Error("invalid-length", "The length is the number of bytes",
        "Write 0 where it is not known.", Rss + "#ltenclosuregtSubelementOfLtitemgt");

    public static readonly Rule DuplicateEnclosure = Rule.Warning("duplicate-enclosure", "An item has one enclosure",
        "Keep one; readers differ on more.", RssProfile + "#element-channel-item-enclosure");

    public static readonly Rule TooManyDays =
        Rule.Error("eight-days-a-week", "Lists of days and hours to skip are no longer than a week or a day",
        "Name each once.", Rss + "#optionalChannelElements");

    public static readonly Rule ContentBeforeDescription =
        Rule.Warning("need-description-before-content", "The description stands before content:encoded",
        "Write the description first.", RssProfile + "#namespace-elements-content-encoded");

    public static readonly Rule DuplicateSemantics = Rule.Warning("duplicate-semantics", "One thing is told once",
        "Keep the element of RSS.", RssProfile + "#namespace-elements");

    public static readonly Rule ImageMismatch = Rule.Warning("image-title-doesnt-match", "The image has the title and link of its channel",
        "Write the same.", RssProfile + "#element-channel-image");

    public static readonly Rule MissingLanguage = Rule.Hint("missing-language", "The feed tells its language",
        "Add language, or xml:lang on the root.", "https://www.rfc-editor.org/rfc/rfc4287#section-2");

    public static readonly Rule MisplacedItem = Rule.Warning("misplaced-item", "Elements of the channel stand before its items",
        "Move the items down.", RssProfile + "#element-channel-item");

    public static readonly Rule ImageFormat = Rule.Warning("image-url-format", "The channel's image is GIF, JPEG or PNG",
        "Give it in one of these formats.", Rss + "#ltimagegtSubelementOfLtchannelgt");

    public static readonly Rule AvoidTextInput = Rule.Warning("avoid-text-input", "The channel has no textInput",
        "Leave it out; hardly a reader shows it.", RssProfile + "#element-channel-textinput");

    public static readonly Rule ZeroForMidnight = Rule.Warning("use-zero-for-midnight", "Midnight is hour 0",
        "Write 0.", RssProfile + "#element-channel-skiphours-hour");

    // Modules
    public static readonly Rule UnknownNamespace = Rule.Hint("unknown-namespace", "Namespaces are known",
        "Mind the spelling; elements of a namespace of your own are passed over.", Atom + "#section-6");

    public static readonly Rule MissingPodcastElement = Rule.Warning("missing-itunes-element", "A podcast has what directories ask",
        "Add the element.", "https://podcasters.apple.com/support/823-podcast-requirements");

    public static readonly Rule MediaGroupOfOne = Rule.Error("media-group-without-alternatives", "A media group has alternatives",
        "Put a single media:content into the item.", MediaRss + "#media-group");

    public static readonly Rule InvalidMediaValue = Rule.Error("invalid-media-value", "The value is one of its scheme",
        "Write a value that the scheme lists.", MediaRss);

    public static readonly Rule InvalidCategory = Rule.Error("invalid-itunes-category", "The category is one of Apple's list",
        "Choose one of the list.", Podcasts);

    public static readonly Rule SinceAfterUntil = Rule.Error("since-after-until", "A span starts before it ends",
        "Mend the dates.", "https://www.rfc-editor.org/rfc/rfc3339");
}
