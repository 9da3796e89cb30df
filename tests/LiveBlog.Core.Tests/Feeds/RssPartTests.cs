using NodaTime;

namespace LiveBlog.Core.Tests.Feeds;

/// <summary>Each element of a channel and of an item, alone and where two tell the same.</summary>
public sealed class RssPartTests
{
    private const string Namespaces = "xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:dcterms='http://purl.org/dc/terms/' "
        + "xmlns:content='http://purl.org/rss/1.0/modules/content/' xmlns:atom='http://www.w3.org/2005/Atom' "
        + "xmlns:media='http://search.yahoo.com/mrss/' xmlns:itunes='http://www.itunes.com/dtds/podcast-1.0.dtd'";

    [Theory]
    [InlineData("<title>Tide</title>", "Tide")]
    [InlineData("<dc:title>Tide</dc:title>", "Tide")]
    [InlineData("<title>Tide</title><dc:title>Other</dc:title>", "Tide")]
    [InlineData("<dc:title>Other</dc:title><title>Tide</title>", "Tide")]
    public void The_channel_s_title(string head, string headline) => Channel(head).Headline.Should().Be(headline);

    [Fact]
    public void What_else_the_channel_tells()
    {
        Story story = Channel("<link>https://news.example/live</link><dc:description>High water</dc:description>"
            + "<dc:language>de</dc:language><dc:publisher>Quay Post</dc:publisher><dc:creator>Mara Voss</dc:creator>"
            + "<managingEditor>desk@news.example (Ines Okoro)</managingEditor><category>Floods</category>"
            + "<lastBuildDate>Wed, 14 May 2031 18:40:00 GMT</lastBuildDate>"
            + "<image><title>x</title><url>https://news.example/i.png</url></image>");

        story.Url.Should().Be(new Uri("https://news.example/live"));
        story.Summary.Should().Be("High water");
        story.Language.Should().Be("de");
        story.Publication!.Name.Should().Be("Quay Post");
        story.Authors.Select(author => author.Name).Should().Equal("Mara Voss", "Ines Okoro");
        story.Keywords.Should().Equal("Floods");
        story.Modified!.Instant.Should().Be(Instant.FromUtc(2031, 5, 14, 18, 40));
        story.Images.Should().ContainSingle().Which.Url.Should().Be(new Uri("https://news.example/i.png"));
    }

    [Theory]
    [InlineData("<language>en</language><dc:language>de</dc:language>", "en")]
    [InlineData("<dc:language>de</dc:language>", "de")]
    public void The_channel_s_own_language_goes_first(string head, string language) => Channel(head).Language.Should().Be(language);

    [Theory]
    [InlineData("<guid>https://news.example/a</guid>", "https://news.example/a")]
    [InlineData("<guid isPermaLink='true'>https://news.example/a</guid>", "https://news.example/a")]
    [InlineData("<guid isPermaLink='FALSE'>https://news.example/a</guid>", null)]
    [InlineData("<guid>https://news.example/a</guid><link>https://news.example/b</link>", "https://news.example/b")]
    [InlineData("<link href='https://news.example/b'/>", "https://news.example/b")]
    public void The_item_s_address(string parts, string? url) => Item(parts).Url?.AbsoluteUri.Should().Be(url);

    [Theory]
    [InlineData("<pubDate>Wed, 14 May 2031 18:40:00 GMT</pubDate>", 18, 0)]
    [InlineData("<dc:date>2031-05-14T18:40:00Z</dc:date>", 18, 18)]
    [InlineData("<pubDate>Wed, 14 May 2031 18:40:00 GMT</pubDate><dc:date>2031-05-14T20:40:00Z</dc:date>", 18, 20)]
    [InlineData("<dcterms:issued>2031-05-14T18:40:00Z</dcterms:issued><dcterms:modified>2031-05-14T19:40:00Z</dcterms:modified>", 18, 19)]
    [InlineData("<dcterms:created>2031-05-14T18:40:00Z</dcterms:created>", 18, 0)]
    [InlineData("<atom:published>2031-05-14T18:40:00Z</atom:published><atom:updated>2031-05-14T19:40:00Z</atom:updated>", 18, 19)]
    [InlineData("<pubDate>Wed, 14 May 2031 18:40:00 GMT</pubDate><atom:published>2031-05-14T17:40:00Z</atom:published>", 18, 0)]
    public void The_item_s_times(string parts, int published, int modified)
    {
        Update update = Item(parts);

        update.Published!.At!.Value.Hour.Should().Be(published);
        (update.Modified?.At?.Hour ?? 0).Should().Be(modified);
    }

