using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace LiveBlog.Core.Benchmarks;

/// <summary>Megabytes of the document for each second of the mean.</summary>
internal sealed class ThroughputColumn : IColumn
{
    private readonly Dictionary<string, long> sizes = [];

    public string Id => nameof(ThroughputColumn);

    public string ColumnName => "MB/s";

    public string Legend => "Megabytes (10^6 bytes) of the document a second";

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Statistics;

    public int PriorityInCategory => 1;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public bool IsAvailable(Summary summary) =>
        summary.BenchmarksCases.All(one => one.Descriptor.Type.IsAssignableTo(typeof(IMeasuredDocument)));

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) => GetValue(summary, benchmarkCase, SummaryStyle.Default);

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) =>
        summary[benchmarkCase]?.ResultStatistics is { Mean: > 0 } statistics
            // Bytes a nanosecond are gigabytes a second
            ? (Size(benchmarkCase) / statistics.Mean * 1_000).ToString("F1", CultureInfo.InvariantCulture)
            : "-";

    private long Size(BenchmarkCase benchmark)
    {
        string key = $"{benchmark.Descriptor.Type.Name} {benchmark.Parameters.DisplayInfo}";
        if (!sizes.TryGetValue(key, out long size))
            sizes[key] = size = Make(benchmark);
        return size;
    }

    private static long Make(BenchmarkCase benchmark)
    {
        var measured = (IMeasuredDocument)Activator.CreateInstance(benchmark.Descriptor.Type)!;
        foreach (var parameter in benchmark.Parameters.Items)
            benchmark.Descriptor.Type.GetProperty(parameter.Name)?.SetValue(measured, parameter.Value);
        measured.Setup();
        return measured.Bytes;
    }
}
