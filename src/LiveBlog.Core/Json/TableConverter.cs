using System.Text.Json;

namespace LiveBlog.Core.Json;

internal static class TableConverter
{
    private static readonly JsonNames Names = new("type", "header", "rows");

    public static Table Read(ref Utf8JsonReader reader)
    {
        bool header = false;
        ValueList<ValueList<RichText>>? rows = null;
        ObjectWalk walk = new(ref reader, Names);
        while (walk.Next(ref reader, out string name))
        {
            switch (name)
            {
                case "type": break;
                case "header": header = JsonRead.Flag(ref reader); break;
                case "rows": rows = JsonRead.List(ref reader, ReadRow); break;
                default: walk.Keep(ref reader); break;
            }
        }

        return new Table { HasHeader = header, Rows = JsonFault.Required(rows, "rows"), Extensions = walk.Extensions };
    }

    public static void Write(Utf8JsonWriter writer, Table table)
    {
        writer.WriteStartObject();
        writer.WriteString("type"u8, "table"u8);
        writer.Flag("header"u8, table.HasHeader);
        writer.WritePropertyName("rows"u8);
        writer.Items(table.Rows, static (writer, row) => writer.Items(row, RichTextConverter.Write));
        ExtensionConverter.WriteAll(writer, table.Extensions, Names);
        writer.WriteEndObject();
    }

    private static ValueList<RichText> ReadRow(ref Utf8JsonReader reader) => JsonRead.List(ref reader, RichTextConverter.Read);
}
