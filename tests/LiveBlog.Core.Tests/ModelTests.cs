using CsCheck;

namespace LiveBlog.Core.Tests;

/// <summary>What holds of the nouns whatever made them.</summary>
public sealed class ModelTests
{
    [Fact]
    public void A_story_made_twice_is_equal_at_every_depth()
    {
        Some.Story(5).Should().Be(Some.Story(5));
        Some.Story(5).GetHashCode().Should().Be(Some.Story(5).GetHashCode());
    }

    [Fact]
    public void A_change_far_below_makes_another_story()
    {
        Story story = Some.Story(2);
        Update update = story.Updates[1];
        Story other = story with { Updates = [story.Updates[0],
            update with { Body = [.. update.Body, new Paragraph { Content = "More." }] }] };

        other.Should().NotBe(story);
    }

    [Fact]
    public void Addresses_that_differ_in_their_fragment_differ() =>
        new Update { Url = new Uri("https://news.example/live#u1") }.Should()
            .NotBe(new Update { Url = new Uri("https://news.example/live#u2") });

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("ftp://news.example/a")]
    [InlineData("/live")]
    public void Only_web_addresses_are_taken(string address)
    {
        Uri url = new(address, UriKind.RelativeOrAbsolute);

        ((Action)(() => _ = new Story { Url = url })).Should().Throw<ArgumentException>();
        ((Action)(() => _ = new Image { Url = url })).Should().Throw<ArgumentException>();
        ((Action)(() => _ = new TextMark { Kind = MarkKind.Link, Start = 0, Length = 1, Url = url })).Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(0, 5)]
    [InlineData(4, 1)]
    [InlineData(2, int.MaxValue)]
    [InlineData(0, -1)]
    public void A_mark_lies_inside_its_text(int start, int length)
    {
        Func<RichText> make = () => new RichText("four", [new TextMark { Kind = MarkKind.Strong, Start = start, Length = length }]);

        make.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void The_plain_text_of_an_update_is_that_of_its_blocks_with_words() =>
        new Update { Headline = "Pier",
            Body = [new Paragraph { Content = "One" }, new Image(), new ListBlock { Items = ["two", "three"] }] }
            .PlainText.Should().Be("One\ntwo\nthree");

    [Fact]
    public void The_plain_text_of_blocks_parts_its_lines()
    {
        new BlockQuote { Paragraphs = ["One", "two"] }.PlainText.Should().Be("One\ntwo");
        new ListBlock { Items = ["One", "two"] }.PlainText.Should().Be("One\ntwo");
        new Table { Rows = [["a", "b"], ["c"]] }.PlainText.Should().Be("a\tb\nc");
        new Image { Caption = "One" }.PlainText.Should().BeEmpty();
    }

    [Fact]
    public void ToString_is_short_and_tells_what_it_is()
    {
        Some.Story(2).ToString().Should().Be("Harbour barrier tested by spring tide (2 updates)");
        new Update { Body = [new Paragraph { Content = new string('x', 500) }] }.ToString().Should().HaveLength(80).And.EndWith("…");
        new Speaker { Name = "Ilse Brandt", Role = "Mayor" }.ToString().Should().Be("Ilse Brandt, Mayor");
        new Author { Name = "Ines Okoro" }.ToString().Should().Be("Ines Okoro");
        new Heading { Content = "What we know" }.ToString().Should().Be("Heading: What we know");
        new Finding { Code = "page-empty", Severity = FindingSeverity.Error, Message = "The input holds no text.", Path = "/a",
            Line = 3 }.ToString().Should().Be("Error page-empty at /a (line 3, column 1): The input holds no text.");
    }

    [Fact]
    public void ToString_of_any_story_is_one_short_line() =>
        AnyStory.Story.Sample(story => story.Updates.All(update => update.ToString().Length < 200));

    [Fact]
    public void A_segment_ends_behind_its_last_unit() => new TextSegment(0, 3, 4).End.Should().Be(7);

    [Fact]
    public void Catalogues_ask_the_newest_site_first_and_stay_as_they_were()
    {
        Site herald = new() { Name = "Alderwick Herald", Hosts = ["herald.example"] };

        SiteCatalog with = SiteCatalog.None.With(herald);

        with.Sites.Should().Equal(herald);
        SiteCatalog.None.Sites.Should().BeEmpty();
        SiteCatalog.Default.With(herald).Sites[0].Should().Be(herald);
    }
}
