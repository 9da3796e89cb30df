namespace LiveBlog.Core.PageState;

/// <summary>The field a name stands for, how sure it is (0 the surest), and whether it says that its times are UTC.</summary>
internal readonly record struct ItemName(ItemField Field, int Rank, bool IsUtc)
{
    /// <summary>True where the name says that it is the entry's own: "entry_time".</summary>
    public bool IsOwn { get; init; }

    /// <summary>True where the name says that the time is that of the record.</summary>
    public bool IsOfRecord { get; init; }
}
