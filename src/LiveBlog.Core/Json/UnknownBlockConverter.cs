using System.Text.Json;

namespace LiveBlog.Core.Json;

internal static class UnknownBlockConverter
{
    private static readonly JsonNames Names = new("type");

    public static UnknownBlock Read(ref Utf8JsonReader reader)
    {
        string? type = null;
        ObjectWalk walk = new(ref reader, Names);
        while (walk.Next(ref reader, out string name))
        {
            if (name.Length > 0)
                type = JsonText.Read(ref reader);
            else
                walk.Keep(ref reader);
        }

        return new UnknownBlock { Type = JsonFault.Required(type, "type"), Extensions = walk.Extensions };
    }

    public static void Write(Utf8JsonWriter writer, UnknownBlock block)
    {
        if (BlockConverter.Types.Contains(block.Type))
            throw new ArgumentException($"A block of the known kind '{block.Type}' is written as an unknown one.", nameof(block));
        writer.WriteStartObject();
        writer.Text("type"u8, block.Type);
        ExtensionConverter.WriteAll(writer, block.Extensions, Names);
        writer.WriteEndObject();
    }
}
