namespace LiveBlog.Core.Validation;

internal static partial class ShapeTables
{
    /// <summary>ninjs 1.x, by the schema of 1.6.</summary>
    public const string Ninjs1 = """
        [ninjs1] closed
        !uri string
        type string(text|audio|video|picture|graphic|composite|component)
        mimetype string
        representationtype string(complete|incomplete)
        profile string
        version string
        firstcreated string
        versioncreated string
        contentcreated string
        embargoed string
        pubstatus string(usable|withheld|canceled)
        urgency number
        copyrightholder string
        copyrightnotice string
        usageterms string
        ednote string
        language string
        person [ninjs1Person]
        organisation [ninjs1Organisation]
        place [ninjs1Place]
        subject [ninjs1Subject]
        event [ninjs1Event]
        object [ninjs1Object]
        infosource [ninjs1Infosource]
        title string
        byline string
        headline string
        slugline string
        located string
        charcount number
        wordcount number
        renditions ninjs1Renditions
        associations ninjs1Associations
        altids object
        trustindicator [ninjs1Trustindicator]
        $standard ninjs1Standard
        genre [ninjs1Genre]
        expires string
        rightsinfo ninjs1Rightsinfo
        digitalsourcetype ninjs1Digitalsourcetype
        ^description_ string
        ^body_ string
        ^headline_ string

        [ninjs1Person] closed
        name string
        rel string
        scheme string
        code string
        contactinfo [ninjs1Contactinfo]

        [ninjs1Contactinfo] closed
        type string
        role string
        lang string
        name string
        value string
        address ninjs1Address
        =one value address

        [ninjs1Address] closed
        lines [string]
        locality string
        area string
        postalcode string
        country string

        [ninjs1Organisation] closed
        name string
        rel string
        scheme string
        code string
        symbols [ninjs1Symbol]
        contactinfo [ninjs1Contactinfo]

        [ninjs1Symbol] closed
        ticker string
        exchange string
        symboltype string
        symbol string

        [ninjs1Place] closed
        name string
        rel string
        scheme string
        code string
        contactinfo [ninjs1Contactinfo]
        ^geometry_ object

        [ninjs1Subject] closed
        name string
        rel string
        scheme string
        code string
        creator string
        relevance integer 0..100
        confidence integer 0..100

        [ninjs1Event] closed
        name string
        rel string
        scheme string
        code string

        [ninjs1Object] closed
        name string
        rel string
        scheme string
        code string

        [ninjs1Infosource] closed
        name string
        rel string
        scheme string
        code string
        contactinfo [ninjs1Contactinfo]

        [ninjs1Renditions] closed
        ^ ninjs1Rendition

        [ninjs1Rendition] closed
        href string
        mimetype string
        title string
        height number
        width number
        sizeinbytes number
        duration number
        format string

        [ninjs1Associations] closed
        ^ ninjs1

        [ninjs1Trustindicator] closed
        scheme string
        code string
        title string
        href string

        [ninjs1Standard] closed
        name string
        version string
        schema string

        [ninjs1Genre] closed
        name string
        scheme string
        code string

        [ninjs1Rightsinfo]
        langid string
        linkedrights string
        encodedrights string
        =one linkedrights encodedrights

        [ninjs1Digitalsourcetype] closed
        name string
        uri string
        literal string
        """;
}
