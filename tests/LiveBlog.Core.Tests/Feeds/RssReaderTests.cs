using NodaTime;

namespace LiveBlog.Core.Tests.Feeds;

public sealed class RssReaderTests
{
    [Fact]
    public void A_feed_of_another_publisher_reads_as_a_story()
    {
        Story story = Read("""
            <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"
            xmlns:atom="http://www.w3.org/2005/Atom">
            <channel><title>Storm live</title><link>https://news.example/live</link><description>As it
            &lt;b&gt;happens&lt;/b&gt;</description><language>en-gb</language>
            <managingEditor>desk@news.example (News desk)</managingEditor><lastBuildDate>Wed,
            14 May 2031 12:00:00 GMT</lastBuildDate><category>weather</category>
            <image><url>https://img.example/logo.png</url><title>Storm live</title><link>https://news.example/live</link></image>
            <atom:link rel="self" href="https://news.example/rss"/>
            <item><title>Gate shut</title><link>https://news.example/live#7</link><guid isPermaLink="false">7</guid><pubDate>Wed,
            14 May 2031 13:00:00 +0100</pubDate>
              <dc:creator>Ines Okoro</dc:creator><description>Short</description><content:encoded><![CDATA[<p>The gate is
              shut.</p><p>Crews&nbsp;stay.</p>]]></content:encoded><atom:updated>2031-05-14T13:05:00+01:00</atom:updated></item>
            <item><guid>https://news.example/live#6</guid><author>Ola Brandt &lt;ola@news.example&gt;</author>
              <description>Only &amp;amp; this</description></item>
            </channel></rss>
            """);

        story.Headline.Should().Be("Storm live");
        story.Summary.Should().Be("As it happens");
        story.Authors.Select(author => author.Name).Should().Equal("News desk");
        story.Images[0].Url.Should().Be(new Uri("https://img.example/logo.png"));
        story.Updates[0].Id.Should().Be("7");
        story.Updates[0].Published!.At.Should().Be(new LocalDateTime(2031, 5, 14, 13, 0).WithOffset(Offset.FromHours(1)));
        story.Updates[0].Modified!.At.Should().Be(new LocalDateTime(2031, 5, 14, 13, 5).WithOffset(Offset.FromHours(1)));
        story.Updates[0].Body.Select(block => block.PlainText).Should().Equal("The gate is shut.", "Crews stay.");
        story.Updates[1].Url.Should().Be(new Uri("https://news.example/live#6"), "a guid is a permalink where nothing else is said");
        story.Updates[1].Authors[0].Name.Should().Be("Ola Brandt");
        story.Updates[1].Body[0].PlainText.Should().Be("Only & this");
    }

    [Fact]
    public void Version_one_has_its_items_beside_the_channel()
    {
        Story story = Read("""
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
            xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel><title>Storm</title><link>https://news.example/</link></channel><item><title>Gate
            shut</title><dc:date>2031-05-14T13:00:00Z</dc:date></item></rdf:RDF>
            """);
        story.Headline.Should().Be("Storm");
        story.Updates[0].Headline.Should().Be("Gate shut");
        story.Updates[0].Published!.At.Should().NotBeNull();
    }

    [Theory]
    [InlineData("<dc:date>2031-05-14T13:00:00Z</dc:date>", 13, 13)]
    [InlineData("<dc:date>2031-05-14T13:00:00Z</dc:date><pubDate>Wed, 14 May 2031 12:00:00 GMT</pubDate>", 12, 13)]
    [InlineData("<dc:date>2031-05-14T13:00:00Z</dc:date><dcterms:modified>2031-05-14T14:00:00Z</dcterms:modified>", 13, 14)]
    [InlineData("<dc:date>2031-05-14T13:00:00Z</dc:date><dcterms:issued>2031-05-14T11:00:00Z</dcterms:issued>", 11, 13)]
    public void The_date_of_dublin_core_stands_for_the_dates_not_given(string dates, int published, int modified)
    {
        Update update = Read($"<rss version='2.0'><channel><item>{dates}<dc:subject>weather</dc:subject></item></channel></rss>")
            .Updates[0];
        update.Published!.At!.Value.Hour.Should().Be(published);
        update.Modified!.At!.Value.Hour.Should().Be(modified);
        update.Tags.Should().Equal("weather");
    }

    [Fact]
    public void Who_keeps_the_server_is_no_author() =>
        Read("<rss version='2.0'><channel><webMaster>it@news.example (Server room)</webMaster></channel></rss>").Authors.Should().BeEmpty();

    [Fact]
    public void Usual_prefixes_need_no_declaration()
    {
        Reading reading =
            StoryFeed.Read(
            "<rss version='2.0'><channel><item><dc:creator>Ines Okoro</dc:creator><content:encoded>Words</content:encoded></item>"
            + "</channel></rss>");
        reading.Story!.Updates[0].Authors[0].Name.Should().Be("Ines Okoro");
        reading.Story.Updates[0].Body[0].PlainText.Should().Be("Words");
    }

    [Theory]
    [InlineData("<title>Storm & tide</title>", "Storm & tide")]
    [InlineData("<title>Storm&nbsp;&eacute;</title>", "Storm é")]
    [InlineData("<title>Storm&nosuch; &#x41;</title>", "Storm&nosuch; A")]
    [InlineData("<title>Sto\u0001rm</title>", "Storm")]
    [InlineData("<title>Storm</titel>", "Storm")]
    [InlineData("<title>Storm<br> tide</title>", "Storm tide")]
    [InlineData("<title><![CDATA[Storm & tide]]></title><description>a & b</description>", "Storm & tide")]
    public void Broken_markup_is_mended(string title, string words)
    {
        Reading reading = StoryFeed.Read($"<rss version='2.0'><channel>{title}<link>https://news.example/</link></channel></rss>");
        reading.Story!.Headline.Should().Be(words);
        reading.Story.Url.Should().Be(new Uri("https://news.example/"));
    }

    [Fact]
    public void What_stands_before_the_end_of_a_cut_feed_is_kept()
    {
        Reading reading = StoryFeed.Read("<rss version='2.0'><channel><title>Storm</title><item><title>One</title></item><item><title>Tw");
        reading.Story!.Updates.Select(update => update.Headline).Should().Equal("One", "Tw");
        reading.Findings.Should().ContainSingle().Which.Code.Should().Be("feed-mended");
    }

    [Theory]
    [InlineData("Ines Okoro", "Ines Okoro")]
    [InlineData("desk@news.example", "desk@news.example")]
    [InlineData("desk@news.example (Ines Okoro)", "Ines Okoro")]
    [InlineData("Ines Okoro (desk@news.example)", "Ines Okoro")]
    [InlineData("Ines Okoro &lt;desk@news.example&gt;", "Ines Okoro")]
    [InlineData("Ines Okoro (harbour)", "Ines Okoro (harbour)")]
    public void People_are_named_without_their_mail_address(string author, string name) =>
        Read($"<rss version='2.0'><channel><item><author>{author}</author></item></channel></rss>").Updates[0].Authors[0].Name.Should()
            .Be(name);

    private static Story Read(string xml) => StoryFeed.Read(xml).StoryOrThrow();
}
