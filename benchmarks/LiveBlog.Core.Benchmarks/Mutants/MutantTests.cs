using System.Diagnostics;
using System.Globalization;

namespace LiveBlog.Core.Benchmarks;

/// <summary>The tests of a room in a process of their own, started again where a mutant ends it or never ends itself.</summary>
internal sealed class MutantTests(MutantCopy copy, string[] namespaces) : IDisposable
{
    // A mutant may take so many times the processor's time of sound code, and this much more
    private const int Patience = 5;
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(6);
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(200);

    // What test libraries remember of unloaded code is never let go
    private const long MostMemory = 1500L << 20;

    private Process? host;
    private TimeSpan allowed;

    /// <summary>How many cases the tests have, and the seconds they take, warm; null where there are none.</summary>
    public (int Cases, double Seconds)? Start()
    {
        ProcessStartInfo start = new(Environment.ProcessPath!, ["mutants-host", Path.GetDirectoryName(copy.Library)!,
            string.Join(',', namespaces)])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        start.Environment["DOTNET_TieredPGO"] = "0";
        host = Process.Start(start)!;
        string[] told = host.StandardOutput.ReadLine()?.Split(' ') ?? ["0", "0"];
        double seconds = double.Parse(told[1], CultureInfo.InvariantCulture);
        allowed = (Patience * TimeSpan.FromSeconds(seconds)) + Grace;
        return told[0] == "0" ? null : (int.Parse(told[0], CultureInfo.InvariantCulture), seconds);
    }

    /// <summary>What noticed the mutant: a test, the end of the process, or its never coming to an end; null where nothing did.</summary>
    public string? Killer(CompiledMutant mutant)
    {
        if (host is null || host.HasExited || host.WorkingSet64 > MostMemory)
        {
            Dispose();
            Start();
        }

        TimeSpan spent = host!.TotalProcessorTime;
        host.StandardInput.WriteLine($"{mutant.Number}\t{mutant.Library}\t{mutant.Mutant.File}");
        Task<string?> answer = host.StandardOutput.ReadLineAsync();
        while (!answer.Wait(Look))
        {
            host.Refresh();
            if (host.HasExited || host.TotalProcessorTime - spent <= allowed)
                continue;
            Dispose();
            return "no end";
        }

        if (answer.Result is not { } told)
        {
            Dispose();
            return "the end of the process";
        }

        return told == "survived" ? null : told;
    }

    public void Dispose()
    {
        if (host is { HasExited: false })
            host.Kill(entireProcessTree: true);
        host?.Dispose();
        host = null;
    }
}
