using System.Globalization;
using System.Text;

namespace LiveBlog.Core.PageState;

/// <summary>A string literal of a script, as its text.</summary>
internal static class ScriptString
{
    /// <summary>The text of the literal that opens here, and where it ends; null where it is not closed on its line's terms.</summary>
    public static string? Decode(ReadOnlySpan<char> script, int start, out int end)
    {
        char quote = script[start];
        StringBuilder text = new();
        for (end = start + 1; end < script.Length; end++)
        {
            char c = script[end];
            if (c == quote)
                return text.ToString();
            if (c is '\n' or '\r' && quote != '`')
                return null;
            if (c != '\\' || end + 1 >= script.Length)
                text.Append(c);
            else
                end = Escape(script, end + 1, text);
        }

        return null;
    }

    /// <summary>Takes the escape whose letter stands here; where its last unit stands.</summary>
    private static int Escape(ReadOnlySpan<char> script, int at, StringBuilder text)
    {
        switch (script[at])
        {
            case 'n': text.Append('\n'); break;
            case 'r': text.Append('\r'); break;
            case 't': text.Append('\t'); break;
            case 'b': text.Append('\b'); break;
            case 'f': text.Append('\f'); break;
            case 'u' when Unit(script, at + 1, 4) is { } unit: text.Append(unit); return at + 4;
            case 'x' when Unit(script, at + 1, 2) is { } unit: text.Append(unit); return at + 2;
            case '\n': break;
            default: text.Append(script[at]); break;
        }

        return at;
    }

    private static char? Unit(ReadOnlySpan<char> script, int start, int length) =>
        start + length <= script.Length
            && ushort.TryParse(script.Slice(start, length), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort unit)
            ? (char)unit
            : null;
}
