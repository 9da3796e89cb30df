using System.Globalization;
using LiveBlog.Core.Time;
using NodaTime;

namespace LiveBlog.Core.Tests.Time;

/// <summary>The same words are the same time in an element of their own, as the opening of a line, and beside a date.</summary>
public sealed class OneGrammarTests
{
    // Language and printed form: {h} the hour of 24, {p} that of 12, {m} the minutes
    private static readonly (string Language, string Form)[] Forms =
    [
        ("en", "{p}.{m}pm"), ("en", "{p}:{m} p.m."), ("en", "{h}:{m} hrs"), ("fr", "{h}h{m}"), ("fr", "{h} h {m}"), ("fr", "À {h}h{m}"),
            ("fr", "{h} heures {m}"),
        ("de", "{h}.{m} Uhr"), ("de", "{h} Uhr {m}"), ("es", "{h}:{m} h"), ("es", "A las {h}:{m}"), ("it", "Ore {h}.{m}"),
            ("pt", "{h}h{m}"), ("pt", "Às {h}h{m}"),
        ("nl", "{h}.{m} uur"), ("nl", "Om {h}:{m} uur"), ("sv", "Klockan {h}.{m}"), ("da", "Kl. {h}.{m}"), ("fi", "Klo {h}.{m}"),
            ("fi", "Kello {h}.{m}"),
        ("pl", "Godzina {h}:{m}"), ("cs", "{h}.{m} hod."), ("hu", "{h} óra {m} perc"), ("hu", "{h} óra {m}"), ("tr", "Saat {h}.{m}"),
            ("el", "{p}:{m} μ.μ."),
        ("ru", "В {h}:{m}"), ("ru", "{h} часов {m} минут"), ("bg", "{h}:{m} ч."), ("ar", "{p}:{m} م"), ("ar", "الساعة {h}:{m}"),
            ("he", "בשעה {h}:{m}"),
        ("he", "שעה {h}:{m}"), ("hi", "दोपहर {p}:{m} बजे"), ("th", "{h}.{m} น."), ("vi", "{h} giờ {m} phút"), ("vi", "Lúc {h}:{m}"),
            ("id", "Jam {h}:{m}"),
        ("ja", "午後{p}時{m}分"), ("zh", "下午{p}:{m}"), ("zh", "{h}点{m}分"), ("ko", "{h}시 {m}분"), ("sk", "{h}.{m} hod"), ("hr", "U {h}:{m}"),
            ("hr", "{h}:{m} sati"),
        ("sr", "{h}.{m} ч"), ("lt", "{h} val. {m} min."), ("lt", "{h}:{m} val."), ("et", "Kell {h}.{m}"), ("is", "Kl. {h}:{m}"),
            ("eu", "{h}:{m}etan"),
        ("ms", "Jam {p}.{m} ptg"), ("bn", "দুপুর {p}:{m}"), ("lv", "Plkst. {h}.{m}"), ("sl", "Ob {h}.{m}"), ("fa", "ساعت {h}:{m}"),
            ("sw", "Saa {h}:{m}"), ("ta", "பிற்பகல் {p}:{m}"),
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
    public void Every_language_of_times_has_a_form_here_or_writes_its_clocks_with_a_colon_alone() =>
        LanguageTables.Languages.Except(Forms.Select(form => form.Language)).Should().BeEquivalentTo("nb", "ro", "ca", "uk", "ur");

    [Fact]
    public void An_hour_of_a_clock_of_twelve_hours_needs_its_half()
    {
        Read("ur", "5:05 بجے").Should().BeNull();
        OpeningTime.Length("5:05 بجے – Harbour", Lexicons.Find("ur")).Should().Be(0);
        Read("ur", "شام 5:05 بجے").Should().Be(new LocalTime(17, 5));
    }

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

    private static LocalTime? Read(string language, string text) =>
        TimeReader.Read(text, new TimeContext { Language = language, TimeZone = "Etc/UTC", CapturedAt = Instant.FromUtc(2026, 3, 4, 20, 0),
            InTimeSlot = true }).At?.TimeOfDay;

    private static string Print(string form, int hour, int minute) => form
        .Replace("{h}", hour.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{p}", (hour - 12).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{m}", minute.ToString("00", CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
