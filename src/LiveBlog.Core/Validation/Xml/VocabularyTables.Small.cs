namespace LiveBlog.Core.Validation;

internal static partial class VocabularyTables
{
    /// <summary>The elements that modules bring along.</summary>
    public const string Small = """
        [empty]

        [rdfResourceLink] text
        @rdf:resource uriOrReference
        @dc:title text

        [inReplyTo] loose
        @ref iri
        @href reference
        @source reference
        @type mediaType

        [feedFlare] plain
        @href! reference
        @src! reference

        [feedInfo]
        @uri! reference

        [xhtmlMeta]
        @name! =~robots
        @content! robots

        [geoPoint]
        geo:lat 1 latitude
        geo:long 1 longitude
        geo:alt ? decimal

        [georssWhere]
        gml:Point * gmlPoint
        gml:LineString * gmlLine
        gml:Polygon * gmlPolygon
        gml:Envelope * gmlEnvelope

        [gmlPoint]
        @srsName text
        gml:pos 1 position

        [gmlLine]
        @srsName text
        gml:posList 1 positions

        [gmlPolygon]
        @srsName text
        gml:exterior 1 gmlExterior
        gml:interior * gmlExterior

        [gmlExterior]
        gml:LinearRing 1 gmlLine

        [gmlEnvelope]
        @srsName text
        gml:lowerCorner 1 position
        gml:upperCorner 1 position

        [sxSharing]
        @expires rfc3339
        @since rfc3339
        @until rfc3339
        @version text
        @window text
        sx:related * sxRelated

        [sxRelated]
        @link! uri
        @title text
        @type! =complete|aggregated
        @since text
        @until text

        [sxSync]
        @id! nss
        @updates! uint31
        @deleted boolean
        @noconflicts boolean
        sx:history + sxHistory
        sx:conflicts * any

        [sxHistory]
        @sequence! uint31
        @when rfc3339
        @by nss
        """;
}
