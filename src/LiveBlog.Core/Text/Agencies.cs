using System.Collections.Frozen;
using LiveBlog.Core.Languages;

namespace LiveBlog.Core.Text;

/// <summary>Picture agencies, by which a credit without a label is told: "Jane Doe / AFP".</summary>
internal static class Agencies
{
    private const int Longest = 70;

    private static readonly FrozenSet<string> Names = AgencyNames.All.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>True for a credit that ends with an agency, alone or behind a slash: "AFP", "Jane Doe/Getty Images", "John Roe /
    /// AP".</summary>
    public static bool IsCredit(string text)
    {
        string bare = text.Trim().TrimEnd('.');
        if (bare.Length is 0 or > Longest)
            return false;
        int slash = bare.LastIndexOfAny(['/', ',']);
        return Names.Contains(bare)
            || (slash > 0 && Names.Contains(bare[(slash + 1)..].Trim()) && char.IsUpper(bare[0]) | Names.Contains(bare[..slash].Trim()));
    }
}
