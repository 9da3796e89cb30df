namespace LiveBlog.Core.Tests.Quotes;

/// <summary>Short ways to look at what QuoteFinder gives.</summary>
internal static class Quoted
{
    /// <summary>The stretches found in a text, marks included; the segments of one quote parted by a bar.</summary>
    public static string[] Stretches(string text, string language = "en") =>
        QuoteFinder.Find(text, language)
            .Select(quote => string.Join('|', quote.Segments.Select(segment => text[segment.Start..segment.End]))).ToArray();

    /// <summary>The one quote of a text.</summary>
    public static Quote Only(string text, string language = "en") => QuoteFinder.Find(text, language).Should().ContainSingle().Subject;

    /// <summary>Who speaks the one quote of a text: the name without title and role where it has several words, else the mention.</summary>
    public static string? Speaker(string text, string language)
    {
        Speaker? speaker = Only(text, language).Speaker;
        return speaker?.Name is { } name && name.Contains(' ') && name.Split(' ').All(word => char.IsUpper(word[0]))
            ? name
            : speaker?.Mention;
    }

    /// <summary>Mention, cue and evidence of each quote of a text; a dash where there is none.</summary>
    public static string Told(string text, string language) => string.Join("; ", QuoteFinder.Find(text, language)
        .Select(quote => $"{quote.Speaker?.Mention ?? "-"}, {quote.Cue ?? "-"}, {quote.Evidence}"));

    /// <summary>An update of paragraphs.</summary>
    public static Update Update(params string[] paragraphs) =>
        new() { Body = paragraphs.Select(Block (paragraph) => new Paragraph { Content = paragraph }).ToValueList() };
}
