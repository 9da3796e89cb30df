using System.Diagnostics;
using System.Globalization;

namespace LiveBlog.Core.Benchmarks;

/// <summary>
/// <c>-- mutants ROOM [--count 40] [--seed N] [--tests NAMESPACE,…] [--repository FOLDER] [--skip FOLDER,…]</c>: changes random lines of
/// logic of a room, one at a time, in a copy of the repository, and tells which changes the room's tests notice. ROOM is a folder below
/// src/LiveBlog.Core; its tests are those of the namespace of the same name and below, unless others are named; folders of the room that
/// hold data are skipped by name. A change that does not compile counts as none. Run by hand, before an issue is closed.
/// </summary>
internal static class MutantsRun
{
    private const string Usage = "mutants ROOM [--count 40] [--seed N] [--tests NAMESPACE,…] [--repository FOLDER] [--skip FOLDER,…]";

    public static int Run(string[] arguments, TextWriter output)
    {
        AccuracyArguments given = new(arguments);
        string repository = given.Value("--repository") ?? Directory.GetCurrentDirectory();
        if (arguments is not [string room, ..] || !Directory.Exists(Path.Combine(repository, "src", "LiveBlog.Core", room)))
            return AccuracyArguments.Refuse(Usage, output);
        int seed = Number(given.Value("--seed"), Environment.ProcessId);
        string[] namespaces = given.Value("--tests")?.Split(',') ?? [$"LiveBlog.Core.Tests.{room.Replace('/', '.')}"];
        using MutantCopy copy = new(repository);
        if (!copy.Build(output))
            return 1;
        MutantTests tests = new(copy, namespaces);
        MutantCompiler compiler = new(copy);
        if (!tests.Pass())
        {
            output.WriteLine($"The tests of {string.Join(", ", namespaces)} fail without any mutant, or there are none.");
            return 1;
        }

        IEnumerable<Mutant> sample = Sample(copy, room, given.Value("--skip"), seed).Where(mutant => compiler.Write(mutant, copy.Library));
        string told = Count(copy, tests, sample.Take(Number(given.Value("--count"), 40)), output);
        output.WriteLine($"{room}, seed {seed}: {told}");
        return 0;
    }

    private static int Number(string? text, int otherwise) => text is null ? otherwise : int.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>One random change of each line that has logic, the lines in random order.</summary>
    private static IEnumerable<Mutant> Sample(MutantCopy copy, string room, string? skip, int seed)
    {
#pragma warning disable CA5394 // A sample that can be repeated
        Random random = new(seed);
        string[] skipped = skip?.Split(',') ?? [];
        Mutant[][] lines = [.. copy.Room(room)
            .Where(file => !skipped.Any(folder => file.Contains($"/{folder}/", StringComparison.Ordinal)))
            .SelectMany(file => MutantSites.In(file, File.ReadAllText(file)))
            .GroupBy(mutant => (mutant.File, mutant.Line)).Select(line => line.ToArray())];
        random.Shuffle(lines);
        foreach (Mutant[] line in lines)
            yield return line[random.Next(line.Length)];
#pragma warning restore CA5394
    }

    private static string Count(MutantCopy copy, MutantTests tests, IEnumerable<Mutant> sample, TextWriter output)
    {
        int killed = 0, all = 0;
        Stopwatch watch = Stopwatch.StartNew();
        foreach (Mutant mutant in sample)
        {
            bool isKilled = !tests.Pass();
            all++;
            killed += isKilled ? 1 : 0;
            output.WriteLine($"{(isKilled ? "killed  " : "SURVIVED")} {mutant.Show(copy.Root)}");
            output.Flush();
        }

        double share = 100.0 * killed / Math.Max(1, all), minutes = watch.Elapsed.TotalMinutes, tested = tests.Spent.TotalMinutes;
        return FormattableString.Invariant($"killed {killed} of {all} ({share:F0} %) in {minutes:F1} min, {tested:F1} of them tests");
    }
}
