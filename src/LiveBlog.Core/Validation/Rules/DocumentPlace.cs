using System.Collections.Immutable;

namespace LiveBlog.Core.Validation;

/// <summary>Where in an input something was noticed.</summary>
internal readonly record struct DocumentPlace(string? Path, int Line = 0, int Column = 0)
{
    public static DocumentPlace Whole => default;

    /// <summary>The place of the first words of a text that starts here.</summary>
    public DocumentPlace At(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> blank = text[..(text.Length - text.TrimStart().Length)];
        int last = blank.LastIndexOf('\n');
        return this with { Line = Line + blank.Count('\n'), Column = last < 0 ? Column + blank.Length : blank.Length - last };
    }
}
