namespace LiveBlog.Core.Time;

/// <summary>An age or a time to come: "1 hour 20 minutes ago".</summary>
internal record struct Age
{
    /// <summary>-1 for the past, 1 for the future, 0 where there is none.</summary>
    public int Sign { get; set; }

    /// <summary>True for "just now": up to a minute ago.</summary>
    public bool IsNow { get; set; }

    public bool IsLessThan { get; set; }

    public bool IsAbout { get; set; }

    /// <summary>True where a word names it, "last week", and none counts it.</summary>
    public bool IsNamed { get; set; }

    /// <summary>True for a span that begins or ends now: "within 5 minutes", "the last 2 weeks".</summary>
    public bool IsSpan { get; set; }

    /// <summary>True for "a few minutes": the amount is the most that are few.</summary>
    public bool IsFew { get; set; }

    public int Months { get; set; }

    public double Days { get; set; }

    public double Seconds { get; set; }

    /// <summary>The finest unit; None where no amount was written.</summary>
    public TimeUnit Unit { get; set; }

    /// <summary>How many of the finest unit.</summary>
    public double Amount { get; set; }

    public readonly bool IsSet => IsNow || Unit != TimeUnit.None;
}
