using System.Globalization;

namespace LiveBlog.Core.Benchmarks;

/// <summary>
/// Snapshots of one running ticker, each read alone: right where it has as many updates as INDEX.tsv tells. Doubled are
/// updates that stand twice in one snapshot.
/// </summary>
internal static class SeriesAccuracy
{
    public const string Takes =
        "FOLDER of one unpacked series, INDEX.tsv in it, beside it or told by --index FILE: snapshots of one ticker";

    public static int Run(string[] arguments, TextWriter output)
    {
        AccuracyArguments given = new(arguments);
        if (given.Folder is not { } folder || Index(folder, given.Value("--index")) is not { Count: > 0 } index)
            return AccuracyArguments.Refuse(Takes, output);
        int right = 0, all = 0, doubled = 0;
        foreach (string file in Directory.GetFiles(folder).Order(StringComparer.Ordinal))
        {
            if (!index.TryGetValue(Path.GetFileName(file), out int wanted))
                continue;
            Story? story = StoryReader.Read(File.ReadAllBytes(file)).Story;
            int found = story?.Updates.Count ?? 0;
            int twice = story is null ? 0 : found - story.Updates.Distinct().Count();
            all++;
            right += found == wanted ? 1 : 0;
            doubled += twice;
            if (given.IsVerbose && (found != wanted || twice > 0))
                output.WriteLine($"{Path.GetFileName(file)}: {found} of {wanted}, {twice} doubled");
        }

        output.WriteLine($"snapshots {right} of {all}, updates doubled {doubled}");
        return 0;
    }

    /// <summary>How many updates each snapshot has, by its file's name; null where no index is there.</summary>
    private static Dictionary<string, int>? Index(string series, string? told)
    {
        string?[] places = [told, Path.Combine(series, "INDEX.tsv"), Path.Combine(series, "..", "INDEX.tsv")];
        return Array.Find(places, File.Exists) is not { } path ? null : File.ReadLines(path).Skip(1).Select(line => line.Split('\t'))
            .ToDictionary(row => Path.GetFileName(row[0]), row => int.Parse(row[^1], CultureInfo.InvariantCulture), StringComparer.Ordinal);
    }
}
