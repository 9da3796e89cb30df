using System.Buffers.Text;

namespace LiveBlog.Core.Validation;

/// <summary>Judges text constructs and atom:content (RFC 4287 §3.1 and §4.1.3), whose type attribute decides what they may hold.</summary>
internal static class AtomContent
{
    public static void Start(XmlFrame frame, FindingLog log)
    {
        string? type = frame["type"];
        string? source = frame["src"];
        bool isText = frame.Kind.Name == "textConstruct";
        if (type is { Length: 0 })
            log.Add(Rules.Blank, frame.DocumentPlace, $"The type of {frame.Name} is blank.");
        else if (isText && type is not null && type.Contains('/', StringComparison.Ordinal))
            log.Add(Rules.InvalidTextType, frame.DocumentPlace, $"The type of {frame.Name} is \"{Excerpt.Of(type)}\".");
        else if (type is not null && (type is not ("text" or "html" or "xhtml") || source is not null)
            && (!Scan.IsMediaType(type) || IsComposite(type)))
            log.Add(Rules.InvalidMimeType, frame.DocumentPlace, $"The type of {frame.Name} is \"{Excerpt.Of(type)}\".");
        if (source is null)
            return;
        if (AddressChecks.UriReference(source) is { } rule)
            log.Add(rule, frame.DocumentPlace, $"src is \"{Excerpt.Of(source)}\". Expected: {rule.Title}.");
        if (type is null)
            log.Add(Rules.MissingType, frame.DocumentPlace, $"{frame.Name} has src and no type.");
    }

    public static void Child(XmlFrame frame, string local, string uri, DocumentPlace place, FindingLog log)
    {
        string type = frame["type"] ?? "text";
        if (type == "xhtml")
        {
            bool isFirst = !frame.HasChildren && string.IsNullOrWhiteSpace(frame.Text);
            if (isFirst && (local != "div" || uri != Namespaces.Xhtml))
                log.Add(Rules.MissingXhtmlDiv, place, $"{frame.Name} starts with {local}, not with the div of XHTML.");
        }
        else if (!IsXml(type))
        {
            log.Add(Rules.UndefinedElement, place, $"{frame.Name} of type {type} holds the element {local}.");
            if (frame["mode"] == "escaped")
                log.Add(Rules.NotEscaped, place, $"{frame.Name} says that it is escaped and holds the element {local}.");
        }

        frame.Add(local);
    }

    public static void Text(XmlFrame frame, string value, DocumentPlace place, FindingLog log)
    {
        if (string.IsNullOrWhiteSpace(value))
            return;
        if (frame["type"] == "xhtml" && !frame.HasChildren && string.IsNullOrWhiteSpace(frame.Text))
            log.Add(Rules.MissingXhtmlDiv, place.At(value), $"{frame.Name} starts with text, not with the div of XHTML.");
        if (frame.HasChildren || frame["src"] is not null)
            log.Add(Rules.UnexpectedText, place.At(value), $"{frame.Name} holds the text \"{Excerpt.Of(value.Trim())}\".");
    }

    public static void End(XmlFrame frame, DocumentPlace place, FindingLog log)
    {
        string type = frame["type"] ?? "text";
        string text = frame.Text.Trim();
        if (IsBase64(type) && !Base64.IsValid(text))
            log.Add(Rules.NotBase64, place, $"{frame.Name} of type {Excerpt.Of(type)} is not Base64.");
        else if (type == "html" && MarkupScan.IsRisky(text))
            log.Add(Rules.SecurityRisk, place, $"The markup of {frame.Name} holds something that readers must not run.");
        else if (type is "text" or "xhtml" && MarkupScan.HasMarkup(text))
            log.Add(Rules.ContainsHtml, place, $"{frame.Name} of type {type} holds tags as text.");
        if (text.Length == 0 && !frame.HasChildren && frame["src"] is null)
            log.Add(Rules.Blank, place, $"{frame.Name} is blank.");
    }

    /// <summary>True where the content is Base64, which hides it from readers of text.</summary>
    public static bool IsBase64(string type) =>
        type.Contains('/', StringComparison.Ordinal) && !IsXml(type) && !type.StartsWith("text/", StringComparison.OrdinalIgnoreCase);

    private static bool IsXml(string type) =>
        type.EndsWith("+xml", StringComparison.OrdinalIgnoreCase) || type.EndsWith("/xml", StringComparison.OrdinalIgnoreCase);

    private static bool IsComposite(string type) =>
        type.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase)
            || type.StartsWith("message/", StringComparison.OrdinalIgnoreCase);
}
