using NodaTime;

namespace LiveBlog.Core.Tests.Feeds;

public sealed class AtomReaderTests
{
    [Fact]
    public void A_feed_of_another_publisher_reads_as_a_story()
    {
        Story story = Read("""
            <?xml version="1.0"?>
            <feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0" xml:lang="en-GB"
            xml:base="https://news.example/live/">
              <id>tag:news.example,2031:live</id><title type="html">Storm &amp;amp; tide</title><subtitle>As it happens</subtitle>
              <updated>2031-05-14T12:00:00Z</updated><author><name>News desk</name><uri>https://news.example/desk</uri></author>
              <link href="storm"/><link rel="self" href="storm.atom"/><link rel="next" href="storm.atom?page=2"/><link rel="prev-archive"
              href="https://news.example/2030"/>
              <category term="weather"/><logo>logo.png</logo>
              <entry><id>tag:news.example,2031:7</id><title>Gate shut</title><link
              href="storm#7"/><published>2031-05-14T13:00:00.25+01:00</published><updated>2031-05-14T13:05:00+01:00</updated>
                <author><name>Ines Okoro</name></author><category term="harbour"/>
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The <b>gate</b> is shut.</p><p>Crews stay &amp;
                watch.</p></div></content></entry>
              <at:deleted-entry ref="tag:news.example,2031:6" when="2031-05-14T12:30:00Z"><at:by><name>Desk</name></at:by><at:comment>Sent
              twice</at:comment></at:deleted-entry>
            </feed>
            """);

        story.Id.Should().Be("tag:news.example,2031:live");
        story.Headline.Should().Be("Storm & tide");
        story.Summary.Should().Be("As it happens");
        story.Language.Should().Be("en-GB");
        story.Url.Should().Be(new Uri("https://news.example/live/storm"));
        story.Authors.Should().Equal(new Author { Name = "News desk", Url = new Uri("https://news.example/desk") });
        story.Images[0].Url.Should().Be(new Uri("https://news.example/live/logo.png"));
        story.Continuations.Select(continuation => (continuation.Kind, continuation.Url!.AbsoluteUri)).Should().Equal(
            (ContinuationKind.Older, "https://news.example/live/storm.atom?page=2"), (ContinuationKind.Older, "https://news.example/2030"));
        story.Tombstones.Should()
            .Equal(new Tombstone { Ref = "tag:news.example,2031:6", When = Utc(12, 30), By = "Desk", Comment = "Sent twice" });
        Update update = story.Updates.Should().ContainSingle().Which;
        update.Url!.AbsoluteUri.Should().Be("https://news.example/live/storm#7");
        update.Published!.At.Should().Be(new LocalDateTime(2031, 5, 14, 13, 0).PlusMilliseconds(250).WithOffset(Offset.FromHours(1)));
        update.Published.Source.Should().Be(TimeSource.Feed);
        update.Body.Select(block => block.PlainText).Should().Equal("The gate is shut.", "Crews stay & watch.");
        update.Tags.Should().Equal("harbour");
    }

    [Fact]
    public void A_date_that_is_none_stays_as_raw_text()
    {
        UpdateTime time = Read("<feed xmlns='http://www.w3.org/2005/Atom'><entry><published>teatime</published></entry></feed>").Updates[0]
            .Published!;
        time.Should().Be(new UpdateTime { Raw = "teatime", Source = TimeSource.Feed, Flags = TimeFlags.Rejected });
    }

    [Fact]
    public void An_entry_with_a_changed_date_only_is_ordered_by_it() =>
        Read("<feed xmlns='http://www.w3.org/2005/Atom'><entry><updated>2031-05-14T12:00:00Z</updated></entry></feed>").Updates[0]
            .Published!.At.Should().Be(Utc(12, 0));

    [Fact]
    public void An_archive_that_leads_nowhere_newer_is_over()
    {
        const string Feed =
            "<feed xmlns='http://www.w3.org/2005/Atom' xmlns:fh='http://purl.org/syndication/history/1.0'><fh:archive/>{0}</feed>";
        StoryFeed.Read(Feed.Replace("{0}", "", StringComparison.Ordinal)).Verdict.Should().Be(Verdict.Ended);
        StoryFeed.Read(Feed.Replace("{0}", "<link rel='current' href='https://news.example/feed'/>", StringComparison.Ordinal))
            .Verdict.Should().Be(Verdict.Live);
    }

    [Theory]
    [InlineData("<title mode='base64'>U3Rvcm0=</title>", "Storm")]
    [InlineData("<title type='application/octet-stream'>U3Rvcm0=</title>", "Storm")]
    [InlineData("<title type='text'>A &lt; B</title>", "A < B")]
    [InlineData("<title type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>A <i>storm</i></div></title>", "A storm")]
    [InlineData("<title><![CDATA[Storm & tide]]></title>", "Storm & tide")]
    [InlineData("<title>  Storm\n  tide </title>", "Storm tide")]
    [InlineData("<title/>", null)]
    public void Titles_are_words(string title, string? words) =>
        Read($"<feed xmlns='http://www.w3.org/2005/Atom'>{title}</feed>").Headline.Should().Be(words);

    [Fact]
    public void The_oldest_version_is_read() =>
        Read("<feed version='0.3' xmlns='http://purl.org/atom/ns#'><tagline>T</tagline><entry><issued>2031-05-14T12:00:00Z</issued>"
            + "</entry></feed>").Updates[0].Published!.At.Should().Be(Utc(12, 0));

    [Fact]
    public void Media_pictures_are_pictures_of_the_body()
    {
        Update update = Read("""
            <feed xmlns='http://www.w3.org/2005/Atom' xmlns:media='http://search.yahoo.com/mrss/'><entry><content>Words</content>
            <media:group><media:content medium='image' url='https://img.example/a.jpg'/><media:description>The
            quay</media:description><media:credit>Ola Brandt</media:credit></media:group>
            <media:content medium='video' url='https://video.example/a.mp4'/></entry></feed>
            """).Updates[0];
        update.Body.Should()
            .Equal(new Paragraph { Content = "Words" },
            new Image { Url = new Uri("https://img.example/a.jpg"), Caption = "The quay", Credit = "Ola Brandt" });
    }

    private static OffsetDateTime Utc(int hour, int minute) => new LocalDateTime(2031, 5, 14, hour, minute).WithOffset(Offset.Zero);

    private static Story Read(string xml) => StoryFeed.Read(xml).StoryOrThrow();
}
