namespace LiveBlog.Core.Validation;

/// <summary>Judges what stands before the root element: the document type is told of, never read.</summary>
internal static class Prolog
{
    private const string Rss091 = "-//Netscape Communications//DTD RSS 0.91//EN";

    public static void Judge(string text, FindingLog log)
    {
        int at = Find(text);
        if (at < 0)
            return;
        int end = text.IndexOf('>', at);
        ReadOnlySpan<char> doctype = text.AsSpan(at, (end < 0 ? text.Length : end) - at);
        bool isHarmless = doctype.Contains(Rss091, StringComparison.Ordinal) && doctype.Contains("rssboard.org", StringComparison.Ordinal);
        (int line, int column) = Lines.Of(text, at);
        if (!isHarmless)
            log.Add(Rules.Doctype, new DocumentPlace(null, line, column), "The document has a document type declaration; it was not read.");
    }

    /// <summary>The index of the document type, looked for only among comments and instructions.</summary>
    private static int Find(string text)
    {
        int at = 0;
        while (at < text.Length)
        {
            at = text.IndexOf('<', at);
            if (at < 0 || at + 1 >= text.Length)
                return -1;
            string close = text[at + 1] == '?' ? "?>" : text.AsSpan(at).StartsWith("<!--") ? "-->" : "";
            if (close.Length == 0)
                return text.AsSpan(at).StartsWith("<!DOCTYPE") ? at : -1;
            int end = text.IndexOf(close, at, StringComparison.Ordinal);
            if (end < 0)
                return -1;
            at = end + close.Length;
        }

        return -1;
    }
}
