using CsCheck;
using NodaTime;

namespace LiveBlog.Core.Tests.Time;

public sealed class TimeReaderTests
{
    private static readonly TimeContext London = new()
    {
        Language = "en-GB", TimeZone = "Europe/London", CapturedAt = Instant.FromUtc(2024, 1, 16, 16, 10), InTimeSlot = true,
    };

    private static readonly Gen<TimeContext> Contexts = Gen.Select(
        OneOf("en", "en-US", "de", "fr", "pl", "ru", "ar", "ja", "zh", "th", "xx", ""),
        OneOf("Europe/London", "America/New_York", "Pacific/Apia", ""),
        Gen.Bool,
        (language, zone, slot) => new TimeContext
        {
            Language = language.Length == 0 ? null : language, TimeZone = zone.Length == 0 ? null : zone,
            CapturedAt = slot ? Instant.FromUtc(2011, 12, 30, 10, 0) : zone.Length == 0 ? Instant.MaxValue : null, InTimeSlot = slot,
        });

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.String[0, 60],
        Gen.Select(OneOf("11", "42", "2014", ":", ".", " ", "pm", "ago", "vor", "Min.", "Jan", "GMT", "+1", "年", "月", "日", "午後", "hace",
            "-", "/", "yesterday", "Updated", "5", "h", "1390320420").Array[0, 9], string.Concat));

    [Theory]
    [InlineData("published at 11:35 Greenwich Mean Time 14 January 2015", "2015-01-14T11:35:00Z")]
    [InlineData("Tuesday 16 January 2024 15.42 GMT", "2024-01-16T15:42:00Z")]
    [InlineData("3.42pm", "2024-01-16T15:42:00Z")]
    [InlineData("1130:", "2024-01-16T11:30:00Z")]
    [InlineData("+++ 14:05 +++", "2024-01-16T14:05:00Z")]
    [InlineData("3:05 p.m. ET, January 15, 2024", "2024-01-15T15:05:00-05:00")]
    [InlineData("Wed Aug 05 12:00:00 EDT 2015", "2015-08-05T12:00:00-04:00")]
    [InlineData("15/01/2024 23:58", "2024-01-15T23:58:00Z")]
    [InlineData("15.01. 14:05", "2024-01-15T14:05:00Z")]
    [InlineData("15.01. 14.05", "2024-01-15T14:05:00Z")]
    [InlineData("23:58 15 Jan", "2024-01-15T23:58:00Z")]
    [InlineData("yesterday at 23:58", "2024-01-15T23:58:00Z")]
    [InlineData("1 hr 20 min ago", "2024-01-16T14:50:00Z")]
    [InlineData("Published 10 minutes ago", "2024-01-16T16:00:00Z")]
    [InlineData("half an hour ago", "2024-01-16T15:40:00Z")]
    [InlineData("this afternoon at 3", "2024-01-16T15:00:00Z")]
    [InlineData("0842am", "2024-01-16T08:42:00Z")]
    [InlineData("8:23 AM ∙ Jan 9", "2024-01-09T08:23:00Z")]
    [InlineData("2024-01-16T15:42+00:00", "2024-01-16T15:42:00Z")]
    public void Labels_are_read(string text, string expected) => TimeReader.Read(text, London).ToString().Should().Be(expected);

    [Theory]
    [InlineData("de", "Europe/Berlin", "Dienstag, 16. Januar 2024, 15.42 Uhr", "2024-01-16T15:42:00+01:00")]
    [InlineData("de", "Europe/Berlin", "vor einer Stunde", "2024-01-16T16:10:00+01:00")]
    [InlineData("fr", "Europe/Paris", "Publié le 16/01/2024 à 15h42, mis à jour à 16h00", "2024-01-16T15:42:00+01:00")]
    [InlineData("es", "Europe/Madrid", "Actualizado a las 15:42 h", "2024-01-16T15:42:00+01:00")]
    [InlineData("pl", "Europe/Warsaw", "dziś, godz. 15:42", "2024-01-16T15:42:00+01:00")]
    [InlineData("ru", "Europe/Moscow", "16 января, 15:42 мск", "2024-01-16T15:42:00+03:00")]
    [InlineData("ja", "Asia/Tokyo", "1月16日 午後3時42分", "2024-01-16T15:42:00+09:00")]
    [InlineData("zh", "Asia/Shanghai", "昨天 下午3:42", "2024-01-16T15:42:00+08:00")]
    [InlineData("zh", "Asia/Shanghai", "二零二四年一月十六日下午三点半", "2024-01-16T15:30:00+08:00")]
    [InlineData("ko", "Asia/Seoul", "입력 2024.01.16. 오후 3:42", "2024-01-16T15:42:00+09:00")]
    [InlineData("ar", "Africa/Cairo", "الثلاثاء ١٦ يناير ٢٠٢٤ ٣:٤٢ م", "2024-01-16T15:42:00+02:00")]
    [InlineData("th", "Asia/Bangkok", "16 มกราคม 2567 15:42 น.", "2024-01-16T15:42:00+07:00")]
    public void Labels_of_many_languages_are_read(string language, string zone, string text, string expected) =>
        TimeReader.Read(text, London with { Language = language, TimeZone = zone }).ToString().Should().Be(expected);

    [Theory]
    [InlineData("")]
    [InlineData("LIVE")]
    [InlineData("2-1")]
    [InlineData("£10.30")]
    [InlineData("24:30")]
    [InlineData("11:42:99")]
    [InlineData("7 - 8")]
    [InlineData("Leeds - Hull")]
    [InlineData("3 min read")]
    [InlineData("10 comments")]
    [InlineData("0912345678")]
    [InlineData("29 February 2023")]
    [InlineData("32 October")]
    public void What_is_no_time_is_rejected_with_its_text(string text)
    {
        UpdateTime time = TimeReader.Read(text, London);

        time.Should().Be(new UpdateTime { Raw = text, Flags = TimeFlags.Rejected });
    }

    [Theory]
    [InlineData("en", "this morning", 16)]
    [InlineData("en", "last Tuesday", 9)]
    [InlineData("en", "Tuesday", 16)]
    [InlineData("en", "Friday of last week", 12)]
    [InlineData("en", "Monday, January 15, 2024, GMT", 15)]
    [InlineData("de", "gestern Nachmittag", 15)]
    [InlineData("it", "venerdì scorso", 12)]
    [InlineData("ru", "в пятницу", 12)]
    public void A_label_without_a_clock_tells_its_day(string language, string text, int day)
    {
        UpdateTime time = TimeReader.Read(text, London with { Language = language });

        time.Local.Should().Be(new LocalDateTime(2024, 1, day, 0, 0));
        time.Precision.Should().Be(TimePrecision.Day);
    }

    [Theory]
    [InlineData("13:05 pm", 13, 5)]
    [InlineData("22:12:12 PM", 22, 12)]
    [InlineData("14 January 2024, 15:40 am", 15, 40)]
    public void A_half_of_the_day_that_does_not_fit_the_clock_is_flagged(string text, int hour, int minute)
    {
        UpdateTime time = TimeReader.Read(text, London);

        time.Flags.Should().HaveFlag(TimeFlags.HalfDayMismatch);
        (time.At!.Value.Hour, time.At.Value.Minute).Should().Be((hour, minute));
        TimeReader.Read("1:05 pm", London).Flags.Should().NotHaveFlag(TimeFlags.HalfDayMismatch);
    }

    [Fact]
    public void A_weekday_that_is_not_that_of_the_near_day_is_flagged()
    {
        TimeReader.Read("Yesterday, Monday 11:42", London).Flags.Should().NotHaveFlag(TimeFlags.WeekdayMismatch);
        TimeReader.Read("Yesterday, Friday 11:42", London).Flags.Should().HaveFlag(TimeFlags.WeekdayMismatch);
    }

    [Theory]
    [InlineData("1994-11-05T13:15:30Z", "1994-11-05T13:15:30Z")]
    [InlineData("1994-11-05T00:00:00Z", null)]
    [InlineData("786201330", null)]
    public void An_old_date_is_read_where_its_clock_is_written_out(string text, string? expected) =>
        TimeReader.Read(text, London).Should()
            .Match<UpdateTime>(time => expected == null ? time.Flags == TimeFlags.Rejected : time.ToString() == expected);

    [Fact]
    public void Last_night_lasts_until_the_morning() =>
        TimeReader.Read("last night", London).Latest.Should().Be(Instant.FromUtc(2024, 1, 16, 6, 0));

    [Fact]
    public void A_part_of_the_day_is_a_time_only_where_a_time_stands() =>
        TimeReader.TryRead("this morning", London with { InTimeSlot = false }, out _).Should().BeFalse();

    [Fact]
    public void A_leap_day_more_than_a_year_ago_is_not_read() =>
        TimeReader.Read("29 February", London with { CapturedAt = Instant.FromUtc(2025, 8, 1, 0, 0) }).Local.Should().BeNull();

    [Fact]
    public void A_dotted_number_is_a_clock_only_where_a_time_stands()
    {
        TimeReader.Read("10.30", London).Instant.Should().Be(Instant.FromUtc(2024, 1, 16, 10, 30));
        TimeReader.TryRead("10.30", London with { InTimeSlot = false }, out _).Should().BeFalse();
    }

    [Fact]
    public void Day_and_month_are_told_by_country_then_weekday_then_capture()
    {
        TimeContext context = London with { TimeZone = null, Language = "en" };

        TimeReader.Read("05/06/2023", context with { Country = "US" }).Local.Should().Be(new LocalDateTime(2023, 5, 6, 0, 0));
        TimeReader.Read("05/06/2023", context with { Country = "GB" }).Local.Should().Be(new LocalDateTime(2023, 6, 5, 0, 0));
        TimeReader.Read("Monday 05/06/2023", context).Local.Should().Be(new LocalDateTime(2023, 6, 5, 0, 0));
        TimeReader.Read("12/01/2024", context).Local.Should().Be(new LocalDateTime(2024, 1, 12, 0, 0));
        TimeReader.Read("05/06/2023", context).Should()
            .Match<UpdateTime>(time => time.Local == null && time.Flags == TimeFlags.AmbiguousDate);
    }

    [Fact]
    public void An_ambiguous_zone_name_needs_a_page_or_a_country()
    {
        TimeContext context = London with { TimeZone = null, Language = "en" };

        TimeReader.Read("09:15 CST", context).Should()
            .Match<UpdateTime>(time => time.At == null && time.Flags.HasFlag(TimeFlags.AmbiguousZone));
        TimeReader.Read("09:15 CST", context with { Country = "US" }).Instant.Should().Be(Instant.FromUtc(2024, 1, 16, 15, 15));
        TimeReader.Read("09:15 CST", context with { TimeZone = "Asia/Taipei" }).Instant.Should().Be(Instant.FromUtc(2024, 1, 16, 1, 15));
    }

    [Fact]
    public void A_rejection_allocates_nothing()
    {
        string[] labels =
            ["LIVE", "2-1", "£10.30", "Page 3 of 5", "24:30", "Seventy-one people were taken to safety", "0001-01-01T00:00:00Z"];
        foreach (string label in labels)
            TimeReader.TryRead(label, London, out _);
        long before = GC.GetAllocatedBytesForCurrentThread();
        foreach (string label in labels)
            TimeReader.TryRead(label, London, out _);

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }

    [Fact]
    public void No_text_throws_and_no_time_lies_outside_its_interval() => Gen.Select(Texts, Contexts).Sample((text, context) =>
    {
        UpdateTime time = TimeReader.Read(text, context);
        return time.Raw == text
            && (time.Instant is not { } at || ((time.Earliest is not { } from || from <= at) && (time.Latest is not { } to || at <= to)));
    });

    private static Gen<string> OneOf(params string[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);
}
