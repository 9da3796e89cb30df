using LiveBlog.Core.Benchmarks;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

// The figures of ACCURACY.md
if (args is ["accuracy", .. string[] accuracy])
    return AccuracySets.Run(accuracy, Console.Out);

// Which changes of a room's logic its tests notice
if (args is ["mutants", .. string[] mutants])
    return MutantsRun.Run(mutants, Console.Out);
if (args is ["mutants-host", .. string[] host])
    return MutantHost.Run(host);

// --dry runs every benchmark once, as a test that each still works; any other argument is BenchmarkDotNet's own.
bool isDry = args.Contains("--dry");
Job job = (isDry ? Job.Dry : Job.ShortRun).WithToolchain(InProcessEmitToolchain.Instance);
IConfig config = DefaultConfig.Instance.AddJob(job).AddColumn(new ThroughputColumn())
    .HideColumns(Column.Error, Column.StdDev, Column.Median, Column.RatioSD);
string[] rest = isDry ? ["--filter", "*"] : args;
Summary[] summaries = [.. BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(rest, config)];
return summaries.Length > 0 && summaries.All(IsSound) ? 0 : 1;

static bool IsSound(Summary summary) =>
    !summary.HasCriticalValidationErrors && summary.Reports.Length > 0 && summary.Reports.All(report => report.Success);
