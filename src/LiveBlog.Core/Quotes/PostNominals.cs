using System.Collections.Frozen;

namespace LiveBlog.Core.Quotes;

/// <summary>Letters after a name.</summary>
internal static class PostNominals
{
    private static readonly FrozenSet<string> Set =
        FrozenSet.Create(StringComparer.Ordinal, "MP", "MEP", "MSP", "MBE", "OBE", "CBE", "QC", "KC", "PhD", "MD", "TD", "AM", "MS", "GP");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Set.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(ReadOnlySpan<char> word) => Lookup.Contains(word);
}
