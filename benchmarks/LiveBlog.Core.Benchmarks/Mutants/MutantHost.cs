using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;

namespace LiveBlog.Core.Benchmarks;

/// <summary>
/// A process that runs a room's tests against one mutant after the other: <c>mutants-host FOLDER NAMESPACE,…</c>. Each mutant has the
/// library and the tests loaded anew, so that nothing static is left of the one before; all else is loaded once and stays warm. A line
/// "NUMBER TAB LIBRARY TAB FILE" asks, a line answers: the test that noticed, or "survived". It starts with a line of its own, the number
/// of tests and the seconds they need, and ends with its input.
/// </summary>
internal sealed class MutantHost(string folder, string[] namespaces)
{
    private readonly LibraryContext shared = new(folder, null, null);
    private List<MutantCase> cases = [];

    public static int Run(string[] arguments)
    {
        TextWriter answers = Console.Out;
        Console.SetOut(TextWriter.Null);
        Console.SetError(TextWriter.Null);
        MutantHost host = new(arguments[0], arguments[1].Split(','));
        Stopwatch warm = host.Start(Path.Combine(arguments[0], "LiveBlog.Core.dll"));
        answers.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{host.cases.Count} {warm.Elapsed.TotalSeconds}"));
        answers.Flush();
        while (Console.In.ReadLine()?.Split('\t') is [string number, string library, string file])
        {
            answers.WriteLine(host.Killer(int.Parse(number, CultureInfo.InvariantCulture), library, file) ?? "survived");
            answers.Flush();
        }

        return 0;
    }

    /// <summary>The cases that pass with sound code, timed at their second run.</summary>
    private Stopwatch Start(string library)
    {
        Assembly tests = Tests(library, 0);
        cases = [.. MutantCase.Of(tests, namespaces).Where(test => test.Passes(tests))];
        Stopwatch all = Stopwatch.StartNew();
        foreach (MutantCase test in cases)
        {
            Stopwatch one = Stopwatch.StartNew();
            test.Passes(tests);
            test.Sound = one.Elapsed;
        }

        return all;
    }

    /// <summary>The first test that notices: those of the changed file go first, then those that noticed others, then quick
    /// ones.</summary>
    private string? Killer(int number, string library, string file)
    {
        Assembly tests = Tests(library, number);
        string name = Path.GetFileNameWithoutExtension(file);
        MutantCase? killer = cases.OrderByDescending(test => test.Type.Contains(name, StringComparison.Ordinal))
            .ThenByDescending(test => test.Kills).ThenBy(test => test.Sound).FirstOrDefault(test => !test.Passes(tests));
        AssemblyLoadContext.GetLoadContext(tests)!.Unload();
        if (killer is null)
            return null;
        killer.Kills++;
        return $"{killer.Type}.{killer.Method}";
    }

    private Assembly Tests(string library, int number)
    {
        LibraryContext own = new(folder, library, shared);
        Type? known = own.LoadFromAssemblyName(new AssemblyName("LiveBlog.Core")).GetType("LiveBlog.Core.MutantSwitch");
        known?.GetField("Active")!.SetValue(null, number);
        return own.LoadFromAssemblyName(new AssemblyName("LiveBlog.Core.Tests"));
    }

    /// <summary>Loads from the tests' folder: the project's own libraries for one mutant, all others for all.</summary>
    private sealed class LibraryContext(string folder, string? library,
        LibraryContext? shared) : AssemblyLoadContext(isCollectible: shared is not null)
    {
        protected override Assembly? Load(AssemblyName assemblyName)
        {
            bool isOwn = assemblyName.Name!.StartsWith("LiveBlog.", StringComparison.Ordinal);
            if (shared is not null && !isOwn)
                return shared.LoadFromAssemblyName(assemblyName);
            string path = assemblyName.Name == "LiveBlog.Core" ? library! : Path.Combine(folder, assemblyName.Name + ".dll");
            return File.Exists(path) ? LoadFromAssemblyPath(path) : null;
        }
    }
}
