using System.Collections;
using System.Numerics;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LiveBlog.Core.Json;

/// <summary>The members of one type in the order they are written in: each row is a name, a shape, how to get the property and how to set
/// it. Reading, writing and the schema follow from the rows, so a new member is one new row.</summary>
/// <param name="name">The name of its definition in the schema; a block's "type".</param>
/// <param name="empty">What the members are set on; what is not read stays as it is here.</param>
/// <param name="description">What the schema says of the type.</param>
/// <param name="isClosed">True where a member that no row names is a fault, not passed over or kept.</param>
internal sealed class JsonTable<T>(string name, T empty, string? description = null, bool isClosed = false) : JsonShape<T>,
    IEnumerable<JsonMember<T>>
    where T : notnull
{
    private JsonMember<T>[] members = [];
    private JsonNames names = new();
    private ulong required;
    private Func<T, ValueList<Extension>>? getUnknown;
    private Func<T, ValueList<Extension>, T>? setUnknown;
    private Func<T, string?>? fault;

    public string Name => name;

    /// <summary>A row that stands for a property.</summary>
    public void Add<TValue>(
        string member,
        JsonShape<TValue> shape,
        Func<T, TValue?> get,
        Func<T, TValue, T> set,
        Presence presence = Presence.Optional,
        string? says = null) =>
        Add(new PropertyMember<T, TValue>(member, shape, get, set, presence, says));

    /// <summary>A row of which the schema says more than its shape.</summary>
    public void Add<TValue>(string member, JsonShape<TValue> shape, Func<T, TValue?> get, Func<T, TValue, T> set, string says) =>
        Add(member, shape, get, set, Presence.Optional, says);

    /// <summary>The row of a block's type, which is the same for all of its kind.</summary>
    public void Add(TypeShape type) => Add("type", type, _ => type.Type, (whole, _) => whole, Presence.Required);

    /// <summary>All rows of a part, whose members stand among the others.</summary>
    public void Add<TPart>(JsonTable<TPart> part, Func<T, TPart> get, Func<T, TPart, T> set)
        where TPart : notnull
    {
        foreach (JsonMember<TPart> member in part)
            Add(new PartMember<T, TPart>(member, get, set));
        if (part.fault is { } partFault)
            Add(whole => partFault(get(whole)));
    }

    /// <summary>Where members that no row names are kept. Without it they are passed over.</summary>
    public void Add(Func<T, ValueList<Extension>> get, Func<T, ValueList<Extension>, T> set) => (getUnknown, setUnknown) = (get, set);

    /// <summary>The same rows, but for one that is passed over where it is read and never written.</summary>
    public JsonTable<T> Without(string definition, string member) => With(new PassedMember<T>(member), definition);

    /// <summary>The same rows, but for one that is read and written as this one says.</summary>
    public JsonTable<T> With(JsonMember<T> member, string definition)
    {
        JsonTable<T> table = new(definition, empty) { getUnknown = getUnknown, setUnknown = setUnknown, fault = fault };
        foreach (JsonMember<T> row in members)
            table.Add(row.Name == member.Name ? member : row);
        return table;
    }

    /// <summary>What is wrong with a value as a whole, or null.</summary>
    public void Add(Func<T, string?> check) => fault = check;

    public override T Read(ref Utf8JsonReader reader)
    {
        JsonFault.Expect(ref reader, JsonTokenType.StartObject);
        T value = empty;
        ulong seen = 0;
        int next = 0;
        UnknownMembers unknown = new(isKept: setUnknown is not null);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            int index = names.Find(ref reader, next);
            if (index < 0)
            {
                TakeUnknown(ref reader, ref unknown);
                continue;
            }

            if ((seen & (1UL << index)) != 0)
                throw JsonFault.Doubled();
            seen |= 1UL << index;
            next = index + 1;
            reader.Read();
            if (reader.TokenType == JsonTokenType.Null)
                throw new JsonException("Null is not allowed: what is not known is left out.");
            value = members[index].Read(ref reader, value);
        }

        return Finish(unknown.Any ? setUnknown!(value, unknown.ToList()) : value, seen);
    }

    public override void Write(Utf8JsonWriter writer, T value)
    {
        writer.WriteStartObject();
        WriteMembers(writer, value, members);
        WriteEnd(writer, value);
    }

    /// <summary>Writes all that stands before a member, so that a long list can be written item by item.</summary>
    public void WriteBefore(string member, Utf8JsonWriter writer, T value)
    {
        writer.WriteStartObject();
        WriteMembers(writer, value, members.AsSpan(0, names.IndexOf(member)));
    }

    /// <summary>Writes all that stands after a member, to the object's end.</summary>
    public void WriteAfter(string member, Utf8JsonWriter writer, T value)
    {
        WriteMembers(writer, value, members.AsSpan(names.IndexOf(member) + 1));
        WriteEnd(writer, value);
    }

    public override JsonObject Describe(SchemaDefinitions definitions) => definitions.Refer(name, () => Definition(definitions));

    /// <summary>The JSON Schema of the type itself.</summary>
    public JsonObject Definition(SchemaDefinitions definitions)
    {
        JsonObject properties = [], schema = [];
        if (description is not null)
            schema.Add("description", description);
        schema.Add("type", "object");
        IEnumerable<JsonMember<T>> promised = members.Where(member => member.Presence is Presence.Promised or Presence.Required);
        string[] always = [.. promised.Select(member => member.Name)];
        if (always.Length > 0)
            schema.Add("required", SchemaDefinitions.Array(always));
        foreach (JsonMember<T> member in members)
        {
            if (member.Describe(definitions) is { } described)
                properties.Add(member.Name, described);
        }

        schema.Add("properties", properties);
        if (isClosed)
            schema.Add("additionalProperties", false);
        return schema;
    }

    IEnumerator<JsonMember<T>> IEnumerable<JsonMember<T>>.GetEnumerator() => members.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => members.GetEnumerator();

    private void Add(JsonMember<T> member)
    {
        if (member.Presence == Presence.Required)
            required |= 1UL << members.Length;
        members = [.. members, member];
        names = new JsonNames([.. members.Select(one => one.Name)]);
    }

    private static void WriteMembers(Utf8JsonWriter writer, T value, ReadOnlySpan<JsonMember<T>> some)
    {
        foreach (JsonMember<T> member in some)
            member.Write(writer, value);
    }

    private void WriteEnd(Utf8JsonWriter writer, T value)
    {
        if (getUnknown is not null)
            UnknownMembers.Write(writer, getUnknown(value), names);
        writer.WriteEndObject();
    }

    private void TakeUnknown(ref Utf8JsonReader reader, ref UnknownMembers unknown)
    {
        if (isClosed)
            throw new JsonException($"The member '{JsonText.Read(ref reader)}' is not known.");
        unknown.Take(ref reader);
    }

    private T Finish(T value, ulong seen)
    {
        if ((required & ~seen) is not 0 and ulong missing)
            throw new JsonException($"The member '{names[BitOperations.TrailingZeroCount(missing)]}' is missing.");
        return fault?.Invoke(value) is { } problem ? throw new JsonException(problem) : value;
    }
}
