namespace LiveBlog.Core.PageState;

/// <summary>A list of objects and where it stands; where several lists are one, the first.</summary>
internal sealed record StateList(StatePath Path)
{
    public List<StateItem> Items { get; init; } = [];
}
