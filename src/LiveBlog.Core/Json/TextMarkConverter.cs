using System.Text.Json;

namespace LiveBlog.Core.Json;

internal static class TextMarkConverter
{
    private static readonly JsonNames Names = new("kind", "start", "length", "url");

    public static TextMark Read(ref Utf8JsonReader reader)
    {
        int? kind = null, start = null, length = null;
        Uri? url = null;
        ObjectWalk walk = new(ref reader, Names);
        while (walk.Next(ref reader, out string name))
        {
            switch (name)
            {
                case "kind": kind = JsonEnums.MarkKind.ReadValue(ref reader); break;
                case "start": start = JsonRead.Integer(ref reader); break;
                case "length": length = JsonRead.Integer(ref reader); break;
                case "url": url = JsonRead.Address(ref reader); break;
                default: reader.Skip(); break;
            }
        }

        return Build(kind, start, length, url);
    }

    public static void Write(Utf8JsonWriter writer, TextMark mark)
    {
        writer.WriteStartObject();
        writer.Name("kind"u8, JsonEnums.MarkKind, (int)mark.Kind);
        writer.WriteNumber("start"u8, mark.Start);
        writer.WriteNumber("length"u8, mark.Length);
        writer.Address("url"u8, mark.Url);
        writer.WriteEndObject();
    }

    private static TextMark Build(int? kind, int? start, int? length, Uri? url) => new()
    {
        Kind = (MarkKind)JsonFault.Required(kind, "kind"),
        Start = JsonFault.Required(start, "start"),
        Length = JsonFault.Required(length, "length"),
        Url = url,
    };
}
