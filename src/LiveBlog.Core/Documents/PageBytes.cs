using System.Net.Http.Headers;

namespace LiveBlog.Core.Documents;

/// <summary>The bytes of a page as text, with findings of pages.</summary>
internal static class PageBytes
{
    public static string Decode(ReadOnlySpan<byte> bytes, string? contentType, List<Finding> findings)
    {
        DecodedText decoded = DocumentText.Decode(bytes, EncodingDeclaration.Page, Charset(contentType));
        foreach (EncodingFault fault in decoded.Faults)
        {
            if (fault.Kind == EncodingFaultKind.UnknownLabel)
                findings.Add(PageFindings.UnknownCharset(fault.Label!));
            else if (fault.Label is { } label && CharacterEncodings.Find(label)?.CodePage != fault.Real.CodePage)
                findings.Add(PageFindings.WrongCharset(fault.Origin, label, fault.Real.WebName));
        }

        return decoded.Text;
    }

    private static string? Charset(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out MediaTypeHeaderValue? parsed) ? parsed.CharSet?.Trim('"', '\'', ' ') : null;
}
