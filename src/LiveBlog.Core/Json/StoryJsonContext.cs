using System.Text.Json.Serialization;

namespace LiveBlog.Core.Json;

[JsonSerializable(typeof(Story))]
[JsonSerializable(typeof(Update))]
internal sealed partial class StoryJsonContext : JsonSerializerContext;
