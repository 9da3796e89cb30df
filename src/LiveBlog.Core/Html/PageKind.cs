using System.Buffers;

namespace LiveBlog.Core.Html;

/// <summary>What an input is, by its first characters.</summary>
internal static class PageKind
{
    private const int Look = 64 * 1024;

    private static readonly SearchValues<char> Controls = SearchValues.Create("\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u0000");

    private static readonly SearchValues<string> Tags = SearchValues.Create(
        ["<!doctype", "<html", "<head", "<body", "<div", "<p>", "<p ", "<script", "<article", "<section", "<ul", "<ol", "<table", "<span", "<a ", "<br", "<h1", "<h2", "<main", "<meta", "<?xml"], StringComparison.OrdinalIgnoreCase);

    /// <summary>True where the text holds a tag that pages have.</summary>
    public static bool IsMarkup(string text) => text.AsSpan().ContainsAny(Tags);

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

        return controls * 50 > Math.Min(text.Length, Look);
    }
}
