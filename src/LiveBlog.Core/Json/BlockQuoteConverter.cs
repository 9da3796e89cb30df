using System.Text.Json;

namespace LiveBlog.Core.Json;

internal static class BlockQuoteConverter
{
    private static readonly JsonNames Names = new("type", "paragraphs", "speaker", "url");

    public static BlockQuote Read(ref Utf8JsonReader reader)
    {
        ValueList<RichText>? paragraphs = null;
        Speaker? speaker = null;
        Uri? url = null;
        ObjectWalk walk = new(ref reader, Names);
        while (walk.Next(ref reader, out string name))
        {
            switch (name)
            {
                case "type": break;
                case "paragraphs": paragraphs = JsonRead.List(ref reader, RichTextConverter.Read); break;
                case "speaker": speaker = SpeakerConverter.Read(ref reader); break;
                case "url": url = JsonRead.Address(ref reader); break;
                default: walk.Keep(ref reader); break;
            }
        }

        return new BlockQuote { Paragraphs = JsonFault.Required(paragraphs, "paragraphs"), Speaker = speaker, Url = url, Extensions = walk.Extensions };
    }

    public static void Write(Utf8JsonWriter writer, BlockQuote quote)
    {
        writer.WriteStartObject();
        writer.WriteString("type"u8, "blockQuote"u8);
        writer.WritePropertyName("paragraphs"u8);
        writer.Items(quote.Paragraphs, RichTextConverter.Write);
        writer.Object("speaker"u8, quote.Speaker, SpeakerConverter.Write);
        writer.Address("url"u8, quote.Url);
        ExtensionConverter.WriteAll(writer, quote.Extensions, Names);
        writer.WriteEndObject();
    }
}
