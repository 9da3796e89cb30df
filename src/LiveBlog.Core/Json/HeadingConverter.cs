using System.Text.Json;

namespace LiveBlog.Core.Json;

internal static class HeadingConverter
{
    private static readonly JsonNames Names = new("type", "level", "text", "marks");

    public static Heading Read(ref Utf8JsonReader reader)
    {
        int level = 3;
        string? text = null;
        ValueList<TextMark> marks = [];
        ObjectWalk walk = new(ref reader, Names);
        while (walk.Next(ref reader, out string name))
        {
            switch (name)
            {
                case "type": break;
                case "level": level = JsonRead.Integer(ref reader); break;
                case "text": text = JsonText.Read(ref reader); break;
                case "marks": marks = RichTextConverter.ReadMarks(ref reader); break;
                default: walk.Keep(ref reader); break;
            }
        }

        return new Heading { Level = level, Content = RichTextConverter.Build(text, marks), Extensions = walk.Extensions };
    }

    public static void Write(Utf8JsonWriter writer, Heading heading)
    {
        writer.WriteStartObject();
        writer.WriteString("type"u8, "heading"u8);
        writer.WriteNumber("level"u8, heading.Level);
        RichTextConverter.WriteMembers(writer, heading.Content);
        ExtensionConverter.WriteAll(writer, heading.Extensions, Names);
        writer.WriteEndObject();
    }
}
