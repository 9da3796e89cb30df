namespace LiveBlog.Core.Tests;

/// <summary>What the README's first command shows.</summary>
public sealed class SamplePageTests
{
    private static readonly Reading Read = StoryReader.Read(SamplePage.Html);

    [Fact]
    public void It_is_a_live_story_of_four_updates()
    {
        Read.Verdict.Should().Be(Verdict.Live);
        Read.StoryOrThrow().Updates.Select(update => update.Id).Should().Equal("update-4", "update-3", "update-2", "update-1");
    }

    [Fact]
    public void Every_update_has_title_time_and_author() =>
        Read.StoryOrThrow().Updates.Should()
            .OnlyContain(update => update.Headline != null && update.Published!.At != null && update.Authors.Count == 1);

    [Fact]
    public void The_markup_s_richer_bodies_are_taken()
    {
        Story story = Read.StoryOrThrow();

        story.Updates[0].Body[0].Should().BeOfType<Paragraph>().Which.Content.Marks.Should().ContainSingle().Which.Url.Should()
            .Be(new Uri("https://transit.example/north-road"));
        story.Updates[2].Body.OfType<Image>().Should().ContainSingle().Which.Credit.Should().Be("Pia Lund");
    }

    [Fact]
    public void Quotes_point_into_the_body()
    {
        Story story = Read.StoryOrThrow();

        foreach ((Update update, Quote quote) in story.Updates.SelectMany(update => update.Quotes.Select(quote => (update, quote))))
        {
            string words =
                string.Concat(quote.Segments.Select(segment => update.Body[segment.Block].PlainText[segment.Start..segment.End]));
            words.Should().Contain(quote.Text);
        }

        story.Updates.SelectMany(update => update.Quotes).Should().HaveCount(2);
    }
}
