using CsCheck;
using NodaTime;

namespace LiveBlog.Core.Tests.Time;

public sealed class StoryTimelineTests
{
    private static readonly Instant Noon = Instant.FromUtc(2014, 1, 21, 12, 0);

    private static readonly Gen<Story> Stories = Gen.Select(Gen.Int[-3, 12], Gen.Bool).Array[0, 20]
        .Select(rows =>
            StoryOf(rows.Select((row, index) => At($"{index}", row.Item1 < 0 ? null : row.Item1) with { IsPinned = row.Item2 }).ToArray()));

    [Fact]
    public void The_newest_come_first() => Ids(StoryTimeline.NewestFirst(StoryOf(At("a", 1), At("c", 3), At("b", 2)))).Should().Be("c b a");

    [Fact]
    public void The_oldest_come_first() => Ids(StoryTimeline.OldestFirst(StoryOf(At("a", 1), At("c", 3), At("b", 2)))).Should().Be("a b c");

    [Fact]
    public void Updates_with_equal_times_keep_page_order() =>
        Ids(StoryTimeline.NewestFirst(StoryOf(At("c", 2), At("b", 1), At("a", 1)))).Should().Be("c b a");

    [Fact]
    public void Equal_times_of_a_page_that_runs_newest_first_are_turned_with_it() =>
        Ids(StoryTimeline.OldestFirst(StoryOf(At("c", 2), At("b", 1), At("a", 1)))).Should().Be("a b c");

    [Fact]
    public void Equal_times_keep_page_order_where_the_page_runs_no_way() =>
        Ids(StoryTimeline.OldestFirst(StoryOf(At("a", 1), At("b", 1)))).Should().Be("a b");

    [Fact]
    public void Untimed_updates_keep_their_place_between_their_neighbours()
    {
        Story story = StoryOf(At("d", 4), At("x", null), At("b", 2), At("y", null), At("a", 1));

        Ids(StoryTimeline.NewestFirst(story)).Should().Be("d x b y a");
        Ids(StoryTimeline.OldestFirst(story)).Should().Be("a y b x d");
    }

    [Fact]
    public void A_story_without_times_keeps_page_order() =>
        Ids(StoryTimeline.OldestFirst(StoryOf(At("a", null), At("b", null)))).Should().Be("a b");

    [Fact]
    public void Local_times_order_a_story_without_instants()
    {
        Update early = new() { Id = "early", Published = new UpdateTime { Local = new LocalDateTime(2014, 1, 21, 9, 0) } };
        Update late = new() { Id = "late", Published = new UpdateTime { Local = new LocalDateTime(2014, 1, 21, 10, 0) } };

        Ids(StoryTimeline.NewestFirst(StoryOf(early, late))).Should().Be("late early");
    }

    [Fact]
    public void Modified_never_orders()
    {
        Update edited = At("edited", 1) with { Modified = At("", 9).Published };

        Ids(StoryTimeline.NewestFirst(StoryOf(edited, At("b", 2)))).Should().Be("b edited");
    }

    [Fact]
    public void Between_includes_its_start_and_not_its_end()
    {
        Story story = StoryOf(At("a", 1), At("b", 2), At("c", 3), At("x", null));

        Ids(StoryTimeline.Between(story, Noon.Plus(Duration.FromMinutes(1)), Noon.Plus(Duration.FromMinutes(3)))).Should().Be("a b");
        Ids(StoryTimeline.Since(story, Noon.Plus(Duration.FromMinutes(2)))).Should().Be("b c");
    }

    [Fact]
    public void An_end_before_the_start_is_refused() =>
        FluentActions.Invoking(() => StoryTimeline.Between(StoryOf(), Noon, Noon.Minus(Duration.Epsilon))).Should()
            .Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Days_are_those_of_the_zone()
    {
        DateTimeZone tokyo = DateTimeZoneProviders.Tzdb["Asia/Tokyo"];
        Story story = StoryOf(At("late", 181), At("untimed", null), At("early", 179));

        ValueList<StoryDay> days = StoryTimeline.ByDay(story, tokyo);

        days.Select(day => (day.Date, Ids(day.Updates))).Should().Equal(
            (new LocalDate(2014, 1, 22), "late untimed"),
            (new LocalDate(2014, 1, 21), "early"));
    }

    [Fact]
    public void Pinned_updates_come_first() =>
        Ids(StoryTimeline.PinnedFirst(StoryOf(At("a", 1), At("p", 0) with { IsPinned = true }, At("b", 2)))).Should().Be("p b a");

    [Fact]
    public void Every_order_holds_every_update_once() => Stories.Sample(story =>
    {
        Update[] page = story.Updates.OrderBy(update => update.Id).ToArray();
        ValueList<Update>[] orders =
        [
            StoryTimeline.NewestFirst(story), StoryTimeline.OldestFirst(story), StoryTimeline.PinnedFirst(story),
            StoryTimeline.ByDay(story, DateTimeZone.Utc).SelectMany(day => day.Updates).ToValueList(),
        ];
        return orders.All(order => order.OrderBy(update => update.Id).SequenceEqual(page));
    });

    [Fact]
    public void Timed_updates_are_sorted() => Stories.Sample(story =>
    {
        Instant[] times = StoryTimeline.OldestFirst(story).Select(update => update.Published?.Instant).OfType<Instant>().ToArray();
        return times.SequenceEqual(times.Order());
    });

    [Fact]
    public void An_ordered_story_is_in_order_already() => Stories.Sample(story =>
    {
        Story ordered = story with { Updates = StoryTimeline.NewestFirst(story) };
        return StoryTimeline.NewestFirst(ordered) == ordered.Updates;
    });

    private static Update At(string id, int? minute) =>
        new() { Id = id, Published = minute is null
            ? null
            : new UpdateTime { At = Noon.Plus(Duration.FromMinutes(minute.Value)).WithOffset(Offset.Zero) } };

    private static Story StoryOf(params Update[] updates) => new() { Updates = [.. updates] };

    private static string Ids(IEnumerable<Update> updates) => string.Join(' ', updates.Select(update => update.Id));
}
