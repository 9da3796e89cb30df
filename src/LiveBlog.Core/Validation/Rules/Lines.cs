namespace LiveBlog.Core.Validation;

/// <summary>Line and column of places in a text.</summary>
internal static class Lines
{
    /// <summary>Line and column, from 1, of an index.</summary>
    public static (int Line, int Column) Of(ReadOnlySpan<char> text, int index)
    {
        ReadOnlySpan<char> before = text[..index];
        int start = before.LastIndexOf('\n') + 1;
        return (before.Count('\n') + 1, index - start + 1);
    }
}
