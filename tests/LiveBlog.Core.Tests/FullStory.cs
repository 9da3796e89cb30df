using NodaTime;

namespace LiveBlog.Core.Tests;

/// <summary>One invented story that uses every member of the model, for golden files and screenshots.</summary>
internal static class FullStory
{
    private static readonly Speaker Mayor =
        new() { Name = "Tove Lindqvist", NameEvidence = NameEvidence.Role, Mention = "The mayor", MentionAt = new TextSegment(0, 0, 9),
            Role = "Mayor" };

    public static Story Value { get; } = Some.Story(2) with
    {
        Summary = "The tide is forecast to top five metres. Follow the night <live>.",
        StatusEvidence = "badge: Live",
        Coverage = new Coverage { Start = At(9, 0), End = At(23, 30) },
        Published = Some.Time(new LocalDateTime(2031, 5, 14, 8, 55)),
        Modified = Some.Time(new LocalDateTime(2031, 5, 15, 0, 20)),
        Publication = Some.Story(0).Publication! with { Logo = new Uri("https://img.example/logo.png") },
        Images = [new Image { Url = new Uri("https://img.example/barrier.jpg"), Alt = "The barrier at dusk",
            Caption = "The barrier at dusk", Credit = "Ola Brandt" }],
        Keywords = ["harbour", "weather"],
        Section = "UK",
        Updates = [Night, Evening, Quiet],
        Tombstones = [new Tombstone { Ref = "update-2", When = At(13, 5), By = "Ines Okoro", Comment = "Posted twice" }],
        Continuations =
            [new Continuation { Kind = ContinuationKind.Older, Url = new Uri("https://news.example/live/harbour?page=2"),
            Label = "Load more updates" }],
        Extensions = [new Extension("sponsor", "{\"name\":\"Quay & Sons\"}")],
    };

    private static Update Night => new()
    {
        Id = "update-9",
        Aliases = ["n9"],
        Url = new Uri("https://news.example/live/harbour#update-9"),
        Headline = "Water over the east quay",
        Published = Some.Time(new LocalDateTime(2031, 5, 15, 0, 14)) with { Raw = "12.14am", Zone = "Europe/London",
            Flags = TimeFlags.ZoneAssumed | TimeFlags.DateInferred, Source = TimeSource.ClockText },
        Modified = Some.Time(new LocalDateTime(2031, 5, 15, 0, 20)),
        Authors = [new Author { Name = "Ines Okoro", Role = "Harbour correspondent", Handle = "ines",
            Url = new Uri("https://news.example/people/ines") }],
        IsPinned = true,
        IsKeyEvent = true,
        IsBreaking = true,
        Body =
        [
            new Paragraph { Content = new RichText("The mayor said “nobody is in danger” as the water rose.",
                [new TextMark { Kind = MarkKind.Strong, Start = 4, Length = 5 },
                new TextMark { Kind = MarkKind.Link, Start = 40, Length = 9, Url = new Uri("https://news.example/water") }]) },
            new Heading { Level = 3, Content = "What we know" },
            new ListBlock { Items = ["Two gates are shut",
                new RichText("One pump failed", [new TextMark { Kind = MarkKind.Emphasis, Start = 9, Length = 6 }])] },
            new BlockQuote { Paragraphs = ["“We drilled for this night.”", "“Stay at home.”"], Speaker = Mayor with { MentionAt = null },
                Url = new Uri("https://council.example/statement") },
            new Image { Url = new Uri("https://img.example/quay.jpg"), Alt = "Water on the quay", Caption = "The east quay at midnight",
                Credit = "Ola Brandt" },
            new Table { HasHeader = true, Rows = [["Gate", "State"], ["East", "Shut"], ["West", "Open"]] },
        ],
        Quotes =
        [
            new Quote { Text = "nobody is in danger", Segments = [new TextSegment(0, 15, 21)], Speaker = Mayor, Cue = "said",
                Kind = QuoteKind.Inline, Evidence = SpeakerEvidence.Cue },
            new Quote { Text = "We drilled for this night.\nStay at home.",
                Segments = [new TextSegment(3, 0, 28), new TextSegment(3, 29, 15)], Speaker = Mayor with { MentionAt = null },
                Kind = QuoteKind.Block, Evidence = SpeakerEvidence.AttributionLine },
        ],
        Tags = ["harbour", "flood"],
        Corrections = [new Correction { Kind = CorrectionKind.Clarification, Text = "An earlier version named the west quay.",
            Published = Some.Time(new LocalDateTime(2031, 5, 15, 0, 20)) }],
    };

    private static Update Evening => new()
    {
        Id = "update-8",
        Url = new Uri("https://news.example/live/harbour#update-8"),
        Published = Some.Time(new LocalDateTime(2031, 5, 14, 22, 47)),
        EventClock = "High water −1h",
        IsSummary = true,
        Body =
        [
            new Paragraph { Content = "From the harbour office:" },
            new Embed { Provider = "twitter", Url = new Uri("https://social.example/harbour/1"), Author = "Harbour Office",
                Text = "East gate shut at 22:40." },
            new Video { Url = new Uri("https://video.example/tide.mp4"), Provider = "youtube", Caption = "The tide in a minute" },
            new UnknownBlock { Type = "poll", Extensions = [new Extension("question", "\"Will it hold?\"")] },
        ],
        Extensions = [new Extension("mood", "\"tense\"")],
    };

    private static Update Quiet => new()
    {
        Id = "update-1",
        Headline = "The barrier is up",
        Published = new UpdateTime { Raw = "earlier", Local = new LocalDateTime(2031, 5, 14, 9, 5),
            Earliest = Instant.FromUtc(2031, 5, 14, 8, 0), Latest = Instant.FromUtc(2031, 5, 14, 8, 10), Source = TimeSource.Neighbours,
            Flags = TimeFlags.Rejected },
    };

    private static OffsetDateTime At(int hour, int minute) => new LocalDateTime(2031, 5, 14, hour, minute).WithOffset(Offset.FromHours(1));
}
