using System.Diagnostics;
using System.Text;

namespace LiveBlog.Core.Tests.Cli;

/// <summary>One run of the command line as a process of its own: what came out, and how it ended.</summary>
internal sealed record CliRun(int ExitCode, string Output, string Error)
{
    // A process that a signal ended tells 128 and the signal's number
    private const int LeastOfSignals = 128;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private static readonly SemaphoreSlim OneAtATime = new(1);

    /// <summary>Runs the command line. One run at a time: each starts a runtime of its own beside the tests.</summary>
    public static async Task<CliRun> Of(string? input, params string[] arguments)
    {
        await OneAtATime.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            CliRun run = await StartAsync(input, arguments);
            run.ExitCode.Should().BeLessThan(LeastOfSignals, "the process ends by itself; it said: {0}", run.Error);
            return run;
        }
        finally
        {
            OneAtATime.Release();
        }
    }

    private static async Task<CliRun> StartAsync(string? input, string[] arguments)
    {
        ProcessStartInfo start = new("dotnet", [Path.Combine(AppContext.BaseDirectory, "liveblog.dll"), .. arguments])
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
            StandardInputEncoding = Utf8, StandardOutputEncoding = Utf8, StandardErrorEncoding = Utf8,
        };
        start.Environment["NO_COLOR"] = "1";
        using Process process = Process.Start(start)!;
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        Task<string> output = process.StandardOutput.ReadToEndAsync(cancellation);
        Task<string> error = process.StandardError.ReadToEndAsync(cancellation);
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync(cancellation);
        return new CliRun(process.ExitCode, await output, await error);
    }
}
