using System.Buffers;

namespace LiveBlog.Core.Documents;

/// <summary>Tells what a document is by its characters: the one place for every entry point that reads pages.</summary>
internal static class DocumentKinds
{
    private const int Look = 64 * 1024;

    // A stray control character stands in many a page; in a file that is no text, every tenth byte is one
    private const int MaxControls = 50;

    private static readonly SearchValues<char> Controls =
        SearchValues.Create(
        "\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u0000");

    private static readonly SearchValues<string> Tags = SearchValues.Create(
        ["<!doctype", "<html", "<head", "<body", "<div", "<p>", "<p ", "<script", "<article", "<section", "<ul", "<ol", "<table", "<span",
            "<a ", "<br", "<h1", "<h2", "<main", "<meta", "<?xml"],
        StringComparison.OrdinalIgnoreCase);

    public static DocumentKind Of(string text)
    {
        if (string.IsNullOrWhiteSpace(text) || text.AsSpan().Trim("\ufeff \t\r\n").IsEmpty)
            return DocumentKind.Empty;
        if (Containers.Of(text) != Container.None)
            return DocumentKind.Packed;
        if (IsBinary(text))
            return DocumentKind.Binary;
        if (JsonWrapping.IsJson(text))
            return DocumentKind.Json;
        return text.AsSpan().ContainsAny(Tags) ? DocumentKind.Markup : DocumentKind.Text;
    }

    /// <summary>True where control characters that no text has make up more than a trace.</summary>
    public static bool IsBinary(string text)
    {
        ReadOnlySpan<char> look = text.AsSpan(0, Math.Min(text.Length, Look));
        int controls = 0;
        for (int at = look.IndexOfAny(Controls); at >= 0; at = look.IndexOfAny(Controls))
        {
            controls++;
            look = look[(at + 1)..];
        }

        return controls * MaxControls > Math.Min(text.Length, Look);
    }
}
