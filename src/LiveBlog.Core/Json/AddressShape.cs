using System.Text.Json;
using System.Text.Json.Nodes;

namespace LiveBlog.Core.Json;

/// <summary>An absolute address, http or https.</summary>
internal sealed class AddressShape : JsonShape<Uri>
{
    public override Uri Read(ref Utf8JsonReader reader) =>
        WebAddress.Parse(JsonText.Read(ref reader)) is { } address && WebAddress.IsAllowed(address)
            ? address
            : throw new JsonException("The address is not absolute, or neither http nor https.");

    public override void Write(Utf8JsonWriter writer, Uri value) => JsonText.Write(writer, value.AbsoluteUri);

    public override JsonObject Describe(SchemaDefinitions definitions) => SchemaDefinitions.Refer("address");
}
