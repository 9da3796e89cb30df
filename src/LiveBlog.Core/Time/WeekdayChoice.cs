namespace LiveBlog.Core.Time;

/// <summary>Which of the days with its name a weekday is.</summary>
internal enum WeekdayChoice : byte
{
    /// <summary>The latest up to now.</summary>
    Latest,

    /// <summary>"last Friday": on a Friday, it was a week ago.</summary>
    Before,
    This,

    /// <summary>"next Friday": to some the first to come, to others that of next week.</summary>
    Next,
}
