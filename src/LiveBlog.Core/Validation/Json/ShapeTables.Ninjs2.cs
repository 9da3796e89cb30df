namespace LiveBlog.Core.Validation;

internal static partial class ShapeTables
{
    /// <summary>ninjs 2.x, by the schema of 2.2.</summary>
    public const string Ninjs2 = """
        [ninjs2] closed
        +ninjs2Members
        !uri string

        [ninjs2Association] closed
        +ninjs2Members
        !uri string
        !name string

        [ninjs2Members]
        uri string
        type string(text|audio|video|picture|graphic|composite|component)
        representationtype string(full|partial)
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
        descriptions [ninjs2Description]
        bodies [ninjs2Body]
        headlines [ninjs2Headline]
        people [ninjs2Person]
        organisations [ninjs2Organisation]
        places [ninjs2Place]
        subjects [ninjs2Subject]
        events [ninjs2Event]
        objects [ninjs2Object]
        infosources [ninjs2Infosource]
        title string
        by string
        slugline string
        located string
        renditions [ninjs2Rendition]
        associations [ninjs2Association]
        altids [ninjs2Altid]
        trustindicators [ninjs2Trustindicator]
        standard ninjs2Standard
        genres [ninjs2Genre]
        expires string
        rightsinfo ninjs2Rightsinfo
        digitalsourcetype ninjs2Digitalsourcetype

        [ninjs2Description] closed
        role string
        contenttype string
        !value string

        [ninjs2Body] closed
        role string
        contenttype string
        charcount number
        wordcount number
        !value string

        [ninjs2Headline] closed
        role string
        contenttype string
        !value string

        [ninjs2Person] closed
        name string
        rel string
        uri string
        literal string
        contactinfo [ninjs2Contactinfo]

        [ninjs2Contactinfo] closed
        type string
        role string
        lang string
        name string
        value string
        address ninjs2Address
        =one value address

        [ninjs2Address] closed
        lines [string]
        locality string
        area string
        postalcode string
        country string

        [ninjs2Organisation] closed
        name string
        rel string
        uri string
        literal string
        symbols [ninjs2Symbol]
        contactinfo [ninjs2Contactinfo]

        [ninjs2Symbol] closed
        ticker string
        exchange string
        symboltype string
        symbol string

        [ninjs2Place] closed
        name string
        rel string
        uri string
        literal string
        contactinfo [ninjs2Contactinfo]
        geojson object

        [ninjs2Subject] closed
        name string
        rel string
        uri string
        literal string
        creator string
        relevance integer 0..100
        confidence integer 0..100

        [ninjs2Event] closed
        name string
        rel string
        uri string
        literal string

        [ninjs2Object] closed
        name string
        rel string
        uri string
        literal string

        [ninjs2Infosource] closed
        name string
        role string
        uri string
        literal string
        contactinfo [ninjs2Contactinfo]

        [ninjs2Rendition] closed
        !name string
        href string
        contenttype string
        title string
        height number
        width number
        sizeinbytes number
        duration number
        format string

        [ninjs2Altid] closed
        role string
        value string

        [ninjs2Trustindicator] closed
        role string
        title string
        href string

        [ninjs2Standard] closed
        name string
        version string
        schema string

        [ninjs2Genre] closed
        name string
        uri string
        literal string

        [ninjs2Rightsinfo]
        langid string
        linkedrights string
        encodedrights string
        =one linkedrights encodedrights

        [ninjs2Digitalsourcetype] closed
        name string
        uri string
        literal string
        """;
}
