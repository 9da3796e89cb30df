namespace LiveBlog.Core.Text;

/// <summary>The names in an attribute that holds several, as class does: parted by white space.</summary>
internal static class ClassList
{
    /// <summary>True where the list of names has this one.</summary>
    public static bool Has(ReadOnlySpan<char> list, ReadOnlySpan<char> name, StringComparison how = StringComparison.Ordinal)
    {
        if (!list.Contains(name, how))
            return false;
        foreach (Range range in list.SplitAny(' ', '\t', '\n', '\r', '\f'))
        {
            if (list[range].Equals(name, how))
                return true;
        }

        return false;
    }
}
