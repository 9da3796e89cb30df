namespace LiveBlog.Core.Pages;

/// <summary>A list of class names, as an element has it, and what it says.</summary>
/// <param name="List">The list as it stands in the attribute.</param>
/// <param name="Names">The names in it.</param>
/// <param name="Traits">What the names say of the element.</param>
internal sealed record NameList(string List, string[] Names, NameTraits Traits)
{
    // One bit for each name: most lists are seen not to have a name without a look at the names themselves
    private readonly ulong signs = SignsOf(Names);

    /// <summary>The first of the names; empty where there is none.</summary>
    public string First => Names.Length > 0 ? Names[0] : "";

    /// <summary>True where the list has this name, which is not empty.</summary>
    public bool Has(string name)
    {
        if ((signs & SignOf(name)) == 0)
            return false;
        foreach (string own in Names)
        {
            if (own == name)
                return true;
        }

        return false;
    }

    private static ulong SignsOf(string[] names)
    {
        ulong signs = 0;
        foreach (string name in names)
            signs |= SignOf(name);
        return signs;
    }

    private static ulong SignOf(string name) =>
        name.Length == 0 ? 0 : 1UL << ((name.Length + (name[0] * 5) + (name[name.Length / 2] * 11) + (name[^1] * 3)) & 63);
}
