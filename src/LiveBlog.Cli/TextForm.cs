namespace LiveBlog.Cli;

/// <summary>What a text that is printed is, which decides how a character can be said without being there.</summary>
internal enum TextForm
{
    /// <summary>Words for people.</summary>
    Plain,

    /// <summary>JSON: a character is said as \uXXXX.</summary>
    Json,

    /// <summary>XML: a character is said as &amp;#xXX;.</summary>
    Xml,

    /// <summary>HTML and Markdown: as XML, but that references to control characters mean others.</summary>
    Markup,
}
