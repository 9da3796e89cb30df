namespace LiveBlog.Core.Json;

/// <summary>Text with marks: an object of its own in lists, tables and block quotes; its members stand in the block itself for paragraphs
/// and headings.</summary>
internal static class TextTables
{
    public static readonly NameShape<MarkKind> MarkKind = JsonShapes.OneOf<MarkKind>(JsonEnums.MarkKind);

    public static readonly JsonTable<TextMark> Mark = new(
        "mark", new TextMark { Kind = default, Start = 0, Length = 0 }, "A stretch of the text beside it, in UTF-16 units.")
    {
        { "kind", MarkKind, mark => mark.Kind, (mark, value) => mark with { Kind = value }, Presence.Required },
        { "start", JsonShapes.Count, mark => mark.Start, (mark, value) => mark with { Start = value }, Presence.Required },
        { "length", JsonShapes.Count, mark => mark.Length, (mark, value) => mark with { Length = value }, Presence.Required },
        { "url", JsonShapes.Address, mark => mark.Url, (mark, value) => mark with { Url = value } },
    };

    public static readonly JsonTable<RichText> Text = new("text", RichText.Empty, "Plain text with marks; lines are parted by U+000A.")
    {
        { "text", JsonShapes.Text, text => text.Text, (text, value) => text with { Text = value }, Presence.Required },
        { "marks", JsonShapes.List(Mark), text => text.Marks, (text, value) => text with { Marks = value } },
        text => text.StrayMark is { } mark ? $"The mark at {mark.Start} of length {mark.Length} lies outside its text." : null,
    };

    public static readonly JsonShape<ValueList<RichText>> Texts = JsonShapes.List(Text);
}
