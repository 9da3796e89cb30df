using System.Text.Json;

namespace LiveBlog.Core.PageState;

/// <summary>A body as JSON has it, told by its structure and given to the converter of its family.</summary>
internal static class StateBody
{
    private const int Look = 6;
    private const int MostDepth = 48;

    /// <summary>True where the value can be the body of an update: words, HTML, or nodes of a family that is known.</summary>
    public static bool IsBody(JsonView value) => value.Element.ValueKind switch
    {
        JsonValueKind.String => IsWords(value.Glance),
        JsonValueKind.Array => value.Element.GetArrayLength() > 0 && (IsLines(value) || Family(value) is not BodyFamily.None),
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
        else if (value.IsObject && value["nodeType"].Exists)
            RichTextBody.Read(value, parts, depth);
        else if (value.IsArray && Family(value) is BodyFamily.Tree)
            TreeBody.ReadAll(value, parts, depth + 1);
        else if (value.IsArray)
            ReadNodes(value, parts, depth);
    }

    private static void ReadNodes(JsonView nodes, BodyParts parts, int depth)
    {
        BodyFamily family = Family(nodes);
        foreach (JsonView node in nodes.Items())
        {
            if (node.IsString)
            {
                parts.Html(node.Element.GetString());
                continue;
            }

            switch (family)
            {
                case BodyFamily.Guardian: GuardianBody.Read(node, parts); break;
                case BodyFamily.RichText: RichTextBody.Read(node, parts, depth + 1); break;
                case BodyFamily.Optimo: OptimoBody.Read(node, parts, depth + 1); break;
                case BodyFamily.Sourcefabric: SourcefabricBody.Read(node, parts); break;
                case BodyFamily.Morph: MorphBody.Read(node, parts, depth + 1); break;
                case BodyFamily.Elements: ElementBody.Read(node, parts, depth + 1); break;
                default: break;
            }
        }
    }

    /// <summary>What an object wraps its body in; nothing where it is itself a node or no body.</summary>
    private static JsonView Inner(JsonView value)
    {
        if (value["nodeType"].IsString)
            return value["nodeType"].Element.ValueEquals("document") ? value["content"] : default;
        foreach (string name in (ReadOnlySpan<string>)["rendered", "html", "markup", "json", "model", "blocks", "document", "content",
            "content_elements", "nodes", "root", "children", "raw", "text", "value", "markdown"])
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
        return !isAddress && (hasMarkup || isCall || text.Contains((byte)' ') || text.IndexOf("\\n"u8) > 0);
    }

    private static bool IsLines(JsonView array) => array.Items().Take(Look).All(item => item.Glance.Contains((byte)' '));

    private static BodyFamily Family(JsonView nodes)
    {
        BodyFamily first = BodyFamily.None;
        foreach (JsonView node in nodes.Items().Take(Look))
        {
            BodyFamily family = FamilyOf(node);
            first = first == BodyFamily.None ? family : first;

            // A tree may open with a picture, which looks like an element of any family
            if (first is not (BodyFamily.None or BodyFamily.Elements) || family == BodyFamily.Tree)
                return family == BodyFamily.Tree ? family : first;
        }

        return first;
    }

    private static BodyFamily FamilyOf(JsonView node)
    {
        if (!node.IsObject)
            return BodyFamily.None;
        if (node["_type"].Text?.EndsWith("Element", StringComparison.Ordinal) == true)
            return BodyFamily.Guardian;
        if (node["nodeType"].IsString)
            return BodyFamily.RichText;
        if (node["model"].IsObject && node["type"].IsString)
            return BodyFamily.Optimo;
        if (node["item_type"].IsString || node["refs"].IsArray || node["item"]["item_type"].IsString)
            return BodyFamily.Sourcefabric;
        if (node["name"].IsString && node["children"].IsArray && !node["type"].Exists)
            return BodyFamily.Morph;
        if (TreeBody.Is(node))
            return BodyFamily.Tree;
        return ElementBody.Is(node) ? BodyFamily.Elements : BodyFamily.None;
    }

    private enum BodyFamily
    {
        None,
        Guardian,
        RichText,
        Optimo,
        Sourcefabric,
        Morph,
        Tree,
        Elements,
    }
}
