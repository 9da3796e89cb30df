namespace LiveBlog.Core.Text;

/// <summary>Figures of any script.</summary>
internal static class Digits
{
    public static bool Any(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (char.IsDigit(c))
                return true;
        }

        return false;
    }
}
