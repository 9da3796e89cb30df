using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace LiveBlog.Core.PageState;

/// <summary>The rows that pages of React server components push piece by piece (self.__next_f.push([1,"12:{…}\n13:T2a,text"])): JSON rows,
/// and rows of text that others point to by "$13".</summary>
internal sealed class FlightRows
{
    private const string Push = "__next_f.push([1,";
    private static readonly SearchValues<char> Hex = SearchValues.Create("0123456789abcdef");

    private readonly StringBuilder stream = new();

    /// <summary>Takes the script's piece. False where it is no such script.</summary>
    public bool Take(ReadOnlySpan<char> script)
    {
        int at = script.IndexOf(Push);
        if (at < 0)
            return false;
        int quote = at + Push.Length;
        if (quote < script.Length && script[quote] == '"' && ScriptString.Decode(script, quote, out _) is { } piece)
            stream.Append(piece);
        return true;
    }

    /// <summary>The JSON rows that may hold updates, the texts they point to put in.</summary>
    public IEnumerable<string> Texts()
    {
        if (stream.Length == 0)
            return [];
        List<string> rows = [];
        Dictionary<string, string> texts = new(StringComparer.Ordinal);
        string all = stream.ToString();
        for (int at = 0; at < all.Length;)
            at = Row(all, at, rows, texts);
        return rows.Where(row => ScriptJson.MayHold(row)).Select(row => Filled(row, texts));
    }

    /// <summary>Takes one row; where the next starts.</summary>
    private static int Row(string all, int at, List<string> rows, Dictionary<string, string> texts)
    {
        int end = End(all, at);
        int colon = all.IndexOf(':', at, end - at);
        if (colon < 0 || colon + 1 >= end || all.AsSpan(at, colon - at).ContainsAnyExcept(Hex))
            return end + 1;
        if (all[colon + 1] == 'T' && all.IndexOf(',', colon, end - colon) is > 0 and var comma
            && int.TryParse(all.AsSpan(colon + 2, comma - colon - 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture,
                out int bytes))
        {
            int close = After(all, comma + 1, bytes);
            texts[all[at..colon]] = all[(comma + 1)..close];
            return close;
        }

        if (all[colon + 1] is '{' or '[')
            rows.Add(all[(colon + 1)..end]);
        return end + 1;
    }

    /// <summary>Where the row ends: at the line before the next row. Some JSON is printed in several lines.</summary>
    private static int End(string all, int at)
    {
        for (int end = all.IndexOf('\n', at); end >= 0; end = all.IndexOf('\n', end + 1))
        {
            int next = all.AsSpan(end + 1).IndexOfAnyExcept(Hex);
            if (next < 0 || all[end + 1 + next] == ':')
                return end;
        }

        return all.Length;
    }

    /// <summary>Where a text of so many UTF-8 bytes ends.</summary>
    private static int After(string all, int at, int bytes)
    {
        for (; at < all.Length && bytes > 0; at++)
            bytes -= all[at] < 0x80 ? 1 : all[at] < 0x800 || char.IsSurrogate(all[at]) ? 2 : 3;
        return at;
    }

    private static string Filled(string row, Dictionary<string, string> texts)
    {
        StringBuilder filled = new(row.Length);
        int at = 0;
        for (int next = row.IndexOf("\"$", StringComparison.Ordinal); next >= 0; next = row.IndexOf("\"$", at, StringComparison.Ordinal))
        {
            filled.Append(row, at, next - at);
            int close = row.IndexOf('"', next + 2);
            string name = close < 0 ? "" : row[(next + 2)..close];
            at = next + 2;
            if (texts.TryGetValue(name, out string? text) && filled.Length + text.Length <= (long)row.Length * 8 + (1 << 20))
            {
                filled.Append('"').Append(JsonEncodedText.Encode(text, JsonBoxes.Plain.Encoder)).Append('"');
                at = close + 1;
            }
            else
            {
                // "$D" opens a date, "$$" a text that itself begins so
                at += name.StartsWith('D') || name.StartsWith('$') ? 1 : 0;
                filled.Append('"').Append(name.StartsWith('D') ? "" : "$");
            }
        }

        return filled.Append(row, at, row.Length - at).ToString();
    }
}
