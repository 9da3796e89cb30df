using System.Text.Json;

namespace LiveBlog.Core.Json;

internal static class VideoConverter
{
    private static readonly JsonNames Names = new("type", "url", "provider", "caption");

    public static Video Read(ref Utf8JsonReader reader)
    {
        Uri? url = null;
        string? provider = null, caption = null;
        ObjectWalk walk = new(ref reader, Names);
        while (walk.Next(ref reader, out string name))
        {
            switch (name)
            {
                case "type": break;
                case "url": url = JsonRead.Address(ref reader); break;
                case "provider": provider = JsonText.Read(ref reader); break;
                case "caption": caption = JsonText.Read(ref reader); break;
                default: walk.Keep(ref reader); break;
            }
        }

        return new Video { Url = url, Provider = provider, Caption = caption, Extensions = walk.Extensions };
    }

    public static void Write(Utf8JsonWriter writer, Video video)
    {
        writer.WriteStartObject();
        writer.WriteString("type"u8, "video"u8);
        writer.Address("url"u8, video.Url);
        writer.Text("provider"u8, video.Provider);
        writer.Text("caption"u8, video.Caption);
        ExtensionConverter.WriteAll(writer, video.Extensions, Names);
        writer.WriteEndObject();
    }
}
