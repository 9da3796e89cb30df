namespace LiveBlog.Core.Json;

/// <summary>One entry of a story, and what is printed with it.</summary>
internal static class UpdateTables
{
    public static readonly NameShape<CorrectionKind> CorrectionKind = JsonShapes.OneOf<CorrectionKind>(JsonEnums.CorrectionKind);

    public static readonly JsonTable<Correction> Correction = new("correction", new Correction { Text = "" })
    {
        {
            "kind", CorrectionKind, correction => correction.Kind, (correction, value) => correction with { Kind = value },
            Presence.Written
        },
        {
            "text", JsonShapes.Text, correction => correction.Text, (correction, value) => correction with { Text = value },
            Presence.Required
        },
        { "published", TimeTables.Time, correction => correction.Published, (correction, value) => correction with { Published = value } },
        { "url", JsonShapes.Address, correction => correction.Url, (correction, value) => correction with { Url = value } },
        { correction => correction.Extensions, (correction, rest) => correction with { Extensions = rest } },
    };

    public static readonly JsonTable<Update> Update = new("update", new Update())
    {
        { "id", JsonShapes.Text, update => update.Id, (update, value) => update with { Id = value } },
        { "aliases", JsonShapes.Texts, update => update.Aliases, (update, value) => update with { Aliases = value } },
        { "url", JsonShapes.Address, update => update.Url, (update, value) => update with { Url = value } },
        { "headline", JsonShapes.Text, update => update.Headline, (update, value) => update with { Headline = value } },
        { "published", TimeTables.Time, update => update.Published, (update, value) => update with { Published = value } },
        { "modified", TimeTables.Time, update => update.Modified, (update, value) => update with { Modified = value } },
        {
            "eventClock", JsonShapes.Text, update => update.EventClock, (update, value) => update with { EventClock = value },
            "The event's own clock, as printed: 45+2."
        },
        { "authors", JsonShapes.List(PeopleTables.Author), update => update.Authors, (update, value) => update with { Authors = value } },
        { "pinned", JsonShapes.Flag, update => update.IsPinned, (update, value) => update with { IsPinned = value } },
        { "keyEvent", JsonShapes.Flag, update => update.IsKeyEvent, (update, value) => update with { IsKeyEvent = value } },
        {
            "summary", JsonShapes.Flag, update => update.IsSummary, (update, value) => update with { IsSummary = value },
            "True where the page marks the update as a summary of the story; not a text."
        },
        { "breaking", JsonShapes.Flag, update => update.IsBreaking, (update, value) => update with { IsBreaking = value } },
        { "body", JsonShapes.List(BlockTables.Block), update => update.Body, (update, value) => update with { Body = value } },
        { "quotes", JsonShapes.List(QuoteTables.Quote), update => update.Quotes, (update, value) => update with { Quotes = value } },
        { "tags", JsonShapes.Texts, update => update.Tags, (update, value) => update with { Tags = value } },
        {
            "corrections", JsonShapes.List(Correction),
            update => update.Corrections, (update, value) => update with { Corrections = value }
        },
        { update => update.Extensions, (update, rest) => update with { Extensions = rest } },
    };
}
