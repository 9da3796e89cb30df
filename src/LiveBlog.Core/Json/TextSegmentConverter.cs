using System.Text.Json;

namespace LiveBlog.Core.Json;

internal static class TextSegmentConverter
{
    private static readonly JsonNames Names = new("block", "start", "length");

    public static TextSegment Read(ref Utf8JsonReader reader)
    {
        int? block = null, start = null, length = null;
        ObjectWalk walk = new(ref reader, Names);
        while (walk.Next(ref reader, out string name))
        {
            switch (name)
            {
                case "block": block = JsonRead.Integer(ref reader); break;
                case "start": start = JsonRead.Integer(ref reader); break;
                case "length": length = JsonRead.Integer(ref reader); break;
                default: reader.Skip(); break;
            }
        }

        return new TextSegment(JsonFault.Required(block, "block"), JsonFault.Required(start, "start"), JsonFault.Required(length, "length"));
    }

    public static void Write(Utf8JsonWriter writer, TextSegment segment)
    {
        writer.WriteStartObject();
        writer.WriteNumber("block"u8, segment.Block);
        writer.WriteNumber("start"u8, segment.Start);
        writer.WriteNumber("length"u8, segment.Length);
        writer.WriteEndObject();
    }
}
