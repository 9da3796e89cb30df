namespace LiveBlog.Core.Html;

/// <summary>Parts of class names: "block-time", "blockTime" and "block__time" end with the part "time"; "overtime" does not.</summary>
internal static class TokenParts
{
    public static bool EndsWith(ReadOnlySpan<char> token, string part)
    {
        if (!token.EndsWith(part, StringComparison.OrdinalIgnoreCase))
            return false;
        int start = token.Length - part.Length;
        return start == 0 || !char.IsLetter(token[start - 1]) || char.IsUpper(token[start]);
    }
}
