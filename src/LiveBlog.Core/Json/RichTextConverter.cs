using System.Text.Json;

namespace LiveBlog.Core.Json;

/// <summary>Text with marks: an object of its own in lists, tables and block quotes; its two members stand in the block itself for paragraphs and headings.</summary>
internal static class RichTextConverter
{
    private static readonly JsonNames Names = new("text", "marks");

    public static RichText Read(ref Utf8JsonReader reader)
    {
        string? text = null;
        ValueList<TextMark> marks = [];
        ObjectWalk walk = new(ref reader, Names);
        while (walk.Next(ref reader, out string name))
        {
            switch (name)
            {
                case "text": text = JsonText.Read(ref reader); break;
                case "marks": marks = ReadMarks(ref reader); break;
                default: reader.Skip(); break;
            }
        }

        return Build(text, marks);
    }

    public static ValueList<TextMark> ReadMarks(ref Utf8JsonReader reader) => JsonRead.List(ref reader, TextMarkConverter.Read);

    public static RichText Build(string? text, ValueList<TextMark> marks)
    {
        JsonFault.Required(text, "text");
        foreach (TextMark mark in marks)
        {
            if (mark.Start < 0 || mark.Length < 0 || mark.Start > text!.Length - mark.Length)
                throw new JsonException($"The mark at {mark.Start} of length {mark.Length} lies outside its text.");
        }

        return new RichText(text!, marks);
    }

    public static void Write(Utf8JsonWriter writer, RichText content)
    {
        writer.WriteStartObject();
        WriteMembers(writer, content);
        writer.WriteEndObject();
    }

    public static void WriteMembers(Utf8JsonWriter writer, RichText content)
    {
        writer.Text("text"u8, content.Text);
        writer.List("marks"u8, content.Marks, TextMarkConverter.Write);
    }
}
