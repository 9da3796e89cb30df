using System.Text;

namespace LiveBlog.Core.Documents;

/// <summary>One thing that is wrong with a document's bytes.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Origin">Who named the encoding: HTTP or the document itself.</param>
/// <param name="Label">The name that was given; null where none was.</param>
/// <param name="Real">The encoding the bytes were taken to be in.</param>
/// <param name="Offset">The first bad byte, from the document's start.</param>
/// <param name="Index">The first bad character in the text.</param>
internal readonly record struct EncodingFault(
    EncodingFaultKind Kind, string Origin, string? Label, Encoding Real, int Offset = 0, int Index = 0);
