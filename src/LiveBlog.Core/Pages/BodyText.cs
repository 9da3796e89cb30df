using System.Net;
using System.Text.RegularExpressions;
using LiveBlog.Core.Documents;
using LiveBlog.Core.Documents.Dom;
using LiveBlog.Core.Text;

namespace LiveBlog.Core.Pages;

/// <summary>A body that came as one string: plain, with entities escaped once or twice, or with HTML left in.</summary>
internal static partial class BodyText
{
    /// <summary>The blocks of the string.</summary>
    public static ValueList<Block> Read(string text, Uri? page, ParseAllowance allowance)
    {
        string decoded = Decode(text);
        if (!HasMarkup(decoded))
            return Paragraphs(decoded);
        using DomDocument? document = allowance.Parse(decoded);
        return document?.Body is not { } body
            ? Paragraphs(WebUtility.HtmlDecode(Tag().Replace(decoded, " ")))
            : BodyReader.ReadChildren(body, page);
    }

    /// <summary>One line of text: entities decoded, tags and shortcodes taken out.</summary>
    public static string? Line(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        string decoded = Decode(text);
        return Whitespace.FoldOrNull(HasMarkup(decoded) ? WebUtility.HtmlDecode(Tag().Replace(decoded, " ")) : decoded);
    }

    /// <summary>CMSs escape what is escaped already; markup that is left after the last decoding is parsed, so its own entities stay for
    /// the parser.</summary>
    private static string Decode(string text)
    {
        string decoded = text;
        for (int round = 0; round < 2 && decoded.Contains('&', StringComparison.Ordinal) && !HasMarkup(decoded); round++)
            decoded = WebUtility.HtmlDecode(decoded);
        return decoded.Contains("[[", StringComparison.Ordinal) ? Shortcode().Replace(decoded, " ") : decoded;
    }

    private static bool HasMarkup(string text) => text.Contains('<', StringComparison.Ordinal) && Tag().IsMatch(text);

    private static ValueList<Block> Paragraphs(string text)
    {
        List<Block> blocks = [];
        foreach (string line in text.Split(['\n', '\r', '\u2028', '\u2029'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (Whitespace.FoldOrNull(line) is { } words)
                blocks.Add(new Paragraph { Content = words });
        }

        return [.. blocks];
    }

    [GeneratedRegex("</?[a-zA-Z][^<>]{0,2000}>", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\[\[[a-z]{1,12}:[^\[\]\s]{1,200}\]\]", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Shortcode();
}
