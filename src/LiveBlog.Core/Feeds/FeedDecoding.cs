using System.Text;
using LiveBlog.Core.Documents;

namespace LiveBlog.Core.Feeds;

/// <summary>The bytes of feeds as text, with findings of feeds.</summary>
internal static class FeedDecoding
{
    public static string Xml(ReadOnlySpan<byte> bytes, List<Finding> findings) =>
        Told(DocumentText.Decode(bytes, EncodingDeclaration.Xml), findings).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');

    public static string Json(ReadOnlySpan<byte> bytes, List<Finding> findings)
    {
        DecodedText decoded = DocumentText.Decode(bytes, EncodingDeclaration.None);
        if (decoded.Faults.Count == 0 && decoded.Encoding is not UTF8Encoding)
            findings.Add(FeedFindings.Encoding($"JSON travels as UTF-8; this is {decoded.Encoding.WebName}."));
        return Told(decoded, findings).TrimStart('\uFEFF');
    }

    /// <summary>A declaration beside a mark that says otherwise does no harm and is passed over.</summary>
    private static string Told(DecodedText decoded, List<Finding> findings)
    {
        foreach (EncodingFault fault in decoded.Faults.Where(fault => fault.Kind == EncodingFaultKind.InvalidBytes))
            findings.Add(FeedFindings.Encoding($"The bytes are not valid {fault.Label ?? "utf-8"}; they are read as {fault.Real.WebName}."));
        return decoded.Text;
    }
}
