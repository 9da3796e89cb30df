namespace LiveBlog.Core.PlainText;

/// <summary>What a line of a live page is, by its shape alone.</summary>
internal enum LineKind
{
    /// <summary>A paragraph.</summary>
    Text,

    /// <summary>Short, opens like a sentence and does not end like one.</summary>
    Title,

    /// <summary>A heading for live updates: "Live updates".</summary>
    Marker,

    /// <summary>A one-item list before a title: a region or a byline.</summary>
    Label,

    /// <summary>A picture's caption or credit.</summary>
    Caption,

    Bullet,

    /// <summary>"Read: …", "Watch: …".</summary>
    CrossLink,

    /// <summary>"View all 67 updates", "13 updates".</summary>
    ViewAll,

    /// <summary>A control that loads more updates.</summary>
    More,

    /// <summary>A heading of what follows the updates: "Most read".</summary>
    Footer,

    /// <summary>Words of the page around the text: menus, adverts, notes.</summary>
    Furniture,

    /// <summary>A heading of links that may stand among the updates too: "Read also".</summary>
    Links,

    /// <summary>A control that shares one update.</summary>
    Share,

    /// <summary>"* * *", "-----".</summary>
    Rule,

    /// <summary>A date with its year and nothing else.</summary>
    Date,

    Byline,
}
