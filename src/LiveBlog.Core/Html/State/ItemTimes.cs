namespace LiveBlog.Core.Html.State;

/// <summary>The times that the members of an entry tell: a day with its clock from one member before a day and a clock from two; of several names the surest.</summary>
internal sealed class ItemTimes
{
    private readonly string?[] texts = new string?[Enum.GetValues<TimeSpread>().Length];
    private readonly int[] ranks = [int.MaxValue, int.MaxValue, int.MaxValue, int.MaxValue];

    public string? Whole => texts[(int)TimeSpread.Whole];

    public string? Day => texts[(int)TimeSpread.Day];

    public string? Clock => texts[(int)TimeSpread.Clock];

    public void Offer(JsonView value, int rank, bool isUtc)
    {
        // What is known more surely need not be read again
        if (rank >= ranks[(int)TimeSpread.Whole] || StateTime.Text(value, isUtc, out TimeSpread spread) is not { } text || rank >= ranks[(int)spread])
            return;
        ranks[(int)spread] = rank;
        texts[(int)spread] = text;
    }
}
