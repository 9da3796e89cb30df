namespace LiveBlog.Core.Validation;

internal static partial class VocabularyTables
{
    /// <summary>Extensions of feeds and entries, by where they may stand.</summary>
    public const string Modules = """
        [everywhere]
        dc:title ? text
        dc:description ? text
        dc:publisher * text
        dc:contributor * text
        dc:type ? text
        dc:format ? text
        dc:identifier * text
        dc:source ? text
        dc:language ? language
        dc:relation * text
        dc:coverage * text
        dc:rights ? plain
        dcterms:alternative * text
        dcterms:abstract ? text
        dcterms:tableOfContents ? rdfResourceLink
        dcterms:created ? w3cdtf
        dcterms:valid * any
        dcterms:available * any
        dcterms:issued ? w3cdtf
        dcterms:modified ? w3cdtf
        dcterms:dateAccepted ? text
        dcterms:dateCopyrighted ? text
        dcterms:dateSubmitted ? text
        dcterms:extent ? positive
        dcterms:isVersionOf * rdfResourceLink
        dcterms:hasVersion * rdfResourceLink
        dcterms:isReplacedBy * rdfResourceLink
        dcterms:replaces * rdfResourceLink
        dcterms:isRequiredBy * rdfResourceLink
        dcterms:requires * rdfResourceLink
        dcterms:isPartOf * rdfResourceLink
        dcterms:hasPart * rdfResourceLink
        dcterms:isReferencedBy * rdfResourceLink
        dcterms:references * rdfResourceLink
        dcterms:isFormatOf * rdfResourceLink
        dcterms:hasFormat * rdfResourceLink
        dcterms:conformsTo * rdfResourceLink
        dcterms:spatial * any
        dcterms:temporal * any
        dcterms:audience * text
        dcterms:mediator ? text
        dcterms:accessRights * any
        dcterms:accrualMethod * any
        dcterms:accrualPeriodicity * any
        dcterms:accrualPolicy * any
        dcterms:bibliographicCitation * any
        dcterms:educationLevel * any
        dcterms:instructionalMethod * any
        dcterms:license * any
        dcterms:provenance * any
        dcterms:rightsHolder * any
        rdf:RDF * any
        rdf:type * any
        rdf:Description * any
        rdfs:seeAlso * rdfResourceLink
        geo:Point * geoPoint
        geo:lat * latitude
        geo:long * longitude
        geo:alt * decimal
        geourl:latitude * latitude
        geourl:longitude * longitude
        icbm:latitude * latitude
        icbm:longitude * longitude
        georss:where * georssWhere
        georss:point * position
        georss:line * positions
        georss:polygon * positions
        georss:box * positions
        georss:featureTypeTag * text
        georss:featuretypetag * text
        georss:relationshipTag * text
        georss:relationshiptag * text
        georss:featureName * text
        georss:featurename * text
        georss:elev * decimal
        georss:floor * integer
        georss:radius * float
        opml:dateCreated ? rfc822
        opml:dateModified ? rfc822
        opml:ownerName ? html
        opml:ownerEmail ? email
        opml:ownerId ? httpUri

        [channelModules]
        +everywhere
        +media
        +itunesChannel
        dc:creator * text
        dc:subject * text
        dc:date ? w3cdtf
        creativeCommons:license * uri
        taxo:topics * any
        l:link * any
        admin:generatorAgent ? rdfResourceLink
        admin:errorReportsTo ? rdfResourceLink
        blogChannel:blogRoll ? uri
        blogChannel:mySubscriptions ? uri
        blogChannel:blink ? uri
        blogChannel:changes ? uri
        sy:updatePeriod ? =hourly|daily|weekly|monthly|yearly
        sy:updateFrequency ? positive
        sy:updateBase ? w3cdtf
        foaf:maker * any
        cp:server * rdfResourceLink
        wiki:interwiki * text
        thr:in-reply-to * inReplyTo
        cf:listinfo * any
        cf:treatAs * text
        feedburner:awareness ? uri
        feedburner:browserFriendly ? plain
        feedburner:emailServiceId ? any
        feedburner:feedFlare * feedFlare
        feedburner:info * feedInfo
        feedburner:feedburnerHostname ? uri
        opensearch:totalResults ? natural
        opensearch:startIndex ? integer
        opensearch:itemsPerPage ? natural
        opensearch:Query * any
        xhtml:div * any
        xhtml:meta * xhtmlMeta
        sx:sharing * sxSharing
        fh:archive ? empty
        fh:complete ? empty
        fh:incremental ? text
        app:collection * any

        [itemModules]
        +everywhere
        +media
        +itunesItem
        dc:creator * text
        dc:subject * text
        dc:date * w3cdtf
        creativeCommons:license * uri
        taxo:topics * any
        l:link * any
        annotate:reference ? rdfResourceLink
        ag:source ? text
        ag:sourceURL ? uri
        ag:timestamp ? iso8601
        ev:startdate ? iso8601
        ev:enddate ? iso8601
        ev:location * any
        ev:organizer * any
        ev:type ? text
        feedburner:awareness ? uri
        feedburner:origEnclosureLink ? uri
        feedburner:origLink ? uri
        foaf:maker * any
        foaf:primaryTopic * any
        slash:comments ? natural
        slash:section * text
        slash:department * text
        slash:hit_parade ? integers
        thr:total ? natural
        thr:in-reply-to * inReplyTo
        wfw:comment ? uri
        wfw:commentRss ? uri
        wfw:commentRSS ? uri
        wiki:diff * text
        wiki:history * text
        wiki:importance * text
        wiki:status * text
        wiki:version * text
        media:group * mediaGroup
        media:content * mediaContent
        sx:sync * sxSync
        trackback:ping ? uri
        trackback:about * uri
        conversationsNetwork:introMilliseconds ? natural
        conversationsNetwork:image ? httpUri
        conversationsNetwork:ratingAverage ? float
        conversationsNetwork:ratingCount ? natural
        conversationsNetwork:ratingIndividual ? positive
        conversationsNetwork:ratingTimestamp ? iso8601
        """;
}
