using System.Collections.Frozen;

namespace LiveBlog.Core.Validation;

/// <summary>Looks for tags in text, in one pass and without a parser: enough to tell markup from words and to see what a reader must not
/// run.</summary>
internal static class MarkupScan
{
    private static readonly FrozenSet<string> Tags = ("""
        a abbr acronym address article aside audio b big blockquote body br button caption center cite code dd del details div dl dt em
        embed figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins kbd label li
        link main mark meta nav noscript object ol option p picture pre q s samp script section select small source span strike strong
        style sub summary sup table tbody td template textarea tfoot th thead time title tr tt u ul var video wbr
        """).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Risky = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "script", "object", "embed", "applet", "iframe", "frame", "frameset", "meta", "link", "style", "base", "html", "head", "body",
            "title", "isindex", "?import");

    private static readonly System.Buffers.SearchValues<string> RiskyStyles = System.Buffers.SearchValues.Create(
        ["expression", "javascript:", "behavior", "-moz-binding", "url(", "position:", "position :", "@import", "\\", "/*"],
            StringComparison.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> TagLookup = Tags.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> RiskyLookup =
        Risky.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly System.Buffers.SearchValues<char> NameStarts = System.Buffers.SearchValues.Create(" \t\r\n\"'/");

    /// <summary>True for an end tag of HTML, or a named character reference, in what should be words.</summary>
    public static bool HasMarkup(ReadOnlySpan<char> text)
    {
        while (text.IndexOf('<') is >= 0 and int at && at + 2 < text.Length)
        {
            text = text[(at + 1)..];
            if (text[0] == '/' && TagLookup.Contains(Name(text[1..])))
                return true;
        }

        return false;
    }

    /// <summary>True for elements, handlers or addresses that run, embed or restyle.</summary>
    public static bool IsRisky(ReadOnlySpan<char> text)
    {
        while (text.IndexOf('<') is >= 0 and int at)
        {
            text = text[(at + 1)..];
            ReadOnlySpan<char> name = Name(text);
            if (RiskyLookup.Contains(name))
                return true;
            int end = text.IndexOf('>');
            ReadOnlySpan<char> tag = end < 0 ? text : text[..end];
            if (!name.IsEmpty && HasRiskyAttribute(tag[name.Length..]))
                return true;
            text = end < 0 ? [] : text[end..];
        }

        return false;
    }

    public static bool IsRiskyElement(string name) => Risky.Contains(name);

    public static bool IsRiskyAttribute(ReadOnlySpan<char> name, ReadOnlySpan<char> value) =>
        (name.Length > 2 && name.StartsWith("on", StringComparison.OrdinalIgnoreCase) && char.IsAsciiLetter(name[2]))
        || value.TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase)
        || value.TrimStart().StartsWith("vbscript:", StringComparison.OrdinalIgnoreCase)
        || (name.Equals("style", StringComparison.OrdinalIgnoreCase) && IsRiskyStyle(value));

    /// <summary>Style that runs, fetches or leaves its place in the page.</summary>
    private static bool IsRiskyStyle(ReadOnlySpan<char> style)
    {
        int end = style.IndexOfAny('"', '>');
        return (end < 0 ? style : style[..end]).ContainsAny(RiskyStyles);
    }

    private static bool HasRiskyAttribute(ReadOnlySpan<char> tag)
    {
        while (tag.IndexOf('=') is > 0 and int at)
        {
            ReadOnlySpan<char> before = tag[..at].TrimEnd();
            int start = before.LastIndexOfAny(NameStarts) + 1;
            tag = tag[(at + 1)..];
            if (IsRiskyAttribute(before[start..], tag.TrimStart().TrimStart("\"'")))
                return true;
        }

        return false;
    }

    private static ReadOnlySpan<char> Name(ReadOnlySpan<char> text)
    {
        int length = 0;
        while (length < text.Length && (char.IsAsciiLetterOrDigit(text[length]) || (length == 0 && text[0] == '?')))
            length++;
        return text[..length];
    }
}
