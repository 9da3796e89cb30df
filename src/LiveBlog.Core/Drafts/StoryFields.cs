namespace LiveBlog.Core.Drafts;

/// <summary>Chooses the fields of the story itself that two readers found: the first reader's where it has one.</summary>
internal static class StoryFields
{
    public static StoryDraft Choose(StoryDraft one, StoryDraft other) => one with
    {
        Id = one.Id ?? other.Id,
        Url = one.Url ?? other.Url,
        Headline = one.Headline ?? other.Headline,
        Summary = one.Summary ?? other.Summary,
        Status = one.Status ?? other.Status,
        StatusEvidence = one.StatusEvidence ?? other.StatusEvidence,
        CoverageStart = one.CoverageStart ?? other.CoverageStart,
        CoverageEnd = one.CoverageEnd ?? other.CoverageEnd,
        Times = [.. one.Times, .. other.Times],
        TimeZone = one.TimeZone ?? other.TimeZone,
        Language = one.Language ?? other.Language,
        Publication = one.Publication is { Url: null } && other.Publication is { Url: not null } fuller
            ? fuller
            : one.Publication ?? other.Publication,
        Authors = one.Authors.Count > 0 ? one.Authors : other.Authors,
        Images = one.Images.Count > 0 ? one.Images : other.Images,
        Keywords = one.Keywords.Count > 0 ? one.Keywords : other.Keywords,
        Section = one.Section ?? other.Section,
        Continuations = one.Continuations.Count > 0 ? one.Continuations : other.Continuations,
        KeyEventIds = [.. one.KeyEventIds, .. other.KeyEventIds],
        Findings = [.. one.Findings, .. other.Findings],
    };
}
