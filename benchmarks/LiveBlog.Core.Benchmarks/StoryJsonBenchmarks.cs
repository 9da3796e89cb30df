using System.Text.Json;
using BenchmarkDotNet.Attributes;

namespace LiveBlog.Core.Benchmarks;

/// <summary>Writing and reading a story as JSON, beside the bare walk of the same bytes by the framework's document.</summary>
[MemoryDiagnoser]
public class StoryJsonBenchmarks : IMeasuredDocument
{
    private Story story = new();
    private byte[] utf8 = [];

    [Params(10, 100, 1_000, 10_000)]
    public int Updates { get; set; }

    public long Bytes => utf8.Length;

    [GlobalSetup]
    public void Setup()
    {
        story = StoryReader.Read(GeneratedPage.WithLayout(Updates)).StoryOrThrow();
        utf8 = StoryJson.WriteUtf8(story);
    }

    [Benchmark(Baseline = true)]
    public int ParseJsonDocument()
    {
        using JsonDocument document = JsonDocument.Parse(utf8);
        return document.RootElement.GetProperty("updates").GetArrayLength();
    }

    [Benchmark]
    public Story Read() => StoryJson.Read(utf8);

    [Benchmark]
    public byte[] Write() => StoryJson.WriteUtf8(story);

    [Benchmark]
    public ValidationReport Validate() => FeedValidator.Validate(utf8, FeedFormat.StoryJson);
}
