namespace LiveBlog.Core.Documents.StructuredData;

/// <summary>A schema.org item, from JSON-LD or microdata alike: types, an id and properties of one or many values.</summary>
internal sealed class SchemaNode
{
    // Items have few properties, and a page may have thousands of items: a list is smaller than a dictionary, and as fast
    private readonly List<(string Name, SchemaValue Value)> properties = [];

    public List<string> Types { get; } = [];

    public string? Id { get; set; }

    /// <summary>True for the name of an item that does not stand in the page.</summary>
    public bool IsReference => properties.Count == 0 && Id is not null;

    public bool Is(string type) => Types.Contains(type);

    public void Add(string property, SchemaValue value) => properties.Add((property, value));

    public List<SchemaValue> All(string property)
    {
        List<SchemaValue> values = [];
        foreach ((string name, SchemaValue value) in properties)
        {
            if (name == property)
                values.Add(value);
        }

        return values;
    }

    /// <summary>The first text among these properties.</summary>
    public string? Text(params ReadOnlySpan<string> names) => First(names, static value => value.Text);

    /// <summary>The first address among these properties: a text, or an item's url, contentUrl or id.</summary>
    public string? Address(params ReadOnlySpan<string> names) =>
        First(names, static value => value.Text ?? value.Node?.Text("url", "contentUrl") ?? value.Node?.Id);

    private string? First(ReadOnlySpan<string> names, Func<SchemaValue, string?> read)
    {
        foreach (string wanted in names)
        {
            foreach ((string name, SchemaValue value) in properties)
            {
                if (name == wanted && read(value) is { Length: > 0 } text)
                    return text;
            }
        }

        return null;
    }
}

/// <summary>A property's value: a text or an item.</summary>
internal readonly record struct SchemaValue(string? Text, SchemaNode? Node);
