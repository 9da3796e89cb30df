using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using BenchmarkDotNet.Attributes;
using HtmlAgilityPack;

namespace LiveBlog.Core.Benchmarks;

/// <summary>
/// Reading a page into a story, beside the bare parse of the same string: what reading costs on top is the library's own.
/// </summary>
[MemoryDiagnoser]
public class StoryReaderBenchmarks
{
    private static readonly PageContext NoSites = new() { Sites = SiteCatalog.None };

    private string withLayout = "";
    private string withoutLayout = "";
    private string withJsonLd = "";

    [Params(10, 100, 1_000, 10_000)]
    public int Updates { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        withLayout = GeneratedPage.WithLayout(Updates);
        withoutLayout = GeneratedPage.WithoutLayout(Updates);
        withJsonLd = GeneratedPage.WithJsonLd(Updates);
    }

    [Benchmark(Baseline = true)]
    public IHtmlDocument AngleSharpParse() => new HtmlParser().ParseDocument(withLayout);

    [Benchmark]
    public HtmlDocument HtmlAgilityPackParse()
    {
        HtmlDocument document = new();
        document.LoadHtml(withLayout);
        return document;
    }

    [Benchmark]
    public Reading ReadByLayout() => StoryReader.Read(withLayout);

    [Benchmark]
    public Reading ReadByDiscovery() => StoryReader.Read(withoutLayout, NoSites);

    [Benchmark]
    public Reading ReadWithJsonLd() => StoryReader.Read(withJsonLd);
}
