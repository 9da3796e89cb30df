using System.Text.Json;

namespace LiveBlog.Core.Json;

internal static class PublicationConverter
{
    private static readonly JsonNames Names = new("name", "url", "logo");

    public static Publication Read(ref Utf8JsonReader reader)
    {
        string? text = null;
        Uri? url = null, logo = null;
        ObjectWalk walk = new(ref reader, Names);
        while (walk.Next(ref reader, out string name))
        {
            switch (name)
            {
                case "name": text = JsonText.Read(ref reader); break;
                case "url": url = JsonRead.Address(ref reader); break;
                case "logo": logo = JsonRead.Address(ref reader); break;
                default: walk.Keep(ref reader); break;
            }
        }

        return new Publication { Name = JsonFault.Required(text, "name"), Url = url, Logo = logo, Extensions = walk.Extensions };
    }

    public static void Write(Utf8JsonWriter writer, Publication publication)
    {
        writer.WriteStartObject();
        writer.Text("name"u8, publication.Name);
        writer.Address("url"u8, publication.Url);
        writer.Address("logo"u8, publication.Logo);
        ExtensionConverter.WriteAll(writer, publication.Extensions, Names);
        writer.WriteEndObject();
    }
}
