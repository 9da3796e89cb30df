using System.IO.Compression;
using System.Text.Json.Nodes;

namespace LiveBlog.Core.Benchmarks;

/// <summary>Labelled texts, one JSON object a line, and the quotes found in them: offsets are UTF-16 units, marks inside.</summary>
internal static class QuoteLines
{
    public static IEnumerable<JsonNode> Of(string file)
    {
        using Stream bytes = File.OpenRead(file);
        using Stream plain = file.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(bytes, CompressionMode.Decompress) : bytes;
        using StreamReader lines = new(plain);
        while (lines.ReadLine() is { } line)
        {
            if (line.Length > 0)
                yield return JsonNode.Parse(line)!;
        }
    }

    /// <summary>The stretches found, as the command "quotes" prints them: segments parted by blanks only are one.</summary>
    public static List<QuoteStretch> Find(string text, string? language)
    {
        List<QuoteStretch> found = [];
        foreach (Quote quote in QuoteFinder.Find(text, language))
        {
            for (int i = 0; i < quote.Segments.Count; i++)
            {
                int start = quote.Segments[i].Start;
                while (i + 1 < quote.Segments.Count && string.IsNullOrWhiteSpace(text[quote.Segments[i].End..quote.Segments[i + 1].Start]))
                    i++;
                found.Add(new QuoteStretch(start, quote.Segments[i].End, quote.Speaker));
            }
        }

        return found;
    }
}

/// <summary>One stretch of quoted words and who said them.</summary>
internal readonly record struct QuoteStretch(int Start, int End, Speaker? Speaker)
{
    public int Shared(int start, int end) => Math.Min(End, end) - Math.Max(Start, start);
}
