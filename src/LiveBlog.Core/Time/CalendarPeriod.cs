namespace LiveBlog.Core.Time;

/// <summary>A unit of the calendar and how many of them away it lies: "this week", "next weekend".</summary>
internal readonly record struct CalendarPeriod(TimeUnit Unit, int Shift)
{
    public bool IsSet => Unit != TimeUnit.None;
}
