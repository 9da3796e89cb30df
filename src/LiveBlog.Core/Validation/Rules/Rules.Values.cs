namespace LiveBlog.Core.Validation;

/// <summary>Rules of single values, shared by the XML formats.</summary>
internal static partial class Rules
{
    private const string Rfc3986 = "https://www.rfc-editor.org/rfc/rfc3986";

    public static readonly Rule InvalidRfc3339Date = Rule.Error("invalid-rfc3339-date", "The date is one of RFC 3339",
        "Write 2014-01-21T15:42:00+00:00: date, T, time with seconds, and an offset with a colon or Z.",
            "https://www.rfc-editor.org/rfc/rfc3339#section-5.6");

    public static readonly Rule InvalidRfc822Date = Rule.Error("invalid-rfc2822-date", "The date is one of RFC 822",
        "Write Tue, 21 Jan 2014 15:42:00 +0000.", "https://www.rfc-editor.org/rfc/rfc2822#section-3.3");

    public static readonly Rule ProblematicRfc822Date =
        Rule.Warning("problematical-rfc822-date", "The date is written as most readers expect",
        "Write Tue, 21 Jan 2014 15:42:00 +0000, with a year of four digits.", "https://www.rfc-editor.org/rfc/rfc2822#section-4.3");

    public static readonly Rule IncorrectDayOfWeek = Rule.Error("incorrect-dow", "The day of the week is that of the date",
        "Mend the day or leave it out.", "https://www.rfc-editor.org/rfc/rfc2822#section-3.3");

    public static readonly Rule InvalidW3cDate = Rule.Error("invalid-w3cdtf-date", "The date is one of W3CDTF",
        "Write 2014-01-21T15:42:00+00:00; a time needs an offset.", "https://www.w3.org/TR/NOTE-datetime");

    public static readonly Rule InvalidIsoDate = Rule.Error("invalid-iso8601-date", "The date is one of ISO 8601",
        "Write 2014-01-21T15:42:00Z.", "https://www.w3.org/TR/NOTE-datetime");

    public static readonly Rule InvalidUriChar = Rule.Error("invalid-uri-char", "The address holds only characters of addresses",
        "Write a space as %20, and escape other characters so.", Rfc3986 + "#section-2");

    public static readonly Rule InvalidFullUri = Rule.Error("invalid-full-link", "The address is absolute",
        "Write the whole address with its scheme.", Rfc3986 + "#section-4.3");

    public static readonly Rule InvalidUri = Rule.Error("invalid-link", "The address is one",
        "Write an address by RFC 3986.", Rfc3986);

    public static readonly Rule UriNotIri = Rule.Error("uri-not-iri", "The address is a URI, in ASCII",
        "Write the host in Punycode and escape the rest with percent signs.", "https://www.rfc-editor.org/rfc/rfc3987#section-3.1");

    public static readonly Rule InvalidHttpUri = Rule.Error("invalid-url-attribute", "The address is one of http or https with a host",
        "Write the whole address.", Rss + "#ltenclosuregtSubelementOfLtitemgt");

    public static readonly Rule InvalidTag = Rule.Error("invalid-tag", "The tag URI is one",
        "Write tag:authority,2014-01-21:specific with the date as 2014, 2014-01 or 2014-01-21.", "https://www.rfc-editor.org/rfc/rfc4151");

    public static readonly Rule InvalidUrn = Rule.Error("invalid-urn", "The URN is one",
        "Write urn:namespace:specific.", "https://www.rfc-editor.org/rfc/rfc8141");

    public static readonly Rule InvalidUuid = Rule.Error("invalid-uuid", "The UUID is one",
        "Write urn:uuid: and 8-4-4-4-12 hexadecimal digits.", "https://www.rfc-editor.org/rfc/rfc9562");

    public static readonly Rule InvalidLanguage = Rule.Error("invalid-language", "The language tag is one of BCP 47",
        "Write a tag as en or en-GB.", "https://www.rfc-editor.org/rfc/bcp/bcp47.txt");

    public static readonly Rule InvalidMimeType = Rule.Error("invalid-mime-type", "The media type is one",
        "Write type/subtype.", "https://www.rfc-editor.org/rfc/rfc6838");

    public static readonly Rule InvalidAddress = Rule.Error("invalid-addr-spec", "The e-mail address is one",
        "Write name@host.", Atom + "#section-3.2.3");

    public static readonly Rule InvalidContact = Rule.Error("invalid-contact", "The contact is an e-mail address",
        "Write name@host.example (Name).", Rss + "#optionalChannelElements");

    public static readonly Rule MissingRealName = Rule.Warning("missing-real-name", "The contact tells the name",
        "Write name@host.example (Name).", "https://www.rssboard.org/rss-profile#data-types-email");

    public static readonly Rule InvalidInteger = Rule.Error("invalid-integer", "The number is a whole one",
        "Write digits.", OfFormat);

    public static readonly Rule InvalidPositiveInteger = Rule.Error("invalid-positive-integer", "The number is a whole one above zero",
        "Write digits.", OfFormat);

    public static readonly Rule InvalidNonNegativeInteger =
        Rule.Error("invalid-non-negative-integer", "The number is a whole one, zero or above",
        "Write digits; 0 where it is not known.", OfFormat);

    public static readonly Rule IntegerOverflow = Rule.Error("integer-overflow", "The number is at most 2147483647",
        "Write a smaller number.", "https://www.w3.org/TR/xmlschema-2/#int");

    public static readonly Rule InvalidNumber = Rule.Error("invalid-float", "The number is one",
        "Write digits with a point.", OfFormat);

    public static readonly Rule InvalidLatitude = Rule.Error("invalid-latitude", "The latitude lies between -90 and 90",
        "Write degrees as a decimal number.", "https://www.w3.org/2003/01/geo/");

    public static readonly Rule InvalidLongitude = Rule.Error("invalid-longitude", "The longitude lies between -180 and 180",
        "Write degrees as a decimal number.", "https://www.w3.org/2003/01/geo/");

    public static readonly Rule InvalidCoordinates = Rule.Error("invalid-coord", "Coordinates are pairs of latitude and longitude",
        "Write decimal degrees parted by a space.", "https://www.georss.org/simple.html");

    public static readonly Rule InvalidValue = Rule.Error("invalid-value", "The value is one of those the specification lists",
        "Write a value of the list, in its letter case.", OfFormat);

    public static readonly Rule TooLong = Rule.Error("too-long", "The text keeps to its limit",
        "Shorten it.", "https://podcasters.apple.com/support/823-podcast-requirements");

    public static readonly Rule ContainsHtml = Rule.Warning("contains-html", "Plain text holds no markup",
        "Take the tags away.", "https://www.rssboard.org/rss-profile#data-types-characterdata");

    public static readonly Rule SecurityRisk =
        Rule.Warning("security-risk", "Markup holds nothing that runs, embeds or restyles the reader's page",
        "Leave out script, object, embed, iframe, meta, style, on… attributes and javascript: addresses.", Atom + "#section-8.1");
}
