using LiveBlog.Core.Time;

namespace LiveBlog.Core.PageState;

/// <summary>The times that the members of an entry tell: a day with its clock from one member before a day and a clock from two; of several
/// names the surest.</summary>
internal sealed class ItemTimes
{
    private const int QuarterHour = 15 * 60;

    private readonly string?[] texts = new string?[Enum.GetValues<TimeSpread>().Length];
    private readonly int[] ranks = [int.MaxValue, int.MaxValue, int.MaxValue, int.MaxValue];

    private string? exact;

    // "153200" is a clock beside a day alone
    private string? digits;

    /// <summary>The time as one text; null where none was offered. A clock without a zone gives way to the same minute with one.</summary>
    public string? Text => Exact ?? texts[(int)TimeSpread.Whole] ?? Joined ?? texts[(int)TimeSpread.Day] ?? texts[(int)TimeSpread.Clock];

    private string? Joined =>
        texts[(int)TimeSpread.Day] is { } day && (texts[(int)TimeSpread.Clock] ?? digits) is { } clock
            && StateTime.Spread($"{day} {clock}") == TimeSpread.Whole ? $"{day} {clock}" : null;

    private string? Exact => texts[(int)TimeSpread.Whole] is { } local && exact is not null && IsSame(local, exact) ? exact : null;

    /// <summary>True where the two differ by what a zone can differ from UTC.</summary>
    private static bool IsSame(string local, string exact) =>
        StateTime.TryRead(local, out MachineTime one) && one.Offset is null && StateTime.TryRead(exact, out MachineTime other)
            && (one.Local - other.Local).ToDuration() is var gap && Math.Abs(gap.TotalHours) <= 14
            && (long)gap.TotalSeconds % QuarterHour is 0;

    /// <summary>A time that a map has for the key of the entry.</summary>
    public void Offer(string key)
    {
        if (StateTime.TryRead(key, out _))
            texts[(int)TimeSpread.Whole] = key;
    }

    /// <summary>True where the surest time is that of the record.</summary>
    public bool IsRecord { get; private set; }

    public void Offer(JsonView value, int rank, ItemName name)
    {
        if (exact is null && value.Text is { Length: >= 9 } written && StateTime.TryRead(written, out MachineTime told)
            && told is { Offset: not null, Precision: not TimePrecision.Day })
            exact = written;
        digits ??= value.IsString ? StateTime.ClockOf(value.Text) : null;
        // What is known more surely need not be read again
        if (rank >= ranks[(int)TimeSpread.Whole] || StateTime.Text(value, name.IsUtc, out TimeSpread spread) is not { } text
            || rank >= ranks[(int)spread])
            return;
        IsRecord = name.IsOfRecord && (IsRecord || Text is null);
        ranks[(int)spread] = rank;
        texts[(int)spread] = text;
    }
}
