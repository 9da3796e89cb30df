using System.Text.Json;

namespace LiveBlog.Core.Json;

internal static class CorrectionConverter
{
    private static readonly JsonNames Names = new("kind", "text", "published", "url");

    public static Correction Read(ref Utf8JsonReader reader)
    {
        int kind = 0;
        string? text = null;
        UpdateTime? published = null;
        Uri? url = null;
        ObjectWalk walk = new(ref reader, Names);
        while (walk.Next(ref reader, out string name))
        {
            switch (name)
            {
                case "kind": kind = JsonEnums.CorrectionKind.ReadValue(ref reader); break;
                case "text": text = JsonText.Read(ref reader); break;
                case "published": published = UpdateTimeConverter.Read(ref reader); break;
                case "url": url = JsonRead.Address(ref reader); break;
                default: walk.Keep(ref reader); break;
            }
        }

        return new Correction { Kind = (CorrectionKind)kind, Text = JsonFault.Required(text, "text"), Published = published, Url = url, Extensions = walk.Extensions };
    }

    public static void Write(Utf8JsonWriter writer, Correction correction)
    {
        writer.WriteStartObject();
        writer.Name("kind"u8, JsonEnums.CorrectionKind, (int)correction.Kind);
        writer.Text("text"u8, correction.Text);
        writer.Object("published"u8, correction.Published, UpdateTimeConverter.Write);
        writer.Address("url"u8, correction.Url);
        ExtensionConverter.WriteAll(writer, correction.Extensions, Names);
        writer.WriteEndObject();
    }
}
