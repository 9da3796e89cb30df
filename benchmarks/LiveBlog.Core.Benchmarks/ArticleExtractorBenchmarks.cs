using BenchmarkDotNet.Attributes;
using SmartReader;

namespace LiveBlog.Core.Benchmarks;

/// <summary>
/// Beside the article extractor of .NET, which gives one text for the whole page; it grows with the square of the updates, so it stops at
/// 1,000.
/// </summary>
[MemoryDiagnoser]
public class ArticleExtractorBenchmarks
{
    private string page = "";

    [Params(10, 100, 1_000)]
    public int Updates { get; set; }

    [GlobalSetup]
    public void Setup() => page = GeneratedPage.WithoutLayout(Updates);

    [Benchmark(Baseline = true)]
    public Article SmartReaderArticle() => new Reader("https://herald.example/live", page).GetArticle();

    [Benchmark]
    public Reading StoryReaderStory() => StoryReader.Read(page);
}
