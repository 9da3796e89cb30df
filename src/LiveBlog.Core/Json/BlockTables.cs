namespace LiveBlog.Core.Json;

/// <summary>The kinds of blocks. A kind's name is its "type"; a new kind is one table and its place in <see cref="Block"/>.</summary>
internal static class BlockTables
{
    public static readonly JsonTable<Paragraph> Paragraph = new("paragraph", new Paragraph { Content = RichText.Empty })
    {
        new TypeShape("paragraph"),
        { TextTables.Text, paragraph => paragraph.Content, (paragraph, value) => paragraph with { Content = value } },
        { paragraph => paragraph.Extensions, (paragraph, rest) => paragraph with { Extensions = rest } },
    };

    public static readonly JsonTable<Heading> Heading = new("heading", new Heading { Content = RichText.Empty })
    {
        new TypeShape("heading"),
        { "level", JsonShapes.Integer, heading => heading.Level, (heading, value) => heading with { Level = value }, Presence.Written },
        { TextTables.Text, heading => heading.Content, (heading, value) => heading with { Content = value } },
        { heading => heading.Extensions, (heading, rest) => heading with { Extensions = rest } },
    };

    public static readonly JsonTable<BlockQuote> BlockQuote = new("blockQuote", new BlockQuote { Paragraphs = [] })
    {
        new TypeShape("blockQuote"),
        {
            "paragraphs", TextTables.Texts, quote => quote.Paragraphs, (quote, value) => quote with { Paragraphs = value },
            Presence.Required
        },
        { "speaker", QuoteTables.Speaker, quote => quote.Speaker, (quote, value) => quote with { Speaker = value } },
        { "url", JsonShapes.Address, quote => quote.Url, (quote, value) => quote with { Url = value } },
        { quote => quote.Extensions, (quote, rest) => quote with { Extensions = rest } },
    };

    public static readonly JsonTable<ListBlock> List = new("list", new ListBlock { Items = [] })
    {
        new TypeShape("list"),
        { "ordered", JsonShapes.Flag, list => list.IsOrdered, (list, value) => list with { IsOrdered = value }, Presence.Written },
        { "items", TextTables.Texts, list => list.Items, (list, value) => list with { Items = value }, Presence.Required },
        { list => list.Extensions, (list, rest) => list with { Extensions = rest } },
    };

    public static readonly JsonTable<Table> Table = new("table", new Table { Rows = [] })
    {
        new TypeShape("table"),
        { "header", JsonShapes.Flag, table => table.HasHeader, (table, value) => table with { HasHeader = value } },
        {
            "rows", JsonShapes.List(TextTables.Texts), table => table.Rows, (table, value) => table with { Rows = value },
            Presence.Required
        },
        { table => table.Extensions, (table, rest) => table with { Extensions = rest } },
    };

    public static readonly JsonTable<Image> Image = new("image", new Image())
    {
        new TypeShape("image"),
        { "url", JsonShapes.Address, image => image.Url, (image, value) => image with { Url = value } },
        { "alt", JsonShapes.Text, image => image.Alt, (image, value) => image with { Alt = value } },
        { "caption", JsonShapes.Text, image => image.Caption, (image, value) => image with { Caption = value } },
        { "credit", JsonShapes.Text, image => image.Credit, (image, value) => image with { Credit = value } },
        { image => image.Extensions, (image, rest) => image with { Extensions = rest } },
    };

    /// <summary>A picture of the story as a whole: an image without its type.</summary>
    public static readonly JsonTable<Image> Picture = Image.Without("picture", "type");

    public static readonly JsonTable<Video> Video = new("video", new Video())
    {
        new TypeShape("video"),
        { "url", JsonShapes.Address, video => video.Url, (video, value) => video with { Url = value } },
        { "provider", JsonShapes.Text, video => video.Provider, (video, value) => video with { Provider = value } },
        { "caption", JsonShapes.Text, video => video.Caption, (video, value) => video with { Caption = value } },
        { video => video.Extensions, (video, rest) => video with { Extensions = rest } },
    };

    public static readonly JsonTable<Embed> Embed = new("embed", new Embed { Provider = "" })
    {
        new TypeShape("embed"),
        { "provider", JsonShapes.Text, embed => embed.Provider, (embed, value) => embed with { Provider = value }, Presence.Required },
        { "url", JsonShapes.Address, embed => embed.Url, (embed, value) => embed with { Url = value } },
        { "author", JsonShapes.Text, embed => embed.Author, (embed, value) => embed with { Author = value } },
        { "text", JsonShapes.Text, embed => embed.Text, (embed, value) => embed with { Text = value } },
        { embed => embed.Extensions, (embed, rest) => embed with { Extensions = rest } },
    };

    public static readonly JsonTable<UnknownBlock> Unknown = new("unknown", new UnknownBlock { Type = "" })
    {
        { "type", JsonShapes.Text, block => block.Type, (block, value) => block with { Type = value }, Presence.Required },
        { block => block.Extensions, (block, rest) => block with { Extensions = rest } },
    };

    public static readonly BlockShape Block = new(Unknown)
    {
        Paragraph, Heading, BlockQuote, List, Table, Image, Video, Embed,
    };
}
