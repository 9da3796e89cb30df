using System.Runtime.InteropServices;
using System.Text.Json;

namespace LiveBlog.Core.Json;

/// <summary>Walks the members of one object in any order: tells the known ones, refuses null and a second one of the same name, keeps the rest.</summary>
internal struct ObjectWalk
{
    private readonly JsonNames names;
    private ulong seen;
    private int expected;
    private string unknown = "";
    private List<Extension>? extensions;
    private HashSet<string>? unknownNames;

    public ObjectWalk(ref Utf8JsonReader reader, JsonNames names)
    {
        JsonFault.Expect(ref reader, JsonTokenType.StartObject);
        this.names = names;
    }

    /// <summary>The members that were kept.</summary>
    public readonly ValueList<Extension> Extensions =>
        extensions is null ? [] : ValueList.Create<Extension>(CollectionsMarshal.AsSpan(extensions));

    /// <summary>Goes to the next member's value; its name is empty where it is not known, and then Keep or Skip takes it.</summary>
    public bool Next(ref Utf8JsonReader reader, out string name)
    {
        name = "";
        reader.Read();
        if (reader.TokenType == JsonTokenType.EndObject)
            return false;
        int index = names.Find(ref reader, expected);
        if (index >= 0)
        {
            if ((seen & (1UL << index)) != 0)
                throw new JsonException("The member is there twice.");
            seen |= 1UL << index;
            expected = index + 1;
            name = names[index];
        }
        else
        {
            unknown = JsonText.Read(ref reader);
            if (!(unknownNames ??= []).Add(unknown))
                throw new JsonException("The member is there twice.");
        }

        reader.Read();
        if (index >= 0 && reader.TokenType == JsonTokenType.Null)
            throw new JsonException("Null is not allowed: what is not known is left out.");
        return true;
    }

    /// <summary>Keeps the unknown member for <see cref="Extensions"/>.</summary>
    public void Keep(ref Utf8JsonReader reader) =>
        (extensions ??= []).Add(new Extension(unknown, ExtensionConverter.ReadValue(ref reader)));
}
