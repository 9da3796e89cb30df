using System.Text.Json;

namespace LiveBlog.Core.Json;

internal static class AuthorConverter
{
    private static readonly JsonNames Names = new("name", "role", "handle", "url");

    public static Author Read(ref Utf8JsonReader reader)
    {
        string? text = null, role = null, handle = null;
        Uri? url = null;
        ObjectWalk walk = new(ref reader, Names);
        while (walk.Next(ref reader, out string name))
        {
            switch (name)
            {
                case "name": text = JsonText.Read(ref reader); break;
                case "role": role = JsonText.Read(ref reader); break;
                case "handle": handle = JsonText.Read(ref reader); break;
                case "url": url = JsonRead.Address(ref reader); break;
                default: walk.Keep(ref reader); break;
            }
        }

        return new Author { Name = JsonFault.Required(text, "name"), Role = role, Handle = handle, Url = url, Extensions = walk.Extensions };
    }

    public static void Write(Utf8JsonWriter writer, Author author)
    {
        writer.WriteStartObject();
        writer.Text("name"u8, author.Name);
        writer.Text("role"u8, author.Role);
        writer.Text("handle"u8, author.Handle);
        writer.Address("url"u8, author.Url);
        ExtensionConverter.WriteAll(writer, author.Extensions, Names);
        writer.WriteEndObject();
    }
}
