namespace LiveBlog.Core.Json;

/// <summary>The story itself, and what of it is elsewhere.</summary>
internal static class StoryTables
{
    /// <summary>The member that is written update by update.</summary>
    public const string Updates = "updates";

    public static readonly NameShape<StoryStatus> Status = JsonShapes.OneOf<StoryStatus>(JsonEnums.StoryStatus);
    public static readonly NameShape<ContinuationKind> ContinuationKind = JsonShapes.OneOf<ContinuationKind>(JsonEnums.ContinuationKind);

    public static readonly JsonTable<Tombstone> Tombstone = new("tombstone", new Tombstone { Ref = "" }, "An update that was taken away.")
    {
        { "ref", JsonShapes.Text, tombstone => tombstone.Ref, (tombstone, value) => tombstone with { Ref = value }, Presence.Required },
        { "when", JsonShapes.Time, tombstone => tombstone.When, (tombstone, value) => tombstone with { When = value } },
        { "by", JsonShapes.Text, tombstone => tombstone.By, (tombstone, value) => tombstone with { By = value } },
        { "comment", JsonShapes.Text, tombstone => tombstone.Comment, (tombstone, value) => tombstone with { Comment = value } },
        { tombstone => tombstone.Extensions, (tombstone, rest) => tombstone with { Extensions = rest } },
    };

    public static readonly JsonTable<Continuation> Continuation = new(
        "continuation", new Continuation { Kind = default }, "A link to more updates of the story.")
    {
        {
            "kind", ContinuationKind, continuation => continuation.Kind, (continuation, value) => continuation with { Kind = value },
            Presence.Required
        },
        { "url", JsonShapes.Address, continuation => continuation.Url, (continuation, value) => continuation with { Url = value } },
        { "label", JsonShapes.Text, continuation => continuation.Label, (continuation, value) => continuation with { Label = value } },
        {
            "provider", JsonShapes.Text,
            continuation => continuation.Provider, (continuation, value) => continuation with { Provider = value }
        },
        { continuation => continuation.Extensions, (continuation, rest) => continuation with { Extensions = rest } },
    };

    public static readonly JsonTable<Story> Story = new(
        "story",
        new Story(),
        "A running story with its updates. A member that is not known is absent, never null; flags stand only where true. " +
        "Members this schema does not name are allowed and kept.")
    {
        {
            "version", new VersionShape(), _ => 1, (story, _) => story,
            Presence.Promised, "The major version of this shape. A minor version (1.1) only adds members."
        },
        { "id", JsonShapes.Text, story => story.Id, (story, value) => story with { Id = value }, "The page's own id of the story." },
        { "url", JsonShapes.Address, story => story.Url, (story, value) => story with { Url = value } },
        { "headline", JsonShapes.Text, story => story.Headline, (story, value) => story with { Headline = value } },
        { "summary", JsonShapes.Text, story => story.Summary, (story, value) => story with { Summary = value }, "The introduction." },
        { "status", JsonShapes.Maybe(Status), story => story.Status, (story, value) => story with { Status = value } },
        {
            "statusEvidence", JsonShapes.Text, story => story.StatusEvidence, (story, value) => story with { StatusEvidence = value },
            "What tells the status."
        },
        { "coverage", TimeTables.Coverage, story => story.Coverage, (story, value) => story with { Coverage = value } },
        { "published", TimeTables.Time, story => story.Published, (story, value) => story with { Published = value } },
        { "modified", TimeTables.Time, story => story.Modified, (story, value) => story with { Modified = value } },
        {
            "timeZone", JsonShapes.Text, story => story.TimeZone, (story, value) => story with { TimeZone = value },
            "An IANA id: Europe/London."
        },
        { "language", JsonShapes.Text, story => story.Language, (story, value) => story with { Language = value }, "A BCP 47 tag: en-GB." },
        { "publication", PeopleTables.Publication, story => story.Publication, (story, value) => story with { Publication = value } },
        { "authors", JsonShapes.List(PeopleTables.Author), story => story.Authors, (story, value) => story with { Authors = value } },
        {
            "images", JsonShapes.List(BlockTables.Picture), story => story.Images, (story, value) => story with { Images = value },
            "Pictures of the story as a whole."
        },
        { "keywords", JsonShapes.Texts, story => story.Keywords, (story, value) => story with { Keywords = value } },
        { "section", JsonShapes.Text, story => story.Section, (story, value) => story with { Section = value } },
        {
            Updates, JsonShapes.List(UpdateTables.Update), story => story.Updates, (story, value) => story with { Updates = value },
            Presence.Promised, "In the order of the page."
        },
        { "tombstones", JsonShapes.List(Tombstone), story => story.Tombstones, (story, value) => story with { Tombstones = value } },
        {
            "continuations", JsonShapes.List(Continuation),
            story => story.Continuations, (story, value) => story with { Continuations = value }
        },
        { story => story.Extensions, (story, rest) => story with { Extensions = rest } },
    };

    /// <summary>The story, read only as long as its caller waits for it.</summary>
    public static JsonTable<Story> StoryUntil(CancellationToken cancellation) => Story.With(
        new PropertyMember<Story, ValueList<Update>>(Updates, new ListShape<Update>(UpdateTables.Update, cancellation),
            story => story.Updates, (story, value) => story with { Updates = value }, Presence.Promised, null), Story.Name);

    public static readonly JsonTable<StoryDay> Day = new("day", new StoryDay(null, []))
    {
        { "date", JsonShapes.Date, day => day.Date, (day, value) => day with { Date = value } },
        {
            Updates, JsonShapes.List(UpdateTables.Update),
            day => day.Updates, (day, value) => day with { Updates = value }, Presence.Required
        },
    };
}
