using System.Globalization;

namespace LiveBlog.Core.Time;

/// <summary>The kinds of words a table has lines for.</summary>
internal static class WordKinds
{
    public static Word Meaning(string kind, int value) => kind switch
    {
        "months" => new Word { Month = (byte)value },
        "weekdays" => new Word { Weekday = (byte)value },
        "numbers" => new Word { Number = (byte)value },
        "oneandahalf" => new Word { Number = 1, Marks = WordMarks.Half },
        "ordinals" => new Word { Nth = (byte)value },
        "ordinal" => Mark(WordMarks.Ordinal),
        "oclock" => Mark(WordMarks.OClock),
        "hourbefore" => Mark(WordMarks.HourBefore),
        "at" => Mark(WordMarks.At),
        "halfclock" => Mark(WordMarks.OClock | WordMarks.HalfClock),
        // Said of news, not of time: a label with it is none
        "notime" => default,
        "minutemark" => Mark(WordMarks.MinuteMark),
        "secondmark" => Mark(WordMarks.SecondMark),
        "yearmark" => Mark(WordMarks.YearMark),
        "monthmark" => Mark(WordMarks.MonthMark),
        "daymark" => Mark(WordMarks.DayMark),
        "noon" => Mark(WordMarks.Noon),
        "midnight" => Mark(WordMarks.Midnight),
        _ => NearDay(kind) ?? Half(kind) ?? Age(kind),
    };

    private static Word? NearDay(string kind) => kind switch
    {
        "today" => Day(0),
        "yesterday" => Day(-1),
        "beforeyesterday" => Day(-2),
        "tomorrow" => Day(1),
        "aftertomorrow" => Day(2),
        "threedaysago" => Day(-3),
        "inthreedays" => Day(3),
        "tomorrowmorning" => Day(1) with { Part = DayPart.Morning },
        "tomorrowafternoon" => Day(1) with { Part = DayPart.Afternoon },
        "tomorrowevening" => Day(1) with { Part = DayPart.Evening },
        "tonight" => Day(0) with { Part = DayPart.Evening },
        "thismorning" => Day(0) with { Part = DayPart.Morning },
        "thisafternoon" => Day(0) with { Part = DayPart.Afternoon },
        "yesterdaymorning" => Day(-1) with { Part = DayPart.Morning },
        "yesterdayafternoon" => Day(-1) with { Part = DayPart.Afternoon },
        "lastnight" => Day(-1) with { Part = DayPart.Evening },
        _ => null,
    };

    private static Word Day(int days) => new() { Days = (sbyte)days, Marks = WordMarks.DayOffset };

    private static Word Mark(WordMarks marks) => new() { Marks = marks };

    private static Word? Half(string kind)
    {
        DayPart part = kind switch
        {
            "am" => DayPart.Am,
            "pm" => DayPart.Pm,
            "morning" => DayPart.Morning,
            "noonpart" => DayPart.NoonPart,
            "afternoon" => DayPart.Afternoon,
            "evening" => DayPart.Evening,
            "night" => DayPart.Night,
            _ => DayPart.None,
        };
        return part == DayPart.None ? null : new Word { Part = part };
    }

    private static Word Age(string kind) => kind switch
    {
        "few" => Mark(WordMarks.Few),
        "ago" => Mark(WordMarks.Ago),
        "later" => Mark(WordMarks.Later),
        "about" => Mark(WordMarks.About),
        "less" => Mark(WordMarks.Less),
        "now" => Mark(WordMarks.Now),
        "lastunit" => Mark(WordMarks.LastUnit),
        "nextunit" => Mark(WordMarks.NextUnit),
        "until" => Mark(WordMarks.Until),
        "from" => Mark(WordMarks.From),
        "thisunit" => Mark(WordMarks.ThisUnit),
        "weekoflast" => Mark(WordMarks.WeekOf) with { Days = -1 },
        "weekofthis" => Mark(WordMarks.WeekOf),
        "weekofnext" => Mark(WordMarks.WeekOf) with { Days = 1 },
        "beyond" => Mark(WordMarks.Beyond),
        "before" => Mark(WordMarks.Beyond) with { Days = -1 },
        "within" => Mark(WordMarks.Within),
        "andahalf" => Mark(WordMarks.Half),
        "published" => Mark(WordMarks.Published),
        "modified" => Mark(WordMarks.Modified),
        "noise" => Mark(WordMarks.Noise),
        _ => Unit(kind),
    };

    private static Word Unit(string kind) => kind.Split('.') switch
    {
        ["one", string unit] => new Word { Unit = UnitOf(unit), Count = 1 },
        ["fifteen", string unit] => new Word { Unit = UnitOf(unit), Count = 15 },
        ["two", string unit] => new Word { Unit = UnitOf(unit), Count = 2 },
        ["half", string unit] => new Word { Unit = UnitOf(unit), Count = 1, Marks = WordMarks.Half },
        ["ago", string unit] => new Word { Unit = UnitOf(unit), Marks = WordMarks.Ago },
        ["past", string minutes] => new Word { HourShift = sbyte.Parse(minutes, CultureInfo.InvariantCulture) },
        ["before", string minutes] => new Word { HourShift = (sbyte)-sbyte.Parse(minutes, CultureInfo.InvariantCulture) },
        ["era", string start] => new Word { EraStart = short.Parse(start, CultureInfo.InvariantCulture), Marks = WordMarks.Era },
        [string unit] when unit.StartsWith("last", StringComparison.Ordinal) =>
            new Word { Unit = UnitOf(unit[4..]), Count = 1, Marks = WordMarks.Ago },
        [string unit] when unit.StartsWith("next", StringComparison.Ordinal) =>
            new Word { Unit = UnitOf(unit[4..]), Count = 1, Marks = WordMarks.Later },
        [string unit] when unit.StartsWith("this", StringComparison.Ordinal) =>
            new Word { Unit = UnitOf(unit[4..]), Count = 1, Marks = WordMarks.ThisUnit },
        [string unit] => new Word { Unit = UnitOf(unit) },
        _ => throw new ArgumentException($"A table of words has no line '{kind}'.", nameof(kind)),
    };

    private static TimeUnit UnitOf(string unit) => unit switch
    {
        "second" => TimeUnit.Second,
        "minute" => TimeUnit.Minute,
        "hour" => TimeUnit.Hour,
        "day" => TimeUnit.Day,
        "week" => TimeUnit.Week,
        "month" => TimeUnit.Month,
        "quarter" => TimeUnit.Quarter,
        "weekend" => TimeUnit.Weekend,
        "year" => TimeUnit.Year,
        "decade" => TimeUnit.Decade,
        _ => throw new ArgumentException($"A table of words has no unit '{unit}'.", nameof(unit)),
    };
}
