using LiveBlog.Core.Time;

namespace LiveBlog.Core.Tests.Time;

/// <summary>
/// Dates of numbers on pages whose language does not tell which of them is the month (T11), and what else a page tells of its clock.
/// </summary>
public sealed class SwappedDatesTests
{
    private static readonly TimelineContext English = new() { Language = "en" };

    [Fact]
    public void A_date_with_one_reading_settles_the_others()
    {
        Locals(English, "13/06/2024 00:22", "12/06/2024 23:40", "12/06/2024 22:58").Should()
            .Equal("06-13 00:22", "06-12 23:40", "06-12 22:58");
        Locals(English, "06/13/2024 00:22", "06/12/2024 23:40", "06/12/2024 22:58").Should()
            .Equal("06-13 00:22", "06-12 23:40", "06-12 22:58");
    }

    [Fact]
    public void The_pages_own_date_settles_them()
    {
        Locals(On("2024-06-04T20:00:00Z"), "04/06/2024 23:40", "04/06/2024 22:58").Should().Equal("06-04 23:40", "06-04 22:58");
        Locals(On("2024-04-06T20:00:00Z"), "04/06/2024 23:40", "04/06/2024 22:58").Should().Equal("04-06 23:40", "04-06 22:58");
    }

    [Fact]
    public void Days_that_follow_each_other_settle_them()
    {
        Locals(English, "05/06/2024 00:22", "04/06/2024 23:40", "04/06/2024 22:58").Should()
            .Equal("06-05 00:22", "06-04 23:40", "06-04 22:58");
        Locals(English, "06/05/2024 00:22", "06/04/2024 23:40", "06/04/2024 22:58").Should()
            .Equal("06-05 00:22", "06-04 23:40", "06-04 22:58");
    }

    [Fact]
    public void Where_nothing_settles_them_or_not_the_same_nothing_is_said()
    {
        Locals(English, "04/06/2024 23:40", "04/06/2024 22:58").Should().Equal("ambiguous", "ambiguous");
        Locals(English, "04/06/2024 23:40", "01/02/2024 22:58").Should().Equal("ambiguous", "ambiguous");
        Locals(On("2024-09-20T20:00:00Z"), "04/06/2024 23:40", "04/06/2024 22:58").Should().Equal("ambiguous", "ambiguous");
    }

    [Fact]
    public void The_pages_offset_tells_which_of_its_meanings_a_zone_name_has()
    {
        UpdateTime time = Resolve(On("2024-06-04T08:10:00+05:30"), "04 Jun 2024, 06:42 PM (IST)", "04 Jun 2024, 05:15 PM (IST)")[0];

        time.At!.Value.ToString().Should().Be("2024-06-04T18:42:00+05:30");
        time.Flags.Should().HaveFlag(TimeFlags.ZoneAssumed);
        Resolve(English, "04 Jun 2024, 06:42 PM (IST)")[0].Flags.Should().HaveFlag(TimeFlags.AmbiguousZone);
        Resolve(On("2024-06-04T08:10:00+01:00"), "04 Jun 2024, 06:42 PM (IST)")[0].At!.Value.ToString().Should()
            .Be("2024-06-04T18:42:00+01");
        Resolve(On("2024-06-04T08:10:00+02:00"), "04 Jun 2024, 06:42 PM (CST)")[0].At.Should().BeNull();
    }

    [Fact]
    public void One_printed_date_and_its_machine_date_tell_the_zone_only_of_a_country_that_has_it()
    {
        TimelineContext Printed(string country, params string[] printed) =>
            new() { Language = "es-" + country, Country = country,
            PageLabels = [new("2025-03-11T12:25:00Z", TimeSource.Attribute, TimeRole.Published),
            .. printed.Select(text => new TimeLabel(text, TimeSource.Unknown))] };

        Resolve(Printed("AR", "11/03/2025 09:25"), "11/03/2025 16:52")[0].At!.Value.ToString().Should().Be("2025-03-11T16:52:00-03");
        Resolve(Printed("ES", "11/03/2025 09:25"), "11/03/2025 16:52")[0].At.Should().BeNull();
        Resolve(Printed("AR", "11/03/2025 09:20"), "11/03/2025 16:52")[0].At.Should().BeNull();
        Resolve(Printed("AR", "11/03/2035 09:25"), "11/03/2025 16:52")[0].At.Should().BeNull();
    }

    private static TimelineContext On(string date) => English with { PageLabels = [new(date, TimeSource.Attribute, TimeRole.Published)] };

    private static List<UpdateTime> Resolve(TimelineContext context, params string[] labels) =>
        [.. TimelineResolver.Resolve([.. labels.Select(label => new TimelineItem { Labels = [new TimeLabel(label, TimeSource.Unknown)] })],
            context).Entries.Select(entry => entry.Published!)];

    private static IEnumerable<string> Locals(TimelineContext context, params string[] labels) =>
        Resolve(context, labels)
            .Select(time => time.Flags.HasFlag(TimeFlags.AmbiguousDate)
            ? "ambiguous"
            : (time.Local ?? time.At!.Value.LocalDateTime).ToString("MM-dd HH:mm", null));
}
