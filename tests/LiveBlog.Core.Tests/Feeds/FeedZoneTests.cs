using System.Text.Json;
using System.Xml.Linq;
using NodaTime;

namespace LiveBlog.Core.Tests.Feeds;

/// <summary>A local time whose zone is not known is no instant, and no feed makes one of it.</summary>
public sealed class FeedZoneTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private static readonly Update Local = new()
    {
        Id = "a", Headline = "Gate shut", Published = new UpdateTime { Local = Some.Noon, Precision = TimePrecision.Minute },
    };

    private static readonly Story Story = new()
    {
        Id = "harbour", Headline = "Storm at the harbour", Url = new Uri("https://news.example/storm"),
            Modified = new UpdateTime { At = Some.Noon.PlusMinutes(210).WithOffset(Offset.Zero) }, Updates = [Local],
    };

    [Fact]
    public void Rss_leaves_its_date_out() =>
        XDocument.Parse(StoryFeed.Write(Story, FeedFormat.Rss)).Descendants("item").Single().Element("pubDate").Should().BeNull();

    [Fact]
    public void Json_feed_leaves_its_date_out()
    {
        using JsonDocument json = JsonDocument.Parse(StoryFeed.Write(Story, FeedFormat.JsonFeed));
        json.RootElement.GetProperty("items")[0].TryGetProperty("date_published", out _).Should().BeFalse();
    }

    [Fact]
    public void Atom_demands_a_date_and_takes_the_nearest_instant_that_is_known()
    {
        XElement entry = XDocument.Parse(StoryFeed.Write(Story, FeedFormat.Atom)).Descendants(Atom + "entry").Single();
        entry.Element(Atom + "published").Should().BeNull();
        entry.Element(Atom + "updated")!.Value.Should().StartWith("2031-05-14T15:30:00");
    }
}
