using NodaTime;

namespace LiveBlog.Core.Time;

/// <summary>Reads what a label says, in one language. A label may hold two times: one published, one modified (T6).</summary>
internal ref struct LabelParser
{
    private readonly DateOrder order;
    private LabelCursor cursor;
    private LabelParts parts;
    private LabelParts first;
    private bool hasFirst;
    private int clockEnd;

    private LabelParser(LabelCursor cursor, DateOrder order)
    {
        this.cursor = cursor;
        this.order = order;
        clockEnd = -1;
    }

    public static bool TryParse(LabelCursor cursor, DateOrder order, out LabelParts first, out LabelParts second) =>
        TryParse(cursor, order, out first, out second, out _);

    /// <summary>The same; tells too whether the clock, with its zone and half of the day, is what the label ends with.</summary>
    public static bool TryParse(LabelCursor cursor, DateOrder order, out LabelParts first, out LabelParts second, out bool endsWithClock)
    {
        LabelParser parser = new(cursor, order);
        bool read = parser.TryParse();
        first = parser.hasFirst ? parser.first : parser.parts;
        second = parser.hasFirst ? parser.parts : default;
        endsWithClock = parser.clockEnd == parser.cursor.At;
        return read;
    }

    private bool TryParse()
    {
        while (!cursor.IsAtEnd)
        {
            if (!TryTake())
                return false;
        }

        return Close() && (!hasFirst || !parts.IsEmpty);
    }

    private bool TryTake()
    {
        LabelToken token = cursor.Current;
        if (TryTakeZone(token))
            return true;
        return token.Kind switch
        {
            LabelTokenKind.Number => TryTakeNumber(),
            LabelTokenKind.Word => TryTakeWord(token),
            LabelTokenKind.Symbol => TryTakeSymbol(token),
            _ => false,
        };
    }

    private bool TryTakeNumber()
    {
        int before = -1;
        while (cursor.Peek(before).IsSymbol(':') || cursor.Peek(before).IsSymbol('.'))
            before--;
        bool afterHourWord = cursor.Peek(before).Is(WordMarks.HourBefore);
        if (((cursor.IsMarkedAge || parts.Age.Sign != 0) && !(afterHourWord && cursor.IsAtDottedClock)
            && AgeForms.TryTake(ref cursor, ref parts))
            || DateForms.TryTake(ref cursor, ref parts, order))
            return true;
        if (DayForms.TryTakeBeforeClock(ref cursor, ref parts))
            return true;
        if (!ClockForms.TryTake(ref cursor, ref parts, afterHourWord))
            return AgeForms.TryTake(ref cursor, ref parts) || DateForms.TryTakeLateYear(ref cursor, ref parts)
                || DayForms.TryTake(ref cursor, ref parts);
        clockEnd = cursor.At;
        return true;
    }

    private bool TryTakeWord(LabelToken token)
    {
        if (token.Is(WordMarks.Published | WordMarks.Modified))
            return TakeRole(token.Is(WordMarks.Modified) ? TimeRole.Modified : TimeRole.Published);
        if (SpokenClock.TryTake(ref cursor, ref parts))
        {
            clockEnd = cursor.At;
            return true;
        }

        if (token.Word.Part != DayPart.None && cursor.At == clockEnd && !token.Is(WordMarks.DayOffset))
            return TakePart(token.Word.Part);
        if (PeriodForms.TryTake(ref cursor, ref parts) || AgeForms.TryTake(ref cursor, ref parts))
            return true;
        if (token.Is(WordMarks.DayOffset) && parts.DayOffset is null)
            return TakeDay(token.Word);
        if (DateForms.TryTake(ref cursor, ref parts, order))
            return true;
        if (token.Is(WordMarks.Noon | WordMarks.Midnight))
            return TakeNamedClock(token.Is(WordMarks.Noon) ? 12 : 0);
        if (token.Word.Part != DayPart.None && !token.Is(WordMarks.Noise | WordMarks.DayOffset) && token.Word.Weekday == 0)
            return TakePart(token.Word.Part);
        if (token.Word.Weekday > 0 && parts.Weekday == IsoDayOfWeek.None)
            return TakeWeekday(token.Word.Weekday);
        return TakeAgeWord(token) || TakeFiller(token);
    }

    private bool TryTakeZone(LabelToken token)
    {
        int before = -1;
        while (cursor.Peek(before).IsSymbol('(') || cursor.Peek(before).IsSymbol('['))
            before--;
        bool besideClock = parts.HasClock && (cursor.At == clockEnd || cursor.At + before + 1 == clockEnd || parts.Zone.IsWritten
            && before < -1);
        bool beforeClock = !parts.HasClock && !parts.Zone.IsWritten && token.Kind is LabelTokenKind.Unknown or LabelTokenKind.Word
            && ZoneStartsNumber(token);
        // "Wednesday, September 16, EST"
        bool afterDay = !parts.HasClock && parts.TellsDay && token.Kind == LabelTokenKind.Unknown
            && cursor.Peek(1).Kind == LabelTokenKind.None
            && char.IsUpper(cursor.Original[token.End - 1]);
        if (!(besideClock || beforeClock || afterDay) || !ZoneForms.TryTake(ref cursor, ref parts))
            return false;
        clockEnd = cursor.At;
        return true;
    }

    // "UTC 16:07", "GMT+8 16:07"
    private readonly bool ZoneStartsNumber(LabelToken token)
    {
        ReadOnlySpan<char> text = cursor.Text[token.Start..];
        return text.StartsWith("utc") || text.StartsWith("gmt")
            // "北京时间17:05"
            || (LabelText.IsUnspaced(text[0]) && ZoneNames.Find(text, out _) is > 0 and var length && length < text.Length
            && char.IsAsciiDigit(text[length]));
    }

    private bool TakeRole(TimeRole role)
    {
        cursor.Skip();
        if (parts.IsEmpty)
        {
            parts.Role = role;
            return true;
        }

        if (!cursor.HasTimeAhead)
        {
            if (parts.Role == TimeRole.Shown)
                parts.Role = role;
            return true;
        }

        if (hasFirst || !Close())
            return false;
        first = parts;
        hasFirst = true;
        parts = new LabelParts { Role = role };
        clockEnd = -1;
        return true;
    }

    private bool TakePart(DayPart part)
    {
        // "tonight 8pm" says it twice, and am or pm is the plainer
        bool plain = parts.Part is DayPart.Am or DayPart.Pm;
        bool fits = part == parts.Part || part is not (DayPart.Am or DayPart.Pm) || !plain;
        parts.Part = plain || part == DayPart.None ? parts.Part : part;
        cursor.Skip();
        if (cursor.At == clockEnd + 1)
            clockEnd = cursor.At;
        return fits;
    }

    // "last night" tells the half of the day too
    private bool TakeDay(Word word)
    {
        // "2 weeks after yesterday"
        bool counted = parts.Age is { Sign: not 0, Seconds: 0, Months: 0, Days: > 0 } && parts.Age.Days == Math.Floor(parts.Age.Days)
            && cursor.Peek(-1).Is(WordMarks.Ago | WordMarks.Later) && cursor.Peek(-1).Word.Unit == TimeUnit.None;
        parts.DayOffset = word.Days + (counted ? parts.Age.Sign * (int)Math.Min(parts.Age.Days, 4000) : 0);
        if (counted)
            (parts.Age, parts.Bound) = (default, TimeBound.None);
        return TakePart(word.Part);
    }

    private bool TakeWeekday(int weekday)
    {
        parts.Weekday = (IsoDayOfWeek)weekday;
        cursor.Skip();
        return true;
    }

    private bool TakeNamedClock(int hour)
    {
        cursor.Skip();
        if (parts.HasClock)
            return parts.Clock.Hour is 0 or 12 && ClockForms.Set(ref parts, hour, parts.Clock.Minute, parts.Clock.Second,
                parts.ClockPrecision);
        clockEnd = cursor.At;
        return ClockForms.Set(ref parts, hour, 0, 0, TimePrecision.Minute);
    }

    private bool TakeAgeWord(LabelToken token)
    {
        if (!token.Is(WordMarks.Ago | WordMarks.Later | WordMarks.Now | WordMarks.About | WordMarks.Less | WordMarks.Within
            | WordMarks.Beyond))
            return false;
        Age age = parts.Age;
        age.IsNow |= token.Is(WordMarks.Now);
        age.IsLessThan |= token.Is(WordMarks.Less) && !token.Is(WordMarks.About | WordMarks.Now);
        age.IsSpan |= token.Is(WordMarks.Within);
        if (token.Is(WordMarks.Beyond) && !parts.HasClock)
            parts.Bound = token.Word.Days < 0 ? TimeBound.Before : TimeBound.After;
        int sign = token.Is(WordMarks.Ago) ? -1 : token.Is(WordMarks.Later | WordMarks.Within) ? 1 : 0;
        age.Sign = sign == 0 || age.Sign < 0 ? age.Sign : sign;
        parts.Age = age;
        cursor.Skip();
        return true;
    }

    private bool TakeFiller(LabelToken token)
    {
        bool filler = token.Is(WordMarks.Noise | WordMarks.HourBefore | WordMarks.YearMark | WordMarks.DayMark)
            || (token.Word.Unit == TimeUnit.Hour && cursor.IsNumber(1)) || (token.Is(WordMarks.OClock) && cursor.At == clockEnd);
        cursor.Skip();
        return filler;
    }

    private bool TryTakeSymbol(LabelToken token)
    {
        bool sign = token.Value is '-' or '+' && cursor.IsNumber(1) && IsAmount(2) && (cursor.At == 0 || parts.Age.IsSet);
        if (sign)
        {
            // "1 decade +2 years" is arithmetic, not a label
            if (parts.Age.Unit != TimeUnit.None)
                return false;
            parts.Age = parts.Age with { Sign = token.Value == '-' ? -1 : 1, IsNow = false };
        }

        // "+++ 14:05 +++"
        bool ornament = token.Value == '+' && !(cursor.IsNumber(1) && cursor.Touches(1) && !cursor.Peek(-1).IsSymbol('+'));
        bool call = token.Value == '(' && cursor.Peek(1).IsSymbol(')');
        cursor.Skip();
        return sign || ornament || !call && token.Value is '.' or ',' or '|' or '·' or '•' or '∙' or '/' or '(' or ')' or '[' or ']' or '@'
            or '-' or ';' or ':' or '\'' or '،' or '~' or '"';
    }

    private readonly bool IsAmount(int ahead) => cursor.Peek(ahead).Word.Unit != TimeUnit.None
        || (cursor.Peek(ahead).Kind == LabelTokenKind.Symbol && cursor.IsNumber(ahead + 1)
            && cursor.Peek(ahead + 2).Word.Unit != TimeUnit.None);

    /// <summary>Puts the parts together; false where they contradict each other or hold no time.</summary>
    private bool Close()
    {
        Age age = parts.Age;
        if (age.IsNow && age.Unit != TimeUnit.None)
            age.IsNow = age.Sign == 0;
        if (age.IsLessThan && age.Unit == TimeUnit.Minute && age.Amount == 1)
            age.IsNow = true;
        if (age.Unit != TimeUnit.None && age.Sign == 0)
            age.Sign = -1;
        bool evidence = parts.TellsDay || parts.Zone.IsWritten || parts.Role != TimeRole.Shown;
        parts.NeedsSlot = (parts.NeedsSlot && !evidence) || (parts.IsFraction && parts.Weekday == IsoDayOfWeek.None);
        // "this morning" is a day; what stands outside a time's place may be the name of a programme
        bool partOnly = !parts.HasClock && parts.Part != DayPart.None;
        if (partOnly && !parts.TellsDay && parts.Part <= DayPart.Pm)
            return false;
        parts.NeedsSlot |= partOnly || (parts is { IsDayOfMonth: true, HasClock: false, Weekday: IsoDayOfWeek.None });
        PeriodForms.Settle(ref parts, ref age);
        bool fits = PeriodForms.Fits(in parts, in age);
        // "This week" is the name of a page's section too
        parts.NeedsSlot |= (parts.Period.IsSet || age.IsSpan || parts.IsBound) && parts.Role == TimeRole.Shown;
        if (parts.HasClock || parts.TellsDay || parts.IsPeriod)
            age = age is { IsSet: false } ? default : age;
        parts.Age = age;
        int kinds = (age.IsSet ? 1 : 0) + (parts.HasClock || parts.TellsDay ? 1 : 0) + (parts.Period.IsSet ? 1 : 0) + (parts.IsMonth ? 1
            : 0) + (parts.IsPart ? 1 : 0);
        return fits && kinds <= 1 && !parts.IsEmpty && ClockForms.ApplyDayPart(ref parts, cursor.HasColon);
    }
}
