using System.Text;
using System.Xml;
using LiveBlog.Core.Text;

namespace LiveBlog.Core.Feeds;

/// <summary>Steps through XML without a tree and without recursion. A handler of an element may read on inside it, but not beyond
/// it.</summary>
internal static class XmlElements
{
    public const int MaxDepth = 256;

    /// <summary>Reads on; an <see cref="XmlException"/> where elements are nested so deep that only their memory could be the
    /// aim.</summary>
    public static bool Step(this XmlReader reader)
    {
        if (!reader.Read())
            return false;
        if (reader.Depth <= MaxDepth)
            return true;
        IXmlLineInfo? place = reader as IXmlLineInfo;
        throw new XmlException($"Elements are nested deeper than {MaxDepth}.", null, place?.LineNumber ?? 0, place?.LinePosition ?? 0);
    }

    /// <summary>Goes to the next child element of the element at this depth; false at its end. Whatever stands deeper and was not read is
    /// passed over.</summary>
    public static bool NextChild(this XmlReader reader, int depth)
    {
        if (reader.Depth == depth && reader.NodeType == XmlNodeType.Element && reader.IsEmptyElement)
            return false;
        while (reader.Step())
        {
            if (reader.Depth <= depth)
                return false;
            if (reader.Depth == depth + 1 && reader.NodeType == XmlNodeType.Element)
                return true;
        }

        return false;
    }

    /// <summary>The text of the element; as markup where elements stand in it, although they should not have been written so.</summary>
    public static FeedText Content(this XmlReader reader)
    {
        if (reader.IsEmptyElement)
            return new FeedText("");
        int depth = reader.Depth;
        StringBuilder text = new();
        bool isHtml = false;
        while (reader.Step() && reader.Depth > depth)
        {
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
            {
                _ = isHtml ? text.Text(reader.Value) : text.Append(reader.Value);
            }
            else if (reader.NodeType is XmlNodeType.Element or XmlNodeType.EndElement)
            {
                if (!isHtml)
                    text = new StringBuilder().Text(text.ToString());
                isHtml = true;
                AppendTag(text, reader);
            }
        }

        return new FeedText(Surrogates.Mend(text.ToString()), isHtml);
    }

    /// <summary>The attribute's value: references may be to lone surrogates, which no encoding can carry.</summary>
    public static string? Attribute(this XmlReader reader, string name) =>
        reader.GetAttribute(name) is { } value ? Surrogates.Mend(value) : null;

    /// <summary>An Atom text construct: "html" is escaped markup, "xhtml" is markup, else the text is plain. Atom 0.3, and media types that
    /// are no text, have base64.</summary>
    public static FeedText AtomText(this XmlReader reader)
    {
        string type = reader.Attribute("type") ?? "text";
        bool isBase64 = reader.Attribute("mode") == "base64" || type.StartsWith("application/octet", StringComparison.OrdinalIgnoreCase);
        FeedText text = reader.Content();
        if (isBase64)
            text = new FeedText(FromBase64(text.Value!));
        return type.Contains("html", StringComparison.OrdinalIgnoreCase) ? text with { IsHtml = true } : text;
    }

    public static string? Line(this XmlReader reader) => FeedProse.Plain(reader.Content());

    /// <summary>The text just trimmed: ids, addresses, dates.</summary>
    public static string? Trimmed(this XmlReader reader) => reader.Content().Value?.Trim() is { Length: > 0 } text ? text : null;

    /// <summary>The address of the element's text or attribute, taken against xml:base.</summary>
    public static string? Resolve(this XmlReader reader, string? address, string? pageBase)
    {
        string? here = reader.NodeType == XmlNodeType.Element ? reader.Attribute("xml:base") : null;
        return Join(Join(pageBase, here) ?? pageBase, address);
    }

    public static string? Join(string? pageBase, string? address)
    {
        address = address?.Trim();
        if (string.IsNullOrEmpty(address))
            return null;
        if (WebAddress.Parse(address) is { IsFile: false } || WebAddress.Parse(pageBase) is not { } root)
            return address;
        return WebAddress.Parse(address, root)?.AbsoluteUri ?? address;
    }

    private static string? FromBase64(string text)
    {
        byte[] bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out int length) ? Encoding.UTF8.GetString(bytes.AsSpan(0, length)) : null;
    }

    private static void AppendTag(StringBuilder html, XmlReader reader)
    {
        if (reader.NodeType == XmlNodeType.EndElement)
        {
            html.Append("</").Append(reader.LocalName).Append('>');
            return;
        }

        bool isEmpty = reader.IsEmptyElement;
        html.Append('<').Append(reader.LocalName);
        while (reader.MoveToNextAttribute())
        {
            if (reader.Prefix.Length == 0 && reader.LocalName != "xmlns")
                html.Attribute(reader.LocalName, reader.Value);
        }

        reader.MoveToElement();
        html.Append(isEmpty ? "/>" : ">");
    }
}
