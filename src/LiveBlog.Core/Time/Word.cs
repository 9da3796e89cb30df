namespace LiveBlog.Core.Time;

/// <summary>A unit of age.</summary>
internal enum TimeUnit : byte
{
    None,
    Second,
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Quarter,
    Year,
    Decade,

    /// <summary>Saturday and Sunday; a period, but no measure of age.</summary>
    Weekend,
}

/// <summary>What a word says about the half of the day.</summary>
internal enum DayPart : byte
{
    None,
    Am,
    Pm,
    Morning,
    NoonPart,
    Afternoon,
    Evening,
    Night,
}

/// <summary>What else a word can be.</summary>
[Flags]
internal enum WordMarks
{
    None = 0,
    Noise = 1 << 0,
    Ordinal = 1 << 1,
    Noon = 1 << 2,
    Midnight = 1 << 3,

    /// <summary>Makes the number before it an hour: "Uhr", "h", "時".</summary>
    OClock = 1 << 4,

    /// <summary>Makes the number after it an hour: "klo", "ore".</summary>
    HourBefore = 1 << 5,
    MinuteMark = 1 << 6,
    SecondMark = 1 << 7,
    YearMark = 1 << 8,
    MonthMark = 1 << 9,
    DayMark = 1 << 10,
    Few = 1 << 11,
    Ago = 1 << 12,
    Later = 1 << 13,
    About = 1 << 14,
    Less = 1 << 15,
    Now = 1 << 16,
    LastUnit = 1 << 17,
    NextUnit = 1 << 18,
    Published = 1 << 19,
    Modified = 1 << 20,
    DayOffset = 1 << 21,

    /// <summary>Half of its unit: "half an hour"; without a unit, half of the one before it: "an hour and a half".</summary>
    Half = 1 << 22,
    ThisUnit = 1 << 23,

    /// <summary>Makes an age a span that begins or ends now: "within 5 minutes".</summary>
    Within = 1 << 24,

    /// <summary>Tells the era of the year beside it: "AD", "令和".</summary>
    Era = 1 << 25,

    /// <summary>Makes the weekday after it one of the week so many weeks away: "下".</summary>
    WeekOf = 1 << 26,

    /// <summary>Stands between a start and an end: "to", "bis".</summary>
    Until = 1 << 27,

    /// <summary>Stands before a start: "from", "von".</summary>
    From = 1 << 28,

    /// <summary>Tells a bound and no moment: "after this year", "before noon"; "in this year" does not.</summary>
    Beyond = 1 << 29,

    /// <summary>Stands before a time of day and never before an age: "at", "um", "à".</summary>
    At = 1 << 30,

    /// <summary>Stands behind hours from 1 to 12 whose half of the day another word tells: "بجے".</summary>
    HalfClock = 1 << 31,
}

/// <summary>All a word can mean in its language; where it stands decides which it does.</summary>
internal readonly record struct Word
{
    /// <summary>1 to 12, or 0.</summary>
    public byte Month { get; init; }

    /// <summary>1 (Monday) to 7, or 0.</summary>
    public byte Weekday { get; init; }

    /// <summary>1 to 12, or 0.</summary>
    public byte Number { get; init; }

    /// <summary>The day of the month an ordinal names, 1 to 31, or 0.</summary>
    public byte Nth { get; init; }

    /// <summary>The year before the first one of the era, where the marks say Era.</summary>
    public short EraStart { get; init; }

    public TimeUnit Unit { get; init; }

    /// <summary>How many of the unit the word says by itself ("two hours" is one word in Arabic); 0 where another word says it.</summary>
    public byte Count { get; init; }

    public DayPart Part { get; init; }

    /// <summary>Days from today, where the marks say DayOffset; weeks, where they say WeekOf; -1 for before, where they say
    /// Beyond.</summary>
    public sbyte Days { get; init; }

    /// <summary>Minutes that the word adds to the hour behind it: 30 for "half past", -30 for "halb".</summary>
    public sbyte HourShift { get; init; }

    public WordMarks Marks { get; init; }

    public bool Is(WordMarks marks) => (Marks & marks) != 0;

    /// <summary>What the word means beside the figures of a clock; null where it has no place there.</summary>
    public Word? OfClock(bool withParts)
    {
        const WordMarks kept = WordMarks.OClock | WordMarks.HourBefore | WordMarks.At | WordMarks.HalfClock | WordMarks.MinuteMark
            | WordMarks.SecondMark;
        DayPart part = withParts && !Is(WordMarks.DayOffset) ? Part : DayPart.None;
        if (!Is(kept) && part == DayPart.None)
            return null;
        bool isUnit = Is(WordMarks.OClock | WordMarks.MinuteMark | WordMarks.SecondMark) && Unit is TimeUnit.Hour or TimeUnit.Minute
            or TimeUnit.Second;
        // A preposition stays one
        return new Word { Part = part, Unit = isUnit ? Unit
            : TimeUnit.None, Marks = Marks & (kept | (Is(WordMarks.HourBefore) ? WordMarks.Noise : kept)) };
    }

    /// <summary>This word and another of the same letters.</summary>
    public Word With(Word other) => new()
    {
        Month = Month == 0 ? other.Month : Month,
        Weekday = Weekday == 0 ? other.Weekday : Weekday,
        Number = Number == 0 ? other.Number : Number,
        Nth = Nth == 0 ? other.Nth : Nth,
        EraStart = EraStart == 0 ? other.EraStart : EraStart,
        Unit = Unit == TimeUnit.None ? other.Unit : Unit,
        Count = Count == 0 ? other.Count : Count,
        Part = Part == DayPart.None ? other.Part : Part,
        Days = Days == 0 ? other.Days : Days,
        HourShift = HourShift == 0 ? other.HourShift : HourShift,
        Marks = Marks | other.Marks,
    };
}
