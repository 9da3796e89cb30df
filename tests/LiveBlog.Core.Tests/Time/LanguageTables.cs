using LiveBlog.Core.Languages.Words;
using LiveBlog.Core.Languages;
using LiveBlog.Core.Time;

namespace LiveBlog.Core.Tests.Time;

/// <summary>One word of a table, as written there.</summary>
internal sealed record TableWord(string Language, string Kind, int Group, string Text)
{
    public override string ToString() => $"{Language} {Kind} '{Text}'";
}

/// <summary>All words of all tables.</summary>
internal static class LanguageTables
{
    public static IEnumerable<string> Languages =>
        KnownLanguages.All.Where(language => language.Time.Length > 0).Select(language => language.Tag);

    public static TableWord[] Words { get; } = [.. KnownLanguages.All.SelectMany(Read)];

    public static IEnumerable<TableWord> OfKind(string kind) => Words.Where(word => word.Kind == kind);

    private static IEnumerable<TableWord> Read(Language language) =>
        from line in TimeLexicon.Lines(language.Time)
        let parts = line.Split(':', 2)
        from @group in parts[1].Split('|').Select((text, index) => (Text: text, Index: index + 1))
        from word in @group.Text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        select new TableWord(language.Tag, parts[0].Trim(), @group.Index, word);
}
