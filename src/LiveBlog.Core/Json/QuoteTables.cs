namespace LiveBlog.Core.Json;

/// <summary>What was said, by whom and where it stands.</summary>
internal static class QuoteTables
{
    public static readonly NameShape<QuoteKind> Kind = JsonShapes.OneOf<QuoteKind>(JsonEnums.QuoteKind);
    public static readonly NameShape<SpeakerEvidence> Evidence = JsonShapes.OneOf<SpeakerEvidence>(JsonEnums.SpeakerEvidence);
    public static readonly NameShape<NameEvidence> NameEvidence = JsonShapes.OneOf<NameEvidence>(JsonEnums.NameEvidence);

    public static readonly JsonTable<TextSegment> Segment = new("segment", default, "A stretch of a block's plain text, in UTF-16 units.")
    {
        { "block", JsonShapes.Integer, segment => segment.Block, (segment, value) => segment with { Block = value }, Presence.Required },
        { "start", JsonShapes.Integer, segment => segment.Start, (segment, value) => segment with { Start = value }, Presence.Required },
        { "length", JsonShapes.Integer, segment => segment.Length, (segment, value) => segment with { Length = value }, Presence.Required },
    };

    public static readonly JsonTable<Speaker> Speaker = new("speaker", new Speaker())
    {
        { "name", JsonShapes.Text, speaker => speaker.Name, (speaker, value) => speaker with { Name = value } },
        { "nameEvidence", NameEvidence, speaker => speaker.NameEvidence, (speaker, value) => speaker with { NameEvidence = value } },
        { "mention", JsonShapes.Text, speaker => speaker.Mention, (speaker, value) => speaker with { Mention = value } },
        { "mentionAt", JsonShapes.Maybe(Segment), speaker => speaker.MentionAt, (speaker, value) => speaker with { MentionAt = value } },
        { "role", JsonShapes.Text, speaker => speaker.Role, (speaker, value) => speaker with { Role = value } },
        { speaker => speaker.Extensions, (speaker, rest) => speaker with { Extensions = rest } },
    };

    public static readonly JsonTable<Quote> Quote = new("quote", new Quote { Text = "" })
    {
        {
            "text", JsonShapes.Text, quote => quote.Text, (quote, value) => quote with { Text = value },
            Presence.Required, "The words without the outer marks."
        },
        { "kind", Kind, quote => quote.Kind, (quote, value) => quote with { Kind = value }, Presence.Written },
        { "cue", JsonShapes.Text, quote => quote.Cue, (quote, value) => quote with { Cue = value } },
        { "speaker", Speaker, quote => quote.Speaker, (quote, value) => quote with { Speaker = value } },
        { "evidence", Evidence, quote => quote.Evidence, (quote, value) => quote with { Evidence = value } },
        { "segments", JsonShapes.List(Segment), quote => quote.Segments, (quote, value) => quote with { Segments = value } },
        { quote => quote.Extensions, (quote, rest) => quote with { Extensions = rest } },
    };
}
