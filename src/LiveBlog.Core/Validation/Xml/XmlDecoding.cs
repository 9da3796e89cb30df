using LiveBlog.Core.Documents;

namespace LiveBlog.Core.Validation;

/// <summary>The bytes of an XML document as text, with the rules they break.</summary>
internal static class XmlDecoding
{
    private const int MaxBytes = 32 * 1024 * 1024;

    /// <summary>The text, or null where the document is too large.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes, FindingLog log)
    {
        if (IsTooLarge(bytes.Length, log))
            return null;
        DecodedText decoded = DocumentText.Decode(bytes, EncodingDeclaration.Xml);
        foreach (EncodingFault fault in decoded.Faults)
            Tell(fault, decoded.Text, log);
        return decoded.Text;
    }

    public static bool IsTooLarge(int length, FindingLog log)
    {
        if (length > MaxBytes)
            log.Add(Rules.TooLarge, DocumentPlace.Whole, $"The input has {length} bytes.");
        return length > MaxBytes;
    }

    private static void Tell(EncodingFault fault, string text, FindingLog log)
    {
        (int line, int column) = Lines.Of(text, Math.Min(fault.Index, text.Length));
        DocumentPlace place = new(null, line, column);
        string label = Excerpt.Of(fault.Label ?? "utf-8");
        if (fault.Kind == EncodingFaultKind.UnknownLabel)
            log.Add(Rules.UnknownEncoding, place, $"The document declares the encoding \"{label}\".");
        else if (fault.Kind == EncodingFaultKind.WrongLabel)
            log.Add(Rules.EncodingMismatch, place, $"The document declares {label}, but is {fault.Real.WebName}.");
        else
            log.Add(Rules.InvalidEncoding, place, $"Byte {fault.Offset} is not valid {label}.");
    }
}
