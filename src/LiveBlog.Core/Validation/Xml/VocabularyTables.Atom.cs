namespace LiveBlog.Core.Validation;

/// <summary>The element tables (see <see cref="Vocabulary"/> for their syntax).</summary>
internal static partial class VocabularyTables
{
    /// <summary>RFC 4287, RFC 5005, RFC 6721, RFC 4685, and the two elements of RFC 5023 that entries have.</summary>
    public const string Atom = """
        [feed]
        @index:index =yes|no
        +channelModules
        +feedMetadata
        entry * entry
        at:deleted-entry * deletedEntry
        access:restriction * accessRestriction

        [feedMetadata]
        author * person
        category * atomCategory
        contributor * person
        generator ? generator
        icon ? uriValue
        id 1 idValue
        link * atomLink
        logo ? uriValue
        rights ? textConstruct
        subtitle ? textConstruct
        title 1 textConstruct
        updated 1 dateValue

        [source]
        +channelModules
        author * person
        category * atomCategory
        contributor * person
        generator ? generator
        icon ? uriValue
        id ? idValue
        link * atomLink
        logo ? uriValue
        rights ? textConstruct
        subtitle ? textConstruct
        title ? textConstruct
        updated ? dateValue

        [entry]
        +itemModules
        author * person
        category * atomCategory
        content ? content
        contributor * person
        id 1 idValue
        link * atomLink
        published ? dateValue
        rights ? textConstruct
        source ? source
        summary ? textConstruct
        title 1 textConstruct
        updated 1 dateValue
        app:control ? appControl
        app:edited ? dateValue

        [appControl]
        app:draft ? =yes|no

        [deletedEntry]
        @ref! iri
        @when! rfc3339
        at:by ? person
        at:comment ? textConstruct
        link * atomLink
        source ? source

        [person]
        +everywhere
        name 1 nonblank
        uri ? reference
        email ? address
        foaf:homepage * any
        foaf:weblog * any
        foaf:workplaceHomepage * any
        foaf:plan * any
        foaf:firstName * any

        [atomCategory] loose
        @term! text
        @scheme iri
        @label plain

        [generator] plain
        @uri reference
        @version text

        [atomLink] loose
        @href reference
        @rel text
        @type mediaType
        @hreflang language
        @title plain
        @length natural
        @rdf:type text
        @rdf:resource text
        @thr:count natural
        @thr:updated rfc3339

        [textConstruct] construct
        @type text
        @src text

        [content] construct
        @type text
        @src text

        [idValue] iri

        [uriValue] reference

        [dateValue] rfc3339

        [accessRestriction]
        @relationship! =allow|deny
        """;
}
