using System.Text;
using System.Text.Json;

namespace LiveBlog.Core.Tests.Json;

/// <summary>How deep and how long JSON may be.</summary>
public sealed class StoryJsonLimitsTests
{
    public const int MaxDepth = 192;

    [Theory]
    [InlineData("{\"x\":DEEP}")]
    [InlineData("{\"updates\":[{\"body\":[{\"type\":\"list\",\"items\":[],\"x\":DEEP}],\"quotes\":[{\"text\":\"a\",\"x\":DEEP}]}]}")]
    public void What_is_read_can_be_written_however_deep(string json)
    {
        string deepest = json.Replace("DEEP", Nested(MaxDepth), StringComparison.Ordinal);
        Story story = StoryJson.Read(deepest);
        StoryJson.Read(StoryJson.Write(story)).Should().Be(story);
        foreach (FeedFormat format in (FeedFormat[])[FeedFormat.StoryJson, FeedFormat.JsonFeed, FeedFormat.Atom, FeedFormat.Rss,
            FeedFormat.Ninjs, FeedFormat.LiveBlogPosting])
            StoryFeed.Read(StoryFeed.Write(story, format), format).Story!.Extensions.Should().Equal(story.Extensions);

        Action tooDeep = () => StoryJson.Read(json.Replace("DEEP", Nested(MaxDepth + 1), StringComparison.Ordinal));
        tooDeep.Should().Throw<JsonException>();
    }

    [Theory]
    [InlineData("")]
    [InlineData("[1")]
    [InlineData("1 2")]
    [InlineData("{\"a\"}")]
    [InlineData(null)]
    public void An_extension_that_cannot_be_read_back_is_an_argument_exception(string? json)
    {
        Action write = () => StoryJson.Write(new Story { Extensions = [new Extension("x", json ?? Nested(MaxDepth + 1))] });
        write.Should().Throw<ArgumentException>();
    }

    [Fact]
    public async Task A_stream_is_read_no_further_than_its_limit()
    {
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        EndlessStream json = new(" "), page = new("<p>a"), feed = new("<a/>");

        await FluentActions.Awaiting(() => StoryJson.ReadAsync(json, cancellation)).Should().ThrowAsync<JsonException>();
        (await StoryReader.ReadAsync(page, cancellationToken: cancellation)).Findings.Should().ContainSingle().Which.Code.Should()
            .Be("page-too-large");
        (await StoryFeed.ReadAsync(feed, options: new FeedReadingOptions { MaxBytes = 1 << 20 }, cancellationToken: cancellation))
            .Findings.Should().ContainSingle().Which.Code.Should().Be("feed-too-large");

        json.Given.Should().BeInRange(StoryJson.MaxBytes, StoryJson.MaxBytes + (1 << 20));
        page.Given.Should().BeInRange(StoryReader.MaxLength, StoryReader.MaxLength + (1 << 20));
        feed.Given.Should().BeInRange(1 << 20, 2 << 20);
    }

    [Fact]
    public void Bytes_and_text_over_a_limit_are_refused_unread()
    {
        StoryReader.Read(new byte[StoryReader.MaxLength + 1]).Findings.Should().ContainSingle().Which.Code.Should().Be("page-too-large");
        StoryFeed.Read(new string('<', 101), options: new FeedReadingOptions { MaxBytes = 100 }).Findings.Should().ContainSingle()
            .Which.Code.Should().Be("feed-too-large");
    }

    [Fact]
    public async Task Lines_of_a_stream_are_read_however_the_stream_is_cut()
    {
        string lines = StoryJson.WriteUpdates(Some.Story(40).Updates)
            .Replace("\n", "\r\n\n", StringComparison.Ordinal) + "{\"id\":\"last\"}";
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(lines));
        List<Update> read = [];
        await foreach (Update update in StoryJson.ReadUpdatesAsync(stream, TestContext.Current.CancellationToken))
            read.Add(update);

        read.Should().Equal([.. Some.Story(40).Updates, new Update { Id = "last" }]);
    }

    [Fact]
    public async Task A_line_without_end_is_refused()
    {
        LiveBlog.Core.Json.BoundedLines lines = new(new StringReader("short\n" + new string('x', 100_000)), maxLength: 50_000);
        (await lines.ReadAsync(TestContext.Current.CancellationToken)).Should().Be("short");
        await FluentActions.Awaiting(async () => await lines.ReadAsync(TestContext.Current.CancellationToken)).Should()
            .ThrowAsync<JsonException>().WithMessage("Line 2 *");
    }

    private static string Nested(int depth) => new string('[', depth) + new string(']', depth);

    /// <summary>The same text again and again.</summary>
    private sealed class EndlessStream(string text) : MemoryStream
    {
        private readonly byte[] piece = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(text, 100_000)));

        public long Given { get; private set; }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            int length = Math.Min(buffer.Length, piece.Length);
            piece.AsMemory(0, length).CopyTo(buffer);
            Given += length;
            return ValueTask.FromResult(length);
        }

        public override Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken) =>
            throw new InvalidOperationException("A stream without end is not copied.");
    }
}
