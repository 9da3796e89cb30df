using LiveBlog.Core.Documents.Dom;
using LiveBlog.Core.Documents;
using LiveBlog.Core.Drafts;
using LiveBlog.Core.Pages;
using LiveBlog.Core.Quotes;
using LiveBlog.Core.Text;
using LiveBlog.Core.Time;
using NodaTime;

namespace LiveBlog.Core;

/// <summary>Where the joined draft's nullable values become a story: times are dated together, bodies chosen, quotes found.</summary>
internal sealed class StoryAssembly(
    StoryDraft draft, Site? site, PageContext context, Uri? page, List<Finding> findings, CancellationToken cancellation)
{
    private readonly ParseAllowance bodies =
        new(ParseLimit.Of(draft.Updates.Sum(update => (long)(update.BodyText?.Length ?? 0))), cancellation);

    private readonly UpdateTime?[] known = Known(draft, new KnownTimes(context.Known));

    /// <summary>The language that the script of the texts tells; templates often have the tag of another.</summary>
    private readonly Lazy<string?> written = new(() => ScriptLanguages.Of(Texts(draft), draft.Language ?? context.Language));

    public Story Story()
    {
        Timeline timeline = TimelineResolver.Resolve([.. draft.Updates.Select((update, at) => Item(update, known[at]))], Context());
        findings.AddRange(timeline.Findings);
        Story story = Whole(timeline);
        if (bodies.IsSpent)
            findings.Add(PageFindings.BodiesTooComplex());
        return StoryQuotes.Of(story, cancellation);
    }

    private Story Whole(Timeline timeline) => new()
    {
        Id = draft.Id,
        Url = draft.Url ?? page,
        Headline = draft.Headline,
        Summary = draft.Summary,
        Status = draft.Status,
        StatusEvidence = draft.StatusEvidence,
        Coverage = Coverage(),
        Published = PageTime(TimeRole.Published),
        Modified = PageTime(TimeRole.Modified),
        TimeZone = context.TimeZone ?? timeline.ZoneId ?? site?.TimeZone,
        Language = Language(),
        Publication = draft.Publication ?? (site is { Hosts.Count: > 0 } ? new Publication { Name = site.Name } : null),
        Authors = draft.Authors,
        Images = draft.Images,
        Keywords = draft.Keywords,
        Section = draft.Section,
        Updates = Updates(timeline.Entries).ToValueList(),
        Tombstones = [.. draft.Updates.Where(update => update is { IsDeleted: true, Id: not null })
            .Select(update => new Tombstone { Ref = update.Id! })],
        Continuations = draft.Continuations,
    };

    private List<Update> Updates(ValueList<TimelineEntry> times)
    {
        List<Update> updates = new(times.Count);
        for (int i = 0; i < times.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!draft.Updates[i].IsDeleted)
                updates.Add(Update(draft.Updates[i], known[i] is { } dated ? times[i] with { Published = dated } : times[i]));
        }

        return updates;
    }

    private static UpdateTime?[] Known(StoryDraft draft, KnownTimes times) => [.. draft.Updates.Select(times.Of)];

    private static TimelineItem Item(UpdateDraft update, UpdateTime? known) => new()
    {
        Labels = known is null ? update.Times : [.. update.Times, KnownTimes.Label(known)],
        DayHeading = update.DayHeading,
        IsPinned = update.IsPinned == true,
    };

    private TimelineContext Context() => new()
    {
        ZoneId = context.TimeZone ?? site?.TimeZone,
        HomeZoneId = draft.TimeZone
            ?? HomeZones.Of((draft.Url ?? page) is { } address ? WebAddress.HostOf(address) : null, written.Value ?? Language()),
        Language = written.Value ?? Language(),
        Country = written.Value is { } language
            ? HomeZones.CountryOf(language)
            : Language()?.Split('-') is [_, { Length: 2 } country, ..] ? country.ToUpperInvariant() : null,
        CapturedAt = context.CapturedAt,
        PageLabels = draft.Times,
        Cancellation = cancellation,
    };

    /// <summary>What the headlines and bodies say, in the order of the page.</summary>
    private static IEnumerable<string> Texts(StoryDraft draft) =>
        draft.Updates.SelectMany(update => (update.Body ?? []).Select(block => block.PlainText).Append(update.BodyText)
            .Prepend(update.Headline)).Prepend(draft.Headline).OfType<string>();

    private string? Language() => draft.Language ?? context.Language ?? site?.Language;

    private Update Update(UpdateDraft update, TimelineEntry time)
    {
        ValueList<Block> body = Body(update);
        string? headline = CutTitles.Is(update.Headline, body) ? null : update.Headline;
        return new Update
        {
            Id = update.Id,
            Aliases = update.Aliases,
            Url = update.Url,
            Headline = headline,
            Published = time.Published,
            Modified = time.Modified,
            EventClock = update.EventClock ?? time.EventClock,
            Authors = update.Authors,
            Body = WithoutHeadline(body, headline),
            IsPinned = update.IsPinned == true,
            IsKeyEvent = update.IsKeyEvent == true,
            IsSummary = update.IsSummary == true,
            IsBreaking = update.IsBreaking == true,
            Tags = update.Tags,
            Corrections = update.Corrections,
        };
    }

    /// <summary>The blocks of the markup, unless they are empty or the page's data has far more of the text (a shell, a cut
    /// copy).</summary>
    private ValueList<Block> Body(UpdateDraft update)
    {
        ValueList<Block> own = update.Body is { } blocks ? SpeechBlocks.JoinAttributions(blocks) : [];
        if (update.BodyText is null)
            return own;
        int length = own.Sum(block => block.PlainText.Length);
        if (own.Count > 0 && length * 2 >= update.BodyText.Length - Slack)
            return own;
        ValueList<Block> other = BodyText.Read(update.BodyText, page, bodies);
        int otherLength = other.Sum(block => block.PlainText.Length);
        return own.Count == 0 || otherLength > (length * 2) + Slack ? [.. other, .. own.Where(block => block.PlainText.Length == 0)] : own;
    }

    /// <summary>A body that opens with the update's own headline says it once too often.</summary>
    private static ValueList<Block> WithoutHeadline(ValueList<Block> body, string? headline) =>
        headline is not null && body is [Paragraph or Heading, ..] && PlainWords.AreSame(body[0].PlainText, headline)
            ? [.. body.Skip(1)]
            : body;

    private const int Slack = 80;

    private Coverage? Coverage()
    {
        (OffsetDateTime? start, OffsetDateTime? end) = (Instant(draft.CoverageStart), Instant(draft.CoverageEnd));
        return start is null && end is null ? null : new Coverage { Start = start, End = end };
    }

    private OffsetDateTime? Instant(string? machine) => machine is null ? null : One(new TimeLabel(machine, TimeSource.StructuredData))?.At;

    private UpdateTime? PageTime(TimeRole role) =>
        draft.Times.FirstOrDefault(label => label.Role == role) is { } label ? One(label with { Role = TimeRole.Published }) : null;

    private UpdateTime? One(TimeLabel label) =>
        TimelineResolver.Resolve([new TimelineItem { Labels = [label] }], Context() with { PageLabels = [] }).Entries[0].Published;
}
