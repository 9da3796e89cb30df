using LiveBlog.Core.Languages.Words;
using LiveBlog.Core.Text;

namespace LiveBlog.Core.PlainText;

/// <summary>A block quote as the text of a page prints it for readers who hear the page: "Quote Message: This is overdue. from Rosa Hale
/// Oakwell Council, Leader".</summary>
internal static class QuoteMessage
{
    private static readonly string[] Sources = [.. KnownLanguages.News(words => words.QuoteSources).Select(word => $" {word} ")];
    private const int NameWords = 2;

    public static BlockQuote? Read(string line)
    {
        if (Array.Find(LineWords.QuoteLabels, label => line.StartsWith(label, StringComparison.Ordinal)) is not { } opener)
            return null;
        string words = line[opener.Length..];
        string source = Array.Find(Sources, source => words.LastIndexOf(source, StringComparison.Ordinal) > 0) ?? "";
        int seam = source.Length == 0 ? -1 : words.LastIndexOf(source, StringComparison.Ordinal);
        if (seam <= 0)
            return new BlockQuote { Paragraphs = [words] };
        string mention = words[(seam + source.Length)..];
        string[] parts = mention.Split(' ', NameWords + 1);
        Speaker speaker = parts.Length > NameWords
            ? new Speaker { Name = string.Join(' ', parts[..NameWords]).TrimEnd(','), Role = parts[NameWords], Mention = mention }
            : new Speaker { Name = mention, Mention = mention };
        return new BlockQuote { Paragraphs = [words[..seam]], Speaker = speaker };
    }

    /// <summary>True where two lines have the same letters, whatever the spaces: the speaker's line printed once more.</summary>
    public static bool IsSame(string line, string mention) =>
        string.Concat(PlainWords.Of(line)).Equals(string.Concat(PlainWords.Of(mention)), StringComparison.Ordinal);
}
