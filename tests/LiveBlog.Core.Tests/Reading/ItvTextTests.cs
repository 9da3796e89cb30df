namespace LiveBlog.Core.Tests;

/// <summary>The plain text of ITV-shaped pages, with invented news: structure from the shapes of lines alone.</summary>
public sealed class ItvTextTests
{
    private const string StoryText = """
        Old bridge at Alderwick 'may never open again'

        The stone bridge at Alderwick is shut to all traffic after a night of heavy rain, the county council has said.

        Live updates

        'Report on the bridge is not fair to its builders'

        The builders' guild has rejected a report which calls the bridge unsafe, calling it "hasty" and an attempt to save money.

        The 31-page report was printed on Monday and holds 200 pictures of cracks.

        A guild statement on local radio said: "The report is hasty, and its figures are wrong...in every table."

        Advertisement

        County: pictures of the arch 'deeply worrying'

        A spokeswoman for the county has called the pictures "deeply worrying".

        "They show what looks like serious damage," spokeswoman Petra Lind said, adding that she trusts the engineers.

        "It is in line with what we know about the pier," Lind told reporters.

        Advertisement

        Guild source: No proof pictures were taken at Alderwick

        A source in the builders' guild has said that the pictures were taken elsewhere:

        There is no proof about these pictures ... Look at the timing, this is meant to hurt the guild and to stop the works.

        Brandt: Those responsible should pay

        Ilse Brandt. Credit: Pia Lund/NA Wire

        Ilse Brandt said that those responsible for the "shameful" cracks should pay.

        The mayor said:

        "We have done a great deal... this (report) was made with the county's help.

        "I've seen a lot of these pictures, they are shocking.

        "We will do more of that."

        Load more updates Back to top

        Latest ITV News reports
        """;

    private static readonly Story Read = StoryReader.ReadText(StoryText).StoryOrThrow();

    [Fact]
    public void The_headline_and_the_introduction_open_the_story()
    {
        Read.Headline.Should().Be("Old bridge at Alderwick 'may never open again'");
        Read.Summary.Should().StartWith("The stone bridge at Alderwick").And.EndWith("has said.");
    }

    [Fact]
    public void Each_update_has_its_own_title() => Read.Updates.Select(update => update.Headline).Should().Equal(
        "'Report on the bridge is not fair to its builders'",
        "County: pictures of the arch 'deeply worrying'",
        "Guild source: No proof pictures were taken at Alderwick",
        "Brandt: Those responsible should pay");

    [Fact]
    public void Speech_behind_a_colon_is_a_block_quote()
    {
        Read.Updates[2].Body[1].Should().BeOfType<BlockQuote>().Which.Paragraphs[0].Text.Should().StartWith("There is no proof");
        Read.Updates[3].Body[^1].Should().BeOfType<BlockQuote>().Which.Paragraphs.Should().HaveCount(3);
    }

    [Fact]
    public void The_caption_line_is_a_picture_with_its_credit() =>
        Read.Updates[3].Body[0].Should().Be(new Image { Caption = "Ilse Brandt", Credit = "Pia Lund/NA Wire" });

    [Fact]
    public void Noise_is_nowhere()
    {
        string json = StoryJson.Write(Read with { Continuations = [] });

        json.Should().NotContain("Advertisement").And.NotContain("Back to top").And.NotContain("Latest ITV").And.NotContain("Load more");
    }

    [Fact]
    public void The_control_for_more_is_a_continuation() =>
        Read.Continuations.Should().ContainSingle().Which.Should()
            .Be(new Continuation { Kind = ContinuationKind.Older, Label = "Load more updates" });

    [Fact]
    public void The_text_tells_the_publisher_and_its_zone()
    {
        Read.Publication.Should().Be(new Publication { Name = "ITV News" });
        Read.TimeZone.Should().Be("Europe/London");
    }

    [Fact]
    public void Text_is_told_from_HTML_by_its_content() => StoryReader.Read(StoryText).Story.Should().Be(Read);

