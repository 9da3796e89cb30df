using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace LiveBlog.Core.Json;

/// <summary>The metadata of the model's types. It needs no generated code, since each of them has its own converter.</summary>
internal sealed class StoryJsonContext() : JsonSerializerContext(null), IJsonTypeInfoResolver
{
    public static readonly StoryJsonContext Default = new();

    protected override JsonSerializerOptions? GeneratedSerializerOptions => null;

    public override JsonTypeInfo? GetTypeInfo(Type type) => ModelTypes.All.MetadataOf(type, Options);

    JsonTypeInfo? IJsonTypeInfoResolver.GetTypeInfo(Type type, JsonSerializerOptions options) => ModelTypes.All.MetadataOf(type, options);
}
