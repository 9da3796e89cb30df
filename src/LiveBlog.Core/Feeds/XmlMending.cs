using System.Buffers;
using System.Net;
using System.Text;
using LiveBlog.Core.Text;

namespace LiveBlog.Core.Feeds;

/// <summary>Mends what feeds break most: ampersands that start nothing, entities of HTML, characters XML cannot hold.</summary>
internal static class XmlMending
{
    private const int LongestName = 32;
    private const int MaxGrowth = 4 << 20; // A million ampersands: no feed, and five characters for each would be too much
    private static readonly SearchValues<char> Suspects = SearchValues.Create("&<");

    /// <summary>The mended text; the same string where there is nothing to mend.</summary>
    public static string Mend(string text)
    {
        string clean = XmlText.Without(Surrogates.Mend(text));
        StringBuilder mended = new(clean.Length);
        int place = 0;
        bool isMended = !ReferenceEquals(clean, text);
        while (place < clean.Length && mended.Length - place <= MaxGrowth)
        {
            int length = clean.AsSpan(place).IndexOfAny(Suspects);
            if (length < 0)
                length = clean.Length - place;
            mended.Append(clean, place, length);
            place += length;
            if (place < clean.Length)
                place = clean[place] == '<' ? CopyMarkup(clean, place, mended) : MendReference(clean, place, mended, ref isMended);
        }

        return isMended && place == clean.Length ? mended.ToString() : text;
    }

    /// <summary>CDATA sections hold ampersands as they are.</summary>
    private static int CopyMarkup(string text, int place, StringBuilder mended)
    {
        int end = place + 1;
        if (text.AsSpan(place).StartsWith("<![CDATA["))
        {
            int close = text.IndexOf("]]>", place, StringComparison.Ordinal);
            end = close < 0 ? text.Length : close + 3;
        }

        mended.Append(text, place, end - place);
        return end;
    }

    private static int MendReference(string text, int place, StringBuilder mended, ref bool isMended)
    {
        int length = text.AsSpan(place, Math.Min(LongestName, text.Length - place)).IndexOf(';') + 1;
        if (length <= 2)
        {
            isMended = true;
            mended.Append("&amp;");
            return place + 1;
        }

        string reference = text.Substring(place, length);
        if (reference is "&amp;" or "&lt;" or "&gt;" or "&quot;" or "&apos;" || IsNumeric(reference))
        {
            mended.Append(reference);
            return place + length;
        }

        isMended = true;
        string decoded = reference.AsSpan(1).IndexOfAny('&', '#') < 0 ? WebUtility.HtmlDecode(reference) : reference;
        if (decoded == reference)
        {
            mended.Append("&amp;");
            return place + 1;
        }

        mended.Append(decoded);
        return place + length;
    }

    private static bool IsNumeric(string reference)
    {
        ReadOnlySpan<char> digits = reference.AsSpan(1).TrimEnd(';');
        if (digits is not ['#', ..])
            return false;
        return digits is ['#', 'x', ..]
            ? uint.TryParse(digits[2..], System.Globalization.NumberStyles.AllowHexSpecifier, null, out uint code)
            && code is > 0 and <= 0x10FFFF
            : uint.TryParse(digits[1..], System.Globalization.NumberStyles.None, null, out code) && code is > 0 and <= 0x10FFFF;
    }
}