    [Fact]
    public void Quotes_have_their_speakers() =>
        Read.Updates.SelectMany(update => update.Quotes).Select(quote => quote.Speaker?.Name ?? quote.Speaker?.Mention).Should()
            .Contain("Petra Lind");

    [Fact]
    public void Labels_and_bylines_stand_in_a_list_of_one()
    {
        Story story = StoryReader.ReadText("""
            Storm in the west

            Follow the storm.

            Live updates

              1. National

            Trains stop at noon

            No trains run.

              1. Sarah Quill (@squill_news)

            Trees down on the coast road

            The road is shut.

              1. Adam Marsh, Harbour News

            Power is back

            It came back at two.

            Load more updates
            """).StoryOrThrow();

        story.Updates.Select(update => string.Join(',', update.Tags)).Should().Equal("National", "", "");
        story.Updates.SelectMany(update => update.Authors).Should()
            .Equal(new Author { Name = "Sarah Quill", Handle = "squill_news" }, new Author { Name = "Adam Marsh", Role = "Harbour News" });
    }

    [Fact]
    public void Bullets_alternative_texts_quotes_with_a_dash_and_cross_links_are_told_apart()
    {
        Update update = StoryReader.ReadText("""
            Storm in the west

            Follow the storm.

            Live updates

            Chief shows the new pump

            The chief holding the pump.

            The chief holding the pump. Credit: Harbour Fire Service

            What is shut:

            • The coast road

            • The ferry

            We thank the crews for their work.

            They were out all night.

            – Dean Marlow, Chief Fire Officer

            Read: How the pump works

            Load more updates
            """).StoryOrThrow().Updates.Should().ContainSingle().Which;

        update.Body[0].Should()
            .Be(new Image { Alt = "The chief holding the pump.", Caption = "The chief holding the pump.",
            Credit = "Harbour Fire Service" });
        update.Body[2].Should().BeOfType<ListBlock>().Which.Items.Select(item => item.Text).Should().Equal("The coast road", "The ferry");
        BlockQuote quote = update.Body[3].Should().BeOfType<BlockQuote>().Which;
        quote.Paragraphs.Should().HaveCount(2);
        quote.Speaker.Should()
            .Be(new Speaker { Name = "Dean Marlow", Role = "Chief Fire Officer", Mention = "Dean Marlow, Chief Fire Officer" });
        update.Body[4].PlainText.Should().Be("Read: How the pump works");
    }

    [Fact]
    public void A_page_of_one_update_has_the_story_s_headline_first()
    {
        Story story = StoryReader.ReadText("""
              1. National

            Storm in the west

            Follow the storm as it comes ashore this weekend, with trains and ferries stopped.

            View all 67 updates ›

            Trains stop at noon

            No trains run after noon, the operator said.

            More on this story
            """).StoryOrThrow();

        story.Headline.Should().Be("Storm in the west");
        story.Updates.Should().ContainSingle().Which.Headline.Should().Be("Trains stop at noon");
    }

    [Theory]
    [InlineData("Storm in the west")]
    [InlineData("A recipe for bread\n\nTake flour, water and salt.\n\nBake it for an hour.")]
    [InlineData("Storm in the west\n\nThe storm came ashore on Monday.\n\nIt left on Tuesday.\n\nMore on this story")]
    public void Other_texts_are_no_live_blog(string text) => StoryReader.ReadText(text).Verdict.Should().Be(Verdict.NotALiveBlog);

    [Fact]
    public void Lines_that_open_with_a_time_are_updates()
    {
        Story story = StoryReader.ReadText(
            "Storm in the west: live\n\n15:42 Trains stop\n\nNo trains run.\n\n"
            + "15:10 The ferry stays in port, its master said on Monday.\n\n14.55 Trees are down.\n\n14:02 Wind rises").StoryOrThrow();

        story.Headline.Should().Be("Storm in the west: live");
        story.Updates.Select(update => update.Published!.Raw).Should().Equal("15:42", "15:10", "14:02");
        story.Updates[0].Headline.Should().Be("Trains stop");
    }
}
