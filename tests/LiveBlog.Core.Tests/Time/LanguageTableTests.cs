using LiveBlog.Core.Time;
using NodaTime;

namespace LiveBlog.Core.Tests.Time;

/// <summary>Every word of every table is used: looked up, and read in a label where its kind makes one.</summary>
public sealed class LanguageTableTests
{
    // A Thursday
    private static readonly LocalDate Today = new(2024, 5, 16);

    [Fact]
    public void Every_word_is_found_with_its_meaning() => LanguageTables.Words.Where(word =>
    {
        string folded = LabelText.Fold(word.Text);
        Word meaning = WordKinds.Meaning(word.Kind, word.Group);
        int length = Lexicons.Find(word.Language)!.Find(folded, out Word found);
        return length != folded.Length || found.With(meaning) != found || (meaning.Month > 0 && found.Month != meaning.Month) || (meaning.Unit != TimeUnit.None && found.Unit != meaning.Unit);
    }).Should().BeEmpty();

    [Fact]
    public void Every_language_has_its_table() => LanguageTables.Languages.Should().HaveCount(Lexicons.All.Length);

    [Fact]
    public void Every_month_is_read_between_its_day_and_year() =>
        LanguageTables.OfKind("months").Where(word => Day(word, $"14 {word.Text} 2023") != new LocalDate(2023, word.Group, 14)).Should().BeEmpty();

    [Fact]
    public void Every_weekday_is_the_latest_of_its_name() => LanguageTables.OfKind("weekdays").Where(word =>
        Day(word, $"{word.Text} 11:42") != (Today.DayOfWeek == (IsoDayOfWeek)word.Group ? Today : Today.Previous((IsoDayOfWeek)word.Group))).Should().BeEmpty();

    [Theory]
    [InlineData("today", 0)]
    [InlineData("yesterday", -1)]
    [InlineData("beforeyesterday", -2)]
    [InlineData("tomorrow", 1)]
    [InlineData("aftertomorrow", 2)]
    [InlineData("threedaysago", -3)]
    [InlineData("inthreedays", 3)]
    public void Every_word_for_a_near_day_counts_from_today(string kind, int days)
    {
        LanguageTables.OfKind(kind).Should().NotBeEmpty();
        LanguageTables.OfKind(kind).Where(word => Day(word, word.Text) != Today.PlusDays(days)).Should().BeEmpty();
    }

    [Theory]
    [InlineData("minute", 60)]
    [InlineData("hour", 3600)]
    [InlineData("day", 86400)]
    [InlineData("week", 604800)]
    public void Every_unit_makes_an_age_with_a_word_that_says_ago(string unit, int seconds) => LanguageTables.OfKind(unit).Where(word =>
        LanguageTables.Words.Where(ago => ago.Language == word.Language && ago.Kind == "ago").All(ago =>
            Age(word, $"{ago.Text} 3 {word.Text}") != 3 * seconds && Age(word, $"3 {word.Text} {ago.Text}") != 3 * seconds)).Should().BeEmpty();

    [Fact]
    public void Every_word_for_now_is_now() =>
        LanguageTables.OfKind("now").Where(word => Read(word, word.Text) is not { Source: TimeSource.RelativeText, Precision: TimePrecision.Minute }).Should().BeEmpty();

    [Fact]
    public void Every_word_for_noon_and_midnight_is_a_clock()
    {
        LanguageTables.OfKind("noon").Where(word => Clock(word) != new LocalTime(12, 0)).Should().BeEmpty();
        LanguageTables.OfKind("midnight").Where(word => Clock(word) != LocalTime.Midnight).Should().BeEmpty();
    }

    [Fact]
    public void Every_week_month_and_year_that_is_near_has_its_interval()
    {
        LocalDate[] inside = [Today];
        LanguageTables.Words.Where(word => word.Kind is "thisweek" or "thismonth" or "thisyear").Where(word => !inside.All(day => Holds(Read(word, word.Text), day))).Should().BeEmpty();
        LanguageTables.Words.Where(word => word.Kind is "lastweek" or "lastmonth" or "lastyear" && !(Read(word, word.Text).Latest < Noon)).Should().BeEmpty();
        LanguageTables.Words.Where(word => word.Kind is "nextweek" or "nextmonth" or "nextyear" && !(Read(word, word.Text).Earliest > Noon)).Should().BeEmpty();
    }

    [Fact]
    public void Every_spelled_ordinal_is_a_day_of_a_month()
    {
        Dictionary<string, string> january = LanguageTables.OfKind("months").Where(word => word.Group == 1).GroupBy(word => word.Language).ToDictionary(all => all.Key, all => all.First().Text);

        LanguageTables.OfKind("ordinals").Where(word => Day(word, $"{word.Text} {january[word.Language]} 2023") != new LocalDate(2023, 1, word.Group)).Should().BeEmpty();
    }

    private static Instant Noon => Today.At(new LocalTime(12, 0)).InUtc().ToInstant();

    private static UpdateTime Read(TableWord word, string text) =>
        TimeReader.Read(text, new TimeContext { Language = word.Language, TimeZone = "UTC", CapturedAt = Noon, InTimeSlot = true });

    private static LocalDate? Day(TableWord word, string text) => Read(word, text) is var time && time.Local is { } local ? local.Date : time.At?.Date;

    private static LocalTime? Clock(TableWord word) => Read(word, word.Text).At?.TimeOfDay;

    private static double? Age(TableWord word, string text) => Read(word, text).Instant is { } at ? (Noon - at).TotalSeconds : null;

    private static bool Holds(UpdateTime time, LocalDate day) =>
        time.Earliest <= day.AtMidnight().InUtc().ToInstant() && time.Latest > day.AtMidnight().InUtc().ToInstant();
}
