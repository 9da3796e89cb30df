using System.Text.Json;

namespace LiveBlog.Core.Json;

internal static class ContinuationConverter
{
    private static readonly JsonNames Names = new("kind", "url", "label", "provider");

    public static Continuation Read(ref Utf8JsonReader reader)
    {
        int? kind = null;
        Uri? url = null;
        string? label = null, provider = null;
        ObjectWalk walk = new(ref reader, Names);
        while (walk.Next(ref reader, out string name))
        {
            switch (name)
            {
                case "kind": kind = JsonEnums.ContinuationKind.ReadValue(ref reader); break;
                case "url": url = JsonRead.Address(ref reader); break;
                case "label": label = JsonText.Read(ref reader); break;
                case "provider": provider = JsonText.Read(ref reader); break;
                default: walk.Keep(ref reader); break;
            }
        }

        ContinuationKind known = (ContinuationKind)JsonFault.Required(kind, "kind");
        return new Continuation { Kind = known, Url = url, Label = label, Provider = provider, Extensions = walk.Extensions };
    }

    public static void Write(Utf8JsonWriter writer, Continuation continuation)
    {
        writer.WriteStartObject();
        writer.Name("kind"u8, JsonEnums.ContinuationKind, (int)continuation.Kind);
        writer.Address("url"u8, continuation.Url);
        writer.Text("label"u8, continuation.Label);
        writer.Text("provider"u8, continuation.Provider);
        ExtensionConverter.WriteAll(writer, continuation.Extensions, Names);
        writer.WriteEndObject();
    }
}
