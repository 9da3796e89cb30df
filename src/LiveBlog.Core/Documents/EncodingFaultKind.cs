namespace LiveBlog.Core.Documents;

internal enum EncodingFaultKind
{
    /// <summary>The label names no known encoding.</summary>
    UnknownLabel,

    /// <summary>The label is not that of the bytes: a mark, the declaration's own bytes or all of the text say otherwise.</summary>
    WrongLabel,

    /// <summary>Some bytes are not valid in the encoding that was named, or in UTF-8 where none was.</summary>
    InvalidBytes,
}
