using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;
using NodaTime;

namespace LiveBlog.Core.Tests.Feeds;

/// <summary>
/// What a story loses on its way through Atom and RSS: by this library, and through the framework's reader and writer in between.
/// </summary>
public sealed class PeerLossTests
{
    private static readonly Story[] Stories =
    [
        FullStory.Value,
        Some.Story(updates: 20) with { Updates = [.. Some.Story(updates: 20).Updates.Select(Timed)] },
    ];

    [Fact]
    public void The_table_of_losses_stands_in_the_notes()
    {
        StringBuilder table = new();
        table.Append(
            "| concept | of | Atom | its elements alone | through the peer | the peer's properties | RSS | its elements alone | through "
            + "the peer | the peer's properties |\n|---|---|---|---|---|---|---|---|---|---|\n");
        foreach ((string name, Func<Story, IEnumerable<object?>> facts) in StoryConcepts.All)
            table.Append($"| {name} | {Sum(story => StoryConcepts.Count(story, story, facts).Of)} |")
                .AppendJoin("", Ways.Select(way => $" {Sum(story => StoryConcepts.Count(story, way(story), facts).Kept)} |")).Append('\n');

        Check(table.ToString(), "peer-losses.md");
    }

    [Theory]
    [InlineData(FeedFormat.Atom)]
    [InlineData(FeedFormat.Rss)]
    public void This_library_loses_nothing(FeedFormat format) =>
        Stories.Should().OnlyContain(story => story.Equals(Own(story, format, true)));

    [Fact]
    public void What_the_elements_of_each_format_carry_stands_in_the_notes()
    {
        FeedFormat[] formats =
            [FeedFormat.JsonFeed, FeedFormat.Atom, FeedFormat.Rss, FeedFormat.Ninjs, FeedFormat.LiveBlogPosting, FeedFormat.Html];
        StringBuilder table =
            new("| concept | of | JSON Feed | Atom | RSS | ninjs 3.1 | LiveBlogPosting | HTML page |\n|---|---|---|---|---|---|---|---|\n");
        foreach ((string name, Func<Story, IEnumerable<object?>> facts) in StoryConcepts.All)
            table.Append($"| {name} | {Sum(story => StoryConcepts.Count(story, story, facts).Of)} |")
                .AppendJoin("",
                formats.Select(format => $" {Sum(story => StoryConcepts.Count(story, ElementsOf(story, format), facts).Kept)} |"))
                .Append('\n');

        Check(table.ToString(), "format-elements.md");
    }

    /// <summary>The table is a golden file, and stands in the notes; UPDATE_GOLDEN=1 rewrites both.</summary>
    private static void Check(string table, string file)
    {
        string notes = Repository.PathTo("benchmarks/ACCURACY.md"),
            golden = Repository.PathTo($"tests/LiveBlog.Core.Tests/Feeds/Golden/{file}");
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1" && File.Exists(golden))
            File.WriteAllText(notes, File.ReadAllText(notes).Replace(File.ReadAllText(golden), table, StringComparison.Ordinal));
        Golden.Check(table, file);
        Repository.Read("benchmarks/ACCURACY.md").Should().Contain(table);
    }

    private static Story ElementsOf(Story story, FeedFormat format)
    {
        string written = Write(story, format, isLossless: false);
        return (format == FeedFormat.Html
            ? StoryReader.Read(written, new PageContext { Url = story.Url })
            : StoryFeed.Read(written, format)).StoryOrThrow();
    }

    private static Func<Story, Story>[] Ways =>
    [
        .. from format in (FeedFormat[])[FeedFormat.Atom, FeedFormat.Rss]
           from way in (Func<Story, FeedFormat, bool, Story>[])[Own, ThroughPeer]
           from isWhole in (bool[])[true, false]
           select (Func<Story, Story>)(story => way(story, format, isWhole)),
    ];

    private static int Sum(Func<Story, int> count) => Stories.Sum(count);

    private static Story Own(Story story, FeedFormat format, bool isWhole) => StoryFeed.Read(Write(story, format, isWhole)).StoryOrThrow();

    /// <summary>Read and written again; whole, or without what the peer has no property for and keeps as raw XML.</summary>
    private static Story ThroughPeer(Story story, FeedFormat format, bool isWhole)
    {
        using XmlReader reader = XmlReader.Create(new StringReader(Write(story, format, isLossless: true)));
        SyndicationFeed feed = SyndicationFeed.Load(reader);
        if (!isWhole)
            ForgetExtensions(feed);
        using MemoryStream stream = new();
        using (XmlWriter writer = XmlWriter.Create(stream))
        {
            if (format == FeedFormat.Atom)
                feed.SaveAsAtom10(writer);
            else
                feed.SaveAsRss20(writer);
        }

        return StoryFeed.Read(stream.ToArray()).StoryOrThrow();
    }

    private static void ForgetExtensions(SyndicationFeed feed)
    {
        feed.ElementExtensions.Clear();
        feed.Items = [.. feed.Items];
        foreach (SyndicationItem item in feed.Items)
            item.ElementExtensions.Clear();
    }

    private static string Write(Story story, FeedFormat format, bool isLossless) =>
        StoryFeed.Write(story, format, new FeedWritingOptions { FeedUrl = new Uri("https://news.example/live/feed"),
            IsLossless = isLossless });

    /// <summary>Fractions of seconds, a change, and no sentence that all updates have, which readers of pages take for a label.</summary>
    private static Update Timed(Update update) => update with
    {
        Published = Later(update, 250),
        Modified = Later(update, 60_125),
        Body = [update.Body[0], new Paragraph { Content = $"After {update.Headline} the crews stay on the quay." }],
    };

    private static UpdateTime Later(Update update, int milliseconds) =>
        update.Published! with { At = update.Published!.At!.Value.Plus(Duration.FromMilliseconds(milliseconds)),
            Precision = TimePrecision.Second };
}
