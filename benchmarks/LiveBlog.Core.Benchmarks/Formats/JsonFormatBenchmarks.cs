using System.Text.Json;
using BenchmarkDotNet.Attributes;

namespace LiveBlog.Core.Benchmarks.Formats;

/// <summary>A format in JSON beside the framework's bare document of the same bytes: parsed, and written again.</summary>
public abstract class JsonFormatBenchmarks(FeedFormat format) : ValidatedFormatBenchmarks(format)
{
    private JsonDocument parsed = JsonDocument.Parse("{}");

    public override void Setup()
    {
        base.Setup();
        parsed = JsonDocument.Parse(Document);
    }

    [Benchmark]
    [BenchmarkCategory("read")]
    public virtual Reading Read() => StoryFeed.Read(Document, Format);

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("read")]
    public int ParseDocument()
    {
        using JsonDocument document = JsonDocument.Parse(Document);
        return document.RootElement.GetPropertyCount();
    }

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("validate")]
    public int ParseDocumentToo() => ParseDocument();

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("write")]
    public long WriteDocument()
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream))
            parsed.WriteTo(writer);
        return stream.Length;
    }
}

public class JsonFeedBenchmarks() : JsonFormatBenchmarks(FeedFormat.JsonFeed);

public class LiveBlogPostingBenchmarks() : JsonFormatBenchmarks(FeedFormat.LiveBlogPosting)
{
    [Benchmark]
    [BenchmarkCategory("read")]
    public override Reading Read() => StoryReader.Read(Document, "application/ld+json");
}
