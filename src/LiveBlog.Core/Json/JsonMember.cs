using System.Text.Json;
using System.Text.Json.Nodes;

namespace LiveBlog.Core.Json;

/// <summary>When a member stands in the JSON.</summary>
internal enum Presence
{
    /// <summary>Where it tells something.</summary>
    Optional,

    /// <summary>Always; it may be missing in what is read.</summary>
    Written,

    /// <summary>Always, and the schema says so; it may be missing in what is read.</summary>
    Promised,

    /// <summary>Always; what lacks it is refused.</summary>
    Required,
}

/// <summary>One member of the objects that stand for a <typeparamref name="T"/>.</summary>
/// <typeparam name="T">The type the member belongs to.</typeparam>
internal abstract class JsonMember<T>(string name, Presence presence)
{
    public string Name => name;

    public Presence Presence => presence;

    /// <summary>The owner with the value the reader stands on.</summary>
    public abstract T Read(ref Utf8JsonReader reader, T owner);

    public abstract void Write(Utf8JsonWriter writer, T owner);

    /// <summary>The JSON Schema of the member; null where the schema does not name it.</summary>
    public abstract JsonObject? Describe(SchemaDefinitions definitions);
}

/// <summary>A member that stands for one property.</summary>
internal sealed class PropertyMember<T, TValue>(
    string name, JsonShape<TValue> shape, Func<T, TValue?> get, Func<T, TValue, T> set, Presence presence, string? description)
    : JsonMember<T>(name, presence)
{
    private readonly JsonEncodedText encoded = JsonEncodedText.Encode(name);

    public override T Read(ref Utf8JsonReader reader, T owner)
    {
        TValue value = shape.Read(ref reader);
        // Setting copies the owner, which has no such value yet
        return shape.IsAbsent(value) ? owner : set(owner, value);
    }

    public override void Write(Utf8JsonWriter writer, T owner)
    {
        TValue? value = get(owner);
        if (Presence == Presence.Optional && (value is null || shape.IsAbsent(value)))
            return;
        writer.WritePropertyName(encoded);
        shape.Write(writer, value!);
    }

    public override JsonObject? Describe(SchemaDefinitions definitions)
    {
        JsonObject schema = shape.Describe(definitions);
        if (description is not null)
            schema.Insert(0, "description", description);
        return schema;
    }
}

/// <summary>A member of a part whose members stand among those of the whole, as a paragraph's text does.</summary>
internal sealed class PartMember<T, TPart>(JsonMember<TPart> member, Func<T, TPart> get, Func<T, TPart, T> set)
    : JsonMember<T>(member.Name, member.Presence)
{
    public override T Read(ref Utf8JsonReader reader, T owner) => set(owner, member.Read(ref reader, get(owner)));

    public override void Write(Utf8JsonWriter writer, T owner) => member.Write(writer, get(owner));

    public override JsonObject? Describe(SchemaDefinitions definitions) => member.Describe(definitions);
}

/// <summary>A member that is a text, passed over where it is read and never written.</summary>
internal sealed class PassedMember<T>(string name) : JsonMember<T>(name, Presence.Optional)
{
    public override T Read(ref Utf8JsonReader reader, T owner)
    {
        JsonText.Read(ref reader);
        return owner;
    }

    public override void Write(Utf8JsonWriter writer, T owner)
    {
    }

    public override JsonObject? Describe(SchemaDefinitions definitions) => null;
}
