using NodaTime;

namespace LiveBlog.Core.Time;

/// <summary>A machine time of an update, and the place of its label among those of its source.</summary>
internal sealed record MachineLabel(MachineTime Time, TimeLabel Label, int Ordinal)
{
    // Asked for by every rule
    public Instant? Instant { get; } = Time.Instant;
}

/// <summary>A visible time of an update.</summary>
internal sealed record TextLabel(LabelParts Parts, string Raw);

/// <summary>One update of the list while its times are being found.</summary>
internal sealed class TimelineRow
{
    public required TimelineItem Item { get; init; }

    /// <summary>Machine times of when it was published that are still trusted.</summary>
    public List<MachineLabel> Machines { get; } = [];

    public List<MachineLabel> ModifiedMachines { get; } = [];

    public TextLabel? Text { get; set; }

    public TextLabel? ModifiedText { get; set; }

    public string? EventClock { get; set; }

    /// <summary>The text of a label that is no time; kept where nothing else is found.</summary>
    public string? Unread { get; set; }

    public TimeFlags Flags { get; set; }

    public DatedTime? Published { get; set; }

    public string? PublishedRaw { get; set; }

    public DatedTime? Modified { get; set; }

    public string? ModifiedRaw { get; set; }

    /// <summary>The day its heading says.</summary>
    public LocalDate? HeadingDay { get; set; }

    /// <summary>It lies above the first day heading of a list that runs newest first: its day is later than this one.</summary>
    public LocalDate? AfterDay { get; set; }

    public Instant? Instant => Published?.Instant;

    /// <summary>True where it has a clock that waits for its day.</summary>
    public bool IsPending => Published is null && Text is { Parts: { HasClock: true, TellsDay: false } };

    public void Publish(DatedTime time, string raw)
    {
        Published = time;
        PublishedRaw = raw;
    }
}
