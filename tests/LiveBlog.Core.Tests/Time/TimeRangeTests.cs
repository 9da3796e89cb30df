using NodaTime;
using NodaTime.Text;

namespace LiveBlog.Core.Tests.Time;

/// <summary>Labels of a start and an end.</summary>
public sealed class TimeRangeTests
{
    private static readonly InstantPattern Minute = InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm'Z'");

    // A Tuesday
    private static readonly TimeContext London = new()
    {
        Language = "en-GB", TimeZone = "Europe/London", CapturedAt = Instant.FromUtc(2024, 1, 16, 16, 10), InTimeSlot = true,
    };

    [Theory]
    [InlineData("14:05–14:10", "2024-01-16T14:05Z", "2024-01-16T14:10Z")]
    [InlineData("19:38 - 20:05", "2024-01-15T19:38Z", "2024-01-15T20:05Z")]
    [InlineData("23:50 - 00:10", "2024-01-15T23:50Z", "2024-01-16T00:10Z")]
    [InlineData("3-4:30pm", "2024-01-16T15:00Z", "2024-01-16T16:30Z")]
    [InlineData("11-1pm", "2024-01-16T11:00Z", "2024-01-16T13:00Z")]
    [InlineData("11-3am", "2024-01-15T23:00Z", "2024-01-16T03:00Z")]
    [InlineData("1pm-3", "2024-01-16T13:00Z", "2024-01-16T15:00Z")]
    [InlineData("from 10:00 to 11:00 CET", "2024-01-16T09:00Z", "2024-01-16T10:00Z")]
    [InlineData("9:00 to 17:00, 12 January 2024", "2024-01-12T09:00Z", "2024-01-12T17:00Z")]
    [InlineData("12 January 2024 13:00 - 16:00", "2024-01-12T13:00Z", "2024-01-12T16:00Z")]
    [InlineData("10 to 22 November 2023", "2023-11-10T00:00Z", "2023-11-23T00:00Z")]
    [InlineData("November 10 - 22, 2023", "2023-11-10T00:00Z", "2023-11-23T00:00Z")]
    [InlineData("28 December - 3 January 2024", "2023-12-28T00:00Z", "2024-01-04T00:00Z")]
    [InlineData("eighth to tenth November 2023", "2023-11-08T00:00Z", "2023-11-11T00:00Z")]
    [InlineData("November to January", "2023-11-01T00:00Z", "2024-02-01T00:00Z")]
    [InlineData("Friday - Sunday", "2024-01-12T00:00Z", "2024-01-15T00:00Z")]
    [InlineData("yesterday to tomorrow", "2024-01-15T00:00Z", "2024-01-18T00:00Z")]
    [InlineData("today - next Tuesday", "2024-01-16T00:00Z", "2024-01-24T00:00Z")]
    [InlineData("yesterday to Friday of next week", "2024-01-15T00:00Z", "2024-01-27T00:00Z")]
    [InlineData("10pm - tomorrow 3pm", "2024-01-15T22:00Z", "2024-01-17T15:00Z")]
    public void A_start_and_an_end_are_an_interval(string text, string earliest, string latest)
    {
        UpdateTime time = TimeReader.Read(text, London);

        time.Should()
            .Match<UpdateTime>(read => read.At == null && read.Local == null && read.Precision == TimePrecision.None && read.Raw == text);
        (time.Earliest, time.Latest).Should().Be((Minute.Parse(earliest).Value, Minute.Parse(latest).Value));
    }

    [Theory]
    [InlineData("de", "von 14.05 Uhr bis 15 Uhr")]
    [InlineData("fr", "de 14h05 à 15h00")]
    [InlineData("es", "de 14:05 a 15:00")]
    [InlineData("it", "dalle 14:05 alle 15:00")]
    [InlineData("nl", "14.05 uur tot 15.00 uur")]
    [InlineData("pl", "od 14:05 do 15:00")]
    [InlineData("ru", "с 14:05 до 15:00")]
    [InlineData("ja", "14時05分から15時")]
    [InlineData("zh", "下午2点05分到3点")]
    public void Ranges_of_many_languages_are_read(string language, string text)
    {
        UpdateTime time = TimeReader.Read(text, London with { Language = language });

        (time.Earliest, time.Latest).Should().Be((Instant.FromUtc(2024, 1, 16, 14, 5), Instant.FromUtc(2024, 1, 16, 15, 0)));
    }

    [Theory]
    [InlineData("14:05–14:10")]
    [InlineData("10 to 22 November 2023")]
    [InlineData("today - next Friday")]
    public void A_range_is_read_only_where_a_time_stands(string text) =>
        TimeReader.TryRead(text, London with { InTimeSlot = false }, out _).Should().BeFalse();

    [Theory]
    [InlineData("tomorrow to yesterday")]
    [InlineData("today 15:00 - yesterday 15:00")]
    public void What_ends_before_it_begins_is_not_dated(string text) =>
        TimeReader.Read(text, London).Should().Be(new UpdateTime { Raw = text });

    [Theory]
    [InlineData("2-1")]
    [InlineData("2019 to 2020")]
    [InlineData("7-730")]
    [InlineData("31 to 32 November 2023")]
    [InlineData("5 minutes to 10 minutes ago")]
    [InlineData("Updated 10:00 - Published 11:00 - 12:00")]
    [InlineData("10:00 - 11:00 - 12:00")]
    public void What_is_no_start_and_end_is_rejected(string text) => TimeReader.Read(text, London).Flags.Should().Be(TimeFlags.Rejected);
}
