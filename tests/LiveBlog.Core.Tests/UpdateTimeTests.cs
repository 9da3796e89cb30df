using CsCheck;
using NodaTime;

namespace LiveBlog.Core.Tests;

/// <summary>Times in their order.</summary>
public sealed class UpdateTimeTests
{
    private static readonly UpdateTime Early = Some.Time(Some.Noon);
    private static readonly UpdateTime Late = Some.Time(Some.Noon.PlusMinutes(1));

    [Fact]
    public void Times_are_ordered_by_their_instant_whatever_their_offset()
    {
        UpdateTime sameMoment = new() { At = Early.At!.Value.WithOffset(Offset.FromHours(9)), Raw = "9pm" };

        Early.CompareTo(Late).Should().BeNegative();
        Late.CompareTo(sameMoment).Should().BePositive();
        Early.CompareTo(sameMoment).Should().Be(0);
        Early.Should().NotBe(sameMoment);
    }

    [Fact]
    public void What_tells_less_comes_first()
    {
        UpdateTime?[] ordered =
        [
            null, new UpdateTime { Raw = "earlier" }, new UpdateTime { Local = Some.Noon.PlusYears(1) },
                new UpdateTime { Local = Some.Noon.PlusYears(2) }, Early, Late,
        ];

        ordered.Reverse().Order().Should().Equal(ordered);
    }

    [Fact]
    public void The_operators_say_what_CompareTo_says()
    {
        Gen.Select(Any.Maybe(Any.UpdateTime), Any.Maybe(Any.UpdateTime)).Sample((one, two) =>
        {
            UpdateTime? left = one.FirstOrDefault(), right = two.FirstOrDefault();
            int order = Comparer<UpdateTime>.Default.Compare(left, right);
            return (left < right, left <= right, left > right, left >= right) == (order < 0, order <= 0, order > 0, order >= 0);
        });
    }

    [Fact]
    public void Updates_in_the_order_of_their_times_are_those_of_the_timeline() => AnyStory.Update.Array[0, 6].Sample(updates =>
    {
        ValueList<Update> timed = updates.Where(update => update.Published?.At is not null).DistinctBy(update => update.Published!.Instant)
            .ToValueList();
        return StoryTimeline.OldestFirst(new Story { Updates = timed }).SequenceEqual(timed.OrderBy(update => update.Published));
    });
}
