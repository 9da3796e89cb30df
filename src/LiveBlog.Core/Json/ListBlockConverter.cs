using System.Text.Json;

namespace LiveBlog.Core.Json;

internal static class ListBlockConverter
{
    private static readonly JsonNames Names = new("type", "ordered", "items");

    public static ListBlock Read(ref Utf8JsonReader reader)
    {
        bool ordered = false;
        ValueList<RichText>? items = null;
        ObjectWalk walk = new(ref reader, Names);
        while (walk.Next(ref reader, out string name))
        {
            switch (name)
            {
                case "type": break;
                case "ordered": ordered = JsonRead.Flag(ref reader); break;
                case "items": items = JsonRead.List(ref reader, RichTextConverter.Read); break;
                default: walk.Keep(ref reader); break;
            }
        }

        return new ListBlock { IsOrdered = ordered, Items = JsonFault.Required(items, "items"), Extensions = walk.Extensions };
    }

    public static void Write(Utf8JsonWriter writer, ListBlock list)
    {
        writer.WriteStartObject();
        writer.WriteString("type"u8, "list"u8);
        writer.WriteBoolean("ordered"u8, list.IsOrdered);
        writer.WritePropertyName("items"u8);
        writer.Items(list.Items, RichTextConverter.Write);
        ExtensionConverter.WriteAll(writer, list.Extensions, Names);
        writer.WriteEndObject();
    }
}
