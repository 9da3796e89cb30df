namespace LiveBlog.Core.Time;

/// <summary>Ages: "5 minutes ago", "vor einer Stunde", "2h", "1 hr 20 min ago" (T29).</summary>
internal static class AgeForms
{
    public static bool TryTake(ref LabelCursor cursor, ref LabelParts parts)
    {
        Age age = parts.Age;
        int at = Qualifiers(in cursor, ref age, out bool few);
        int length = Amount(in cursor, at, out double amount, out bool spelled);
        at += length;
        if (length > 0 || few)
            at += Which(in cursor, at, ref age);
        if (cursor.Peek(at).Is(WordMarks.Noise) && cursor.Peek(at + 1).Word.Unit != TimeUnit.None)
            at++;
        LabelToken unit = cursor.Peek(at);
        if (unit.Word.Unit is TimeUnit.None or TimeUnit.Weekend || unit.Is(WordMarks.ThisUnit) || parts.HasClock
            || IsFraction(in age, unit))
            return false;
        int after = length > 0 || few ? Which(in cursor, at + 1, ref age) : 0;
        bool marked = cursor.IsMarkedAge || age.Sign != 0 || age.IsLessThan || unit.Is(WordMarks.Ago | WordMarks.Later);
        if (!marked && (length == 0 || spelled || !MayBeUnmarked(in cursor, unit, in age, amount)))
            return false;
        if (length == 0 && (few || !AloneCounts(in cursor, unit)))
            return few && TakeFew(ref cursor, ref parts, age, at, after);
        // "A second ago" is said of anything just now
        if (unit.Word.Unit == TimeUnit.Second && ((spelled && amount == 1) || length == 0))
            return TakeNow(ref cursor, ref parts, at);
        age.IsNamed = length == 0 && unit.Word.Count == 1;
        Add(ref age, unit.Word.Unit, length > 0 ? amount : OwnAmount(unit));
        Take(ref cursor, ref parts, age, at, after);
        return true;
    }

    // "min", "min."
    private const int LongestShort = 4;

    /// <summary>An age without its word stands for itself: "5m", "2 hours". Behind a word of a clock or any preposition it is none ("at
    /// 15h", "w 15 minut", "ca. 15h"), nor is an hour of a clock ("15 heures") or a day or month of a date ("27日", "2月30日").</summary>
    private static bool MayBeUnmarked(in LabelCursor cursor, LabelToken unit, in Age age, double amount)
    {
        LabelToken before = cursor.Peek(-1);
        bool isHour = unit.Is(WordMarks.OClock) && amount == Math.Floor(amount);
        bool follows = age.Unit == TimeUnit.None && before.Is(WordMarks.Noise | WordMarks.At | WordMarks.HourBefore | WordMarks.Until)
            && before.Word.Unit == TimeUnit.None && !before.Is(WordMarks.Published | WordMarks.Modified);
        // "17 horas 05 minutos" may be a clock in words, and an age needs its word
        bool isSpoken = age.Unit == TimeUnit.Hour && unit.Word.Unit == TimeUnit.Minute && unit.Length > LongestShort;
        return !isHour && !follows && !isSpoken && !((age.IsAbout || before.Is(WordMarks.About)) && unit.Length == 1)
            && !unit.Is(WordMarks.DayMark | WordMarks.MonthMark | WordMarks.At);
    }

    // "Three quarters of an hour"
    private static bool IsFraction(in Age age, LabelToken unit) =>
        age.Unit == TimeUnit.Quarter || (age.Unit != TimeUnit.None && unit.Word.Unit == TimeUnit.Quarter);

    /// <summary>The unit here, once.</summary>
    public static bool TryTakeOne(ref LabelCursor cursor, ref LabelParts parts)
    {
        Age age = parts.Age;
        Add(ref age, cursor.Current.Word.Unit, OwnAmount(cursor.Current));
        parts.Age = age;
        cursor.Skip();
        return true;
    }

    private static double OwnAmount(LabelToken unit) => unit.Is(WordMarks.Half) ? 0.5 : Math.Max(1, (int)unit.Word.Count);

    public static Age One(TimeUnit unit, int sign)
    {
        Age age = new() { Sign = sign, IsNamed = true };
        Add(ref age, unit, 1);
        return age;
    }

    // "les 2 prochaines semaines", "30 vorangegangenen Tagen"
    private static int Which(in LabelCursor cursor, int at, ref Age age)
    {
        int sign = PeriodForms.Sign(cursor.Peek(at));
        if (sign == 0 || age.Sign == -sign || cursor.Peek(at + 1).Word.Weekday > 0)
            return 0;
        age.Sign = sign;
        age.IsSpan = true;
        return 1;
    }

    private static int Qualifiers(in LabelCursor cursor, ref Age age, out bool few)
    {
        int at = 0;
        few = false;
        while (cursor.Peek(at).Is(WordMarks.About | WordMarks.Less | WordMarks.Few) && cursor.Peek(at).Word.Unit == TimeUnit.None)
        {
            age.IsLessThan |= cursor.Peek(at).Is(WordMarks.Less) && !cursor.Peek(at).Is(WordMarks.About);
            age.IsAbout |= cursor.Peek(at).Is(WordMarks.About);
            few |= cursor.Peek(at).Is(WordMarks.Few);
            at++;
        }

        return at;
    }

