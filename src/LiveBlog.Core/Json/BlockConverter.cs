using System.Diagnostics;
using System.Text.Json;

namespace LiveBlog.Core.Json;

/// <summary>Body blocks: "type" tells the kind and may stand anywhere in the object.</summary>
internal static class BlockConverter
{
    public static readonly JsonNames Types = new("paragraph", "heading", "blockQuote", "list", "table", "image", "video", "embed");

    private static readonly JsonNames Discriminator = new("type");

    public static Block Read(ref Utf8JsonReader reader) => FindType(reader) switch
    {
        0 => ParagraphConverter.Read(ref reader),
        1 => HeadingConverter.Read(ref reader),
        2 => BlockQuoteConverter.Read(ref reader),
        3 => ListBlockConverter.Read(ref reader),
        4 => TableConverter.Read(ref reader),
        5 => ImageConverter.Read(ref reader),
        6 => VideoConverter.Read(ref reader),
        7 => EmbedConverter.Read(ref reader),
        _ => UnknownBlockConverter.Read(ref reader),
    };

    public static void Write(Utf8JsonWriter writer, Block block)
    {
        switch (block)
        {
            case Paragraph paragraph: ParagraphConverter.Write(writer, paragraph); break;
            case Heading heading: HeadingConverter.Write(writer, heading); break;
            case BlockQuote quote: BlockQuoteConverter.Write(writer, quote); break;
            case ListBlock list: ListBlockConverter.Write(writer, list); break;
            case Table table: TableConverter.Write(writer, table); break;
            case Image image: ImageConverter.WriteBlock(writer, image); break;
            case Video video: VideoConverter.Write(writer, video); break;
            case Embed embed: EmbedConverter.Write(writer, embed); break;
            case UnknownBlock unknown: UnknownBlockConverter.Write(writer, unknown); break;
            default: throw new UnreachableException();
        }
    }

    /// <summary>Looks ahead on a copy of the reader. Blocks hold no blocks, so each is looked through at most once more.</summary>
    private static int FindType(Utf8JsonReader ahead)
    {
        JsonFault.Expect(ref ahead, JsonTokenType.StartObject);
        while (ahead.Read() && ahead.TokenType == JsonTokenType.PropertyName)
        {
            bool isType = Discriminator.Find(ref ahead, 0) == 0;
            ahead.Read();
            if (isType)
                return ahead.TokenType == JsonTokenType.String ? Types.Find(ref ahead, 0) : -1;
            ahead.Skip();
        }

        return -1;
    }
}
