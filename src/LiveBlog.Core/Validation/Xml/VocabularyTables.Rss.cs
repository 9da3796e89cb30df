namespace LiveBlog.Core.Validation;

internal static partial class VocabularyTables
{
    /// <summary>RSS 2.0 and the versions it grew from.</summary>
    public const string Rss = """
        [rss]
        @version! text
        channel 1 channel
        access:restriction * accessRestriction

        [channel]
        @index:index =yes|no
        +channelCore
        +channelModules
        +channelAtom
        item * item
        category * rssCategory
        cloud ? cloud
        rating * text
        ttl ? positive
        docs ? uri
        generator ? text
        pubDate ? rfc822
        managingEditor ? contact
        webMaster ? contact
        language ? language
        copyright ? plain
        lastBuildDate ? rfc822
        skipHours ? skipHours
        skipDays ? skipDays
        image ? image
        textInput ? textInput
        dc:creator * text
        dc:subject * text
        dc:date ? w3cdtf
        cc:license * any
        creativeCommons:license * uri

        [channelCore]
        title 1 nonblank
        link 1 uri
        description 1 plain

        [channelAtom]
        atom:author * person
        atom:category * atomCategory
        atom:contributor * person
        atom:generator ? generator
        atom:id ? uri
        atom:icon ? uriValue
        atom:link * atomLink
        atom:logo ? uriValue
        atom:title ? textConstruct
        atom:subtitle ? textConstruct
        atom:rights ? textConstruct
        atom:updated ? dateValue
        at:deleted-entry * deletedEntry

        [item]
        +itemCore
        +itemModules
        comments ? uri
        enclosure * enclosure
        pubDate ? rfc822
        author ? contact
        category * rssCategory
        guid ? guid
        source ? rssSource
        trackback:ping ? uri
        trackback:about * uri

        [itemCore]
        link ? uri
        title ? nonblank
        description ? html
        content:encoded ? html
        content:items ? any
        xhtml:body ? any
        xhtml:div * any
        cc:license * any
        atom:id ? uri
        atom:link * atomLink
        atom:title ? textConstruct
        atom:summary ? textConstruct
        atom:author * person
        atom:contributor * person
        atom:category * atomCategory
        atom:content * content
        atom:published ? dateValue
        atom:updated ? dateValue
        atom:source ? source
        atom:rights ? textConstruct

        [rssCategory] plain
        @domain text

        [rssSource] plain
        @url! uri

        [enclosure]
        @url! httpUri
        @length! text
        @type! mediaType

        [guid] text
        @isPermaLink =true|false

        [cloud]
        @domain! text
        @port! port
        @path! text
        @registerProcedure! text
        @protocol! text

        [image]
        @rdf:resource text
        @rdf:about text
        @rdf:parseType text
        +everywhere
        title 1 nonblank
        url 1 uri
        link 1 uri
        width ? width
        height ? height
        description ? plain
        dc:creator * text
        dc:subject * text
        dc:date ? w3cdtf
        cc:license * any

        [textInput]
        @rdf:about text
        +everywhere
        title 1 nonblank
        link 1 uri
        description 1 plain
        name 1 formName
        dc:creator * text
        dc:subject * text
        dc:date ? w3cdtf

        [skipHours]
        hour + hour

        [skipDays]
        day + =Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday
        """;

    /// <summary>RSS 1.0 and 1.1, which are RDF.</summary>
    public const string Rdf = """
        [rdf]
        channel 1 rdfChannel
        item * rdfItem
        image * rdfImage
        textinput * rdfTextInput
        +everywhere
        cc:License * any
        cc:Work * any
        taxo:topic * any
        foaf:Agent * any

        [rdfChannel]
        @rdf:about! uriOrReference
        +rdfChannelCore
        items 1 rdfItems

        [rss11Channel]
        @rdf:about! uriOrReference
        +rdfChannelCore
        items 1 rss11Items

        [rdfChannelCore]
        title 1 rdfText
        link 1 reference
        description 1 rdfText
        image ? rdfResource
        textinput ? any
        dc:date ? w3cdtf
        cc:license * any
        creativeCommons:license * uri
        rdfs:label * any
        rdfs:comment * any
        dc:creator * rdfText
        dc:subject * rdfText
        +channelModules
        +channelAtom

        [rdfResource] loose
        @rdf:resource text
        @rdf:about text
        @rdf:parseType text

        [rdfItems]
        @rdf:parseType text
        rdf:Seq 1 rdfSequence

        [rss11Items]
        @rdf:parseType text
        item * rdfItem

        [rdfSequence]
        rdf:li * rdfLi

        [rdfLi]
        @resource text
        @rdf:resource text

        [rdfItem]
        @rdf:about uriOrReference
        +itemCore
        +itemModules
        title 1 rdfText
        link 1 uri
        rdfs:label * any
        rdfs:comment * any
        dc:creator * rdfText
        dc:subject * rdfText
        l:permalink * any
        thr:children * any
        trackback:ping ? resource
        trackback:about * resource

        [rdfImage]
        @rdf:about text
        @rdf:resource text
        @rdf:parseType text
        +everywhere
        title 1 rdfText
        url 1 uri
        link 1 uri
        dc:creator * rdfText
        dc:subject * rdfText
        dc:date ? w3cdtf

        [rdfTextInput]
        @rdf:about text
        +everywhere
        title 1 rdfText
        link 1 uri
        description 1 rdfText
        name 1 formName
        dc:creator * text
        dc:subject * text
        dc:date ? w3cdtf

        [rdfText] loose
        @rdf:parseType text
        @rdf:datatype text
        @rdf:resource text

        [resource]
        @rdf:resource! uriOrReference
        @dc:title text
        """;
}
