using LiveBlog.Core.Time;
using NodaTime;

namespace LiveBlog.Core.Tests.Time;

public sealed class TimelineResolverTests
{
    [Fact]
    public void A_date_without_its_year_lies_near_the_pages_own_dates()
    {
        TimeLabel published = new("2015-06-16T10:48:00Z", TimeSource.Attribute, TimeRole.Published),
            modified = new("2015-06-20T09:00:00Z", TimeSource.Attribute, TimeRole.Modified);
        TimeLabel[] item = [Shown("published at 11:48 16 June")];
        Instant later = Instant.FromUtc(2024, 1, 16, 16, 0);

        Published(London with { PageLabels = [published] }, item).Should().Equal("2015-06-16T10:48:00Z");
        Published(London with { PageLabels = [published, modified] }, item).Should().Equal("2015-06-16T10:48:00Z");
        Published(London with { PageLabels = [published, modified], CapturedAt = later }, item).Should().Equal("2015-06-16T10:48:00Z");
        Published(London with { PageLabels = [published] }, [Shown("11:48 3 January")]).Should().Equal("2015-01-03T11:48:00Z");
    }

    [Fact]
    public void A_page_captured_years_after_its_publication_and_without_a_change_leaves_the_year_open() => Published(
        London with { PageLabels = [new TimeLabel("2015-06-16T10:48:00Z", TimeSource.Attribute, TimeRole.Published)],
            CapturedAt = Instant.FromUtc(2024, 1, 16, 16, 0) },
        [Shown("11:48 16 June")]).Should().Equal("none");

    private static readonly TimelineContext London = new() { ZoneId = "Europe/London", Language = "en-GB" };

    [Fact]
    public void Page_state_wins_over_attributes_and_those_over_structured_data()
    {
        TimeLabel state = new("1405352520000", TimeSource.PageState), attribute = new("2014-07-14T15:40:00Z", TimeSource.Attribute),
            data = new("2014-07-14T15:38:00Z", TimeSource.StructuredData);

        Published(London, [data, attribute, state]).Should().Equal("2014-07-14T15:42:00Z");
        Published(London, [data, attribute]).Should().Equal("2014-07-14T15:40:00Z");
    }

    [Fact]
    public void The_source_that_agrees_with_the_clock_shown_wins()
    {
        TimeLabel attribute = new("2014-01-14T15:55:00Z", TimeSource.Attribute),
            data = new("2014-01-14T15:42:10Z", TimeSource.StructuredData);

        Published(London, [attribute, data, Shown("15:42")]).Should().Equal("2014-01-14T15:42:10Z");
    }

    [Fact]
    public void Seconds_complete_the_same_minute() =>
        Published(London,
            [new TimeLabel("2014-01-14T15:42Z", TimeSource.Attribute), new TimeLabel("2014-01-14T15:42:10Z", TimeSource.StructuredData)])
            .Should().Equal("2014-01-14T15:42:10Z");

    [Fact]
    public void Of_two_times_whole_hours_apart_the_one_with_seconds_is_sounder()
    {
        TimeLabel[] One(int minute) =>
            [new($"2023-07-02T16:{minute}Z", TimeSource.Attribute), new($"2023-07-02T14:{minute}:45Z", TimeSource.StructuredData),
            Shown($"16:{minute}")];
        Timeline known = Resolve(London with { ZoneId = "Europe/Rome", Language = "it" }, One(48), One(31));
        Timeline unknown = Resolve(new TimelineContext { Language = "it" }, One(48), One(31));

        Times(known).Should().Equal("2023-07-02T14:48:45Z", "2023-07-02T14:31:45Z");
        Times(unknown).Should().Equal(Times(known));
        known.Entries.Should().OnlyContain(entry => entry.Published!.Flags.HasFlag(TimeFlags.HourConflict));
        known.Findings.Should().ContainSingle(finding => finding.Code == "time.hour-conflict");
    }

    [Fact]
    public void A_time_that_is_the_same_in_every_update_is_distrusted()
    {
        TimeLabel constant = new("2014-01-14T09:00:00.000Z", TimeSource.StructuredData, TimeRole.Published);
        Timeline timeline = Resolve(
            London with { CapturedAt = Instant.FromUtc(2014, 1, 14, 16, 0) }, [constant, Shown("15:42")], [constant, Shown("15:40")],
                [constant, Shown("15:31")]);

        Times(timeline).Should().Equal("2014-01-14T15:42:00Z", "2014-01-14T15:40:00Z", "2014-01-14T15:31:00Z");
        timeline.Entries.Should().OnlyContain(entry => entry.Published!.Flags.HasFlag(TimeFlags.MachineTimeRejected));
        Resolve(London, [constant], [constant], [constant]).Entries.Should()
            .OnlyContain(entry => entry.Published!.At == null && entry.Published.Raw == constant.Text);
    }

