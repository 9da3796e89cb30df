using LiveBlog.Core.Time;

namespace LiveBlog.Core.Tests.Time;

public sealed class OpeningTimeTests
{
    [Theory]
    [InlineData("15:42 The mayor speaks", "15:42")]
    [InlineData("3.42pm The mayor speaks", "3.42pm")]
    [InlineData("3.42pm GMT The mayor speaks", "3.42pm GMT")]
    [InlineData("3:42 p.m. ET: The mayor speaks", "3:42 p.m. ET")]
    [InlineData("12.31 Uhr: Taucher am Pfeiler", "12.31 Uhr")]
    [InlineData("+++ 14:05 Taucher am Pfeiler +++", "+++ 14:05")]
    [InlineData("7pm The mayor speaks", "7pm")]
    [InlineData("14h05 Le maire parle", "14h05")]
    [InlineData("24:00", "24:00")]
    [InlineData("Ore 14:05 - Il sindaco parla", "Ore 14:05")]
    [InlineData("kl. 14.05 Borgmesteren taler", "kl. 14.05")]
    [InlineData("klo 14.05", "klo 14.05")]
    public void A_line_may_open_with_a_time_of_day(string line, string clock) => line[..OpeningTime.Length(line)].Should().Be(clock);

    [Theory]
    [InlineData("2014 was a bad year")]
    [InlineData("25:00 is no time")]
    [InlineData("12:60 is no time")]
    [InlineData("3.50 euros a litre")]
    [InlineData("12:345")]
    [InlineData("4 boats left")]
    [InlineData("Ore from 14 mines")]
    [InlineData("The mayor spoke at 15:42")]
    [InlineData("15:42km")]
    [InlineData("Nach 15 Uhr: alles ruhig am Pfeiler")]
    [InlineData("Vor 15 Uhr – alles ruhig am Pfeiler")]
    [InlineData("By 5pm: police had gone")]
    [InlineData("")]
    public void Other_numbers_are_no_clock(string line) => OpeningTime.Length(line).Should().Be(0);

    [Theory]
    [InlineData("08.10 WIB", "08.10 WIB")]
    [InlineData("pukul 08.10 Bandara dibuka", "pukul 08.10")]
    [InlineData("14.05 uur: brug open", "14.05 uur")]
    [InlineData("14 h 05 - Le pont rouvre", "14 h 05")]
    [InlineData("02:05 p. m. Reabre el puente", "02:05 p. m.")]
    [InlineData("٢٢:١٥ وصول الفريق", "٢٢:١٥")]
    public void A_clock_of_another_language_opens_the_line(string line, string clock) =>
        line[..OpeningTime.Length(line)].Should().Be(clock);

    [Theory]
    [InlineData("12 CAT scans were made")]
    [InlineData("1.30 west of the pier")]
    [InlineData("3 PT points")]
    public void A_zone_makes_no_clock_of_a_bare_number_or_of_prose(string line) => OpeningTime.Length(line).Should().Be(0);

    [Theory]
    [InlineData("14 h 05", 845)]
    [InlineData("2:05 μ.μ.", 845)]
    [InlineData("7pm", 1140)]
    [InlineData("09:05 PKT", 545)]
    public void It_tells_the_minutes_of_the_day(string line, int minutes) => OpeningTime.Minutes(line).Should().Be(minutes);
}
