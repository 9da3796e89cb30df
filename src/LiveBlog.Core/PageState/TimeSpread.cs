namespace LiveBlog.Core.PageState;

/// <summary>How much of a time a value tells.</summary>
internal enum TimeSpread
{
    None,

    /// <summary>A day without a clock.</summary>
    Day,

    /// <summary>A clock or an age without a day.</summary>
    Clock,

    /// <summary>A day and a clock.</summary>
    Whole,
}
