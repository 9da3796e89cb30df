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
        return length != folded.Length || found.With(meaning) != found || (meaning.Month > 0 && found.Month != meaning.Month)
            || (meaning.Unit != TimeUnit.None && found.Unit != meaning.Unit);
    }).Should().BeEmpty();

    [Fact]
    public void Every_language_has_its_table() => LanguageTables.Languages.Should().HaveCount(Lexicons.All.Length);

    [Fact]
    public void Every_month_is_read_between_its_day_and_year() =>
        LanguageTables.OfKind("months").Where(word => Day(word, $"14 {word.Text} 2023") != new LocalDate(2023, word.Group, 14)).Should()
            .BeEmpty();

    [Fact]
    public void Every_weekday_is_the_latest_of_its_name() => LanguageTables.OfKind("weekdays").Where(word =>
        Day(word, $"{word.Text} 11:42") != (Today.DayOfWeek == (IsoDayOfWeek)word.Group ? Today : Today.Previous((IsoDayOfWeek)word.Group)))
            .Should().BeEmpty();

    [Theory]
    [InlineData("today", 0)]
    [InlineData("yesterday", -1)]
    [InlineData("beforeyesterday", -2)]
    [InlineData("tomorrow", 1)]
    [InlineData("aftertomorrow", 2)]
    [InlineData("threedaysago", -3)]
    [InlineData("inthreedays", 3)]
    [InlineData("thismorning", 0)]
    [InlineData("thisafternoon", 0)]
    [InlineData("tonight", 0)]
    [InlineData("lastnight", -1)]
    [InlineData("yesterdaymorning", -1)]
    [InlineData("yesterdayafternoon", -1)]
    [InlineData("tomorrowmorning", 1)]
    [InlineData("tomorrowafternoon", 1)]
    [InlineData("tomorrowevening", 1)]
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
            Age(word, $"{ago.Text} 3 {word.Text}") != 3 * seconds && Age(word, $"3 {word.Text} {ago.Text}") != 3 * seconds)).Should()
                .BeEmpty();

    [Theory]
    [InlineData("half.hour", 1800)]
    [InlineData("fifteen.minute", 900)]
    [InlineData("two.week", 1209600)]
    public void Every_measure_with_a_name_makes_an_age(string kind, int seconds) => LanguageTables.OfKind(kind).Where(word =>
        LanguageTables.Words.Where(ago => ago.Language == word.Language && ago.Kind == "ago").All(ago =>
            Age(word, $"{ago.Text} {word.Text}") != seconds && Age(word, $"{word.Text} {ago.Text}") != seconds)).Should().BeEmpty();

    [Fact]
    public void Every_word_for_one_and_a_half_counts_the_hours() => LanguageTables.OfKind("oneandahalf").Where(word =>
        (from ago in LanguageTables.OfKind("ago")
         from hour in LanguageTables.OfKind("hour")
         where ago.Language == word.Language && hour.Language == word.Language
         from text in (string[])[$"{ago.Text} {word.Text} {hour.Text}", $"{word.Text} {hour.Text} {ago.Text}"]
         select Age(word, text)).All(age => age != 5400)).Should().BeEmpty();

    [Fact]
    public void Every_word_for_few_makes_an_interval_of_minutes() => LanguageTables.OfKind("few").Where(word =>
        (from ago in LanguageTables.OfKind("ago")
         from minute in LanguageTables.OfKind("minute")
         where ago.Language == word.Language && minute.Language == word.Language
         from text in (string[])[$"{ago.Text} {word.Text} {minute.Text}", $"{word.Text} {minute.Text} {ago.Text}"]
         select Read(word, text)).All(time => time.At is not null || !(time.Earliest < time.Latest && time.Latest < Noon))).Should()
             .BeEmpty();

    [Fact]
    public void Every_word_before_a_clock_tells_its_role_and_no_more()
    {
        LanguageTables.OfKind("published").Where(word => Read(word, $"{word.Text} 11:42").At?.TimeOfDay != new LocalTime(11, 42)).Should()
            .BeEmpty();
        LanguageTables.OfKind("modified").Where(word => Read(word, $"{word.Text} 11:42").At?.TimeOfDay != new LocalTime(11, 42)).Should()
            .BeEmpty();
        LanguageTables.OfKind("hourbefore").Where(word => Read(word, $"{word.Text} 11:42").At?.TimeOfDay != new LocalTime(11, 42)).Should()
            .BeEmpty();
    }

    [Fact]
    public void Every_half_of_the_day_decides_the_hour()
    {
        LanguageTables.OfKind("am").Where(word => Halves(word).All(hour => hour != 3)).Should().BeEmpty();
        LanguageTables.Words.Where(word => word.Kind is "pm" or "afternoon" && Halves(word).All(hour => hour != 15)).Should().BeEmpty();
    }

    [Fact]
    public void Every_word_between_a_start_and_an_end_makes_an_interval() => LanguageTables.OfKind("until").Where(word =>
        Read(word, $"10:05 {word.Text} 11:42") is not { At: null, Earliest: { } earliest, Latest: { } latest }
            || latest - earliest != Duration.FromMinutes(97)).Should().BeEmpty();

    [Fact]
    public void Every_word_for_now_is_now() =>
        LanguageTables.OfKind("now")
            .Where(word => Read(word, word.Text) is not { Source: TimeSource.RelativeText, Precision: TimePrecision.Minute }).Should()
            .BeEmpty();

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
        LanguageTables.Words.Where(word => word.Kind is "thisweek" or "thismonth" or "thisyear")
            .Where(word => !inside.All(day => Holds(Read(word, word.Text), day))).Should().BeEmpty();
        LanguageTables.Words.Where(word => word.Kind is "lastweek" or "lastmonth" or "lastyear" && !(Read(word, word.Text).Latest < Noon))
            .Should().BeEmpty();
        LanguageTables.Words.Where(word => word.Kind is "nextweek" or "nextmonth" or "nextyear" && !(Read(word, word.Text).Earliest > Noon))
            .Should().BeEmpty();
    }

    [Fact]
    public void Every_spelled_ordinal_is_a_day_of_a_month()
    {
        Dictionary<string, string> january = LanguageTables.OfKind("months").Where(word => word.Group == 1).GroupBy(word => word.Language)
            .ToDictionary(all => all.Key, all => all.First().Text);

        LanguageTables.OfKind("ordinals")
            .Where(word => Day(word, $"{word.Text} {january[word.Language]} 2023") != new LocalDate(2023, 1, word.Group)).Should()
            .BeEmpty();
    }

    private static Instant Noon => Today.At(new LocalTime(12, 0)).InUtc().ToInstant();

    private static UpdateTime Read(TableWord word, string text) =>
        TimeReader.Read(text, new TimeContext { Language = word.Language, TimeZone = "UTC", CapturedAt = Noon, InTimeSlot = true });

    private static LocalDate? Day(TableWord word, string text) =>
        Read(word, text) is var time && time.Local is { } local ? local.Date : time.At?.Date;

    private static LocalTime? Clock(TableWord word) => Read(word, word.Text).At?.TimeOfDay;

    /// <summary>The hour of 3:42 with a word before or after it.</summary>
    private static IEnumerable<int?> Halves(TableWord word) =>
        ((string[])[$"3:42 {word.Text}", $"{word.Text} 3:42"]).Select(text => Read(word, text).At?.Hour);

    private static double? Age(TableWord word, string text) => Read(word, text).Instant is { } at ? (Noon - at).TotalSeconds : null;

    private static bool Holds(UpdateTime time, LocalDate day) =>
        time.Earliest <= day.AtMidnight().InUtc().ToInstant() && time.Latest > day.AtMidnight().InUtc().ToInstant();
}
