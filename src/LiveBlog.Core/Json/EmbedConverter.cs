using System.Text.Json;

namespace LiveBlog.Core.Json;

internal static class EmbedConverter
{
    private static readonly JsonNames Names = new("type", "provider", "url", "author", "text");

    public static Embed Read(ref Utf8JsonReader reader)
    {
        string? provider = null, author = null, text = null;
        Uri? url = null;
        ObjectWalk walk = new(ref reader, Names);
        while (walk.Next(ref reader, out string name))
        {
            switch (name)
            {
                case "type": break;
                case "provider": provider = JsonText.Read(ref reader); break;
                case "url": url = JsonRead.Address(ref reader); break;
                case "author": author = JsonText.Read(ref reader); break;
                case "text": text = JsonText.Read(ref reader); break;
                default: walk.Keep(ref reader); break;
            }
        }

        return new Embed { Provider = JsonFault.Required(provider, "provider"), Url = url, Author = author, Text = text, Extensions = walk.Extensions };
    }

    public static void Write(Utf8JsonWriter writer, Embed embed)
    {
        writer.WriteStartObject();
        writer.WriteString("type"u8, "embed"u8);
        writer.Text("provider"u8, embed.Provider);
        writer.Address("url"u8, embed.Url);
        writer.Text("author"u8, embed.Author);
        writer.Text("text"u8, embed.Text);
        ExtensionConverter.WriteAll(writer, embed.Extensions, Names);
        writer.WriteEndObject();
    }
}
