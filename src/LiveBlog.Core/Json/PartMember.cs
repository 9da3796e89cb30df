using System.Text.Json;
using System.Text.Json.Nodes;

namespace LiveBlog.Core.Json;

/// <summary>A member of a part whose members stand among those of the whole, as a paragraph's text does.</summary>
internal sealed class PartMember<T, TPart>(JsonMember<TPart> member, Func<T, TPart> get, Func<T, TPart, T> set)
    : JsonMember<T>(member.Name, member.Presence)
{
    public override T Read(ref Utf8JsonReader reader, T owner) => set(owner, member.Read(ref reader, get(owner)));

    public override void Write(Utf8JsonWriter writer, T owner) => member.Write(writer, get(owner));

    public override JsonObject? Describe(SchemaDefinitions definitions) => member.Describe(definitions);
}
