using System.Text;
using BenchmarkDotNet.Attributes;

namespace LiveBlog.Core.Benchmarks;

/// <summary>Quotes found in plain text of growing length, and in a story of many updates. The text holds one quote in about 140 letters.</summary>
[MemoryDiagnoser]
public class QuoteFinderBenchmarks
{
    private const string Paragraphs =
        """
        “The pier is gone for good,” harbour commissioner Ann Roe said on Monday. “We will build another before winter.”
        Ben Poe, who runs the boatyard, told reporters the storm had been “quite exceptional”, and called the rescue a “small wonder”.
        The council met at noon. Nobody was hurt, and the road along the shore is open again.
        According to the harbour board, the works would be “done by May”.

        """;

    private string text = "";
    private Story story = new();

    [Params(1_000, 100_000, 10_000_000)]
    public int Letters { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        StringBuilder words = new(Letters + Paragraphs.Length);
        while (words.Length < Letters)
            words.Append(Paragraphs);
        text = words.ToString(0, Letters);
        Update update = new() { Body = Paragraphs.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Block (line) => new Paragraph { Content = line }).ToValueList() };
        story = new Story { Language = "en", Updates = Enumerable.Repeat(update, Math.Max(1, Letters / Paragraphs.Length)).ToValueList() };
    }

    [Benchmark(Baseline = true)]
    public int Text() => QuoteFinder.Find(text, "en").Count;

    [Benchmark]
    public int Updates() => QuoteFinder.Find(story).Updates.Count;
}
