using System.Buffers;

namespace LiveBlog.Core.Documents;

/// <summary>Looks over the tags of XML before the framework's reader does: its work grows with the square of a tag's attributes.</summary>
internal static class XmlTags
{
    public const int MaxAttributes = 10_000;

    private static readonly SearchValues<char> InTag = SearchValues.Create("\"'>");

    /// <summary>Where a tag with too many attributes starts; -1 where there is none.</summary>
    public static int Overfull(string text)
    {
        int place = 0;
        while (place < text.Length && text.IndexOf('<', place) is >= 0 and int tag)
        {
            place = Over(text, tag, out int attributes);
            if (attributes > MaxAttributes)
                return tag;
        }

        return -1;
    }

    /// <summary>The place after a tag, comment, instruction or section.</summary>
    private static int Over(string text, int tag, out int attributes)
    {
        attributes = 0;
        ReadOnlySpan<char> rest = text.AsSpan(tag);
        string close = rest.StartsWith("<!--") ? "-->" : rest.StartsWith("<![CDATA[") ? "]]>" : rest.StartsWith("<?") ? "?>" : "";
        if (close.Length > 0)
            return After(text, text.IndexOf(close, tag, StringComparison.Ordinal), close.Length);
        int place = tag + 1;
        while (text.AsSpan(place).IndexOfAny(InTag) is >= 0 and int step && attributes <= MaxAttributes)
        {
            place += step + 1;
            if (text[place - 1] == '>')
                return place;
            attributes++;
            place = After(text, text.IndexOf(text[place - 1], place), 1);
        }

        return text.Length;
    }

    private static int After(string text, int found, int length) => found < 0 ? text.Length : found + length;
}
