namespace LiveBlog.Core.Validation;

/// <summary>Rules of live stories, in LiveBlogPosting, in this library's JSON and in the model.</summary>
internal static partial class Rules
{
    private const string Schema = "https://schema.org/";
    private const string Google = "https://developers.google.com/search/docs/appearance/structured-data/article";
    private const string Amp = "https://amp.dev/documentation/components/amp-live-list/";

    // Across updates
    public static readonly Rule StoryWithoutUpdates = Rule.Demand("story-without-updates", "A live story has updates",
        "Write the updates into liveBlogUpdate.", Schema + "liveBlogUpdate");

    public static readonly Rule CoverageEndsBeforeStart = Rule.Error("coverage-ends-before-start", "The coverage starts before it ends",
        "Mend coverageStartTime or coverageEndTime.", Schema + "coverageEndTime");

    public static readonly Rule UpdateEmpty = Rule.Error("update-empty", "An update says something",
        "Give it a headline or a body, or leave it out.", Schema + "articleBody");

    public static readonly Rule UpdateWithoutBody = Rule.Warning("update-without-body", "An update has a body",
        "Write articleBody.", Schema + "articleBody");

    public static readonly Rule UpdateWithoutDate = Rule.Demand("update-without-date", "An update tells when it was published",
        "Write datePublished with time and offset.", Schema + "datePublished");

    public static readonly Rule ModifiedBeforePublished =
        Rule.Warning("modified-before-published", "An update is modified after it is published",
        "Mend the dates; the first publication never changes.", Schema + "dateModified");

    public static readonly Rule UpdateBeforeCoverage = Rule.Warning("update-before-coverage", "Updates lie within the coverage",
        "Start the coverage at the first update or before it.", Schema + "coverageStartTime");

    public static readonly Rule UpdateAfterCoverage = Rule.Warning("update-after-coverage", "Updates lie within the coverage",
        "Move coverageEndTime on, or leave it out while the story runs.", Schema + "coverageEndTime");

    public static readonly Rule HeadlineFromBody = Rule.Warning("headline-from-body", "A headline is one, not a piece of the body",
        "Leave the headline out where the update has none.", Schema + "headline");

    public static readonly Rule UpdateAddressElsewhere =
        Rule.Warning("update-address-elsewhere", "The address of an update is under that of the story",
        "Write the story's address with the update's anchor.", Schema + "url");

    public static readonly Rule UpdateAddressWithoutAnchor =
        Rule.Warning("update-address-without-anchor", "The address of an update leads to the update",
        "Add the update's anchor.", Schema + "url");

    public static readonly Rule DuplicateUpdateId = Rule.Error("duplicate-update-id", "Updates have ids of their own",
        "Give every update an id that never changes.", Schema + "identifier");

    public static readonly Rule ConstantDates = Rule.Demand("constant-dates", "Updates have dates of their own",
        "Write each update's own date, not the page's.", Schema + "datePublished");

    public static readonly Rule DatesWithoutTimes = Rule.Demand("dates-without-times", "Dates of updates tell the time of day",
        "Write the time and its offset.", Schema + "datePublished");

    public static readonly Rule UpdateOutOfOrder = Rule.Hint("update-out-of-order", "Updates stand in the order of time",
        "Order them by datePublished; readers must anyhow.", Schema + "liveBlogUpdate");

    public static readonly Rule SeveralPinned = Rule.Warning("several-pinned", "One update is pinned",
        "Release the older ones.", Schema + "liveBlogUpdate");

    // LiveBlogPosting
    public static readonly Rule NoLiveBlogPosting = Rule.Fatal("no-live-blog-posting", "There is a LiveBlogPosting",
        "Write one object of @type LiveBlogPosting.", Schema + "LiveBlogPosting");

    public static readonly Rule WrongContext = Rule.Error("wrong-context", "The context is schema.org",
        "Write \"@context\": \"https://schema.org\".", Schema);

    public static readonly Rule WrappedJson = Rule.Warning("wrapped-json", "JSON-LD stands in its script bare",
        "Leave out comment marks and control characters.", "https://www.w3.org/TR/json-ld11/#embedding-json-ld-in-html-documents");

    public static readonly Rule WrongUpdateType = Rule.Warning("wrong-update-type", "An update is a BlogPosting",
        "Write \"@type\": \"BlogPosting\".", Schema + "liveBlogUpdate");

    public static readonly Rule MissingHeadline = Rule.Demand("missing-headline", "The story has a headline",
        "Write headline.", Google);

