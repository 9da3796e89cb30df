using System.Text.Json;
using System.Text.Json.Nodes;

namespace LiveBlog.Core.Json;

/// <summary>A value that may be lacking: null stands for no member, and is never written.</summary>
internal sealed class MaybeShape<T>(JsonShape<T> shape) : JsonShape<T?>
    where T : struct
{
    public override T? Read(ref Utf8JsonReader reader) => shape.Read(ref reader);

    public override void Write(Utf8JsonWriter writer, T? value) => shape.Write(writer, value!.Value);

    public override JsonObject Describe(SchemaDefinitions definitions) => shape.Describe(definitions);
}
