using System.Collections;
using System.Text;
using LiveBlog.Core.Discovery;
using LiveBlog.Core.Documents;
using LiveBlog.Core.Documents.Dom;
using LiveBlog.Core.Feeds;
using LiveBlog.Core.Pages;
using LiveBlog.Core.PageState;
using LiveBlog.Core.PlainText;
using LiveBlog.Core.Quotes;
using LiveBlog.Core.SchemaOrg;
using LiveBlog.Core.Time;
using LiveBlog.Core.Validation;

namespace LiveBlog.Core.Tests;

/// <summary>Every stage of the work looks at the token, at each element, line, update or value it comes to.</summary>
public sealed class CancellationTests : IDisposable
{
    private const string Markup = "<!DOCTYPE html><title>Tide live</title><h1>Tide live</h1>"
        + "<article id=a><time>10:05</time><p>The river rises.</p></article><article id=b><time>10:01</time><p>It is high.</p></article>";

    private const string Text = "Tide live\n\n10:05 The river rises\n\nIt rises fast.\n\n10:01 It is high\n\nHigher than ever.";

    private readonly CancellationTokenSource source = new();

    [Fact]
    public void An_index_is_not_made_any_more()
    {
        using DomDocument document = PageParser.Parse(Markup, cancellation: source.Token)!;

        Ended(() => HtmlPage.Of(document, null, Markup, source.Token));
    }

    [Fact]
    public void Updates_are_not_looked_for_in_elements_any_more()
    {
        using HtmlPage page = Page(Markup);

        Ended(() => DiscoveryReader.Read(page, []));
    }

    [Fact]
    public void Structured_data_is_not_looked_for_any_more()
    {
        using HtmlPage page = Page(Markup);

        Ended(() => LiveBlogPostingReader.Read(page, []).Should().BeEmpty());
    }

    [Fact]
    public void Scripts_are_not_searched_any_more()
    {
        string html = Markup + "<script>window.state = {\"entries\":[" + string.Join(',', Enumerable.Range(1, 4).Select(n =>
            $"{{\"id\":{n},\"published\":\"2031-05-14T18:0{n}:00Z\",\"body\":\"<p>Gate {n} is shut.</p>\"}}")) + "]};</script>";
        using HtmlPage page = Page(html);

        Ended(() => PageStateReader.Read(page, []));
    }

    [Fact]
    public void A_payload_is_not_searched_any_more() =>
        Ended(() => PayloadReader.Read("""{"entries":[{"id":1}]}""", null, [], source.Token));

    [Fact]
    public void A_text_is_not_read_any_more() => Ended(() => PlainTextReader.Read(Text, null, source.Token));

    [Fact]
    public void Quotes_are_not_looked_for_any_more() =>
        Ended(() => StoryQuotes.Of(new Story { Updates = [new Update { Body = [new Paragraph { Content = "“Go,” said Roe." }] }] },
            source.Token));

    [Fact]
    public void Times_are_dated_as_long_as_they_are_wanted()
    {
        EndingList items = new(200, source);

        ((Action)(() => TimelineResolver.Resolve(items, new TimelineContext { Cancellation = source.Token }))).Should()
            .Throw<OperationCanceledException>();
        items.Asked.Should().Be(EndingList.End);
    }

    [Fact]
    public void A_feed_is_read_as_long_as_it_is_wanted()
    {
        byte[] feed = Encoding.UTF8.GetBytes("<feed>" + string.Concat(Enumerable.Repeat("<entry/>", 10_000)) + "</feed>");

        ((Action)(() => XmlSource.Read(feed, 10, (_, _) => source.Cancel(), source.Token))).Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void Xml_is_not_judged_any_more() =>
        Ended(() => XmlFeedReader.Read("<rss/>", new FindingLog(ValidationProfile.Strict, source.Token)));

    [Fact]
    public void Json_is_not_judged_any_more() => Ended(() => JsonTree.Read("{}"u8, new FindingLog(ValidationProfile.Strict, source.Token)));

    [Fact]
    public void The_updates_of_a_story_are_not_read_any_more() =>
        Ended(() => LiveBlog.Core.Json.JsonCodec.Read("""{"version":1,"updates":[{}]}"""u8,
            LiveBlog.Core.Json.StoryTables.StoryUntil(source.Token)));

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task A_story_is_not_written_any_more(FeedFormat format)
    {
        await source.CancelAsync();

        await ((Func<Task>)(() => StoryFeed.WriteAsync(Stream.Null, FullStory.Value, format, cancellationToken: source.Token))).Should()
            .ThrowAsync<OperationCanceledException>();
    }

    public static TheoryData<FeedFormat> Formats => [.. Enum.GetValues<FeedFormat>()];

    public void Dispose() => source.Dispose();

    private HtmlPage Page(string html) =>
        HtmlPage.Of(PageParser.Parse(html, cancellation: source.Token)!, null, html, source.Token);

    private void Ended(Action stage)
    {
        source.Cancel();

        stage.Should().Throw<OperationCanceledException>();
    }

    /// <summary>Updates of which one cancels when it is asked for.</summary>
    private sealed class EndingList(int count, CancellationTokenSource source) : IReadOnlyList<TimelineItem>
    {
        public const int End = 7;

        public int Asked { get; private set; }

        public int Count => count;

        public TimelineItem this[int index] => Ask(index);

        public IEnumerator<TimelineItem> GetEnumerator() => Enumerable.Range(0, count).Select(Ask).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        private TimelineItem Ask(int index)
        {
            _ = index;
            if (++Asked == End)
                source.Cancel();
            return new TimelineItem { Labels = [new TimeLabel("10:05", TimeSource.Unknown)] };
        }
    }
}
