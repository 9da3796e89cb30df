using System.Buffers;
using System.Text;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;

namespace LiveBlog.Core.Benchmarks.Formats;

/// <summary>One format: a story of 1,000 updates written; what is read or validated is the document so written.</summary>
[MemoryDiagnoser]
[CategoriesColumn]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
public abstract class FormatBenchmarks(FeedFormat format) : IMeasuredDocument
{
    private readonly ArrayBufferWriter<byte> buffer = new(1 << 20);

    public FeedFormat Format => format;

    public long Bytes => Document.Length;

    protected Story Story { get; private set; } = new();

    /// <summary>The document as UTF-8.</summary>
    protected byte[] Document { get; private set; } = [];

    /// <summary>The document as a text, for peers that take no bytes.</summary>
    protected string Text { get; private set; } = "";

    [GlobalSetup]
    public virtual void Setup()
    {
        Story = StoryReader.Read(GeneratedPage.WithLayout(1_000)).StoryOrThrow();
        Text = StoryFeed.Write(Story, format);
        Document = Encoding.UTF8.GetBytes(Text);
    }

    [Benchmark]
    [BenchmarkCategory("write")]
    public int Write()
    {
        buffer.ResetWrittenCount();
        StoryFeed.Write(buffer, Story, format);
        return buffer.WrittenCount;
    }
}
