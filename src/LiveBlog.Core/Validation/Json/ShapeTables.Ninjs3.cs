namespace LiveBlog.Core.Validation;

internal static partial class ShapeTables
{
    /// <summary>ninjs 3.x, by the schema of 3.1.</summary>
    public const string Ninjs3 = """
        [ninjs3] closed
        +ninjs3Members
        !uri string

        [ninjs3Association] closed
        +ninjs3Members
        !uri string
        !name string
        rel string

        [ninjs3Members]
        uri string
        type string(text|audio|video|picture|graphic|composite|component|event|planning)
        representationType string(full|partial)
        profile string
        version string
        firstCreated string
        versionCreated string
        contentCreated string
        embargoedUntil string
        pubStatus string(usable|withheld|canceled)
        urgency integer 1..9
        copyrightHolder string
        copyrightNotice string
        usageTerms string
        edNote string
        language string
        descriptions [ninjs3Description]
        bodies [ninjs3Body]
        headlines [ninjs3Headline]
        people [ninjs3Person]
        organisations [ninjs3Organisation]
        places [ninjs3Place]
        subjects [ninjs3Subject]
        events [ninjs3Event]
        eventDetails ninjs3EventDetails
        plannedCoverage [ninjs3PlannedCoverage]
        objects [ninjs3Object]
        infoSources [ninjs3InfoSource]
        title string
        by string
        slugline string
        located string
        renditions [ninjs3Rendition]
        associations [ninjs3Association]
        altIds [ninjs3AltId]
        trustIndicators [ninjs3TrustIndicator]
        standard ninjs3Standard
        genres [ninjs3Genre]
        expires string
        rightsInfo ninjs3RightsInfo
        digitalSourceType ninjs3DigitalSourceType

        [ninjs3Description] closed
        role string
        contentType string
        !value string

        [ninjs3Body] closed
        role string
        contentType string
        charCount integer
        wordCount integer
        !value string

        [ninjs3Headline] closed
        role string
        contentType string
        !value string

        [ninjs3Person] closed
        name string
        rel string
        uri string
        literal string
        contactInfo [ninjs3ContactInfo]

        [ninjs3ContactInfo] closed
        type string
        role string
        lang string
        name string
        value string
        address ninjs3Address
        =one value address

        [ninjs3Address] closed
        lines [string]
        locality string
        area string
        postalCode string
        country string

        [ninjs3Organisation] closed
        name string
        rel string
        uri string
        literal string
        symbols [ninjs3Symbol]
        contactInfo [ninjs3ContactInfo]

        [ninjs3Symbol] closed
        exchange string
        symbolType string
        symbol string

        [ninjs3Place] closed
        name string
        rel string
        uri string
        literal string
        contactInfo [ninjs3ContactInfo]
        geoJSON object

        [ninjs3Subject] closed
        name string
        rel string
        uri string
        literal string
        creator string
        relevance integer 0..100
        confidence integer 0..100

        [ninjs3Event] closed
        id string
        name string
        rel string
        uri string
        literal string

        [ninjs3EventDetails] closed
        eventStatus string
        plannedCoverageStatus string
        dates ninjs3DatesObject
        organiser ninjs3Organisation

        [ninjs3DatesObject] closed
        startDate string
        endDate string
        expectedStartDate string:truncatedDate
        expectedEndDate string:truncatedDate
        expectedDuration string
        recurrence ninjs3Recurrence
        =one startDate expectedStartDate or endDate expectedEndDate

        [ninjs3Recurrence] closed
        recurrenceDates any
        recurrenceRules [ninjs3RecurrenceRule]

        [ninjs3RecurrenceRule] closed
        frequency string(secondly|minutely|hourly|daily|weekly|monthly|yearly)
        interval integer
        until string
        count integer

        [ninjs3PlannedCoverage] closed
        uri string
        title string
        pubStatus string(usable|withheld|canceled)
        type string(text|audio|video|picture|graphic|composite|component|event|planning)
        commissioned ninjs3Commissioned
        dates ninjs3DatesObject
        audiences [ninjs3Audience]
        exclAudience [string]
        edNote string
        urgency integer 1..9
        language string
        itemCount ninjs3ItemCount
        wordCount integer
        renditions [ninjs3Rendition]

        [ninjs3Commissioned] closed
        by string
        on string
        references [ninjs3Reference]

        [ninjs3Reference] closed
        name string
        value string

        [ninjs3Audience] closed
        audience string
        significance integer

        [ninjs3ItemCount] closed
        rangeFrom integer
        rangeTo integer

        [ninjs3Rendition] closed
        !name string
        href string
        contentType string
        title string
        width integer
        height integer
        sizeInBytes integer
        duration number
        format string
        aspectRatio string
        videoCodec string
        frameRate number
        poi ninjs3Poi
        transportProtocol string
        scanType string(progressive|interlaced)
        bitrate string

        [ninjs3Poi] closed
        x integer
        y integer

        [ninjs3Object] closed
        name string
        rel string
        uri string
        literal string

        [ninjs3InfoSource] closed
        name string
        role string
        uri string
        literal string
        contactInfo [ninjs3ContactInfo]

        [ninjs3AltId] closed
        role string
        value string

        [ninjs3TrustIndicator] closed
        role string
        title string
        href string

        [ninjs3Standard] closed
        name string
        version string
        schema string

        [ninjs3Genre] closed
        name string
        uri string
        literal string

        [ninjs3RightsInfo] closed
        langId string
        linkedRights string
        encodedRights string
        =one linkedRights encodedRights

        [ninjs3DigitalSourceType] closed
        name string
        uri string
        literal string
        """;
}
