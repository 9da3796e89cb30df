namespace LiveBlog.Core.PageState;

/// <summary>Where the items of a list stand.</summary>
/// <param name="IsPayload">True where the JSON is the input itself.</param>
/// <param name="HasDay">True where a day is told above them.</param>
internal readonly record struct ItemPlace(bool IsPayload, bool HasDay)
{
    /// <summary>True where a clock alone may be the time of an item.</summary>
    public bool MayHaveClocks => IsPayload || HasDay;
}
