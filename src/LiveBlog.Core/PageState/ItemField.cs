namespace LiveBlog.Core.PageState;

/// <summary>What a member of an update tells, whatever its name is.</summary>
internal enum ItemField
{
    Id,
    Replaces,
    Url,
    Headline,
    Published,
    Modified,
    Body,
    Author,

    /// <summary>The id of who wrote it, told elsewhere.</summary>
    AuthorId,
    Pinned,
    KeyEvent,
    Summary,
    Breaking,
    Deleted,
    Stricken,
    HasTitle,
    Type,
    Status,

    /// <summary>Whether readers see it: false for a draft.</summary>
    Shown,
    Tags,
    Media,
    Embeds,
    Comment,
    /// <summary>The minute of a match.</summary>
    Minute,

    /// <summary>When what is announced ends: an item of a programme has one.</summary>
    End,
    Wrapper,
}
