using NodaTime;
using NodaTime.Text;

namespace LiveBlog.Core.Tests.Time;

/// <summary>Labels that tell an interval and no moment.</summary>
public sealed class TimePeriodTests
{
    // A Tuesday
    private static readonly TimeContext London = new()
    {
        Language = "en-GB", TimeZone = "Europe/London", CapturedAt = Instant.FromUtc(2024, 1, 16, 16, 10), InTimeSlot = true,
    };

    [Theory]
    [InlineData("September 2023", "2023-08-31T23:00Z", "2023-09-30T23:00Z")]
    [InlineData("2023 Sept", "2023-08-31T23:00Z", "2023-09-30T23:00Z")]
    [InlineData("in June of 2023", "2023-05-31T23:00Z", "2023-06-30T23:00Z")]
    [InlineData("Nov '23", "2023-11-01T00:00Z", "2023-12-01T00:00Z")]
    [InlineData("11/2023", "2023-11-01T00:00Z", "2023-12-01T00:00Z")]
    [InlineData("December", "2023-12-01T00:00Z", "2024-01-01T00:00Z")]
    [InlineData("this month", "2024-01-01T00:00Z", "2024-02-01T00:00Z")]
    [InlineData("this quarter", "2024-01-01T00:00Z", "2024-03-31T23:00Z")]
    [InlineData("this year", "2024-01-01T00:00Z", "2025-01-01T00:00Z")]
    [InlineData("last weekend", "2024-01-13T00:00Z", "2024-01-15T00:00Z")]
    [InlineData("last 24 hours", "2024-01-15T16:10Z", "2024-01-16T16:10Z")]
    [InlineData("the past hour", "2024-01-16T15:10Z", "2024-01-16T16:10Z")]
    [InlineData("last quarter of an hour", "2024-01-16T15:55Z", "2024-01-16T16:10Z")]
    [InlineData("within 5 minutes", "2024-01-16T16:10Z", "2024-01-16T16:15Z")]
    [InlineData("a few minutes ago", "2024-01-16T16:00Z", "2024-01-16T16:08:30Z")]
    [InlineData("Published several hours ago", "2024-01-16T06:10Z", "2024-01-16T14:40Z")]
    [InlineData("in the morning", "2024-01-16T00:00Z", "2024-01-16T13:00Z")]
    [InlineData("evening", "2024-01-16T15:00Z", "2024-01-17T02:00Z")]
    public void A_period_is_an_interval_without_an_instant(string text, string earliest, string latest) =>
        Interval(text, London).Should().Be((At(earliest), At(latest)));

    [Theory]
    [InlineData("fr", "les 2 dernières semaines", "2024-01-02T16:10Z", "2024-01-16T16:10Z")]
    [InlineData("fr", "les 24 heures passées", "2024-01-15T16:10Z", "2024-01-16T16:10Z")]
    [InlineData("de", "in den letzten acht Minuten", "2024-01-16T16:02Z", "2024-01-16T16:10Z")]
    [InlineData("nl", "komende 2 dagen", "2024-01-16T16:10Z", "2024-01-18T16:10Z")]
    [InlineData("fi", "viiden minuutin sisällä", "2024-01-16T16:10Z", "2024-01-16T16:15Z")]
    [InlineData("fi", "5 minuuttia sisällä", "2024-01-16T16:10Z", "2024-01-16T16:15Z")]
    [InlineData("ru", "в течение 2 часов", "2024-01-16T16:10Z", "2024-01-16T18:10Z")]
    [InlineData("ru", "в этом месяце", "2024-01-01T00:00Z", "2024-02-01T00:00Z")]
    [InlineData("uk", "у вересні 2023", "2023-08-31T23:00Z", "2023-09-30T23:00Z")]
    [InlineData("it", "questo mese", "2024-01-01T00:00Z", "2024-02-01T00:00Z")]
    [InlineData("zh", "2023年9月", "2023-08-31T23:00Z", "2023-09-30T23:00Z")]
    [InlineData("zh", "5日内", "2024-01-16T16:10Z", "2024-01-21T16:10Z")]
    [InlineData("vi", "tuần này", "2024-01-14T00:00Z", "2024-01-22T00:00Z")]
    public void Periods_of_many_languages_are_intervals(string language, string text, string earliest, string latest) =>
        Interval(text, London with { Language = language }).Should().Be((At(earliest), At(latest)));

    [Fact]
    public void Two_digits_are_no_year_to_come() => TimeReader.Read("August 32", London).Should().Be(new UpdateTime { Raw = "August 32" });

    [Fact]
    public void A_week_holds_both_its_sundays() =>
        Interval("this week", London).Should().Be((At("2024-01-14T00:00Z"), At("2024-01-22T00:00Z")));

