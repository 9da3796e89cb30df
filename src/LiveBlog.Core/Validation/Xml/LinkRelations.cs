using System.Collections.Frozen;

namespace LiveBlog.Core.Validation;

/// <summary>Link relations that feeds use, of the IANA registry.</summary>
internal static class LinkRelations
{
    private static readonly FrozenSet<string> Known = ("""
        about alternate amphtml appendix archives author blocked-by bookmark canonical chapter collection contents copyright current
        describedby describes disclosure duplicate edit edit-media enclosure first glossary help hosts hub icon index item last
        latest-version license lrdd memento monitor monitor-group next next-archive nofollow noreferrer original payment
        predecessor-version prefetch prev preview previous prev-archive privacy-policy profile related replies search section self service
        start stylesheet subsection successor-version tag terms-of-service timegate timemap type up version-history via working-copy
        working-copy-of
        """).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static bool IsKnown(string relation) => Known.Contains(relation);
}
