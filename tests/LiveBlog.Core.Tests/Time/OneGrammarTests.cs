using System.Globalization;
using LiveBlog.Core.Feeds;
using LiveBlog.Core.Time;
using NodaTime;

namespace LiveBlog.Core.Tests.Time;

/// <summary>The same words are the same time in an element of their own, as the opening of a line, and beside a date.</summary>
public sealed class OneGrammarTests
{
    // Language and printed form: {h} the hour of 24, {p} that of 12, {m} the minutes
    private static readonly (string Language, string Form)[] Forms =
    [
        .. Repository.Read("tests/LiveBlog.Core.Tests/Time/Vectors/printed_clocks.tsv").Split('\n')
            .Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')).Select(row => (row[0], row[1])),
    ];

    private static readonly (int Hour, int Minute)[] Clocks = [(17, 5), (16, 40), (15, 10), (14, 25)];

    [Fact]
    public void A_clock_is_read_alike_as_a_label_and_as_an_opening()
    {
        IEnumerable<string> wrong = from form in Forms
                                    from clock in Clocks
                                    let text = Print(form.Form, clock.Hour, clock.Minute)
                                    from answer in Answers(form.Language, text)
                                    where answer.Time != new LocalTime(clock.Hour, clock.Minute)
                                    select $"{form.Language} {answer.How} '{text}': {answer.Time}";

        wrong.Should().BeEmpty();
    }

    [Fact]
    public void A_clock_behind_its_date_is_read_alike_in_a_feed()
    {
        IEnumerable<string> wrong = from form in Forms
                                    where !form.Form.Any(char.IsDigit)
                                    from clock in Clocks
                                    let text = "2026-03-04 " + Print(form.Form, clock.Hour, clock.Minute)
                                    let time = FeedTimes.Read(text, form.Language)!
                                    where (time.At?.LocalDateTime ?? time.Local) != March(clock.Hour, clock.Minute)
                                    select $"{form.Language} '{text}': {time}";

        wrong.Should().BeEmpty();
    }

    [Fact]
    public void Every_language_of_times_has_a_form() =>
        LanguageTables.Languages.Except(Forms.Select(form => form.Language)).Should().BeEmpty();

    [Theory]
    [InlineData("de", "17 Uhr 05")]
    [InlineData("ru", "17 часов 05 минут")]
    [InlineData("hu", "17 óra 05 perc")]
    [InlineData("vi", "17 giờ 05 phút")]
    [InlineData("cs", "17 hodin 05 minut")]
    [InlineData("uk", "17 година 05 хвилин")]
    [InlineData("sr", "17 сати и 05 минута")]
    [InlineData("fa", "ساعت 17 و 05 دقیقه")]
    public void Hours_and_minutes_in_words_are_a_clock_and_no_age(string language, string text)
    {
        Answers(language, text).Should().OnlyContain(answer => answer.Time == new LocalTime(17, 5));
        FeedTimes.Read($"2026-03-04 {text}", language)!.Local.Should().Be(March(17, 5));
        Read("de", $"{text} – Brücke offen").Should().BeNull();
    }

    [Fact]
    public void An_hour_of_a_clock_of_twelve_hours_needs_its_half()
    {
        Read("ur", "5:05 بجے").Should().BeNull();
        OpeningTime.Length("5:05 بجے – Harbour", Lexicons.Find("ur")).Should().Be(0);
        Read("ur", "شام 5:05 بجے").Should().Be(new LocalTime(17, 5));
    }

    [Theory]
    [InlineData("pt", "17 horas e 05 minutos")]
    [InlineData("en", "17 hours 05 minutes")]
    public void Hours_and_minutes_in_words_that_may_be_an_age_or_a_clock_are_neither(string language, string text) =>
        Read(language, text).Should().BeNull();

    [Theory]
    [InlineData("fr", "13h-15h")]
    [InlineData("ja", "午後６時半－１１時")]
    public void The_hour_behind_a_dash_is_no_offset_of_a_zone(string language, string text) => Read(language, text).Should().BeNull();

    [Theory]
    [InlineData("17:05 am Hafen brennt es", "17:05")]
    [InlineData("17 Uhr 05 – Brücke offen", "17 Uhr 05")]
    [InlineData("Dienstag, 11. März, 14.05 Uhr – Brücke offen", "Dienstag, 11. März, 14.05 Uhr")]
    [InlineData("14.05 uur: brug open", "14.05 uur")]
    public void The_rest_of_the_line_is_left(string line, string clock) =>
        line[..OpeningTime.Length(line, Lexicons.Find("de"))].Should().Be(clock);

    [Theory]
    [InlineData("At 17:05 the pilots left")]
    [InlineData("Um 17:05 Uhr kamen die Lotsen")]
    [InlineData("Monday 15:42 was calm")]
    [InlineData("17 часов 05 минут длился")]
    public void A_sentence_that_begins_with_a_time_has_no_opening(string line) =>
        OpeningTime.Length(line, Lexicons.Find("ru")).Should().Be(0);

    private static IEnumerable<(string How, LocalTime? Time)> Answers(string language, string text)
    {
        string line = text + " – Harbour pilots moved a vessel";
        int length = OpeningTime.Length(line, Lexicons.Find(language));
        yield return ("label", Read(language, text));
        yield return ("opening", Read(language, line[..length]));
        yield return ("length", length == text.Length ? Read(language, text) : null);
    }

    private static LocalDateTime March(int hour, int minute) => new(2026, 3, 4, hour, minute);

    private static LocalTime? Read(string language, string text) =>
        TimeReader.Read(text, new TimeContext { Language = language, TimeZone = "Etc/UTC", CapturedAt = Instant.FromUtc(2026, 3, 4, 20, 0),
            InTimeSlot = true }).At?.TimeOfDay;

    private static string Print(string form, int hour, int minute) => form
        .Replace("{h}", hour.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{p}", (hour - 12).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{m}", minute.ToString("00", CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
