using System.ServiceModel.Syndication;
using System.Xml;
using BenchmarkDotNet.Attributes;
using CodeHollow.FeedReader;

namespace LiveBlog.Core.Benchmarks.Formats;

/// <summary>
/// Atom and RSS beside the framework's reader and writer and CodeHollow.FeedReader, which only reads; validating beside the bare walk of
/// the XML.
/// </summary>
public abstract class XmlFeedBenchmarks(FeedFormat format) : ValidatedFormatBenchmarks(format)
{
    private SyndicationFeed loaded = new();

    public override void Setup()
    {
        base.Setup();
        loaded = SyndicationRead();
        loaded.Items = [.. loaded.Items];
    }

    [Benchmark]
    [BenchmarkCategory("read")]
    public Reading Read() => StoryFeed.Read(Document, Format);

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("read")]
    public SyndicationFeed SyndicationRead()
    {
        using XmlReader reader = XmlReader.Create(new StringReader(Text));
        return SyndicationFeed.Load(reader);
    }

    [Benchmark]
    [BenchmarkCategory("read")]
    public Feed CodeHollowRead() => FeedReader.ReadFromString(Text);

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("write")]
    public long SyndicationWrite()
    {
        using MemoryStream stream = new();
        using (XmlWriter writer = XmlWriter.Create(stream))
        {
            if (Format == FeedFormat.Atom)
                loaded.SaveAsAtom10(writer);
            else
                loaded.SaveAsRss20(writer);
        }

        return stream.Length;
    }

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("validate")]
    public int WalkXml()
    {
        using XmlReader reader = XmlReader.Create(new MemoryStream(Document));
        int nodes = 0;
        while (reader.Read())
            nodes += reader.Value.Length > 0 ? 1 : 0;
        return nodes;
    }
}

public class AtomBenchmarks() : XmlFeedBenchmarks(FeedFormat.Atom);

public class RssBenchmarks() : XmlFeedBenchmarks(FeedFormat.Rss);
