namespace LiveBlog.Core.Documents;

/// <summary>What a document is, by its content.</summary>
internal enum DocumentKind
{
    /// <summary>No character but white space.</summary>
    Empty,

    /// <summary>Control bytes that no text has.</summary>
    Binary,

    /// <summary>An archive or a compressed file.</summary>
    Packed,

    Json,
    Markup,
    Text,
}
