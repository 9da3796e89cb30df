using System.Text.Json;
using System.Text.Json.Nodes;

namespace LiveBlog.Core.Json;

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
