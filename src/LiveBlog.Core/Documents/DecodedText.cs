using System.Text;

namespace LiveBlog.Core.Documents;

/// <summary>A document's text, decoded from its bytes.</summary>
/// <param name="Text">The text, without a byte order mark.</param>
/// <param name="Encoding">The encoding it was decoded with.</param>
/// <param name="Faults">What is wrong with the bytes or with what was said of them.</param>
internal sealed record DecodedText(string Text, Encoding Encoding, IReadOnlyList<EncodingFault> Faults);
