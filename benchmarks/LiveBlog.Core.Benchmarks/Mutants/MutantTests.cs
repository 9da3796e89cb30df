using System.Diagnostics;

namespace LiveBlog.Core.Benchmarks;

/// <summary>The tests of a room, run in a process of their own: a mutant may never end, or end the process.</summary>
internal sealed class MutantTests(MutantCopy copy, string[] namespaces)
{
    // The first run tells how long sound code takes; a mutant may take this many times as long, and as much more as a busy machine may need
    private const int Patience = 4;
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(20);

    private TimeSpan? sound;

    /// <summary>How long all runs took together.</summary>
    public TimeSpan Spent { get; private set; }

    /// <summary>True where all pass in time.</summary>
    public bool Pass()
    {
        string[] filters = [.. namespaces.SelectMany(name => new[] { name, name + ".*" })];
        string[] arguments = ["--no-ansi", "--progress", "off", "--stop-on-fail", "on", "--filter-namespace", .. filters];
        ProcessStartInfo start = new(copy.Tests, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        Stopwatch watch = Stopwatch.StartNew();
        using Process run = Process.Start(start)!;
        run.OutputDataReceived += (_, _) => { };
        run.ErrorDataReceived += (_, _) => { };
        run.BeginOutputReadLine();
        run.BeginErrorReadLine();
        bool ended = run.WaitForExit(sound is { } once ? (Patience * once) + Grace : TimeSpan.FromMinutes(10));
        if (!ended)
            run.Kill(entireProcessTree: true);
        bool passed = ended && run.ExitCode == 0;
        sound ??= watch.Elapsed;
        Spent += watch.Elapsed;
        return passed;
    }
}
