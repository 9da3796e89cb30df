using LiveBlog.Core.Discovery;
using LiveBlog.Core.Languages.Words;

namespace LiveBlog.Core.PlainText;

/// <summary>What the words of a text say of being live, or of being something else with times in it.</summary>
internal static class Liveness
{
    private const int LongestLine = 90;

    private static readonly FoldedWords Transcripts = new(KnownLanguages.News(words => words.Transcripts));
    private static readonly FoldedWords Plans = new(KnownLanguages.News(words => [.. words.Timetables, .. words.Plans]));
    private static readonly FoldedWords Past = new(KnownLanguages.News(words => words.ToldAfterwards));
    private static readonly FoldedWords Records = new(KnownLanguages.News(words => words.Records));
    private static readonly FoldedWords Comments = new(KnownLanguages.News(words => words.Comments));

    /// <summary>True for a title that says it is of live coverage.</summary>
    public static bool SaysLive(string title) => (LiveWords.InTitle(title) ?? LiveWords.JoinedSign(title)) is not null;

    /// <summary>As <see cref="SaysLive"/>, in whole words: a sign within a word may be of a section's name.</summary>
    public static bool HasLiveWord(string title) => LiveWords.InTitle(title) is not null;

    /// <summary>True for a title that has no other such word than those of "latest news".</summary>
    public static bool SaysFaintly(string title) => LiveWords.InTitle(title) is { } word && LiveWords.IsFaint(word);

    /// <summary>True for a title that says it in words which mean nothing else: "liveblog", "minute by minute".</summary>
    public static bool SaysOutright(string title) => LiveWords.InProse(title) is not null;

    /// <summary>The word by which the head, the address or a line of the text says that it is live; null where none does.</summary>
    public static string? Live(string? headline, IEnumerable<TextLine> head, Uri? url)
    {
        if (headline is not null && (LiveWords.InTitle(headline) ?? LiveWords.JoinedSign(headline)) is { } said)
            return $"the headline says {said.Trim()}";
        if (url is not null && LiveWords.InTitle(url.AbsolutePath) is { } named)
            return $"the address says {named.Trim()}";
        foreach (TextLine line in head)
        {
            if (LiveWords.InProse(line.Text) is { } told)
                return $"a line says {told.Trim()}";
        }

        return null;
    }

    public static string? Transcript(IEnumerable<TextLine> head) => First(head, Transcripts, LongestLine);

    public static string? Plan(IEnumerable<TextLine> head) => First(head, Plans, LongestLine);

    public static string? Record(IEnumerable<TextLine> head) => First(head, Records, LongestLine);

    public static string? ToldAfterwards(IEnumerable<TextLine> head) => First(head, Past, LongestLine * 2);

    public static string? Comment(IEnumerable<TextLine> head) => First(head, Comments, LongestLine / 3);

    private static string? First(IEnumerable<TextLine> head, FoldedWords words, int longest) =>
        head.Where(line => line.Text.Length <= longest).Select(line => words.In(FoldedWords.Fold(line.Text))).FirstOrDefault(word =>
            word is not null);
}
