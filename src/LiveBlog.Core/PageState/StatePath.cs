using System.Text.Json;

namespace LiveBlog.Core.PageState;

/// <summary>Where a value stands in its document: the member's name ("*" in an array), and the way up. Values whose names all the way up
/// are the same share a group.</summary>
internal sealed record StatePath(StatePath? Parent, string Name, JsonElement Element, int Group)
{
    /// <summary>The member's own name where it is a key of a map, for which "*" stands in <see cref="Name"/>.</summary>
    public string? Key { get; init; }

    /// <summary>The names from the value upwards, array places left out.</summary>
    public IEnumerable<string> Names()
    {
        for (StatePath? at = this; at?.Parent is not null; at = at.Parent)
        {
            if (at.Name != "*")
                yield return at.Name;
        }
    }

    /// <summary>The objects the value stands in, the nearest first.</summary>
    public IEnumerable<JsonElement> Owners() => OwnerPaths().Select(owner => owner.Element);

    /// <summary>The objects the value stands in with their own places, the nearest first.</summary>
    public IEnumerable<StatePath> OwnerPaths()
    {
        for (StatePath? at = Parent; at is not null; at = at.Parent)
        {
            if (at.Element.ValueKind == JsonValueKind.Object)
                yield return at;
        }
    }

    public override string ToString() => string.Join('.', Names().Take(12).Reverse());
}