    [Fact]
    public void Updates_of_one_minute_may_share_their_time()
    {
        TimeLabel same = new("2014-01-14T15:42:00Z", TimeSource.Attribute);

        Published(London, [same, Shown("15:42")], [same, Shown("15:42")], [same, Shown("15:42")]).Should()
            .OnlyContain(time => time == "2014-01-14T15:42:00Z");
    }

    [Fact]
    public void Local_times_marked_as_utc_are_put_right_by_the_clocks_shown()
    {
        TimeLabel[] One(string clock) => [new($"2014-07-14T{clock}:07Z", TimeSource.Attribute), Shown(clock)];

        Published(London with { CapturedAt = Instant.FromUtc(2014, 7, 14, 18, 0) }, One("15:42"), One("15:40"), One("15:31"))
            .Should().Equal("2014-07-14T14:42:00Z", "2014-07-14T14:40:00Z", "2014-07-14T14:31:00Z");
    }

    [Fact]
    public void Clocks_in_a_readers_own_zone_do_not_spoil_machine_times()
    {
        TimeLabel[] One(string utc, string clock) => [new($"2014-07-14T{utc}:07Z", TimeSource.Attribute), Shown(clock)];

        Published(London, One("15:42", "11:42"), One("15:40", "11:40"), One("15:31", "11:31")).Should()
            .Equal("2014-07-14T15:42:07Z", "2014-07-14T15:40:07Z", "2014-07-14T15:31:07Z");
    }

    [Fact]
    public void Seconds_that_are_all_zero_are_minutes()
    {
        Timeline timeline =
            Resolve(London, [new TimeLabel("2014-01-14T15:42:00Z", TimeSource.Attribute)],
            [new TimeLabel("2014-01-14T15:40:00Z", TimeSource.Attribute)]);

        timeline.Entries.Should().OnlyContain(entry => entry.Published!.Precision == TimePrecision.Minute);
    }

    [Fact]
    public void A_match_minute_is_no_time_of_day()
    {
        TimelineEntry entry = Resolve(London with { CapturedAt = Instant.FromUtc(2014, 1, 14, 21, 0) }, [Shown("20:18"), Shown("90.+2")])
            .Entries[0];

        entry.EventClock.Should().Be("90.+2");
        entry.Published!.Instant.Should().Be(Instant.FromUtc(2014, 1, 14, 20, 18));
    }

    [Fact]
    public void A_change_after_midnight_is_of_the_next_day()
    {
        Timeline timeline = Resolve(London, [new TimeLabel("2014-01-14T23:50:00Z", TimeSource.Attribute), Shown("Updated at 00.10 GMT")]);

        timeline.Entries[0].Modified!.Instant.Should().Be(Instant.FromUtc(2014, 1, 15, 0, 10));
    }

    [Fact]
    public void A_change_on_a_known_day_dates_its_update()
    {
        Timeline timeline =
            Resolve(London, [Shown("23:50"), Shown("Last Updated: 00:20 GMT Wednesday, 15 January 2014")], [Shown("23:41")]);

        Times(timeline).Should().Equal("2014-01-14T23:50:00Z", "2014-01-14T23:41:00Z");
    }

    [Fact]
    public void A_page_may_be_dated_by_its_end()
    {
        TimeLabel end = new("Published: 00:31 GMT Wednesday, 15 January 2014", TimeSource.Unknown, TimeRole.Published);
        TimelineContext context = London with { PageLabels = [end] };

        Published(context, [Shown("18:40")], [Shown("21:05")], [Shown("23:58")]).Should()
            .Equal("2014-01-14T18:40:00Z", "2014-01-14T21:05:00Z", "2014-01-14T23:58:00Z");
    }

