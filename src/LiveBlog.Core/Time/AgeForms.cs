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
        if (cursor.Peek(at).Is(WordMarks.Noise) && cursor.Peek(at + 1).Word.Unit != TimeUnit.None)
            at++;
        Token unit = cursor.Peek(at);
        if (unit.Word.Unit == TimeUnit.None || parts.HasClock)
            return false;
        bool marked = cursor.IsMarkedAge || age.Sign != 0 || age.IsLessThan || unit.Is(WordMarks.Ago | WordMarks.Later);
        if (!marked && (length == 0 || spelled || (unit.Is(WordMarks.OClock) && amount == Math.Floor(amount))))
            return false;
        if (length == 0 && (few || !AloneCounts(in cursor, unit)))
            return few && unit.Word.Unit == TimeUnit.Second && TakeNow(ref cursor, ref parts, at);
        // "A second ago" is said of anything just now
        if (unit.Word.Unit == TimeUnit.Second && ((spelled && amount == 1) || length == 0))
            return TakeNow(ref cursor, ref parts, at);
        Add(ref age, unit.Word.Unit, length > 0 ? amount : unit.Is(WordMarks.Half) ? 0.5 : Math.Max(1, (int)unit.Word.Count));
        Take(ref cursor, ref parts, age, at);
        return true;
    }

    /// <summary>"last week", "next month".</summary>
    public static bool TryTakeNeighbour(ref LabelCursor cursor, ref LabelParts parts)
    {
        Token which = cursor.Current;
        TimeUnit unit = cursor.Peek(1).Word.Unit;
        if (!which.Is(WordMarks.LastUnit | WordMarks.NextUnit) || unit < TimeUnit.Week)
            return false;
        Age age = parts.Age;
        Add(ref age, unit, 1);
        age.Sign = which.Is(WordMarks.LastUnit) ? -1 : 1;
        parts.Age = age;
        cursor.Skip(2);
        return true;
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
            bool point = cursor.Peek(at + 1).Kind == TokenKind.Symbol && cursor.Peek(at + 1).Value is '.' or ',' && cursor.Touches(at + 1);
            if (!point || !cursor.IsNumber(at + 2) || !cursor.Touches(at + 2))
                return 1;
            amount += cursor.Peek(at + 2).Value / Math.Pow(10, cursor.Peek(at + 2).Length);
            return 3;
        }

        amount = cursor.Peek(at).Word.Number;
        spelled = amount > 0;
        // "an" is one and a year in French: before a unit it is the number
        return spelled && (cursor.Peek(at).Word.Unit == TimeUnit.None || cursor.Peek(at + 1).Word.Unit != TimeUnit.None) ? 1 : 0;
    }

    // "hour ago", "час назад"; a month's or a weekday's name is none
    private static bool AloneCounts(in LabelCursor cursor, Token unit) => unit.Word.Count > 0 || unit.Is(WordMarks.Ago)
        || (cursor.IsMarkedAge && unit.Length > 1 && !unit.Is(WordMarks.Later | WordMarks.Noise | WordMarks.Now));

    private static void Take(ref LabelCursor cursor, ref LabelParts parts, Age age, int at)
    {
        Token unit = cursor.Peek(at);
        if (unit.Is(WordMarks.Ago | WordMarks.Later) && age.Sign == 0)
            age.Sign = unit.Is(WordMarks.Ago) ? -1 : 1;
        parts.Age = age;
        // "5 min" alone may be how long something took; a sign is no mark: "-3h" may be a difference
        parts.NeedsSlot |= !cursor.IsMarkedAge && !unit.Is(WordMarks.Ago | WordMarks.Later);
        cursor.Skip(at + 1 + Echo(in cursor, at + 1));
    }

    /// <summary>A few seconds are now; a few of anything longer are no time.</summary>
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
                age.Months += (int)Math.Min(amount * (unit == TimeUnit.Month ? 1 : unit == TimeUnit.Year ? 12 : 120), 60_000);
                break;
        }
    }

    /// <summary>The number said again after the unit: "ساعة واحدة", "שעה (1)".</summary>
    private static int Echo(in LabelCursor cursor, int at)
    {
        if (cursor.Peek(at).Word.Number == 1 && cursor.Peek(at).Word.Unit == TimeUnit.None && cursor.Peek(at + 1).Word.Unit == TimeUnit.None)
            return 1 + Echo(in cursor, at + 1);
        return cursor.Peek(at).IsSymbol('(') && cursor.IsNumber(at + 1) && cursor.Peek(at + 2).IsSymbol(')') ? 3 : 0;
    }
}
