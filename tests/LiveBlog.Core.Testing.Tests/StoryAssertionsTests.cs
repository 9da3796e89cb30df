namespace LiveBlog.Core.Testing.Tests;

public sealed class StoryAssertionsTests
{
    [Fact]
    public void A_sample_story_holds_every_assertion()
    {
        Story story = Some.Story(updates: 5);

        story.Should().BeTimeOrdered().And.HaveUniqueIds().And.RoundTripThroughJson().And.BeValidStory()
            .And.BeEquivalentStoryTo(Some.Story(updates: 5));
        story.Updates.Should().HaveCount(5);
        StoryValidator.Validate(story).Findings.Should().BeEmpty();
    }

    [Fact]
    public void An_update_out_of_order_is_named_with_its_time()
    {
        Story story = Some.Story(4) with { Updates = [Some.Update(4), Some.Update(2), Some.Update(3), Some.Update(1)] };

        Failure(() => story.Should().BeTimeOrdered("readers {0} so", "expect it")).Should()
            .Contain("update 2 (\"update-3\") published 2031-05-14T12:21:00+01:00 stands after update 1 (\"update-2\") published "
                + "2031-05-14T12:14:00+01:00")
            .And.Contain("newest first").And.Contain("because readers expect it so");
    }

    [Fact]
    public void Pinned_updates_equal_times_and_unknown_times_leave_the_order_alone()
    {
        Update late = Some.Update(9) with { IsPinned = true };
        Story story = Some.Story() with { Updates = [Some.Update(1), late, Some.Update(1), Some.Update(5) with { Published = null },
            Some.Update(2)] };

        story.Should().BeTimeOrdered();
    }

    [Fact]
    public void Updates_that_share_an_id_are_both_named()
    {
        Story story = Some.Story() with { Updates = [Some.Update(1), Some.Update(2) with { Aliases = ["update-1"] }] };

        Failure(() => story.Should().HaveUniqueIds()).Should()
            .Be("Expected story to have unique ids, but updates 0 and 1 share the id \"update-1\".");
    }

    [Fact]
    public void A_difference_tells_update_field_and_both_values()
    {
        Story story = Some.Story();
        Story other = story with { Headline = "Other",
            Updates = [.. story.Updates.Select((update, at) => at == 1 ? update with { Headline = "Changed" } : update)] };

        Failure(() => other.Should().BeEquivalentStoryTo(story)).Should().Contain("differs in 2 places")
            .And.Contain("headline: expected \"Harbour barrier tested by spring tide\", found \"Other\"")
            .And.Contain("updates[1](\"update-2\").headline: expected \"Barrier report 2\", found \"Changed\"");
    }

    [Fact]
    public void A_lacking_update_is_shown()
    {
        Failure(() => Some.Story(1).Should().BeEquivalentStoryTo(Some.Story(2))).Should()
            .Contain("updates[1](\"update-1\"): expected {\"id\":\"update-1\"").And.Contain("found nothing");
    }

    [Fact]
    public void An_invalid_story_is_refused_with_rule_place_and_advice()
    {
        Story story = Some.Story() with { TimeZone = "Harbour/Quay" };

        Failure(() => story.Should().BeValidStory()).Should().Contain("unknown-time-zone at /timeZone").And.Contain("Europe/London");
    }

    [Fact]
    public void No_story_fails_every_assertion()
    {
        Story? story = null;
        Failure(() => story.Should().BeTimeOrdered()).Should().Contain("there is none");
    }

    /// <summary>
    /// The message of a failed assertion; FluentAssertions 6 throws an exception of its own under xunit 3, so its type is not asked.
    /// </summary>
    internal static string Failure(Action assertion) => assertion.Should().Throw<Exception>().Which.Message;
}
