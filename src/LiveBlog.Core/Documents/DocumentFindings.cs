namespace LiveBlog.Core.Documents;

/// <summary>What can be noticed before a document is read: what it is packed in.</summary>
internal static class DocumentFindings
{
    public static Finding Packed(Container container) => container switch
    {
        Container.Mhtml => Make("container-mhtml", "The input is an MHTML archive; it is not unpacked here. Give the HTML part."),
        Container.Warc => Make("container-warc", "The input is a web archive (WARC) with several records; give one record."),
        Container.Gzip => Make("container-gzip", "The input is compressed with gzip; decompress it first."),
        Container.Zstandard => Make("container-zstd", "The input is compressed with Zstandard; decompress it first."),
        Container.Zip => Make("container-zip", "The input is a ZIP archive; unpack it first."),
        _ => Make("container-pdf", "The input is a PDF; give its text or the page's HTML."),
    };

    private static Finding Make(string code, string message) => new() { Code = code, Severity = FindingSeverity.Error, Message = message };
}
