using System.Text.Json;
using System.Text.Json.Nodes;

namespace LiveBlog.Core.Json;

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
