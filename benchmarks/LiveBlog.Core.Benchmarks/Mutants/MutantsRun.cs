using System.Diagnostics;
using System.Globalization;

namespace LiveBlog.Core.Benchmarks;

/// <summary>
/// <c>-- mutants ROOM,… [--count 40] [--seed N] [--tests NAMESPACE,…] [--repository FOLDER] [--skip FOLDER,…]</c>: changes random lines of
/// logic of a room, one at a time, in a copy of the repository, and tells which changes the room's tests notice. ROOM is a folder below
/// src/LiveBlog.Core; its tests are those of the namespace of the same name and below, unless others are named; folders of the room that
/// hold data are skipped by name. A change that does not compile counts as none. Run by hand, before an issue is closed.
/// </summary>
internal static class MutantsRun
{
    private const string Usage = "mutants ROOM,… [--count 40] [--seed N] [--tests NAMESPACE,…] [--repository FOLDER] [--skip FOLDER,…]";

    public static int Run(string[] arguments, TextWriter output)
    {
        AccuracyArguments given = new(arguments);
        string repository = given.Value("--repository") ?? Directory.GetCurrentDirectory();
        string[] rooms = arguments is [string named, ..] ? named.Split(',') : [];
        if (rooms.Length == 0 || !rooms.All(room => Directory.Exists(Path.Combine(repository, "src", "LiveBlog.Core", room))))
            return AccuracyArguments.Refuse(Usage, output);
        using MutantCopy copy = new(repository);
        if (!copy.Build(output))
            return 1;
        MutantCompiler compiler = new(copy);
        foreach (string room in rooms)
            Room(room, copy, compiler, given, output);
        return 0;
    }

    private static void Room(string room, MutantCopy copy, MutantCompiler compiler, AccuracyArguments given, TextWriter output)
    {
        int seed = Number(given.Value("--seed"), Environment.ProcessId);
        string[] namespaces = given.Value("--tests")?.Split(',') ?? [$"LiveBlog.Core.Tests.{room.Replace('/', '.')}"];
        Stopwatch watch = Stopwatch.StartNew();
        List<CompiledMutant> mutants =
            compiler.Compile(Sample(copy, room, given.Value("--skip"), seed), Number(given.Value("--count"), 40));
        output.WriteLine(FormattableString.Invariant($"{room}, seed {seed}: compiled in {watch.Elapsed.TotalSeconds:F0} s"));
        using MutantTests tests = new(copy, namespaces);
        if (tests.Start() is not { } sound)
        {
            output.WriteLine($"{string.Join(", ", namespaces)} has no tests.");
            return;
        }

        output.WriteLine(FormattableString.Invariant($"{sound.Cases} cases in {sound.Seconds:F1} s"));
        int killed = mutants.Count(mutant => IsKilled(mutant, tests, copy.Root, output));
        double share = 100.0 * killed / Math.Max(1, mutants.Count);
        output.WriteLine(FormattableString.Invariant(
            $"{room}, seed {seed}: killed {killed} of {mutants.Count} ({share:F0} %) in {watch.Elapsed.TotalMinutes:F1} min"));
        output.Flush();
    }

    private static bool IsKilled(CompiledMutant mutant, MutantTests tests, string root, TextWriter output)
    {
        string? killer = tests.Killer(mutant);
        output.WriteLine($"{(killer is null ? "SURVIVED" : "killed  ")} "
            + $"{mutant.Mutant.Show(root)}{(killer is null ? "" : $"  by {killer}")}");
        output.Flush();
        return killer is not null;
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
}
