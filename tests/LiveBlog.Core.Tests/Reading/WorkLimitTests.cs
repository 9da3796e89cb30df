using System.Text;

namespace LiveBlog.Core.Tests;

/// <summary>Limits count work: equal pages give equal readings on any machine under any load.</summary>
public sealed class WorkLimitTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1_000)]
    [InlineData(1_400)]
    [InlineData(1_420)]
    [InlineData(30_000)]
    public async Task Equal_pages_are_read_alike_beside_busy_threads(int unclosed)
    {
        string page = Page(unclosed);
        Reading quiet = StoryReader.Read(page);
        using CancellationTokenSource over = new();
        Task[] busy = [.. Enumerable.Range(0, 2).Select(_ => Task.Factory.StartNew(() => Spin(over.Token),
            TaskCreationOptions.LongRunning))];

        Reading loaded = StoryReader.Read(page);

        await over.CancelAsync();
        await Task.WhenAll(busy);
        loaded.Should().Be(quiet);
    }

    [Fact]
    public void Some_thousand_tags_that_never_close_are_read_and_tens_of_thousands_are_not()
    {
        StoryReader.Read(Page(1_000)).Verdict.Should().NotBe(Verdict.Unreadable);
        StoryReader.Read(Page(30_000)).Findings.Should().Contain(finding => finding.Code == "page-too-complex");
    }

    [Fact]
    public void A_page_that_needs_the_slower_parser_is_under_the_limit_too()
    {
        const string Astray = "<template><p>x</p><td>y</td></template>";

        StoryReader.Read(Page(0) + Astray).Verdict.Should().NotBe(Verdict.Unreadable);
        StoryReader.Read(Astray + Page(30_000)).Verdict.Should().Be(Verdict.Unreadable);
    }

    [Fact]
    public void A_body_that_is_too_complex_leaves_the_others_what_they_need()
    {
        string bomb = string.Concat(Enumerable.Repeat("<b>", 30_000));
        string feed = $$"""{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1","content_html":"{{bomb}}Gates shut"},"""
            + $$"""{"id":"2","content_html":"<p>One</p><p>Two</p>"}]}""";

        Reading reading = StoryFeed.Read(feed);

        reading.Findings.Should().Contain(finding => finding.Code == "bodies-too-complex");
        reading.Story!.Updates[0].Body.Should().ContainSingle().Which.PlainText.Should().Be("Gates shut");
        reading.Story.Updates[1].Body.Select(block => block.PlainText).Should().Equal("One", "Two");
    }

    [Fact]
    public async Task A_page_is_not_parsed_any_more_once_its_stream_has_cancelled()
    {
        using CancellationTokenSource source = new();
        EndingStream page = new(Encoding.UTF8.GetBytes(Page(0)), source);

        await ((Func<Task>)(() => StoryReader.ReadAsync(page, cancellationToken: source.Token))).Should()
            .ThrowAsync<OperationCanceledException>();
    }

    private static string Page(int unclosed) =>
        "<html><head><title>Tide live</title></head><body><h1>Tide live</h1>"
        + string.Concat(Enumerable.Range(0, 4).Select(i =>
            $"<article id=\"u{i}\"><time datetime=\"2031-03-04T{20 - i}:07:00Z\">{20 - i}:07</time><h3>Report {i}</h3>"
            + "<p>The river rises.</p></article>"))
        + string.Concat(Enumerable.Range(0, unclosed).Select(i => $"<b id={i}>x<p>")) + "</body></html>";

    private static void Spin(CancellationToken over)
    {
        while (!over.IsCancellationRequested)
            Thread.SpinWait(1_000);
    }
}
