using NodaTime;

namespace LiveBlog.Core.Validation;

/// <summary>A date of a story or an update, as far as rules need it.</summary>
/// <param name="Raw">The date as written; what tells whether all are one.</param>
/// <param name="At">The instant; null where the text gives none for certain.</param>
/// <param name="IsMidnight">True where it is a date alone, or the start of a day to the second.</param>
internal readonly record struct DateFact(string Raw, Instant? At, bool IsMidnight);

/// <summary>An update as rules see it, whatever format it came in.</summary>
internal sealed record UpdateFacts(
    DocumentPlace DocumentPlace, string? Id, string? Url, string? Headline, string? Body, bool HasMedia, DateFact? Published,
        DateFact? Modified, bool IsPinned = false);

/// <summary>A story as rules see it, whatever format it came in.</summary>
internal sealed record StoryFacts(
    DocumentPlace DocumentPlace, string? Url, Instant? Start, Instant? End, StoryStatus? Status, IReadOnlyList<UpdateFacts> Updates,
        IReadOnlyList<(string Ref, Instant? When, DocumentPlace DocumentPlace)> Tombstones);
