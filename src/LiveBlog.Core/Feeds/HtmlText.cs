using System.Buffers;
using System.Text;

namespace LiveBlog.Core.Feeds;

/// <summary>Text set into HTML: only encoded, for a story holds no markup.</summary>
internal static class HtmlText
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    /// <summary>Appends the text encoded for element content and for quoted attributes.</summary>
    public static StringBuilder Text(this StringBuilder html, ReadOnlySpan<char> text)
    {
        for (int next = text.IndexOfAny(Special); next >= 0; next = text.IndexOfAny(Special))
        {
            html.Append(text[..next])
                .Append(text[next] switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", '"' => "&quot;", _ => "&#39;" });
            text = text[(next + 1)..];
        }

        return html.Append(text);
    }

    public static StringBuilder Attribute(this StringBuilder html, string name, string? value) =>
        value is null ? html : html.Append(' ').Append(name).Append("=\"").Text(value).Append('"');

    public static StringBuilder Attribute(this StringBuilder html, string name, Uri? address) =>
        html.Attribute(name, address is null ? null : WebAddress.ToAscii(address));

    /// <summary>Appends an element that holds only text, or nothing where there is no text.</summary>
    public static StringBuilder Element(this StringBuilder html, string name, string? text) =>
        string.IsNullOrEmpty(text) ? html : html.Append('<').Append(name).Append('>').Text(text).Append("</").Append(name).Append('>');
}
