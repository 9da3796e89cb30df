namespace LiveBlog.Core.PageState;

/// <summary>The times that the members of an entry tell: a day with its clock from one member before a day and a clock from two; of several
/// names the surest.</summary>
internal sealed class ItemTimes
{
    private readonly string?[] texts = new string?[Enum.GetValues<TimeSpread>().Length];
    private readonly int[] ranks = [int.MaxValue, int.MaxValue, int.MaxValue, int.MaxValue];

    /// <summary>The time as one text; null where none was offered.</summary>
    public string? Text => texts[(int)TimeSpread.Whole] ?? Joined ?? texts[(int)TimeSpread.Day] ?? texts[(int)TimeSpread.Clock];

    private string? Joined =>
        texts[(int)TimeSpread.Day] is { } day && texts[(int)TimeSpread.Clock] is { } clock
            && StateTime.Spread($"{day} {clock}") == TimeSpread.Whole ? $"{day} {clock}" : null;

    public void Offer(JsonView value, int rank, bool isUtc)
    {
        // What is known more surely need not be read again
        if (rank >= ranks[(int)TimeSpread.Whole] || StateTime.Text(value, isUtc, out TimeSpread spread) is not { } text
            || rank >= ranks[(int)spread])
            return;
        ranks[(int)spread] = rank;
        texts[(int)spread] = text;
    }
}
