using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace LiveBlog.Core.PageState;

/// <summary>A member of a list's items: its own name behind those of the objects it stands in.</summary>
/// <param name="Owner">The names of the objects, "" for the item's own members.</param>
/// <param name="Member">The member's name.</param>
/// <param name="Depth">How many objects it stands in within the item.</param>
internal sealed record ItemPath(string Owner, string Member, int Depth)
{
    private const int Look = 3;

    // Of each item its first value
    private readonly List<JsonView> values = [];
    private readonly List<int> items = [];
    private ItemName? known;
    private bool isLookedUp;

    public string Name => Owner.Length == 0 ? Member : Owner + ItemGuess.Step + Member;

    /// <summary>True where the name is in the table.</summary>
    public bool IsNamed => Known is not null;

    public ItemField? Field => Known?.Field;

    public bool IsOfRecord => Known is { IsOfRecord: true };

    private ItemName? Known
    {
        get
        {
            if (!isLookedUp)
                (known, isLookedUp) = (ItemNames.Of(Encoding.UTF8.GetBytes(Member)), true);
            return known;
        }
    }

    /// <summary>How many different texts it has.</summary>
    public int Count => values.Select(value => value.Text).OfType<string>().Distinct(StringComparer.Ordinal).Count();

    /// <summary>True where it has values, all such.</summary>
    public bool IsAll(Predicate<JsonView> test) =>
        values.Exists(value => value.Text is not null) && values.TrueForAll(value => !value.Exists || value.Text is null || test(value));

    public bool Any(Predicate<JsonView> test) => values.Exists(test);

    /// <summary>The paths of the first items' members that hold no object, in their order.</summary>
    public static List<ItemPath> All(List<JsonView> items, int mostDepth, int mostMembers, int mostPaths)
    {
        Dictionary<string, ItemPath> paths = new(StringComparer.Ordinal);
        for (int i = 0; i < items.Count; i++)
            Take(items[i], i, "", 0, paths, mostDepth, mostMembers, i < Look ? mostPaths : 0);
        return [.. paths.Values];
    }

    /// <summary>True where most items have such a value here.</summary>
    public bool Is(List<JsonView> items, int tenths, Func<JsonView, bool> test) => values.Count(test) * 10 >= items.Count * tenths;

    /// <summary>True where nine of ten values are of one item alone.</summary>
    public bool AreDistinct(List<JsonView> items) => Count * 10 >= items.Count * 9;

    /// <summary>The texts that its values are, each once; null where it has other values, or one text twice.</summary>
    public List<string>? OwnTexts()
    {
        List<string> texts = [];
        foreach (JsonView value in values.Where(value => value.Exists))
        {
            string? text = value.IsString ? value.Text : StateTitle.Of(value);
            if (text is null && !value.IsString && !value.IsArray)
                return null;
            if (text is not null)
                texts.Add(text);
        }

        return texts.Distinct(StringComparer.Ordinal).Count() == texts.Count ? texts : null;
    }

    /// <summary>Each value with the other's of the same item.</summary>
    public IEnumerable<(JsonView Value, JsonView Other)> Beside(ItemPath other) =>
        items.Select((item, i) => (values[i], Other: other.items.IndexOf(item)))
            .Where(pair => pair.Other >= 0).Select(pair => (pair.Item1, other.values[pair.Other]));

    public long Length(List<JsonView> items) =>
        values.Sum(value => value.IsString ? value.Glance.Length : value.Element.GetRawText().Length);

    public bool Equals(ItemPath? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);

    /// <summary>Puts the item's values into the paths. New paths are made while there is room for them. The depth is bounded.</summary>
    private static void Take(JsonView layer, int item, string owner, int depth, Dictionary<string, ItemPath> paths, int mostDepth,
        int mostMembers, int mostPaths)
    {
        foreach (JsonProperty member in layer.Element.EnumerateObject().Take(mostMembers))
        {
            JsonView value = JsonView.Of(member.Value, layer.Store);
            JsonView inner = value.Held;
            string name = owner.Length == 0 ? member.Name : owner + ItemGuess.Step + member.Name;
            bool isWrapper = ItemNames.Of(JsonMarshal.GetRawUtf8PropertyName(member)) is { Field: ItemField.Wrapper };
            if (inner.IsObject && depth < mostDepth && (depth > 0 || isWrapper || ItemView.IsEntry(inner) || !StateBody.IsBody(inner)))
                Take(inner, item, name, depth + 1, paths, mostDepth, mostMembers, mostPaths);
            if (!paths.TryGetValue(name, out ItemPath? path))
            {
                if (paths.Count >= mostPaths)
                    continue;
                paths[name] = path = new ItemPath(owner, member.Name, depth);
            }

            path.Add(item, value);
        }
    }

    private void Add(int item, JsonView value)
    {
        if (items.Count > 0 && item == items[^1])
            return;
        items.Add(item);
        values.Add(value);
    }
}
