namespace LiveBlog.Core.Feeds;

/// <summary>Whose word an element is.</summary>
internal enum ElementOwner
{
    /// <summary>The feed format's own, in whichever namespace its versions have.</summary>
    Feed,

    /// <summary>Atom, inside RSS.</summary>
    Atom,
    Content,
    DublinCore,
    DublinCoreTerms,
    Media,
    History,
    Tombstones,
    Itunes,
    LiveBlog,
    Other,
}
