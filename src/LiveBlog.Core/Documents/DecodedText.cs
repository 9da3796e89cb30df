using System.Text;

namespace LiveBlog.Core.Documents;

/// <summary>A document's text, decoded from its bytes.</summary>
/// <param name="Text">The text, without a byte order mark.</param>
/// <param name="Encoding">The encoding it was decoded with.</param>
/// <param name="Faults">What is wrong with the bytes or with what was said of them.</param>
internal sealed record DecodedText(string Text, Encoding Encoding, IReadOnlyList<EncodingFault> Faults);

/// <summary>One thing that is wrong with a document's bytes.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Origin">Who named the encoding: HTTP or the document itself.</param>
/// <param name="Label">The name that was given; null where none was.</param>
/// <param name="Real">The encoding the bytes were taken to be in.</param>
/// <param name="Offset">The first bad byte, from the document's start.</param>
/// <param name="Index">The first bad character in the text.</param>
internal readonly record struct EncodingFault(
    EncodingFaultKind Kind, string Origin, string? Label, Encoding Real, int Offset = 0, int Index = 0);

internal enum EncodingFaultKind
{
    /// <summary>The label names no known encoding.</summary>
    UnknownLabel,

    /// <summary>The label is not that of the bytes: a mark, the declaration's own bytes or all of the text say otherwise.</summary>
    WrongLabel,

    /// <summary>Some bytes are not valid in the encoding that was named, or in UTF-8 where none was.</summary>
    InvalidBytes,
}

/// <summary>Where a document declares its encoding.</summary>
internal enum EncodingDeclaration
{
    /// <summary>Nowhere: JSON is UTF-8 (https://www.rfc-editor.org/rfc/rfc8259#section-8.1).</summary>
    None,

    /// <summary>In the XML declaration (https://www.w3.org/TR/xml/#sec-guessing).</summary>
    Xml,

    /// <summary>In a meta element or an XML declaration of a page.</summary>
    Page,
}
