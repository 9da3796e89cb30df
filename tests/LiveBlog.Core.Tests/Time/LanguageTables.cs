using System.Reflection;
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
    private static readonly Dictionary<string, Type> Tables = new()
    {
        ["en"] = typeof(English), ["de"] = typeof(German), ["fr"] = typeof(French), ["es"] = typeof(Spanish), ["it"] = typeof(Italian), ["pt"] = typeof(Portuguese),
        ["nl"] = typeof(Dutch), ["pl"] = typeof(Polish), ["cs"] = typeof(Czech), ["sv"] = typeof(Swedish), ["da"] = typeof(Danish), ["nb"] = typeof(Norwegian),
        ["fi"] = typeof(Finnish), ["tr"] = typeof(Turkish), ["ru"] = typeof(Russian), ["uk"] = typeof(Ukrainian), ["el"] = typeof(Greek), ["ar"] = typeof(Arabic),
        ["he"] = typeof(Hebrew), ["hi"] = typeof(Hindi), ["zh"] = typeof(Chinese), ["ja"] = typeof(Japanese), ["ko"] = typeof(Korean), ["th"] = typeof(Thai),
        ["vi"] = typeof(Vietnamese), ["id"] = typeof(Indonesian), ["hu"] = typeof(Hungarian), ["ro"] = typeof(Romanian), ["ca"] = typeof(Catalan), ["bn"] = typeof(Bengali),
    };

    public static IEnumerable<string> Languages => Tables.Keys;

    public static TableWord[] Words { get; } = [.. Tables.SelectMany(table => Read(table.Key, table.Value))];

    public static IEnumerable<TableWord> OfKind(string kind) => Words.Where(word => word.Kind == kind);

    private static IEnumerable<TableWord> Read(string language, Type table) =>
        from line in ((string)table.GetField("Words", BindingFlags.Public | BindingFlags.Static)!.GetRawConstantValue()!).Split(['\n', ';'], StringSplitOptions.RemoveEmptyEntries)
        let parts = line.Split(':', 2)
        from @group in parts[1].Split('|').Select((text, index) => (Text: text, Index: index + 1))
        from word in @group.Text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        select new TableWord(language, parts[0].Trim(), @group.Index, word);
}
