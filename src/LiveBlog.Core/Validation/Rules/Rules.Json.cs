namespace LiveBlog.Core.Validation;

/// <summary>Rules of the JSON formats: syntax, shapes, JSON Feed and ninjs.</summary>
internal static partial class Rules
{
    private const string JsonSchema = "https://json-schema.org/draft/2020-12/json-schema-validation";
    private const string JsonFeed = "https://www.jsonfeed.org/version/1.1/";
    private const string Ninjs = "https://iptc.org/standards/ninjs/";

    public static readonly Rule JsonSyntax = Rule.Fatal("json-syntax", "The text is JSON",
        "Write JSON with a JSON writer; no comments, no closing commas.", Json);

    public static readonly Rule DuplicateMember = Rule.Warning("duplicate-member", "Names within an object differ",
        "Keep one; readers take the first or the last.", Json + "#section-4");

    public static readonly Rule WrongType = Rule.Error("wrong-type", "The value is of its type",
        "Write the value as the type the specification gives.", JsonSchema + "#name-type");

    public static readonly Rule MissingMember = Rule.Error("missing-member", "Required members are there",
        "Add the member.", JsonSchema + "#name-required");

    public static readonly Rule UnknownMember = Rule.Error("unknown-member", "The schema knows the member",
        "Take it away, or mind its letter case.", "https://json-schema.org/draft/2020-12/json-schema-core#name-unevaluatedproperties");

    public static readonly Rule ValueNotAllowed = Rule.Error("value-not-allowed", "The value is one of the list",
        "Write a value of the list.", JsonSchema + "#name-enum");

    public static readonly Rule OutOfRange = Rule.Error("out-of-range", "The number lies in its range",
        "Write a number of the range.", JsonSchema + "#name-validation-keywords-for-num");

    public static readonly Rule WrongChoice = Rule.Error("wrong-choice", "Of members that exclude each other one is there",
        "Keep exactly one.", "https://json-schema.org/draft/2020-12/json-schema-core#name-oneof");

    public static readonly Rule InvalidTruncatedDate = Rule.Error("invalid-truncated-date", "The date is a year, month, day or moment",
        "Write 2014, 2014-01, 2014-01-21 or 2014-01-21T15:42:00Z.", Ninjs);

    public static readonly Rule UnknownNinjsVersion =
        Rule.Warning("unknown-ninjs-version", "The version of ninjs is one that was published",
        "Write standard.version as 1.6, 2.2 or 3.1.", Ninjs);

    public static readonly Rule JsonFeedVersion = Rule.Error("json-feed-version", "The version is the address of a version of JSON Feed",
        "Write https://jsonfeed.org/version/1.1.", JsonFeed + "#top-level-a-name-top-level-a");

    public static readonly Rule ItemIdNotString = Rule.Warning("item-id-not-string", "An item's id is a string",
        "Write the number as a string; readers have to turn it into one.", JsonFeed + "#items-a-name-items-a");

    public static readonly Rule ItemIdBlank = Rule.Fatal("item-id-blank", "An item's id is not blank",
        "Give every item an id that never changes; readers must discard items without one.", JsonFeed + "#items-a-name-items-a");

    public static readonly Rule DuplicateItemId = Rule.Error("duplicate-item-id", "Ids of items differ",
        "Give every item an id of its own.", JsonFeed + "#items-a-name-items-a");

    public static readonly Rule ItemWithoutContent = Rule.Error("item-without-content", "An item has content_html or content_text",
        "Add one of them.", JsonFeed + "#items-a-name-items-a");

    public static readonly Rule NextUrlIsFeed = Rule.Error("next-url-is-feed", "The next page is another one",
        "Take next_url away on the last page.", JsonFeed + "#top-level-a-name-top-level-a");

    public static readonly Rule DeprecatedAuthor = Rule.Hint("deprecated-author", "Authors stand in authors",
        "Write authors, an array; keep author for readers of version 1.", JsonFeed + "#deprecations");

    public static readonly Rule MissingFeedUrl = Rule.Hint("missing-feed-url", "The feed tells its own address",
        "Add feed_url.", JsonFeed + "#top-level-a-name-top-level-a");

    public static readonly Rule ExtensionNotObject = Rule.Error("extension-not-object", "Extensions are objects",
        "Write an object under a name that starts with an underscore.", JsonFeed + "#extensions-a-name-extensions-a");

    public static readonly Rule JsonFeedDate = Rule.Warning("json-feed-date", "The date is one of RFC 3339",
        "Write 2014-01-21T15:42:00+00:00; readers drop other dates.", "https://www.rfc-editor.org/rfc/rfc3339#section-5.6");
}
