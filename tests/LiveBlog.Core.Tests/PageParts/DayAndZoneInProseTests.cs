using LiveBlog.Core.Pages;

namespace LiveBlog.Core.Tests.PageParts;

/// <summary>The day and the zone of all clocks, told in a sentence near the title.</summary>
public sealed class DayAndZoneInProseTests
{
    [Theory]
    [InlineData("en-NZ", "Tuesday 12 November 2024. All times NZDT.", "+13")]
    [InlineData("ru", "12 ноября 2024. Время местное (UTC+5).", "+05")]
    [InlineData("pt-BR", "12/11/2024 (horário de Brasília)", "-03")]
    [InlineData("en-US", "Live from the lock on Tuesday, Nov. 12, 2024. All times Eastern.", "-05")]
    [InlineData("en-US", "Live from the court, Central time. Tuesday, November 12, 2024", "-06")]
    [InlineData("es-MX", "Martes 12 de noviembre de 2024. Hora del centro de México.", "-06")]
    [InlineData("fr", "Mardi 12 novembre 2024 (heure de Paris)", "+01")]
    [InlineData("it", "12 novembre 2024, ora italiana", "+01")]
    [InlineData("en", "12 November 2024. All times are local (GMT+8).", "+08")]
    public void A_line_dates_the_clocks_and_tells_their_zone(string language, string line, string offset)
    {
        Story story = Read(language, $"<p>{line}</p>");

        story.Updates.Select(update => NodaTime.Text.OffsetDateTimePattern.Rfc3339.Format(update.Published!.At!.Value)).Should()
            .StartWith($"2024-11-12T14:25:00{offset}:00");
    }

    [Fact]
    public void The_attribute_of_a_date_below_the_title_tells_the_zone() =>
        Read("ar", "<div class='date' content='2024-11-12T16:00:00+02:00'>الثلاثاء 12 تشرين الثاني 2024</div>")
            .Updates[0].Published!.At!.Value.Offset.Should().Be(NodaTime.Offset.FromHours(2));

    [Theory]
    [InlineData("The town wants repairs after the flood of 12 June 2021 and the fire.")]
    [InlineData("Four weeks of rain.")]
    public void A_date_of_what_is_told_dates_nothing(string line) =>
        Read("en", $"<p>{line}</p>").Updates.Should().OnlyContain(update => update.Published!.Local == null && update.Published.At == null);

    [Theory]
    [InlineData("UTC+5", "UTC+05")]
    [InlineData("times are GMT-3:30 here", null)]
    [InlineData("the court, Central time", "America/Chicago")]
    [InlineData("IST", null)]
    [InlineData("moved to Central time last year", null)]
    public void A_part_of_a_line_names_the_zone_alone(string line, string? zone) => ZoneInLine.Alone(line).Should().Be(zone);

    private static Story Read(string language, string above) => StoryReader.Read(
        $"<html lang='{language}'><title>Lock live</title><h1>Lock live</h1>{above}<ul>"
        + string.Concat(new[] { "14:25", "13:50", "13:12", "12:40" }.Select(clock =>
            $"<li><b>{clock}</b> Crews have cleared another stretch of the road below Orla Bridge.</li>")) + "</ul></html>").StoryOrThrow();
}
