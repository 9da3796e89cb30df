using System.Text.Json;

namespace LiveBlog.Core.Json;

internal static class ParagraphConverter
{
    private static readonly JsonNames Names = new("type", "text", "marks");

    public static Paragraph Read(ref Utf8JsonReader reader)
    {
        string? text = null;
        ValueList<TextMark> marks = [];
        ObjectWalk walk = new(ref reader, Names);
        while (walk.Next(ref reader, out string name))
        {
            switch (name)
            {
                case "type": break;
                case "text": text = JsonText.Read(ref reader); break;
                case "marks": marks = RichTextConverter.ReadMarks(ref reader); break;
                default: walk.Keep(ref reader); break;
            }
        }

        return new Paragraph { Content = RichTextConverter.Build(text, marks), Extensions = walk.Extensions };
    }

    public static void Write(Utf8JsonWriter writer, Paragraph paragraph)
    {
        writer.WriteStartObject();
        writer.WriteString("type"u8, "paragraph"u8);
        RichTextConverter.WriteMembers(writer, paragraph.Content);
        ExtensionConverter.WriteAll(writer, paragraph.Extensions, Names);
        writer.WriteEndObject();
    }
}
