namespace LiveBlog.Core.PageState;

/// <summary>What the type of most items says.</summary>
internal enum ListTypes
{
    None,
    Live,
    Update,
    Other,
}