    private static int Amount(in LabelCursor cursor, int at, out double amount, out bool spelled)
    {
        amount = cursor.Peek(at).Value;
        spelled = false;
        if (cursor.IsNumber(at))
        {
            bool point = cursor.Peek(at + 1).Kind == LabelTokenKind.Symbol && cursor.Peek(at + 1).Value is '.' or ','
                && cursor.Touches(at + 1);
            if (!point || !cursor.IsNumber(at + 2) || !cursor.Touches(at + 2))
                return 1;
            amount += cursor.Peek(at + 2).Value / Math.Pow(10, cursor.Peek(at + 2).Length);
            return 3;
        }

        amount = cursor.Peek(at).Word.Number;
        spelled = amount > 0;
        // "an" is one and a year in French: before a unit it is the number
        if (!spelled || (cursor.Peek(at).Word.Unit != TimeUnit.None && cursor.Peek(at + 1).Word.Unit == TimeUnit.None))
            return 0;
        // "one and a half hours", "anderthalb Stunden"
        int half = HalfMore(in cursor, at + 1);
        amount += half > 0 || cursor.Peek(at).Is(WordMarks.Half) ? 0.5 : 0;
        return 1 + half;
    }

    // "hour ago", "час назад"; a month's or a weekday's name is none
    private static bool AloneCounts(in LabelCursor cursor, LabelToken unit) => unit.Word.Count > 0 || unit.Is(WordMarks.Ago)
        || (cursor.IsMarkedAge && unit.Length > 1 && !unit.Is(WordMarks.Later | WordMarks.Noise | WordMarks.Now));

    private static void Take(ref LabelCursor cursor, ref LabelParts parts, Age age, int at, int after)
    {
        LabelToken unit = cursor.Peek(at);
        if (unit.Is(WordMarks.Ago | WordMarks.Later) && age.Sign == 0)
            age.Sign = unit.Is(WordMarks.Ago) ? -1 : 1;
        int half = HalfMore(in cursor, at + 1);
        if (half > 0)
            Add(ref age, unit.Word.Unit, 0.5);
        parts.Age = age;
        // "5 min" alone may be how long something took; a sign is no mark: "-3h" may be a difference
        parts.NeedsSlot |= !cursor.IsMarkedAge && !unit.Is(WordMarks.Ago | WordMarks.Later);
        at += 1 + after + half;
        cursor.Skip(at + Echo(in cursor, at));
    }

    // "an hour and a half ago"
    private static int HalfMore(in LabelCursor cursor, int at) =>
        cursor.Peek(at).Is(WordMarks.Half) && cursor.Peek(at).Word.Unit == TimeUnit.None ? 1 : 0;

    /// <summary>A few seconds are now; a few of anything longer are two to ten of it.</summary>
    private static bool TakeFew(ref LabelCursor cursor, ref LabelParts parts, Age age, int at, int after)
    {
        TimeUnit unit = cursor.Peek(at).Word.Unit;
        if (unit == TimeUnit.Second)
            return TakeNow(ref cursor, ref parts, at);
        if (age.Unit != TimeUnit.None)
            return false;
        Add(ref age, unit, 10);
        age.IsFew = true;
        Take(ref cursor, ref parts, age, at, after);
        return true;
    }

    private static bool TakeNow(ref LabelCursor cursor, ref LabelParts parts, int at)
    {
        parts.Age = parts.Age with { IsNow = true };
        cursor.Skip(at + 1 + Echo(in cursor, at + 1));
        return true;
    }

    private static void Add(ref Age age, TimeUnit unit, double amount)
    {
        age.Unit = unit;
        age.Amount = amount;
        switch (unit)
        {
            case TimeUnit.Second:
            case TimeUnit.Minute:
            case TimeUnit.Hour:
                age.Seconds += amount * (unit == TimeUnit.Second ? 1 : unit == TimeUnit.Minute ? 60 : 3600);
                break;
            case TimeUnit.Day:
            case TimeUnit.Week:
                age.Days += amount * (unit == TimeUnit.Day ? 1 : 7);
                break;
            default:
                age.Months += (int)Math.Min(amount * MonthsOf(unit), 60_000);
                break;
        }
    }

    private static int MonthsOf(TimeUnit unit) => unit switch
    {
        TimeUnit.Month => 1,
        TimeUnit.Quarter => 3,
        TimeUnit.Year => 12,
        _ => 120,
    };

    /// <summary>The number said again after the unit: "ساعة واحدة", "שעה (1)".</summary>
    private static int Echo(in LabelCursor cursor, int at)
    {
        if (cursor.Peek(at).Word.Number == 1 && cursor.Peek(at).Word.Unit == TimeUnit.None
            && cursor.Peek(at + 1).Word.Unit == TimeUnit.None)
            return 1 + Echo(in cursor, at + 1);
        return cursor.Peek(at).IsSymbol('(') && cursor.IsNumber(at + 1) && cursor.Peek(at + 2).IsSymbol(')') ? 3 : 0;
    }
}
