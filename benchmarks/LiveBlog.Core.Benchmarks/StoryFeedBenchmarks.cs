using System.Text;
using BenchmarkDotNet.Attributes;

namespace LiveBlog.Core.Benchmarks;

/// <summary>A story as Atom: written, read and validated, beside the story as this library's own JSON.</summary>
[MemoryDiagnoser]
public class StoryFeedBenchmarks
{
    private Story story = new();
    private byte[] atom = [];

    [Params(10, 100, 1_000)]
    public int Updates { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        story = StoryReader.Read(GeneratedPage.WithLayout(Updates)).StoryOrThrow();
        atom = Encoding.UTF8.GetBytes(StoryFeed.Write(story, FeedFormat.Atom));
    }

    [Benchmark(Baseline = true)]
    public string WriteJson() => StoryJson.Write(story);

    [Benchmark]
    public string WriteAtom() => StoryFeed.Write(story, FeedFormat.Atom);

    [Benchmark]
    public Reading ReadAtom() => StoryFeed.Read(atom, FeedFormat.Atom);

    [Benchmark]
    public ValidationReport ValidateAtom() => FeedValidator.Validate(atom, FeedFormat.Atom);
}
