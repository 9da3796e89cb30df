using NodaTime;

namespace LiveBlog.Core.Time;

/// <summary>What one label says, before anything is known of its page.</summary>
internal record struct LabelParts
{
    public TimeRole Role { get; set; }

    public bool HasClock { get; set; }

    public LocalTime Clock { get; set; }

    public TimePrecision ClockPrecision { get; set; }

    /// <summary>True for "11.42" with nothing beside it that makes it a time (T10).</summary>
    public bool NeedsSlot { get; set; }

    public DayPart Part { get; set; }

    /// <summary>True where the clock shows each hour twice a day: without its half it is no moment.</summary>
    public bool NeedsHalf { get; set; }

    /// <summary>True for "13:05 pm": the digits decide (T10).</summary>
    public bool IsHalfWrong { get; set; }

    public ZoneText Zone { get; set; }

    /// <summary>0 where it is not written.</summary>
    public int Year { get; set; }

    public int Month { get; set; }

    public int Day { get; set; }

    /// <summary>True where month and day may be the other way round.</summary>
    public bool MayBeSwapped { get; set; }

    /// <summary>Which number is the month, where one of them can be none: "21/01".</summary>
    public DateOrder ToldOrder { get; set; }

    /// <summary>True where the year was written with two digits.</summary>
    public bool IsYearShort { get; set; }

    /// <summary>True for "8/10" with nothing beside it: elsewhere it is a mark out of ten.</summary>
    public bool IsFraction { get; set; }

    public IsoDayOfWeek Weekday { get; set; }

    public WeekdayChoice Choice { get; set; }

    /// <summary>-1 for "Friday of last week", 1 for the next; null where no week is written beside the weekday.</summary>
    public int? Week { get; set; }

    /// <summary>-1 for "27 July last year"; null where no such word stands beside the date.</summary>
    public int? YearShift { get; set; }

    public CalendarPeriod Period { get; set; }

    /// <summary>On which side of what is told the time lies: "after 3pm".</summary>
    public TimeBound Bound { get; set; }

    /// <summary>Days from today; null where no such word is written.</summary>
    public int? DayOffset { get; set; }

    public Age Age { get; set; }

    public readonly bool HasDate => Day != 0;

    /// <summary>True for "28日" and "Monday 28": a day whose month is not written.</summary>
    public readonly bool IsDayOfMonth => Day != 0 && Month == 0;

    /// <summary>True where the label itself tells the day.</summary>
    public readonly bool TellsDay => HasDate || DayOffset is not null || Weekday != IsoDayOfWeek.None;

    /// <summary>True for "September 2014".</summary>
    public readonly bool IsMonth => Month != 0 && Day == 0;

    /// <summary>True for "in the evening" with nothing beside it.</summary>
    public readonly bool IsPart => Part > DayPart.Pm && !HasClock && !TellsDay;

    /// <summary>True where only an interval is told.</summary>
    public readonly bool IsPeriod => Period.IsSet || IsMonth || IsPart || IsBound;

    /// <summary>True for "before noon" and "after Tuesday".</summary>
    public readonly bool IsBound => Bound != TimeBound.None && (HasClock || TellsDay);

    public readonly bool IsEmpty => !HasClock && !TellsDay && !Age.IsSet && !IsPeriod;
}