    public static readonly Rule MissingPublished = Rule.Demand("missing-date-published", "The story tells when it was published",
        "Write datePublished.", Google);

    public static readonly Rule MissingAuthor = Rule.Hint("missing-author", "The story names its authors",
        "Write author with name and url.", Google);

    public static readonly Rule MissingImage = Rule.Demand("missing-image", "The story has an image",
        "Write image.", Google);

    public static readonly Rule MissingPublisher = Rule.Demand("missing-publisher", "The story names its publisher with a logo",
        "Write publisher with name and logo.", Google);

    public static readonly Rule MissingCoverageStart = Rule.Demand("missing-coverage-start", "The story tells when its coverage starts",
        "Write coverageStartTime.", Schema + "coverageStartTime");

    public static readonly Rule MissingCoverageEnd = Rule.Hint("missing-coverage-end", "The story tells when its coverage ends",
        "Write coverageEndTime once the end is known.", Schema + "coverageEndTime");

    public static readonly Rule MissingMainEntity = Rule.Hint("missing-main-entity", "The story tells its page",
        "Write url or mainEntityOfPage.", Schema + "mainEntityOfPage");

    public static readonly Rule BlankProperty = Rule.Warning("blank-property", "Properties are not blank",
        "Leave the property out.", Schema + "Thing");

    public static readonly Rule InvalidDateTime = Rule.Error("invalid-date-time", "Dates are of ISO 8601",
        "Write 2014-01-21T15:42:00+00:00.", Schema + "DateTime");

    public static readonly Rule DateWithoutZone = Rule.Demand("date-without-zone", "Times have a zone",
        "Write the offset: +00:00.", Google);

    public static readonly Rule OffsetWithoutColon = Rule.Warning("offset-without-colon", "Offsets are written with a colon",
        "Write +00:00, not +0000.", Schema + "DateTime");

    public static readonly Rule DateNotText = Rule.Error("date-not-text", "Dates are text",
        "Write the date in quotes, by ISO 8601.", Schema + "DateTime");

    // The model and its JSON
    public static readonly Rule UnknownTimeZone = Rule.Error("unknown-time-zone", "The time zone is an id of the IANA database",
        "Write an id as Europe/London.", "https://www.iana.org/time-zones");

    public static readonly Rule QuoteOutside = Rule.Error("quote-outside-body", "A quote's segments lie in the body",
        "Find the quotes again after the body changed.", Schema + "Quotation");

    public static readonly Rule QuoteBlank = Rule.Error("quote-blank", "A quote has words",
        "Leave the quote out.", Schema + "Quotation");

    public static readonly Rule TimeSpanReversed = Rule.Error("time-span-reversed", "A time's earliest lies before its latest",
        "Mend the span.", "https://www.rfc-editor.org/rfc/rfc3339");

    public static readonly Rule TimeUncertain = Rule.Hint("time-uncertain", "Times of updates are certain",
        "Read the page with its time zone and the time of its capture.", "https://www.iana.org/time-zones");

    public static readonly Rule StatusAgainstCoverage = Rule.Hint("status-against-coverage", "The status goes with the coverage",
        "Give an ended story its end.", Schema + "coverageEndTime");

    public static readonly Rule StoryUnreadable = Rule.Fatal("story-unreadable", "The JSON is a story of version 1",
        "Write stories with StoryJson.Write.", "https://json-schema.org/draft/2020-12/json-schema-core");

    // AMP live list
    public static readonly Rule NoLiveList = Rule.Fatal("no-live-list", "The page has an amp-live-list",
        "Write one amp-live-list.", Amp);

    public static readonly Rule LiveListId = Rule.Error("live-list-id", "A live list and its items have ids",
        "Write an id that never changes.", Amp);

    public static readonly Rule LiveListAttribute =
        Rule.Error("live-list-attribute", "The attributes of a live list are there and in range",
        "Write data-max-items-per-page as a whole number above zero, and data-poll-interval of 15000 or more.", Amp);

    public static readonly Rule LiveListSlot = Rule.Error("live-list-slot", "A live list has its slots",
        "Add an element with the attribute items, and one with the attribute update that holds a button.", Amp);

    public static readonly Rule LiveListTime = Rule.Error("live-list-time", "Items have a time to sort by",
        "Write data-sort-time, a number of milliseconds or seconds since 1970.", Amp);

    public static readonly Rule LiveListTombstone = Rule.Warning("live-list-tombstone", "Tombstones are empty",
        "Take the content of the item away.", Amp);
}
