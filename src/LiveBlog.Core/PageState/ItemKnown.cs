namespace LiveBlog.Core.PageState;

/// <summary>What the names of a list's members tell already.</summary>
/// <param name="HasTime">True where most items have a time.</param>
/// <param name="HasBody">True where most items have a text.</param>
internal readonly record struct ItemKnown(bool HasTime, bool HasBody)
{
    public ItemKnown(List<ItemView> items, bool hasTime, bool hasBody)
        : this(hasTime, hasBody)
    {
        HasRecordTime = hasTime && items.TrueForAll(item => item.HasRecordTime);
        HasTitle = items.Exists(item => item[ItemField.Headline].Exists);
        HasId = items.Exists(item => item[ItemField.Id].Exists);
        HasAuthor = items.Exists(item => item[ItemField.Author].Exists || item[ItemField.AuthorId].Exists);
    }

    public bool HasTitle { get; }

    /// <summary>True where no time is told but that of the record.</summary>
    public bool HasRecordTime { get; }

    public bool HasId { get; }

    public bool HasAuthor { get; }

    public bool IsWhole => HasTime && !HasRecordTime && HasBody && HasTitle && HasAuthor;
}
