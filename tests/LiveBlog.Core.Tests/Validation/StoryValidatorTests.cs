namespace LiveBlog.Core.Tests.Validation;

public sealed class StoryValidatorTests
{
    [Fact]
    public void A_sound_story_raises_nothing() => StoryValidator.Validate(Some.Story(5)).Findings.Should().BeEmpty();

    [Fact]
    public void Paths_are_pointers_into_the_story_s_json()
    {
        Story story = Some.Story() with { Updates = [Some.Update(2),
            Some.Update(1) with { Quotes = [new Quote { Text = "Shut", Segments = [new TextSegment(7, 0, 1)] }] }] };

        StoryValidator.Validate(story).Findings.Should().ContainSingle().Which.Should()
            .BeEquivalentTo(new { Code = "quote-outside-body", Path = "/updates/1/quotes/0/segments/0" });
    }

    [Fact]
    public void Updates_that_share_an_id_are_an_error()
    {
        ValidationReport report = StoryValidator.Validate(Some.Story() with { Updates = [Some.Update(1), Some.Update(1)] });

        report.IsValid.Should().BeFalse();
        report.Findings.Should().Contain(finding => finding.Code == "duplicate-update-id" && finding.Path == "/updates/1");
    }

    [Fact]
    public void Pinned_updates_may_leave_the_order() =>
        StoryValidator.Validate(
            Some.Story() with { Updates = [Some.Update(1) with { IsPinned = true }, Some.Update(4), Some.Update(3), Some.Update(2)] })
            .Findings.Should().BeEmpty();

    [Fact]
    public void Oldest_first_is_an_order_too() =>
        StoryValidator.Validate(Some.Story() with { Updates = [Some.Update(1), Some.Update(2), Some.Update(3)] }).Findings.Should()
            .BeEmpty();

    [Fact]
    public void A_picture_is_enough_for_an_update() =>
        StoryValidator.Validate(
            Some.Story() with { Updates = [Some.Update(1) with { Body = [new Image { Url = new Uri("https://news.example/a.jpg") }] }] })
            .Findings.Should().BeEmpty();

    [Fact]
    public void Has_asks_for_a_level_or_more()
    {
        ValidationReport report = StoryValidator.Validate(Some.Story() with { Headline = null });

        (report.Has(FindingSeverity.Info), report.Has(FindingSeverity.Warning), report.Has(FindingSeverity.Error)).Should()
            .Be((true, true, false));
        report.ToString().Should().StartWith("valid input\nWarning missing-headline");
    }

    [Fact]
    public void A_story_is_needed()
    {
        Func<ValidationReport> validate = () => StoryValidator.Validate(null!);
        validate.Should().Throw<ArgumentNullException>();
    }
}
