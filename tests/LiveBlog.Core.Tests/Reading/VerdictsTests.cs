using NodaTime;

namespace LiveBlog.Core.Tests;

public sealed class VerdictsTests
{
    [Theory]
    [InlineData("Storm in the west – as it happened", Verdict.Ended, StoryStatus.Ended)]
    [InlineData("Storm in the west: highlights", Verdict.Ended, StoryStatus.Ended)]
    [InlineData("Sturm im Westen zum Nachlesen", Verdict.Ended, StoryStatus.Ended)]
    [InlineData("Storm in the west – live", Verdict.Live, StoryStatus.Live)]
    [InlineData("Storm in the west", Verdict.Live, null)]
    public void The_headline_may_tell_the_status(string headline, Verdict verdict, StoryStatus? status)
    {
        Reading reading = StoryReader.Read(Page(headline));

        (reading.Verdict, reading.Story!.Status).Should().Be((verdict, status));
        (reading.Story.StatusEvidence is null).Should().Be(status is null);
    }

    [Theory]
    [InlineData(11, StoryStatus.Live)]
    [InlineData(13, StoryStatus.Ended)]
    public void The_end_of_coverage_tells_it_where_the_capture_is_known(int hour, StoryStatus status) =>
        StoryReader.Read(Page("Storm", "\"coverageEndTime\":\"2031-03-04T12:00:00Z\","),
            new PageContext { CapturedAt = Instant.FromUtc(2031, 3, 4, hour, 0) }).Story!.Status.Should().Be(status);

    [Fact]
    public void Without_a_capture_the_end_of_coverage_tells_nothing() =>
        StoryReader.Read(Page("Storm", "\"coverageEndTime\":\"2031-03-04T12:00:00Z\",")).Story!.Status.Should().BeNull();

    [Fact]
    public void A_verdict_has_its_reason()
    {
        Reading reading = StoryReader.Read("<html><body><h1>Bread</h1><p>Take flour, water and salt.</p></body></html>");

        reading.Verdict.Should().Be(Verdict.NotALiveBlog);
        reading.Evidence.Should().Contain(reason => reason.Subject == "verdict");
    }

    [Fact]
    public void The_same_page_reads_the_same_as_text_bytes_stream_and_document()
    {
        Reading fromText = StoryReader.Read(SamplePage.Html);
        byte[] bytes = System.Text.Encoding.UTF8.GetBytes(SamplePage.Html);
        using AngleSharp.Dom.IDocument document = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(SamplePage.Html);

        StoryReader.Read(bytes, "text/html; charset=utf-8").Should().Be(fromText);
        StoryReader.Read(document).Should().Be(fromText);
    }

    [Fact]
    public async Task A_stream_reads_the_same_and_stays_open()
    {
        using MemoryStream stream = new(System.Text.Encoding.UTF8.GetBytes(SamplePage.Html));

        (await StoryReader.ReadAsync(stream, cancellationToken: TestContext.Current.CancellationToken)).Should()
            .Be(StoryReader.Read(SamplePage.Html));
        stream.CanRead.Should().BeTrue();
    }

    private static string Page(string headline, string members = "") =>
        $$"""<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"{{headline}}",{{members}}"liveBlogUpdate":"""
        + $$"""[{"@type":"BlogPosting","@id":"u1","articleBody":"First."}]}</script>""";
}
