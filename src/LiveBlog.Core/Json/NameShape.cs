using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LiveBlog.Core.Json;

/// <summary>The values of an enum as their names, each at the index of its value. The first is the one that tells nothing.</summary>
internal sealed class NameShape<T>(JsonNames names) : JsonShape<T>
    where T : struct, Enum
{
    public override T Read(ref Utf8JsonReader reader) => Unsafe.BitCast<int, T>(names.ReadValue(ref reader));

    /// <summary>The value that a member's name stands for.</summary>
    public T ReadName(ref Utf8JsonReader reader) => Unsafe.BitCast<int, T>(names.ReadName(ref reader));

    public override void Write(Utf8JsonWriter writer, T value) => writer.WriteStringValue(Name(value));

    public JsonEncodedText Name(T value) => names.Encoded(Unsafe.BitCast<T, int>(value));

    public override bool IsAbsent(T value) => Unsafe.BitCast<T, int>(value) == 0;

    public override JsonObject Describe(SchemaDefinitions definitions) => names.Describe();
}
