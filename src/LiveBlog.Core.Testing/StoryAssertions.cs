using FluentAssertions;
using FluentAssertions.Execution;
using FluentAssertions.Primitives;

namespace LiveBlog.Core.Testing;

/// <summary>Assertions about a story; their failures say which update, which field and why.</summary>
public sealed class StoryAssertions : ReferenceTypeAssertions<Story?, StoryAssertions>
{
    /// <summary>Assertions about this story.</summary>
    public StoryAssertions(Story? subject)
        : base(subject)
    {
    }

    /// <inheritdoc/>
    protected override string Identifier => "story";

    /// <summary>The updates stand in the order of time, newest or oldest first. Equal times are in order; pinned updates and those without
    /// an instant are passed over.</summary>
    public AndConstraint<StoryAssertions> BeTimeOrdered(string because = "", params object[] becauseArgs) =>
        Check("be ordered in time", StoryOrder.Fault, because, becauseArgs);

    /// <summary>No two updates share an id or an alias.</summary>
    public AndConstraint<StoryAssertions> HaveUniqueIds(string because = "", params object[] becauseArgs) =>
        Check("have unique ids", StoryIds.Fault, because, becauseArgs);

    /// <summary>The story is equal to what <see cref="StoryJson"/> reads of what it writes.</summary>
    public AndConstraint<StoryAssertions> RoundTripThroughJson(string because = "", params object[] becauseArgs) =>
        Check("round-trip through JSON", story => StoryDifference.Of(StoryJson.Read(StoryJson.Write(story)), story, "what was read back"),
            because, becauseArgs);

    /// <summary>The story is equal to another, field by field; a failure lists what differs.</summary>
    public AndConstraint<StoryAssertions> BeEquivalentStoryTo(Story expected, string because = "", params object[] becauseArgs)
    {
        ArgumentNullException.ThrowIfNull(expected);
        return Check("equal the expected story", story => StoryDifference.Of(story, expected, "the story"), because, becauseArgs);
    }

    /// <summary><see cref="StoryValidator"/> finds no error in the story.</summary>
    public AndConstraint<StoryAssertions> BeValidStory(ValidationProfile profile = ValidationProfile.Strict, string because = "",
        params object[] becauseArgs) =>
        Check("be valid", story => Report.Fault(StoryValidator.Validate(story, profile)), because, becauseArgs);

    private AndConstraint<StoryAssertions> Check(string what, Func<Story, string?> fault, string because, object[] becauseArgs)
    {
        string? found = Subject is null ? "there is none" : fault(Subject);
        Execute.Assertion.ForCondition(found is null).BecauseOf(because, becauseArgs)
            .FailWith("Expected {context:story} to " + what + "{reason}, but {0}", new Words(found));
        return new AndConstraint<StoryAssertions>(this);
    }
}
