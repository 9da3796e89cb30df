using LiveBlog.Core.Languages.Words;
using LiveBlog.Core.Tests.Time;
using System.Text;
using LiveBlog.Core.Languages;

namespace LiveBlog.Core.Tests.Conventions;

/// <summary>The table beside the languages tells which words each has; UPDATE_GOLDEN=1 writes it anew.</summary>
public sealed class LanguageUseTests
{
    private const string Path = "src/LiveBlog.Core/Languages/README.md";
    private const string Start = "<!-- generated -->\n";

    private static readonly (string Use, string Kind)[] Uses =
    [
        ("months", "months"), ("weekdays", "weekdays"), ("o'clock behind", "oclock"), ("o'clock before", "hourbefore"),
            ("half of the day", "pm"), ("parts of the day", "evening"),
        ("ago", "ago"), ("now", "now"), ("today", "today"), ("published", "published"), ("modified", "modified"),
    ];

    private static readonly (string Use, Func<NewsWords, string[]> Words)[] NewsUses =
    [
        ("live", words => [.. words.LiveOutright, .. words.Live, .. words.LiveSigns]), ("ended", words => words.Ended),
        ("bylines", words => [.. words.Bylines, .. words.WriterLabels]), ("credits", words => [.. words.Credits, .. words.CreditOpeners,
            .. words.CreditLines]),
        ("pinned", words => words.Pinned), ("first person", words => words.FirstPerson), ("more", words => words.MoreUpdates),
        ("furniture", words => words.Furniture), ("related", words => words.Related), ("answers", words => words.Answers),
        ("plans", words => words.Plans), ("races", words => [.. words.Laps, .. words.Rounds]),
    ];

    [Fact]
    public void The_table_of_uses_is_that_of_the_files()
    {
        string file = Repository.Read(Path);
        int start = file.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
            File.WriteAllText(Repository.PathTo(Path), file[..start] + Table());

        Repository.Read(Path)[start..].Should().Be(Table());
    }

    [Fact]
    public void Each_language_has_a_tag_of_its_own() => KnownLanguages.All.Select(language => language.Tag).Should().OnlyHaveUniqueItems();

    [Fact]
    public void Each_file_of_words_is_a_language() =>
        KnownLanguages.All.Should()
            .HaveCount(Directory.GetFiles(Repository.PathTo("src/LiveBlog.Core/Languages/Words"), "*.cs").Length - 1);

    private static string Table()
    {
        ILookup<string, string> kinds = LanguageTables.Words.ToLookup(word => word.Language, word => word.Kind);
        StringBuilder table = new();
        table.Append("| language | ").AppendJoin(" | ", Uses.Select(use => use.Use)).Append(" | quotes | ")
            .AppendJoin(" | ", NewsUses.Select(use => use.Use)).Append(" |\n|---|")
            .Insert(table.Length, "---|", Uses.Length + NewsUses.Length + 1).Append('\n');
        foreach (Language language in KnownLanguages.All)
        {
            table.Append("| ").Append(language.Tag);
            foreach ((_, string kind) in Uses)
                table.Append(" | ").Append(kinds[language.Tag].Contains(kind) ? "yes" : "–");
            table.Append(" | ").Append(language.Speech is null ? "–" : "yes");
            foreach ((_, Func<NewsWords, string[]> words) in NewsUses)
                table.Append(" | ").Append(words(language.News).Length > 0 ? "yes" : "–");
            table.Append(" |\n");
        }

        return table.ToString();
    }
}
