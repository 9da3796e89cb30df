using System.Globalization;
using System.Text.Json.Nodes;

namespace LiveBlog.Core.Benchmarks;

/// <summary>A member or an item, by the one that holds it. Names are not escaped: those of the examples need it nowhere.</summary>
internal readonly record struct JsonPlace(JsonNode Holder, string Name)
{
    public static JsonPlace Of(JsonNode root, string path)
    {
        string[] names = path[1..].Split('/');
        JsonNode holder = root;
        foreach (string name in names[..^1])
            holder = holder is JsonArray items ? items[Index(name)]! : holder[name]!;
        return new JsonPlace(holder, names[^1]);
    }

    public void Set(JsonNode? value, bool isRemoved)
    {
        if (Holder is JsonArray items)
        {
            items.RemoveAt(Index(Name));
            if (!isRemoved)
                items.Insert(0, value);
        }
        else
        {
            Holder.AsObject().Remove(Name);
            if (!isRemoved)
                Holder[Name] = value;
        }
    }

    private static int Index(string name) => int.Parse(name, CultureInfo.InvariantCulture);
}
