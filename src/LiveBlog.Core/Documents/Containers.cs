using System.Text;

namespace LiveBlog.Core.Documents;

/// <summary>Tells containers by how they open, in bytes and in text that was decoded from them alike.</summary>
internal static class Containers
{
    // Headers of archives and messages are shorter than this
    private const int Look = 4 * 1024;

    private const string RecordStart = "WARC/1.";

    /// <summary>The signatures of packed bytes; what a decoder made of the byte that is no ASCII, stands for "?".</summary>
    private static readonly (Container Container, string Start)[] Signatures =
        [(Container.Gzip, "\u001f?"), (Container.Zstandard, "(?/?"), (Container.Zip, "PK\u0003\u0004"), (Container.Pdf, "%PDF-")];

    /// <summary>The container the bytes are, headers before them passed over.</summary>
    public static Container Of(ReadOnlySpan<byte> bytes)
    {
        Container packed = Of(Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Look)]));
        return packed == Container.None && HasRecords(bytes) ? Container.Warc : packed;
    }

    /// <summary>The container that text was decoded from.</summary>
    public static Container Of(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> bare = text.TrimStart("\ufeff \t\r\n");
        foreach ((Container container, string start) in Signatures)
        {
            if (Opens(bare, start))
                return container;
        }

        if (bare.StartsWith(RecordStart, StringComparison.Ordinal))
            return bare.IndexOf("\n" + RecordStart) >= 0 ? Container.Warc : Container.None;
        return IsMessage(bare[..Math.Min(bare.Length, Look)]) ? Container.Mhtml : Container.None;
    }

    private static bool Opens(ReadOnlySpan<char> text, string start)
    {
        if (text.Length < start.Length)
            return false;
        for (int i = 0; i < start.Length; i++)
        {
            if (start[i] == '?' ? text[i] < '\u0080' : text[i] != start[i])
                return false;
        }

        return true;
    }

    /// <summary>Headers, the first thing in the text, that tell of several parts.</summary>
    private static bool IsMessage(ReadOnlySpan<char> text)
    {
        foreach (ReadOnlySpan<char> line in text.EnumerateLines())
        {
            if (line.IsEmpty || (line[0] is not (' ' or '\t') && !HeaderLines.IsField(line)))
                return false;
            if (line.StartsWith("content-type:", StringComparison.OrdinalIgnoreCase)
                && line.Contains("multipart/", StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static bool HasRecords(ReadOnlySpan<byte> bytes) => bytes.StartsWith("WARC/1."u8) && bytes.IndexOf("\nWARC/1."u8) >= 0;
}
