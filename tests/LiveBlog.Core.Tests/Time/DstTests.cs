using System.Globalization;
using LiveBlog.Core.Time;
using NodaTime;
using NodaTime.Text;
using NodaTime.TimeZones;

namespace LiveBlog.Core.Tests.Time;

public sealed class DstTests
{
    public static TheoryData<string> Zones =>
        [.. new[] { "Europe/London", "America/New_York", "Australia/Lord_Howe", "Pacific/Apia", "America/Havana", "Asia/Beirut",
        "Atlantic/Azores", "America/Sao_Paulo" }];

    [Theory]
    [MemberData(nameof(Zones))]
    public void A_time_shown_twice_is_the_earlier_one_and_spans_both(string id) => Transitions(id, fold: true).Should().AllSatisfy(pair =>
    {
        (ZoneInterval before, ZoneInterval after) = pair;
        UpdateTime time = Read(id, after.IsoLocalStart.PlusMinutes(10), after.Start);
        Instant late = after.Start + Duration.FromMinutes(10);
        time.Latest.Should().Be(late);
        time.Instant.Should().Be(time.Earliest).And.Be(late + Duration.FromSeconds(after.WallOffset.Seconds - before.WallOffset.Seconds));
        time.Flags.Should().HaveFlag(TimeFlags.DstFold);
    });

    [Theory]
    [MemberData(nameof(Zones))]
    public void A_time_never_shown_moves_forward_by_the_gap(string id) => Transitions(id, fold: false).Should().AllSatisfy(pair =>
    {
        UpdateTime time = Read(id, pair.Before.IsoLocalEnd.PlusMinutes(10), pair.After.Start);
        time.Instant.Should().Be(pair.After.Start + Duration.FromMinutes(10));
        time.Flags.Should().HaveFlag(TimeFlags.DstGap);
    });

    [Theory]
    [MemberData(nameof(Zones))]
    public void Neighbours_decide_between_the_two(string id) => Transitions(id, fold: true).Should().AllSatisfy(pair =>
    {
        Instant late = pair.After.Start + Duration.FromMinutes(10);
        Instant early = late + Duration.FromSeconds(pair.After.WallOffset.Seconds - pair.Before.WallOffset.Seconds);
        string clock = pair.After.IsoLocalStart.PlusMinutes(10).ToString("HH:mm", CultureInfo.InvariantCulture);

        Between(id, clock, late).Should().Be(late);
        Between(id, clock, early).Should().Be(early);
    });

    [Fact]
    public void A_written_zone_name_decides_alone()
    {
        UpdateTime summer = TimeReader.Read("26 October 2014 01:30 BST", new TimeContext { Language = "en", TimeZone = "Europe/London" });
        UpdateTime winter = TimeReader.Read("26 October 2014 01:30 GMT", new TimeContext { Language = "en", TimeZone = "Europe/London" });

        (winter.Instant - summer.Instant).Should().Be(Duration.FromHours(1));
        (summer.Flags | winter.Flags).Should().Be(TimeFlags.None);
    }

    [Fact]
    public void A_day_the_zone_skipped_is_read_and_does_not_throw()
    {
        UpdateTime day = TimeReader.Read("30 December 2011", new TimeContext { Language = "en", TimeZone = "Pacific/Apia" });

        (day.Precision, day.Local).Should().Be((TimePrecision.Day, new LocalDateTime(2011, 12, 30, 0, 0)));
    }

    private static IEnumerable<(ZoneInterval Before, ZoneInterval After)> Transitions(string id, bool fold)
    {
        DateTimeZone zone = DateTimeZoneProviders.Tzdb[id];
        ZoneInterval[] intervals = zone.GetZoneIntervals(Instant.FromUtc(2010, 1, 1, 0, 0), Instant.FromUtc(2019, 1, 1, 0, 0)).ToArray();
        return intervals.Zip(intervals.Skip(1))
            .Where(pair => fold == pair.Second.WallOffset.Seconds < pair.First.WallOffset.Seconds
            && pair.First.WallOffset != pair.Second.WallOffset);
    }

    private static UpdateTime Read(string id, LocalDateTime local, Instant around) => TimeReader.Read(
        local.ToString("d MMMM uuuu HH:mm", CultureInfo.InvariantCulture),
        new TimeContext { Language = "en", TimeZone = id, CapturedAt = around + Duration.FromDays(9) });

    private static Instant? Between(string id, string clock, Instant near)
    {
        TimelineItem Known(Instant at) => new() { Labels = [new TimeLabel(InstantPattern.ExtendedIso.Format(at), TimeSource.Attribute)] };
        TimelineItem item = new() { Labels = [new TimeLabel(clock, TimeSource.Unknown)] };
        TimelineItem[] list = [Known(near + Duration.FromMinutes(5)), item, Known(near - Duration.FromMinutes(10))];
        return TimelineResolver.Resolve(list, new TimelineContext { ZoneId = id, Language = "en" }).Entries[1].Published?.Instant;
    }
}
