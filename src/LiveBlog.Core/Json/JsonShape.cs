using System.Text.Json;
using System.Text.Json.Nodes;

namespace LiveBlog.Core.Json;

/// <summary>How a value of one type stands in the JSON: how it is read, written and described by the schema.</summary>
/// <typeparam name="T">The value's type.</typeparam>
internal abstract class JsonShape<T>
{
    /// <summary>Reads the value the reader stands on and leaves the reader on its last token; a <see cref="JsonException"/> where it is
    /// another kind of value.</summary>
    public abstract T Read(ref Utf8JsonReader reader);

    public abstract void Write(Utf8JsonWriter writer, T value);

    /// <summary>Writes the value as an item of an array.</summary>
    public virtual void WriteItem(Utf8JsonWriter writer, T value) => Write(writer, value);

    /// <summary>True where the value tells nothing, so that its member can be left out: an empty list, false, the first name of an
    /// enum.</summary>
    public virtual bool IsAbsent(T value) => false;

    /// <summary>The JSON Schema of the value. What has a name there goes into the definitions and is referred to.</summary>
    public abstract JsonObject Describe(SchemaDefinitions definitions);
}
