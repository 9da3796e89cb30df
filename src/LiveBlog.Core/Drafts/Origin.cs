namespace LiveBlog.Core.Drafts;

/// <summary>Which reader a draft comes from, the soundest for structure first.</summary>
internal enum Origin
{
    /// <summary>A layout of the site catalogue.</summary>
    Layout,

    /// <summary>Repeated entries found without a layout.</summary>
    Discovery,

    /// <summary>JSON that the page carries for its own scripts, or a payload.</summary>
    PageState,

    /// <summary>JSON-LD.</summary>
    JsonLd,

    /// <summary>Microdata.</summary>
    Microdata,

    /// <summary>The head of the page and its first heading.</summary>
    Page,

    /// <summary>The lines of plain text.</summary>
    PlainText,
}
