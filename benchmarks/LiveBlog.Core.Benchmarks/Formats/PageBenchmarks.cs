using AngleSharp;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using BenchmarkDotNet.Attributes;

namespace LiveBlog.Core.Benchmarks.Formats;

/// <summary>A page beside AngleSharp's bare parse of the same text, and its writing of the parsed page.</summary>
public abstract class PageBenchmarks(FeedFormat format) : ValidatedFormatBenchmarks(format)
{
    private IHtmlDocument parsed = new HtmlParser().ParseDocument("");

    public override void Setup()
    {
        base.Setup();
        parsed = AngleSharpParse();
    }

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("validate")]
    public IHtmlDocument AngleSharpParse() => new HtmlParser().ParseDocument(Text);

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("write")]
    public string AngleSharpWrite() => parsed.ToHtml();
}

public class HtmlBenchmarks() : PageBenchmarks(FeedFormat.Html)
{
    [Benchmark]
    [BenchmarkCategory("read")]
    public Reading Read() => StoryReader.Read(Document);

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("read")]
    public IHtmlDocument AngleSharpParseToo() => AngleSharpParse();
}

public class AmpLiveListBenchmarks() : PageBenchmarks(FeedFormat.AmpLiveList);

/// <summary>Markdown is only written.</summary>
public class MarkdownBenchmarks() : FormatBenchmarks(FeedFormat.Markdown);
