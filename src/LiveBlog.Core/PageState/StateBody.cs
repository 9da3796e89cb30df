using System.Text.Json;

namespace LiveBlog.Core.PageState;

/// <summary>A body as JSON has it, words, HTML, or nodes, in whatever wrapping.</summary>
internal static class StateBody
{
    private const int Look = 6;

    // Two signs, three bytes each
    private const int FewestUnspaced = 6;
    private const int MostDepth = 48;

    /// <summary>True where the value can be the body of an update: words, HTML, or nodes.</summary>
    public static bool IsBody(JsonView value) => value.Element.ValueKind switch
    {
        JsonValueKind.String => IsWords(value.Glance),
        JsonValueKind.Array => value.Element.GetArrayLength() > 0
            && (IsLines(value) || AreNodes(value) || (value.Single is { IsObject: true } one && IsBody(one))),
        JsonValueKind.Object => Inner(value) is { Exists: true },
        _ => false,
    };

    /// <summary>Reads the value into the body's parts. The depth is bounded by the JSON parser's and by a limit of its own.</summary>
    public static void Read(JsonView value, BodyParts parts, int depth)
    {
        if (depth > MostDepth)
            return;
        if (value.IsString)
            parts.Html(value.Element.GetString());
        else if (value.IsObject && Inner(value) is { Exists: true } inner)
            Read(inner, parts, depth + 1);
        else if (value.IsObject && BodyNode.Is(value))
            NodeReader.Read(new BodyNode(value), parts, depth);
        else if (value.Single is { IsObject: true } one && !BodyNode.Is(one))
            Read(one, parts, depth + 1);
        else if (value.IsArray)
            NodeReader.ReadAll(value, parts, depth);
    }

    /// <summary>What an object wraps its body in; nothing where it is itself a node or no body.</summary>
    private static JsonView Inner(JsonView value)
    {
        if (value["nodeType"].IsString)
            return value["nodeType"].Element.ValueEquals("document") ? value["content"] : default;
        foreach (string name in (ReadOnlySpan<string>)["rendered", "html", "markup", "json", "model", "blocks", "document", "content",
            "content_elements", "nodes", "root", "children", "ops", "sections", "paragraphs", "elements", "raw", "text", "value", "markdown"])
        {
            if (value[name] is { Exists: true } inner && IsBody(inner))
                return inner;
        }

        return Only(value);
    }

    /// <summary>The one member of an object that is nothing but a wrapper, whatever it is called ({"childMarkdownRemark": {"html":
    /// …}}).</summary>
    private static JsonView Only(JsonView value)
    {
        JsonView only = default;
        foreach (JsonProperty member in value.Element.EnumerateObject().Where(member => !member.NameEquals("__typename")))
        {
            if (only.Exists || member.Value.ValueKind != JsonValueKind.Object)
                return default;
            only = value[member.Name];
        }

        return only.Exists && IsBody(only) ? only : default;
    }

    private static bool IsWords(ReadOnlySpan<byte> text)
    {
        if (text.Length < 2 || text[0] is (byte)'{' or (byte)'[')
            return false;
        bool hasMarkup = text.Contains((byte)'<') || text.IndexOf("\\u003"u8) >= 0;
        bool isCall = text[^1] is (byte)'!' or (byte)'.' or (byte)'?' && text.IndexOfAny((byte)'/', (byte)'@', (byte)'_') < 0;
        bool isAddress = text.StartsWith("http"u8) && !text.Contains((byte)' ') && !hasMarkup;
        return !isAddress && (hasMarkup || isCall || text.Contains((byte)' ') || text.IndexOf("\\n"u8) > 0 || IsUnspaced(text));
    }

    /// <summary>True for words of a script that writes no spaces (Chinese, Japanese, Thai), as UTF-8 or as escapes.</summary>
    private static bool IsUnspaced(ReadOnlySpan<byte> text)
    {
        int escape = text.IndexOf("\\u"u8);
        bool isEscaped = escape >= 0 && escape + 2 < text.Length && text[escape + 2] is >= (byte)'3' and <= (byte)'9';
        return text.Length >= FewestUnspaced && (isEscaped || text.IndexOfAnyInRange((byte)0xE3, (byte)0xED) >= 0 || text.Contains((byte)0xE0));
    }

    private static bool IsLines(JsonView array) => array.Items().Take(Look).All(item => item.Glance.Contains((byte)' '));

    /// <summary>True where one of the first is a node: a body may open with what is none.</summary>
    private static bool AreNodes(JsonView array) =>
        DeltaBody.Is(array) || array.Items().Take(Look).Any(node => BodyNode.Is(node) || (node.IsArray && IsList(node)));

    /// <summary>True for a node that is written as a list of its kind and its words.</summary>
    private static bool IsList(JsonView node) =>
        node.Element.GetArrayLength() is > 1 and < 64 && NodeText.Flat(node).Contains(' ', StringComparison.Ordinal);
}
