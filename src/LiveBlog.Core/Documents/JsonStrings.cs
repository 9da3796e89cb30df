using System.Globalization;
using System.Text;

namespace LiveBlog.Core.Documents;

/// <summary>Strings of broken JSON: raw control characters, escapes that JSON does not know, lone surrogates.</summary>
internal static class JsonStrings
{
    /// <summary>Copies one character of a string, or one escape; the index of the last unit it took.</summary>
    public static int Mend(ReadOnlySpan<char> json, int i, StringBuilder mended)
    {
        char c = json[i];
        if (c == '\\' && i + 1 < json.Length)
            return MendEscape(json, i, mended);
        switch (c)
        {
            case '\n': mended.Append("\\n"); break;
            case '\t': mended.Append("\\t"); break;
            case '\\': break;
            case < ' ': mended.Append(' '); break;
            case >= '\ud800' and <= '\udfff' when !IsPaired(json, i): mended.Append('\ufffd'); break;
            default: mended.Append(c); break;
        }

        return i;
    }

    private static int MendEscape(ReadOnlySpan<char> json, int i, StringBuilder mended)
    {
        char kind = json[i + 1];
        if (kind == 'u' && Unit(json, i) is { } unit)
        {
            bool isPair = char.IsHighSurrogate(unit) && Unit(json, i + 6) is { } low && char.IsLowSurrogate(low);
            int length = isPair ? 12 : 6;
            mended.Append(char.IsSurrogate(unit) && !isPair ? "\\ufffd" : json.Slice(i, length));
            return i + length - 1;
        }

        if ("\"\\/bfnrt".Contains(kind, StringComparison.Ordinal))
            mended.Append('\\').Append(kind);
        else
            mended.Append(kind is '\n' ? "\\n" : kind < ' ' ? " " : kind.ToString());
        return i + 1;
    }

    private static char? Unit(ReadOnlySpan<char> json, int i) =>
        i + 6 <= json.Length && json[i] == '\\' && json[i + 1] == 'u'
            && ushort.TryParse(json.Slice(i + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort unit)
            ? (char)unit
            : null;

    private static bool IsPaired(ReadOnlySpan<char> json, int i) =>
        char.IsHighSurrogate(json[i])
            ? i + 1 < json.Length && char.IsLowSurrogate(json[i + 1])
            : i > 0 && char.IsHighSurrogate(json[i - 1]);
}
