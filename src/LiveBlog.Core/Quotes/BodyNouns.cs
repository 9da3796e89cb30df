using System.Collections.Frozen;

namespace LiveBlog.Core.Quotes;

/// <summary>Common nouns that take up a body named before.</summary>
internal static class BodyNouns
{
    private static readonly FrozenSet<string> Set = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        """
        group force association company party ministry council union charity organisation organization firm team club department commission agency watchdog body bank paper newspaper broadcaster
        university institute authority airline regulator campaign court ngo government network federation foundation committee
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Set.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(ReadOnlySpan<char> word) => Lookup.Contains(word);
}
