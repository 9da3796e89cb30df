using System.Diagnostics;
using System.Globalization;

namespace LiveBlog.Core.Benchmarks;

/// <summary>
/// <c>-- mutants ROOM [--count 40] [--seed N] [--tests NAMESPACE,…] [--repository FOLDER] [--skip FOLDER,…]</c>: changes random lines of logic of a room,
/// one at a time, in a copy of the repository, and tells which changes the room's tests notice. ROOM is a folder below src/LiveBlog.Core; its tests are
/// those of the namespace of the same name and below, unless others are named. Run by hand, before an issue is closed.
/// </summary>
internal static class MutantsRun
{
    public static int Run(string[] arguments, TextWriter output)
    {
        AccuracyArguments given = new(arguments);
        string repository = given.Value("--repository") ?? Directory.GetCurrentDirectory();
        if (arguments is not [string room, ..] || !Directory.Exists(Path.Combine(repository, "src", "LiveBlog.Core", room)))
            return AccuracyArguments.Refuse("mutants ROOM [--count 40] [--seed N] [--tests NAMESPACE,…] [--repository FOLDER] [--skip FOLDER,…]", output);
        int seed = Number(given.Value("--seed"), Environment.ProcessId);
        string[] namespaces = given.Value("--tests")?.Split(',') ?? [$"LiveBlog.Core.Tests.{room.Replace('/', '.')}"];
        using MutantCopy copy = new(repository);
        if (!copy.Build(output))
            return 1;
        MutantTests tests = new(copy, namespaces);
        MutantCompiler compiler = new(copy);
        if (compiler.Faults().FirstOrDefault() is { } fault)
            output.WriteLine($"The library does not compile here: {fault}");
        else if (!tests.Pass())
            output.WriteLine($"The tests of {string.Join(", ", namespaces)} fail without any mutant, or there are none.");
        else
            return Count(copy, compiler, tests, Sample(copy, room, given.Value("--skip"), seed), Number(given.Value("--count"), 40), $"{room}, seed {seed}", output);
        return 1;
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

    private static int Count(
        MutantCopy copy, MutantCompiler compiler, MutantTests tests, IEnumerable<Mutant> sample, int count, string told, TextWriter output)
    {
        int killed = 0, all = 0;
        Stopwatch watch = Stopwatch.StartNew();
        foreach (Mutant mutant in sample.Where(mutant => compiler.Write(mutant, copy.Library)).Take(count))
        {
            bool isKilled = !tests.Pass();
            all++;
            killed += isKilled ? 1 : 0;
            output.WriteLine($"{(isKilled ? "killed  " : "SURVIVED")} {mutant.Show(copy.Root)}");
            output.Flush();
        }

        output.WriteLine(FormattableString.Invariant($"{told}: killed {killed} of {all} ({100.0 * killed / Math.Max(1, all):F0} %) in {watch.Elapsed.TotalMinutes:F1} min"));
        return 0;
    }
}
