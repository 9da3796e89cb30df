
namespace LiveBlog.Core.PageState;

/// <summary>A node of a body: elements of a CMS, blocks of an editor, nodes of a rich text. Editors agree on three things and name them
/// differently: a member tells the node's kind, one holds its children, one its words, each on the node or one level down.</summary>
internal sealed class BodyNode
{
    private const int Look = 4;

    // A piece of a line: its words and a mark or two
    private const int MostOfRun = 4;

    private static readonly string[] KindNames =
        ["nodeType", "item_type", "type", "_type", "__typename", "blockName", "component", "kind", "tag", "tagName", "name"];

    private static readonly string[] LayerNames =
        ["data", "model", "value", "attributes", "attrs", "props", "fields", "content", "meta", "item", "node", "target", "referent",
            "paragraph", "text"];

    private static readonly string[] ChildNames =
        ["children", "content", "blocks", "content_elements", "elements", "innerBlocks", "nodes", "refs", "rich_text", "richText", "runs",
            "body", "items"];

    private static readonly string[] TextNames =
        ["html", "text", "content", "value", "markup", "plain_text", "insert", "body", "copy", "contentText", "data", "md", "markdown"];

    private List<JsonView>? layers;

    public BodyNode(JsonView source)
    {
        Source = Unwrapped(source);
        Kind = NodeKinds.Bare(KindOf(Source) ?? "");
        if (Kind.StartsWith("embedded", StringComparison.Ordinal) || Kind is "entryblock" or "inlineblock")
            Kind = Entry() ?? Kind;
        Role = NodeKinds.Role(Kind);
    }

    public JsonView Source { get; }

    /// <summary>The kind, bare; empty where none is told.</summary>
    public string Kind { get; }

    public NodeRole Role { get; }

    /// <summary>The node, and the objects one level down that hold its members.</summary>
    public List<JsonView> Layers => layers ??= LayersOf();

    /// <summary>The list of its children; nothing where it has none.</summary>
    public JsonView Children
    {
        get
        {
            foreach (JsonView layer in Layers)
            {
                foreach (string name in ChildNames)
                {
                    if (layer[name] is { IsArray: true } list && list.Element.GetArrayLength() > 0)
                        return list;
                }
            }

            return default;
        }
    }

    /// <summary>Its own words, plain or with inline markup.</summary>
    public string? Words
    {
        get
        {
            foreach (JsonView layer in Layers)
            {
                foreach (string name in TextNames)
                {
                    if (layer[name] is { IsString: true, Text: { } words })
                        return words;
                }
            }

            return null;
        }
    }

    /// <summary>The words of a leaf as they are written, blanks and all; null for what is no leaf of a text.</summary>
    public string? Leaf
    {
        get
        {
            JsonView words = Source.First("plain_text", "text", "value", "insert");
            words = words.IsObject ? words.First("content", "text") : words;
            return words.IsString && !Children.Exists ? words.Element.GetString() : null;
        }
    }

    /// <summary>True where it stands within a line: a leaf, a link, marked words.</summary>
    public bool IsInline => Role switch
    {
        NodeRole.Link or NodeRole.Strong or NodeRole.Emphasis or NodeRole.Break => true,
        NodeRole.Any => Leaf is not null && !Source["item_type"].Exists,
        _ => false,
    };

    public JsonView Find(params ReadOnlySpan<string> names)
    {
        foreach (JsonView layer in Layers)
        {
            if (layer.First(names) is { Exists: true } value)
                return value;
        }

        return default;
    }

    public string? TextOf(params ReadOnlySpan<string> names)
    {
        foreach (JsonView layer in Layers)
        {
            if (layer.TextOf(names) is { } text)
                return text;
        }

        return null;
    }

    /// <summary>The first child of the role; null where it has none.</summary>
    public BodyNode? Child(NodeRole role) =>
        Children.Items().Where(child => child.IsObject).Select(child => new BodyNode(child)).FirstOrDefault(child => child.Role == role);

    /// <summary>The level of a heading.</summary>
    public int Level
    {
        get
        {
            string level = TextOf("level", "depth", "tag", "tagName") ?? Kind;
            char last = level.Length == 0 ? ' ' : level[^1];
            return last is >= '1' and <= '6' ? last - '0' : 3;
        }
    }

    /// <summary>True for an object that can be a node: it tells its kind and has words, nodes below it, or what its kind needs.</summary>
    public static bool Is(JsonView value) => Is(value, 0);

    private static bool Is(JsonView value, int depth)
    {
        if (!value.IsObject || value["publishedAt"].Exists)
            return false;
        BodyNode node = new(value);
        if (depth > Look)
            return node.Kind.Length > 0;
        if (node.Kind.Length == 0 && IsLeaf(value) && value.Element.GetPropertyCount() <= MostOfRun)
            return true;
        if (node.Kind.Length == 0)
            return value["refs"] is { IsArray: true } refs && (refs.Items().Any(item => Is(item, depth + 1)) || value["id"].IsString);
        if (node.Words is not null)
            return true;
        return node.Children is { Exists: true } children
            ? children.Items().Take(Look).Any(child => child.IsString || IsLeaf(child) || Is(child, depth + 1))
            : node.Role is not (NodeRole.Any or NodeRole.Box or NodeRole.Comment) && node.Layers.Count > 1;
    }

    private static bool IsLeaf(JsonView child) => child["text"].IsString;

    /// <summary>What an object holds that is nothing but a place for a node.</summary>
    private static JsonView Unwrapped(JsonView source) =>
        source.First("item", "node") is { IsObject: true } inner
            && (inner["item_type"].IsString || (KindOf(source) is null && KindOf(inner) is not null))
            ? inner
            : source;

    /// <summary>The first that is told; a block of some rich texts is what its style says, an element what its tag is.</summary>
    private static string? KindOf(JsonView node)
    {
        if (node["_type"].Text == "block" && node["style"].Text is { } style)
            return style;
        string? kind = null;
        foreach (string name in KindNames)
        {
            if (node[name] is { IsString: true, Text: { Length: <= 80 } text } && (kind is null || kind is "element" or "block"))
                kind = text;
        }

        return kind;
    }

    /// <summary>The kind of an entry that is set into the text; where none is told, that of its file.</summary>
    private string? Entry()
    {
        string? told = TextOf("contentType") ?? Find("sys")["contentType"]["sys"]["id"].Text;
        if (told is null && Find("file")["contentType"].Text is { } file)
            told = file[..Math.Max(file.IndexOf('/', StringComparison.Ordinal), 0)];
        return told is { Length: > 0 } ? NodeKinds.Bare(told) : null;
    }

    private List<JsonView> LayersOf()
    {
        List<JsonView> all = [Source];
        for (int i = 0; i < all.Count && all.Count < 8; i++)
        {
            foreach (string name in LayerNames)
            {
                if (all[i][name] is { IsObject: true } layer)
                    all.Add(layer);
            }

            if (i == 0 && KindOf(Source) is { } own && Source[own] is { IsObject: true } named)
                all.Add(named);
        }

        return all;
    }
}