    [Fact]
    public void Next_friday_may_be_either_of_two_but_this_friday_is_one()
    {
        Interval("next Friday", London).Should().Be((At("2024-01-19T00:00Z"), At("2024-01-27T00:00Z")));
        TimeReader.Read("this Friday", London).Local.Should().Be(new LocalDateTime(2024, 1, 19, 0, 0));
        TimeReader.Read("next Friday at 18:00", London).Should().Match<UpdateTime>(time => time.At == null && time.Earliest == null);
    }

    [Fact]
    public void A_sunday_of_a_week_may_be_its_first_day_or_its_last() =>
        Interval("Sunday of last week", London).Should().Be((At("2024-01-07T00:00Z"), At("2024-01-15T00:00Z")));

    [Theory]
    [InlineData("en", "27 July last year", 2023, 7, 27)]
    [InlineData("ja", "去年7月27日", 2023, 7, 27)]
    [InlineData("ja", "令和5年7月27日", 2023, 7, 27)]
    [InlineData("ja", "令和元年7月27日", 2019, 7, 27)]
    [InlineData("zh", "上个礼拜三", 2024, 1, 10)]
    [InlineData("zh", "这个星期一", 2024, 1, 15)]
    [InlineData("en", "the twenty-fourth of May, 2023", 2023, 5, 24)]
    [InlineData("ru", "двадцать пятое мая 2023 года", 2023, 5, 25)]
    [InlineData("en", "10 August 2566 BE", 2023, 8, 10)]
    [InlineData("en", "10 August 2023 AD", 2023, 8, 10)]
    [InlineData("en", "2 days before yesterday", 2024, 1, 13)]
    [InlineData("nl", "gisteravond", 2024, 1, 15)]
    public void A_date_is_found_from_the_words_beside_it(string language, string text, int year, int month, int day) =>
        TimeReader.Read(text, London with { Language = language }).Local.Should().Be(new LocalDateTime(year, month, day, 0, 0));

    [Theory]
    [InlineData("an hour and a half ago", "2024-01-16T14:40:00Z")]
    [InlineData("one and a half hours ago", "2024-01-16T14:40:00Z")]
    [InlineData("a quarter of an hour ago", "2024-01-16T15:55:00Z")]
    [InlineData("a fortnight ago", "2024-01-02T16:10:00Z")]
    [InlineData("a couple of hours ago", "2024-01-16T14:10:00Z")]
    [InlineData("5:16p", "2024-01-15T17:16:00Z")]
    [InlineData("12 noon", "2024-01-16T12:00:00Z")]
    [InlineData("yesterday, 12 midnight", "2024-01-15T00:00:00Z")]
    public void Fractions_and_measures_have_names(string text, string expected) =>
        TimeReader.Read(text, London).ToString().Should().Be(expected);

    [Theory]
    [InlineData("May")]
    [InlineData("8/10")]
    [InlineData("9/2023")]
    [InlineData("in the evening")]
    [InlineData("next 5m")]
    [InlineData("this week")]
    [InlineData("within 5 minutes")]
    [InlineData("Aug '13")]
    public void What_may_be_something_else_is_read_only_where_a_time_stands(string text)
    {
        TimeReader.TryRead(text, London, out _).Should().BeTrue();
        TimeReader.TryRead(text, London with { InTimeSlot = false }, out _).Should().BeFalse();
    }

    [Theory]
    [InlineData("three quarters of an hour ago")]
    [InlineData("this week 11:42")]
    [InlineData("September 2023, 5 minutes ago")]
    [InlineData("am")]
    [InlineData("the last")]
    [InlineData("quarter")]
    [InlineData("March for the bridge")]
    [InlineData("a week ago on Friday")]
    [InlineData("3 noon")]
    [InlineData("after this year")]
    [InlineData("before March")]
    [InlineData("yesterday, tomorrow afternoon")]
    public void Words_that_make_no_period_are_rejected(string text) => TimeReader.Read(text, London).Flags.Should().Be(TimeFlags.Rejected);

    [Fact]
    public void A_period_without_the_pages_clock_is_not_dated() =>
        TimeReader.Read("this week", London with { CapturedAt = null }).Should().Be(new UpdateTime { Raw = "this week" });

    private static (Instant? Earliest, Instant? Latest) Interval(string text, TimeContext context)
    {
        UpdateTime time = TimeReader.Read(text, context);
        time.At.Should().BeNull();
        time.Local.Should().BeNull();
        time.Precision.Should().Be(TimePrecision.None);
        return (time.Earliest, time.Latest);
    }

    private static Instant? At(string text) =>
        InstantPattern.CreateWithInvariantCulture(text.Length > 17 ? "uuuu-MM-dd'T'HH:mm:ss'Z'" : "uuuu-MM-dd'T'HH:mm'Z'").Parse(text)
        .Value;
}
