using System.Text.Json;
using System.Text.Json.Nodes;

namespace LiveBlog.Core.Json;

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
