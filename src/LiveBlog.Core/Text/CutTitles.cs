namespace LiveBlog.Core.Text;

/// <summary>Titles that a template made of the first words of the text, and cut.</summary>
internal static class CutTitles
{
    /// <summary>True for a title with which the body opens, and that ends in an ellipsis or within a word.</summary>
    public static bool Is(string? title, ValueList<Block> body)
    {
        if (title is not { Length: > 1 } || body is not [Paragraph { PlainText: var text }, ..])
            return false;
        string bare = title.TrimEnd('…', '.', ' ');
        bool hasEllipsis = title[^1] == '…' || title.EndsWith("...", StringComparison.Ordinal);
        return bare.Length > 0 && text.Length > bare.Length && text.StartsWith(bare, StringComparison.Ordinal)
            && (hasEllipsis || (bare.Length == title.Length && char.IsLetter(bare[^1]) && char.IsLower(text[bare.Length])));
    }
}
