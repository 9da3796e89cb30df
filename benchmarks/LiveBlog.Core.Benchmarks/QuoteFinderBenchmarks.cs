using System.Text;
using BenchmarkDotNet.Attributes;

namespace LiveBlog.Core.Benchmarks;

/// <summary>
/// Quotes found in growing texts, which must take time in proportion to their length: prose with one quote in about 80 letters, the same as
/// a story, all in
/// one line with one quote in 28 letters, and prose without a mark.
/// </summary>
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
    private string line = "";
    private string plain = "";
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
        line = string.Concat(Enumerable.Repeat("“It is gone,” Roe said, and ", (Letters / 28) + 1))[..Letters];
        plain = text.Replace("“", "", StringComparison.Ordinal).Replace("”", "", StringComparison.Ordinal);
        Update update =
            new() { Body = Paragraphs.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(Block (line) => new Paragraph { Content = line }).ToValueList() };
        story = new Story { Language = "en", Updates = Enumerable.Repeat(update, Math.Max(1, Letters / Paragraphs.Length)).ToValueList() };
    }

    [Benchmark(Baseline = true)]
    public int Text() => QuoteFinder.Find(text, "en").Count;

    [Benchmark]
    public int OneLine() => QuoteFinder.Find(line, "en").Count;

    [Benchmark]
    public int WithoutMarks() => QuoteFinder.Find(plain, "en").Count;

    [Benchmark]
    public int Updates() => QuoteFinder.Annotate(story).Updates.Count;
}
