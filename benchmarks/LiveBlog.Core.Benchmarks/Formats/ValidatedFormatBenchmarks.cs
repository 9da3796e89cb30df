using BenchmarkDotNet.Attributes;

namespace LiveBlog.Core.Benchmarks.Formats;

/// <summary>A format that is validated too.</summary>
public abstract class ValidatedFormatBenchmarks(FeedFormat format) : FormatBenchmarks(format)
{
    [Benchmark]
    [BenchmarkCategory("validate")]
    public ValidationReport Validate() => FeedValidator.Validate(Document, Format);
}
