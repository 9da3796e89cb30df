namespace LiveBlog.Core.SchemaOrg;

/// <summary>A schema.org item, from JSON-LD or microdata alike: types, an id and properties of one or many values.</summary>
internal sealed class SchemaNode
{
    private readonly Dictionary<string, List<SchemaValue>> properties = new(StringComparer.Ordinal);

    public List<string> Types { get; } = [];

    public string? Id { get; set; }

    public bool Is(string type) => Types.Contains(type);

    public void Add(string property, SchemaValue value)
    {
        if (!properties.TryGetValue(property, out List<SchemaValue>? values))
            properties[property] = values = [];
        values.Add(value);
    }

    public IReadOnlyList<SchemaValue> All(string property) => properties.TryGetValue(property, out List<SchemaValue>? values) ? values : [];

    /// <summary>The first text among these properties; of an item its name, url or id.</summary>
    public string? Text(params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            foreach (SchemaValue value in All(name))
            {
                if (value.Text is { Length: > 0 } text)
                    return text;
            }
        }

        return null;
    }

    /// <summary>The first address among these properties: a text, or an item's url, contentUrl or id.</summary>
    public string? Address(params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            foreach (SchemaValue value in All(name))
            {
                if ((value.Text ?? value.Node?.Text("url", "contentUrl") ?? value.Node?.Id) is { Length: > 0 } address)
                    return address;
            }
        }

        return null;
    }
}

/// <summary>A property's value: a text or an item.</summary>
internal readonly record struct SchemaValue(string? Text, SchemaNode? Node);
