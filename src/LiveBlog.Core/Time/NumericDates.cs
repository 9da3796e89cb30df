namespace LiveBlog.Core.Time;

/// <summary>Dates of numbers alone: "21/01/2014", "2014-01-21", "21.1." (T11).</summary>
internal static class NumericDates
{
    public static bool TryTake(ref LabelCursor cursor, ref LabelParts parts, DateOrder order)
    {
        LabelToken separator = cursor.Peek(1);
        if (separator.Kind != LabelTokenKind.Symbol || separator.Value is not ('.' or '/' or '-') || !cursor.IsNumber(2))
            return false;
        bool three = cursor.Peek(3).IsSymbol((char)separator.Value) && cursor.IsNumber(4) && !OpensClock(in cursor);
        return three ? TakeThree(ref cursor, ref parts, order) : TakeTwo(ref cursor, ref parts, order);
    }

    /// <summary>"14" is 2014, "95" is 1995: nothing on a live page is older, and little is later than it was printed.</summary>
    public static int Century(int year) => year < 40 ? 2000 + year : 1900 + year;

    private static bool TakeThree(ref LabelCursor cursor, ref LabelParts parts, DateOrder order)
    {
        (LabelToken first, LabelToken second, LabelToken third) = (cursor.Current, cursor.Peek(2), cursor.Peek(4));
        bool taken;
        if (first.Length == 4)
            taken = third.Length <= 2 && first.Value >= 1000 && DateForms.Set(ref parts, first.Value, second.Value, third.Value);
        else if (first.Length > 2 || second.Length > 2 || third.Length is not (2 or 4) || IsClockWithSeconds(in cursor))
            return false;
        else
            taken = order == DateOrder.YearFirst && third.Length == 2
                ? DateForms.Set(ref parts, Century(first.Value), second.Value, third.Value)
                : (third.Length == 2 || third.Value >= 1000) && TakeOrdered(in cursor, ref parts, order);
        if (!taken)
            return false;
        parts.IsYearShort = first.Length != 4 && third.Length == 2;
        cursor.Skip(5);
        return true;
    }

    // Dots between day, month and a whole year put the day first wherever they are written
    private static bool TakeOrdered(in LabelCursor cursor, ref LabelParts parts, DateOrder order)
    {
        LabelToken year = cursor.Peek(4);
        bool isDotted = order == DateOrder.Unknown && year.Length == 4 && cursor.Peek(1).IsSymbol('.');
        return SetOrdered(ref parts, year.Length == 4 ? year.Value : Century(year.Value), (cursor.Current.Value, cursor.Peek(2).Value),
            isDotted ? DateOrder.DayFirst : order);
    }

    // "00.05.00" is a time of day: nobody prints the year 2000 as "00" today
    private static bool IsClockWithSeconds(in LabelCursor cursor) =>
        cursor.Peek(1).IsSymbol('.') && cursor.IsNumber(4, 2) && cursor.Peek(4).Value == 0;

    // Of "11.03. 14:05" and "11.03. 14.05" the last two are a clock, not a year and something
    private static bool OpensClock(in LabelCursor cursor) =>
        cursor.Peek(4).Length <= 2 && (cursor.Peek(5).IsSymbol(':') || (cursor.Peek(5).IsSymbol('.') && cursor.IsNumber(6, 2)));

    // "21.1." or "21/1 14:05": without a sign of its own it is a score or a price
    private static bool TakeTwo(ref LabelCursor cursor, ref LabelParts parts, DateOrder order)
    {
        (LabelToken first, LabelToken second) = (cursor.Current, cursor.Peek(2));
        bool closed = cursor.Peek(1).IsSymbol('.') && cursor.Peek(3).IsSymbol('.') && cursor.Touches(3);
        bool slash = cursor.Peek(1).IsSymbol('/');
        bool alone = slash && cursor.Peek(3).Kind == LabelTokenKind.None && !parts.HasClock;
        // Chinese, Japanese and Korean pages write "03-11 14:05"
        bool dash = cursor.Peek(1).IsSymbol('-') && (order is DateOrder.MonthFirst or DateOrder.YearFirst) && first.Length == 2
            && second.Length == 2;
        bool slashed = ((slash || dash) && cursor.HasColon) || (slash && parts.HasClock) || alone;
        if (first.Length > 2 || second.Length > 2 || !(closed || slashed)
            || !SetOrdered(ref parts, 0, (first.Value, second.Value), closed ? DateOrder.DayFirst : order))
            return false;
        parts.IsFraction = alone;
        cursor.Skip(closed ? 4 : 3);
        return true;
    }

    private static bool SetOrdered(ref LabelParts parts, int year, (int First, int Second) numbers, DateOrder order)
    {
        bool monthFirst = numbers.First <= 12 && (numbers.Second > 12 || order is DateOrder.MonthFirst or DateOrder.YearFirst);
        parts.MayBeSwapped = order == DateOrder.Unknown && numbers.First <= 12 && numbers.Second <= 12 && numbers.First != numbers.Second;
        parts.ToldOrder = numbers.First > 12 ? DateOrder.DayFirst : numbers.Second > 12 ? DateOrder.MonthFirst : DateOrder.Unknown;
        return monthFirst ? DateForms.Set(ref parts, year, numbers.First, numbers.Second)
            : DateForms.Set(ref parts, year, numbers.Second, numbers.First);
    }
}
