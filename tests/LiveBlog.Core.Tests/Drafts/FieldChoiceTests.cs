using LiveBlog.Core.Drafts;
using LiveBlog.Core.Time;

namespace LiveBlog.Core.Tests.Drafts;

/// <summary>Of two readers the first decides, and what it lacks the other gives: field by field.</summary>
public sealed class FieldChoiceTests
{
    private static readonly StoryDraft NoStory = new() { Origin = Origin.Layout, Name = "layout" };

    [Fact]
    public void What_the_first_reader_knows_of_the_story_stands()
    {
        (StoryDraft one, StoryDraft other) = (Story("a"), Story("b"));

        StoryFields.Choose(one, other).Should().Be(one with
        {
            Times = [.. one.Times, .. other.Times],
            KeyEventIds = ["a", "b"],
            Findings = [.. one.Findings, .. other.Findings],
        });
    }

    [Fact]
    public void What_the_first_reader_does_not_know_of_the_story_the_other_gives() =>
        StoryFields.Choose(NoStory, Story("b")).Should().Be(Story("b"));

    [Fact]
    public void A_publication_with_an_address_is_taken_before_a_bare_name()
    {
        Publication named = new() { Name = "News" }, known = new() { Name = "The News", Url = new Uri("https://news.example/") };

        StoryFields.Choose(NoStory with { Publication = named }, NoStory with { Publication = known }).Publication.Should().Be(known);
        StoryFields.Choose(NoStory with { Publication = known }, NoStory with { Publication = named }).Publication.Should().Be(known);
    }

    [Fact]
    public void What_the_first_reader_knows_of_an_update_stands()
    {
        (UpdateDraft one, UpdateDraft other) = (Update("a"), Update("b"));

        UpdateFields.Choose(one, other).Should().Be(one with
        {
            Aliases = ["other-a", "other-b", "b"],
            Times = [.. one.Times, .. other.Times],
        });
    }

    [Fact]
    public void What_the_first_reader_does_not_know_of_an_update_the_other_gives() =>
        UpdateFields.Choose(new UpdateDraft(), Update("b")).Should().Be(Update("b"));

    [Fact]
    public void A_flag_that_one_reader_sees_is_set()
    {
        UpdateFields.Choose(new UpdateDraft { IsPinned = false }, new UpdateDraft { IsPinned = true }).IsPinned.Should().BeTrue();
        UpdateFields.Choose(new UpdateDraft { IsPinned = true }, new UpdateDraft { IsPinned = false }).IsPinned.Should().BeTrue();
        UpdateFields.Choose(new UpdateDraft { IsPinned = false }, new UpdateDraft()).IsPinned.Should().BeFalse();
        UpdateFields.Choose(new UpdateDraft(), new UpdateDraft { IsDeleted = true }).IsDeleted.Should().BeTrue();
    }

    [Theory]
    [InlineData(10, 14, 10)]
    [InlineData(10, 17, 17)]
    [InlineData(10, 5, 10)]
    public void A_body_that_is_longer_by_half_is_the_fuller(int own, int other, int taken) =>
        UpdateFields.Choose(Words(own), Words(other)).Body![0].PlainText.Should().HaveLength(taken);

    [Fact]
    public void A_picture_is_more_than_nothing() =>
        UpdateFields.Choose(new UpdateDraft { Body = [] }, new UpdateDraft { Body = [new Image { Alt = "quay" }] }).Body.Should()
            .ContainSingle();

    [Fact]
    public void A_headline_that_was_cut_out_of_the_body_without_its_spaces_is_none()
    {
        ValueList<Block> body = [new Paragraph { Content = "This is a list" }, new Paragraph { Content = "This is another one" }];

        UpdateFields.Choose(new UpdateDraft { Body = body }, new UpdateDraft { Headline = "This is a listThis is another" }).Headline
            .Should().BeNull();
        UpdateFields.Choose(new UpdateDraft { Body = body }, new UpdateDraft { Headline = "This is a list" }).Headline.Should()
            .Be("This is a list");
        UpdateFields.Choose(new UpdateDraft { Body = body }, new UpdateDraft { Headline = "Gates" }).Headline.Should().Be("Gates");
    }

    private static UpdateDraft Words(int length) => new() { Body = [new Paragraph { Content = new string('x', length) }] };

    private static StoryDraft Story(string name) => NoStory with
    {
        Id = name,
        Url = new Uri($"https://news.example/{name}"),
        Headline = $"headline {name}",
        Summary = $"summary {name}",
        Status = name == "a" ? StoryStatus.Live : StoryStatus.Ended,
        StatusEvidence = $"evidence {name}",
        CoverageStart = $"start {name}",
        CoverageEnd = $"end {name}",
        Times = [new TimeLabel(name, TimeSource.Unknown)],
        TimeZone = $"zone {name}",
        Language = $"language {name}",
        Publication = new Publication { Name = name },
        Authors = [new Author { Name = name }],
        Images = [new Image { Alt = name }],
        Keywords = [name],
        Section = $"section {name}",
        Continuations = [new Continuation { Kind = ContinuationKind.Embed, Label = name }],
        KeyEventIds = [name],
        Findings = [new Finding { Code = name, Severity = FindingSeverity.Info, Message = name }],
    };

    private static UpdateDraft Update(string name) => new()
    {
        Id = name,
        Aliases = [$"other-{name}"],
        Url = new Uri($"https://news.example/{name}"),
        Headline = $"headline {name}",
        Times = [new TimeLabel(name, TimeSource.Unknown)],
        DayHeading = $"day {name}",
        EventClock = $"clock {name}",
        Authors = [new Author { Name = name }],
        Body = [new Paragraph { Content = name }],
        BodyText = $"text {name}",
        Images = [new Image { Alt = name }],
        IsPinned = true,
        IsKeyEvent = true,
        IsSummary = true,
        IsBreaking = true,
        Tags = [name],
        Corrections = [new Correction { Text = name }],
    };
}
