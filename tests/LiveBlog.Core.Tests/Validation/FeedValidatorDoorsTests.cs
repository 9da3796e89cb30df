using System.Text;
using static LiveBlog.Core.Tests.Validation.FeedDocuments;

namespace LiveBlog.Core.Tests.Validation;

/// <summary>Bytes, text and streams are judged alike.</summary>
public sealed class FeedValidatorDoorsTests
{
    [Fact]
    public async Task Bytes_text_and_stream_give_one_report()
    {
        foreach (string document in (string[])[Atom(), Rss("<tide/>"), JsonFeed(), Posting(), LiveList(), StoryJson.Write(Some.Story()), "",
            "words"])
        {
            byte[] bytes = Encoding.UTF8.GetBytes(document);
            ValidationReport report = FeedValidator.Validate(bytes);

            FeedValidator.Validate(document).Should().Be(report);
            using MemoryStream stream = new(bytes);
            (await FeedValidator.ValidateAsync(stream, cancellationToken: TestContext.Current.CancellationToken)).Should().Be(report);
        }
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("x-harbour")]
    public void The_encoding_that_a_text_declares_does_not_matter(string encoding) =>
        FeedValidator.Validate($"\uFEFF<?xml version=\"1.0\" encoding=\"{encoding}\"?>{Rss()}").Findings.Should().BeEmpty();

    [Fact]
    public async Task A_stream_that_does_not_end_is_refused()
    {
        using EndlessStream stream = new();

        ValidationReport report = await FeedValidator.ValidateAsync(stream, cancellationToken: TestContext.Current.CancellationToken);

        report.Findings.Should().ContainSingle().Which.Code.Should().Be("too-large");
    }

    [Fact]
    public void A_text_that_is_too_long_is_refused() =>
        FeedValidator.Validate("<rss>" + new string(' ', 32 << 20), FeedFormat.Rss).Findings.Select(finding => finding.Code).Should()
            .Equal("too-large");

    private sealed class EndlessStream : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            buffer.Span.Fill((byte)' ');
            return new(buffer.Length);
        }
    }
}
