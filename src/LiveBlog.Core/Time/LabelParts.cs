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

    public ZoneText Zone { get; set; }

    /// <summary>0 where it is not written.</summary>
    public int Year { get; set; }

    public int Month { get; set; }

    public int Day { get; set; }

    /// <summary>True where month and day may be the other way round.</summary>
    public bool MayBeSwapped { get; set; }

    /// <summary>True where the year was written with two digits.</summary>
    public bool IsYearShort { get; set; }

    public IsoDayOfWeek Weekday { get; set; }

    /// <summary>True for "last Friday": on a Friday, it was a week ago.</summary>
    public bool IsBeforeToday { get; set; }

    /// <summary>-1 for "Friday of last week", 1 for the next; 0 where no week is written beside the weekday.</summary>
    public int Week { get; set; }

    /// <summary>Days from today; null where no such word is written.</summary>
    public int? DayOffset { get; set; }

    public Age Age { get; set; }

    public readonly bool HasDate => Day != 0;

    /// <summary>True where the label itself tells the day.</summary>
    public readonly bool TellsDay => HasDate || DayOffset is not null || Weekday != IsoDayOfWeek.None;

    public readonly bool IsEmpty => !HasClock && !TellsDay && !Age.IsSet;
}

/// <summary>An age or a time to come: "1 hour 20 minutes ago".</summary>
internal record struct Age
{
    /// <summary>-1 for the past, 1 for the future, 0 where there is none.</summary>
    public int Sign { get; set; }

    /// <summary>True for "just now": up to a minute ago.</summary>
    public bool IsNow { get; set; }

    public bool IsLessThan { get; set; }

    public bool IsAbout { get; set; }

    public int Months { get; set; }

    public double Days { get; set; }

    public double Seconds { get; set; }

    /// <summary>The finest unit; None where no amount was written.</summary>
    public TimeUnit Unit { get; set; }

    /// <summary>How many of the finest unit.</summary>
    public double Amount { get; set; }

    public readonly bool IsSet => IsNow || Unit != TimeUnit.None;
}
