using NodaTime;
using NodaTime.Text;

namespace LiveBlog.Core.Tests.Time;

/// <summary>An age has its word or its short form; clocks, days and ranges of the same words are none.</summary>
public sealed class ClocksAndAgesTests
{
    private static readonly Instant Captured = Instant.FromUtc(2016, 11, 28, 16, 10);

    [Theory]
    [InlineData("fr-FR", "Europe/Paris", "à 15 heures", "2016-11-28T15:00:00+01:00")]
    [InlineData("fr-FR", "Europe/Paris", "15 heures", "2016-11-28T15:00:00+01:00")]
    [InlineData("fr-FR", "Europe/Paris", "16 heures 30", "2016-11-28T16:30:00+01:00")]
    [InlineData("fr-FR", "Europe/Paris", "aujourd'hui à 15 heures", "2016-11-28T15:00:00+01:00")]
    [InlineData("fr-FR", "Europe/Paris", "jeudi 24 à 20h", "2016-11-24T20:00:00+01:00")]
    [InlineData("ru-RU", "Europe/Moscow", "17 часов 05 минут", "2016-11-28T17:05:00+03:00")]
    [InlineData("es-ES", "Europe/Madrid", "a las 15 horas", "2016-11-28T15:00:00+01:00")]
    [InlineData("en-GB", "Europe/London", "at 15h", "2016-11-28T15:00:00Z")]
    [InlineData("ja-JP", "Asia/Tokyo", "27日 15:30", "2016-11-27T15:30:00+09:00")]
    [InlineData("ja-JP", "Asia/Tokyo", "31日 15:30", "2016-10-31T15:30:00+09:00")]
    [InlineData("ko-KR", "Asia/Seoul", "27일 오후 3시", "2016-11-27T15:00:00+09:00")]
    [InlineData("it-IT", "Europe/Rome", "domenica 27, 23:50", "2016-11-27T23:50:00+01:00")]
    [InlineData("de-DE", "Europe/Berlin", "Do. 24., 14:05", "2016-11-24T14:05:00+01:00")]
    [InlineData("hi-IN", "Asia/Kolkata", "शाम के 5 बजे", "2016-11-28T17:00:00+05:30")]
    [InlineData("en-GB", null, "15:42 Hong Kong time", "2016-11-28T15:42:00+08:00")]
    [InlineData("en-GB", null, "15:42 UTC + 4", "2016-11-28T15:42:00+04:00")]
    public void A_clock_is_no_age(string language, string? zone, string label, string expected) =>
        At(language, zone, label).Should().Be(expected);

    [Theory]
    [InlineData("ja-JP", "27日", 27)]
    [InlineData("ko-KR", "28일", 28)]
    [InlineData("en-GB", "Thursday 24", 24)]
    public void A_day_of_the_month_is_the_latest_with_its_number(string language, string label, int day)
    {
        UpdateTime time = Read(language, "Asia/Tokyo", label);
        time.At.Should().BeNull();
        time.Local.Should().Be(new LocalDateTime(2016, 11, day, 0, 0));
        time.Precision.Should().Be(TimePrecision.Day);
    }

    [Theory]
    [InlineData("ja-JP", "2月30日")]
    [InlineData("ko-KR", "2월 30일")]
    [InlineData("ja-JP", "32日")]
    [InlineData("en-GB", "30 February")]
    [InlineData("fr-FR", "30 février")]
    [InlineData("en-GB", "Monday 24")]
    [InlineData("nl-NL", "ca. 15h")]
    [InlineData("fr-FR", "15 à 20 heures")]
    [InlineData("it-IT", "15 alle 8:00")]
    [InlineData("en-GB", "before 11 am")]
    [InlineData("de-DE", "vor 11 Uhr")]
    [InlineData("ja-JP", "午後3時前")]
    [InlineData("pl-PL", "w 15 minut")]
    [InlineData("es-ES", "Última hora")]
    [InlineData("it-IT", "Ultim'ora")]
    public void Bounds_ranges_and_impossible_days_are_no_moment(string language, string label) =>
        At(language, "Europe/Paris", label).Should().BeNull();

    [Theory]
    [InlineData("ru-RU", "17 часов назад", 17 * 60)]
    [InlineData("fr-FR", "il y a 15 heures", 15 * 60)]
    [InlineData("ja-JP", "27日前", 27 * 24 * 60)]
    [InlineData("vi-VN", "2 giờ trước", 2 * 60)]
    [InlineData("en-GB", "2h", 2 * 60)]
    [InlineData("en-GB", "Updated 5m", 5)]
    [InlineData("de-DE", "vor 11 Stunden", 11 * 60)]
    public void An_age_has_its_word_or_its_short_form(string language, string label, int minutes) =>
        Read(language, "Etc/UTC", label).Instant.Should().Be(Captured - Duration.FromMinutes(minutes));

    [Fact]
    public void A_year_of_two_digits_stands_before_the_month_in_Japan()
    {
        UpdateTime time = TimeReader.Read("21/04/16", new TimeContext { Language = "ja-JP", TimeZone = "Asia/Tokyo",
            CapturedAt = Instant.FromUtc(2021, 5, 1, 3, 10), InTimeSlot = true });
        time.Local.Should().Be(new LocalDateTime(2021, 4, 16, 0, 0));
    }

    [Fact]
    public void A_year_of_two_digits_that_is_long_ago_may_be_a_day() => Read("ja-JP", "Asia/Tokyo", "12/04/16").Local.Should().BeNull();

    private static UpdateTime Read(string language, string? zone, string label) =>
        TimeReader.Read(label, new TimeContext { Language = language, TimeZone = zone, CapturedAt = Captured, InTimeSlot = true });

    private static string? At(string language, string? zone, string label) =>
        Read(language, zone, label).At is { } at ? OffsetDateTimePattern.Rfc3339.Format(at) : null;
}