    [Fact]
    public void A_page_may_be_dated_by_its_start_and_captured_weeks_later()
    {
        TimelineContext context = London with
        {
            CapturedAt = Instant.FromUtc(2014, 3, 1, 0, 0),
            PageLabels = [new TimeLabel("2014-01-14T08:00:00Z", TimeSource.StructuredData, TimeRole.Published)],
        };

        Published(context, [Shown("00:20")], [Shown("17:50")], [Shown("08:05")]).Should()
            .Equal("2014-01-15T00:20:00Z", "2014-01-14T17:50:00Z", "2014-01-14T08:05:00Z");
    }

    [Fact]
    public void Date_and_clock_may_stand_in_two_labels() =>
        Published(London, [Shown("14 January 2014"), Shown("3.42pm")]).Should().Equal("2014-01-14T15:42:00Z");

    [Fact]
    public void The_zone_is_learnt_from_updates_that_carry_both_forms()
    {
        Timeline timeline = Resolve(
            new TimelineContext { Language = "fr-FR" }, [new("2014-07-14T15:42:10Z", TimeSource.Attribute), Shown("17:42")],
                [Shown("17:31")], [new("2014-07-14T15:12:40Z", TimeSource.Attribute), Shown("17:12")]);

        timeline.ZoneId.Should().Be("Europe/Paris");
        Times(timeline)[1].Should().Be("2014-07-14T15:31:00Z");
    }

    [Fact]
    public void Without_any_zone_the_local_time_stays()
    {
        TimelineContext context = new() { Language = "de", PageLabels = [new TimeLabel("14.01.2014 18:30 Uhr", TimeSource.Unknown)] };
        UpdateTime time = Resolve(context, [Shown("20:22")], [Shown("20:18")]).Entries[0].Published!;

        time.At.Should().BeNull();
        time.Local.Should().Be(new LocalDateTime(2014, 1, 14, 20, 22));
    }

    [Fact]
    public void An_update_without_a_time_lies_between_its_neighbours()
    {
        UpdateTime time =
            Resolve(London, [new TimeLabel("2014-01-14T15:42:00Z", TimeSource.Attribute)], [],
            [new TimeLabel("2014-01-14T15:30:00Z", TimeSource.Attribute)]).Entries[1].Published!;

        (time.At, time.Source).Should().Be((null, TimeSource.Neighbours));
        (time.Earliest, time.Latest).Should().Be((Instant.FromUtc(2014, 1, 14, 15, 30), Instant.FromUtc(2014, 1, 14, 15, 42)));
    }

    [Fact]
    public void Times_to_come_are_kept_and_flagged()
    {
        UpdateTime time =
            Resolve(London with { CapturedAt = Instant.FromUtc(2014, 1, 14, 12, 0) },
            [new TimeLabel("2014-01-14T15:42:10Z", TimeSource.Attribute)]).Entries[0].Published!;

        time.Instant.Should().Be(Instant.FromUtc(2014, 1, 14, 15, 42, 10));
        time.Flags.Should().HaveFlag(TimeFlags.Future);
    }

    [Fact]
    public void Day_headings_tell_the_direction()
    {
        TimelineItem[] items = [Under("Monday 13 January 2014", "18:00"), Under("Tuesday 14 January 2014", "09:00")];

        TimelineResolver.Resolve(items, London).Direction.Should().Be(TimelineDirection.OldestFirst);
        Times(TimelineResolver.Resolve(items, London)).Should().Equal("2014-01-13T18:00:00Z", "2014-01-14T09:00:00Z");
    }

    [Fact]
    public void A_label_that_is_no_time_stays_as_text()
    {
        UpdateTime time = Resolve(London, [Shown("Key event")]).Entries[0].Published!;

        (time.At, time.Raw, time.Flags).Should().Be((null, "Key event", TimeFlags.Rejected));
    }

    [Fact]
    public void No_items_make_an_empty_timeline() => Resolve(London).Entries.Should().BeEmpty();

    private static TimeLabel Shown(string text) => new(text, TimeSource.Unknown);

    private static TimelineItem Under(string heading, string clock) => new() { Labels = [Shown(clock)], DayHeading = heading };

    private static Timeline Resolve(TimelineContext context, params TimeLabel[][] items) =>
        TimelineResolver.Resolve([.. items.Select(labels => new TimelineItem { Labels = [.. labels] })], context);

    private static string[] Published(TimelineContext context, params TimeLabel[][] items) => Times(Resolve(context, items));

    private static string[] Times(Timeline timeline) =>
        [.. timeline.Entries.Select(entry => entry.Published?.Instant is { } at
            ? NodaTime.Text.InstantPattern.ExtendedIso.Format(at)
            : "none")];
}
