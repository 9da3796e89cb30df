using System.Text.Json.Serialization;

namespace LiveBlog.Core;

/// <summary>What was noticed while a time was resolved.</summary>
[Flags]
[JsonConverter(typeof(StoryJsonConverter))]
public enum TimeFlags
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>No zone was written; the page's zone was taken.</summary>
    ZoneAssumed = 1 << 0,

    /// <summary>No date was written; it was found from headings, neighbours or the page's clock.</summary>
    DateInferred = 1 << 1,

    /// <summary>The clock shows this time twice that night; the interval spans both.</summary>
    DstFold = 1 << 2,

    /// <summary>The clock skips this time that night; it was moved forward by the gap.</summary>
    DstGap = 1 << 3,

    /// <summary>A machine time was found to be wrong and another source was taken.</summary>
    MachineTimeRejected = 1 << 4,

    /// <summary>The zone name written does not fit the page's zone at that date.</summary>
    ZoneNameMismatch = 1 << 5,

    /// <summary>A zone name of one season was taken as written; no page zone could check it.</summary>
    SeasonUnchecked = 1 << 6,

    /// <summary>The zone name has several readings and nothing decides.</summary>
    AmbiguousZone = 1 << 7,

    /// <summary>Day and month could be read either way and nothing decides.</summary>
    AmbiguousDate = 1 << 8,

    /// <summary>The weekday written is not that of the date.</summary>
    WeekdayMismatch = 1 << 9,

    /// <summary>The time does not follow the order of its neighbours.</summary>
    OutOfOrder = 1 << 10,

    /// <summary>It lies a few minutes after the page was captured.</summary>
    SlightlyFuture = 1 << 11,

    /// <summary>It lies after the page was captured.</summary>
    Future = 1 << 12,

    /// <summary>Two sources differ by a whole number of hours; the sounder was taken.</summary>
    HourConflict = 1 << 13,

    /// <summary>There was text where a time stands, but it is none.</summary>
    Rejected = 1 << 14,

    /// <summary>The half of the day that is written does not fit the clock, which has 24 hours ("13:05 pm"); the digits were
    /// taken.</summary>
    HalfDayMismatch = 1 << 15,
}
