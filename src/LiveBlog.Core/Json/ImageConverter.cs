using System.Text.Json;

namespace LiveBlog.Core.Json;

/// <summary>Pictures: with their type in a body, where other blocks stand beside them; without it in the story's images.</summary>
internal static class ImageConverter
{
    private static readonly JsonNames Names = new("type", "url", "alt", "caption", "credit");

    public static Image Read(ref Utf8JsonReader reader)
    {
        Uri? url = null;
        string? alt = null, caption = null, credit = null;
        ObjectWalk walk = new(ref reader, Names);
        while (walk.Next(ref reader, out string name))
        {
            switch (name)
            {
                case "type": JsonText.Read(ref reader); break;
                case "url": url = JsonRead.Address(ref reader); break;
                case "alt": alt = JsonText.Read(ref reader); break;
                case "caption": caption = JsonText.Read(ref reader); break;
                case "credit": credit = JsonText.Read(ref reader); break;
                default: walk.Keep(ref reader); break;
            }
        }

        return new Image { Url = url, Alt = alt, Caption = caption, Credit = credit, Extensions = walk.Extensions };
    }

    public static void WriteBlock(Utf8JsonWriter writer, Image image)
    {
        writer.WriteStartObject();
        writer.WriteString("type"u8, "image"u8);
        WriteMembers(writer, image);
    }

    public static void Write(Utf8JsonWriter writer, Image image)
    {
        writer.WriteStartObject();
        WriteMembers(writer, image);
    }

    private static void WriteMembers(Utf8JsonWriter writer, Image image)
    {
        writer.Address("url"u8, image.Url);
        writer.Text("alt"u8, image.Alt);
        writer.Text("caption"u8, image.Caption);
        writer.Text("credit"u8, image.Credit);
        ExtensionConverter.WriteAll(writer, image.Extensions, Names);
        writer.WriteEndObject();
    }
}
