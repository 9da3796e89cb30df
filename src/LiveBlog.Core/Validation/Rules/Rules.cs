namespace LiveBlog.Core.Validation;

/// <summary>The table of rules. Each stands once, with its weight, advice and source; every one is raised by a test.</summary>
internal static partial class Rules
{
    /// <summary>The rule stands in the specification of whatever format or module the element is of.</summary>
    private const string OfFormat = "";

    private const string Xml = "https://www.w3.org/TR/xml/";
    private const string XmlNames = "https://www.w3.org/TR/xml-names/";
    private const string Json = "https://www.rfc-editor.org/rfc/rfc8259";
    private const string Atom = "https://www.rfc-editor.org/rfc/rfc4287";
    private const string Rss = "https://www.rssboard.org/rss-specification";

    // Any input
    public static readonly Rule UnknownFormat = Rule.Fatal("unknown-format", "The format is known",
        "Name the format, or give one of: story JSON, LiveBlogPosting, JSON Feed, Atom, RSS, ninjs, AMP live list.", OfFormat);

    public static readonly Rule WrongFormat = Rule.Fatal("wrong-format", "The input is of the format that was named",
        "Name the right format or leave it out.", OfFormat);

    public static readonly Rule TooLarge = Rule.Fatal("too-large", "The input keeps to the size limit",
        "Split the input: 32 MB of XML or JSON, 16 MB of HTML and a million JSON values are the limits.",
            "https://owasp.org/www-community/attacks/Denial_of_Service");

    public static readonly Rule TooDeep = Rule.Fatal("too-deep", "The input keeps to the depth limit",
        "Nest elements and objects no deeper than 256.", "https://owasp.org/www-community/attacks/Denial_of_Service");

    public static readonly Rule TooManyFindings = Rule.Hint("too-many-findings", "Findings are listed up to a limit",
        "Mend these and validate again.", "https://owasp.org/www-community/attacks/Denial_of_Service");

    // Text and encodings
    public static readonly Rule InvalidEncoding = Rule.Fatal("invalid-encoding", "The bytes are valid in their encoding",
        "Write UTF-8, and declare it.", Xml + "#charencoding");

    public static readonly Rule UnknownEncoding = Rule.Fatal("unknown-encoding", "The declared encoding is a registered one",
        "Declare UTF-8.", "https://www.iana.org/assignments/character-sets");

    public static readonly Rule EncodingMismatch = Rule.Warning("encoding-mismatch", "The declared encoding is the one in use",
        "Declare the encoding the bytes are in, or leave the declaration out and write UTF-8.", Xml + "#charencoding");

    public static readonly Rule BadCharacters =
        Rule.Warning("bad-characters", "The text holds no control characters or replacement characters",
        "The text was decoded wrongly before it was written, mostly windows-1252 taken for ISO 8859-1: decode it again.",
            Xml + "#charsets");

    // XML
    public static readonly Rule NotWellFormed = Rule.Fatal("not-well-formed", "The document is well-formed XML",
        "Write XML with an XML writer; do not join strings.", Xml + "#sec-well-formed");

    public static readonly Rule Doctype = Rule.Error("doctype", "The document has no document type that readers refuse",
        "Leave the DOCTYPE out.", "https://owasp.org/www-community/vulnerabilities/XML_External_Entity_(XXE)_Processing");

    public static readonly Rule MissingNamespace =
        Rule.Error("missing-namespace", "Elements and attributes stand in the namespace of their format",
        "Declare the namespace on the root element.", XmlNames);

    public static readonly Rule InvalidNamespace = Rule.Error("invalid-namespace", "The namespace is that of the format, letter by letter",
        "Write the namespace as the specification gives it.", XmlNames);

    public static readonly Rule NotInNamespace = Rule.Error("not-in-a-namespace", "Children of extension elements are in a namespace",
        "Give the child the namespace of its parent.", Rss + "#extendingRss");

    public static readonly Rule AmbiguousVocabulary = Rule.Warning("undeterminable-vocabulary", "Elements stand in a namespace",
        "Take xmlns=\"\" away.", XmlNames);

    public static readonly Rule UndefinedElement = Rule.Error("undefined-element", "The element is defined in this place",
        "Move the element to where its specification defines it, or put it into a namespace of your own.", OfFormat);

    public static readonly Rule MissingElement = Rule.Error("missing-element", "Required elements are there",
        "Add the element.", OfFormat);

    public static readonly Rule DuplicateElement = Rule.Error("duplicate-element", "Elements that may stand once stand once",
        "Keep one.", OfFormat);

    public static readonly Rule MissingAttribute = Rule.Error("missing-attribute", "Required attributes are there",
        "Add the attribute.", OfFormat);

    public static readonly Rule UnexpectedAttribute = Rule.Error("unexpected-attribute", "The attribute is defined on this element",
        "Take it away or put it into a namespace of your own; mind the letter case.", OfFormat);

    public static readonly Rule UnexpectedText = Rule.Error("unexpected-text", "Elements that hold elements hold no text",
        "Take the text away.", OfFormat);

    public static readonly Rule UnexpectedWhitespace =
        Rule.Error("unexpected-whitespace", "Values that are compared as they stand have no white space around them",
        "Write the value directly between the tags.", Atom + "#section-2");

    public static readonly Rule Blank = Rule.Warning("blank", "The value is not blank",
        "Give a value or leave the element out.", OfFormat);
}