    [Theory]
    [InlineData("<description>&lt;p&gt;Short.&lt;/p&gt;</description>", "Short.")]
    [InlineData("<dc:description>&lt;p&gt;Short.&lt;/p&gt;</dc:description>", "Short.")]
    [InlineData("<description>Short.</description><dc:description>Other.</dc:description>", "Short.")]
    [InlineData("<description>Short.</description><content:encoded>&lt;p&gt;Long.&lt;/p&gt;</content:encoded>", "Long.")]
    public void The_item_s_words(string parts, string words) => Item(parts).PlainText.Should().Be(words);

    [Theory]
    [InlineData("<title>Gate</title><dc:title>Other</dc:title>", "Gate")]
    [InlineData("<dc:title>Gate</dc:title>", "Gate")]
    public void The_item_s_title(string parts, string headline) => Item(parts).Headline.Should().Be(headline);

    [Theory]
    [InlineData("<author>desk@news.example (Ines Okoro)</author>", "Ines Okoro")]
    [InlineData("<dc:creator>Ines Okoro</dc:creator>", "Ines Okoro")]
    [InlineData("<dc:author>Ines Okoro</dc:author>", "Ines Okoro")]
    [InlineData("<itunes:author>Ines Okoro</itunes:author>", "Ines Okoro")]
    [InlineData("<dc:creator>Ines Okoro</dc:creator><itunes:author>Quay Post</itunes:author>", "Ines Okoro")]
    [InlineData("<atom:author><atom:name>Ines Okoro</atom:name></atom:author>", "Ines Okoro")]
    public void Who_wrote_the_item(string parts, string names) =>
        string.Join('|', Item(parts).Authors.Select(author => author.Name)).Should().Be(names);

    [Theory]
    [InlineData("<category>Floods</category><dc:subject>Tides</dc:subject>", "Floods|Tides")]
    [InlineData("<category> </category>", "")]
    public void What_the_item_is_of(string parts, string tags) => string.Join('|', Item(parts).Tags).Should().Be(tags);

    [Theory]
    [InlineData("<enclosure url='https://news.example/i.png' type='image/png'/>", true)]
    [InlineData("<enclosure url='https://news.example/i.mp3' type='audio/mpeg'/>", false)]
    [InlineData("<media:content url='https://news.example/i.png' medium='image'/>", true)]
    [InlineData("<media:thumbnail url='https://news.example/i.png'/>", true)]
    public void The_item_s_pictures(string parts, bool isThere) => Item(parts).Body.OfType<Image>().Count().Should().Be(isThere ? 1 : 0);

    [Fact]
    public void A_picture_of_the_body_is_not_shown_twice() =>
        Item("<description>&lt;img src='https://news.example/i.png'&gt;</description><media:thumbnail url='https://news.example/i.png'/>")
            .Body.OfType<Image>().Should().ContainSingle();

    [Theory]
    [InlineData("next", ContinuationKind.Older)]
    [InlineData("prev-archive", ContinuationKind.Older)]
    [InlineData("previous", ContinuationKind.Newer)]
    [InlineData("prev", ContinuationKind.Newer)]
    [InlineData("next-archive", ContinuationKind.Newer)]
    [InlineData("current", ContinuationKind.Newer)]
    public void Links_lead_to_other_parts(string rel, ContinuationKind kind) =>
        Channel($"<atom:link rel='{rel}' href='https://news.example/p2'/>").Continuations.Single().Kind.Should().Be(kind);

    [Fact]
    public void Other_links_lead_to_none() =>
        Channel("<atom:link rel='hub' href='https://news.example/p2'/>").Continuations.Should().BeEmpty();

    private static Story Channel(string head) => StoryFeed.Read(
        $"<rss version='2.0' {Namespaces}><channel>{head}<item><title>Gate</title></item></channel></rss>", FeedFormat.Rss).StoryOrThrow();

    private static Update Item(string parts) => StoryFeed.Read(
        $"<rss version='2.0' {Namespaces}><channel><title>Tide</title><item>{parts}</item></channel></rss>", FeedFormat.Rss).StoryOrThrow()
        .Updates.Single();
}
