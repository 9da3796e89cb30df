using System.Buffers;

namespace LiveBlog.Core.Validation;

/// <summary>Tells JSON, markup and pages apart by the first bytes.</summary>
internal static class FormatSniff
{
    private static readonly SearchValues<byte> Blank =
        SearchValues.Create([0xEF, 0xBB, 0xBF, 0xFE, 0xFF, 0, (byte)' ', (byte)'\t', (byte)'\r', (byte)'\n']);

    public static bool IsJson(ReadOnlySpan<byte> bytes) => First(bytes) is (byte)'{' or (byte)'[';

    public static bool IsMarkup(ReadOnlySpan<byte> bytes) => First(bytes) is (byte)'<';

    /// <summary>True for HTML: its document type or root comes before any root of a feed.</summary>
    public static bool IsPage(ReadOnlySpan<byte> bytes)
    {
        string head = System.Text.Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 4096)]);
        int page = IndexOfAny(head, "<!doctype html", "<html", "<head", "<body", "<script", "<amp-live-list");
        int feed = IndexOfAny(head, "<rss", "<feed", "<rdf", "<entry", "<channel");
        return page >= 0 && (feed < 0 || page < feed);
    }

    private static byte First(ReadOnlySpan<byte> bytes)
    {
        int at = bytes.IndexOfAnyExcept(Blank);
        return at < 0 ? (byte)0 : bytes[at];
    }

    private static int IndexOfAny(string head, params ReadOnlySpan<string> marks)
    {
        int first = -1;
        foreach (string mark in marks)
        {
            int at = head.IndexOf(mark, StringComparison.OrdinalIgnoreCase);
            first = at >= 0 && (first < 0 || at < first) ? at : first;
        }

        return first;
    }
}
