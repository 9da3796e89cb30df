namespace LiveBlog.Core.Documents;

/// <summary>What a document may be packed in, so that it is none itself.</summary>
internal enum Container
{
    None,

    /// <summary>A message of several parts (RFC 2557), as browsers save whole pages.</summary>
    Mhtml,

    /// <summary>A web archive (ISO 28500) of more than one record.</summary>
    Warc,

    Gzip,
    Zstandard,
    Zip,
    Pdf,
}
