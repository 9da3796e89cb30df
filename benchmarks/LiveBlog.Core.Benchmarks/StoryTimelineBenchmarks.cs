using BenchmarkDotNet.Attributes;
using NodaTime;

namespace LiveBlog.Core.Benchmarks;

/// <summary>Ordering a story's updates, beside the framework's sort of the bare instants.</summary>
[MemoryDiagnoser]
public class StoryTimelineBenchmarks
{
    private Story story = new();
    private Instant[] instants = [];

    [Params(10, 100, 1_000, 10_000)]
    public int Updates { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        story = StoryReader.Read(GeneratedPage.WithLayout(Updates)).StoryOrThrow();
        instants = [.. story.Updates.Select(update => update.Published!.At!.Value.ToInstant())];
    }

    [Benchmark(Baseline = true)]
    public Instant[] SortInstants() => [.. instants.Order()];

    [Benchmark]
    public ValueList<Update> OldestFirst() => StoryTimeline.OldestFirst(story);

    [Benchmark]
    public int ByDay() => StoryTimeline.ByDay(story, DateTimeZone.Utc).Count;
}
