using LiveBlog.Core.Text;

namespace LiveBlog.Core.Drafts;

/// <summary>Chooses the fields of one update that two readers found. The first reader is the one with the structure.</summary>
internal static class UpdateFields
{
    public static UpdateDraft Choose(UpdateDraft one, UpdateDraft other) => new()
    {
        Id = one.Id ?? other.Id,
        Aliases = Aliases(one, other),
        Url = one.Url ?? other.Url,
        Headline = one.Headline ?? (IsSqueezed(other.Headline, one.Body) ? null : other.Headline),
        Times = [.. one.Times, .. other.Times.Where(label => !one.Times.Contains(label))],
        DayHeading = one.DayHeading ?? other.DayHeading,
        EventClock = one.EventClock ?? other.EventClock,
        Authors = one.Authors.Count > 0 ? one.Authors : other.Authors,
        Body = Fuller(one.Body, other.Body),
        BodyText = one.BodyText ?? other.BodyText,
        Images = one.Images.Count > 0 ? one.Images : other.Images,
        IsPinned = Either(one.IsPinned, other.IsPinned),
        IsKeyEvent = Either(one.IsKeyEvent, other.IsKeyEvent),
        IsSummary = Either(one.IsSummary, other.IsSummary),
        IsBreaking = Either(one.IsBreaking, other.IsBreaking),
        IsDeleted = one.IsDeleted || other.IsDeleted,
        Tags = one.Tags.Count > 0 ? one.Tags : other.Tags,
        Corrections = one.Corrections.Count > 0 ? one.Corrections : other.Corrections,
    };

    /// <summary>True for a headline that an emitter made of the body by cutting its tags out, spaces and all: "Thisis a listThis is
    /// another".</summary>
    private static bool IsSqueezed(string? headline, ValueList<Block>? body)
    {
        if (headline is null || body is null)
            return false;
        string words = string.Join(' ', body.Select(block => block.PlainText));
        return !PlainWords.Key(words).StartsWith(PlainWords.Key(headline), StringComparison.Ordinal)
            && Letters(words).StartsWith(Letters(headline), StringComparison.Ordinal);
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    private static bool? Either(bool? one, bool? other) => one == true || other == true ? true : one ?? other;

    private static ValueList<string> Aliases(UpdateDraft one, UpdateDraft other)
    {
        IEnumerable<string> all = [.. one.Aliases, .. other.Aliases, .. other.Id is { } id && one.Id is not null
            && UpdateKeys.Canonical(id) != UpdateKeys.Canonical(one.Id) ? (string[])[id] : []];
        return [.. all.Distinct(StringComparer.Ordinal)];
    }

    private static ValueList<Block>? Fuller(ValueList<Block>? one, ValueList<Block>? other)
    {
        if (one is null || other is null)
            return one ?? other;
        return Length(other) > Length(one) * 3 / 2 ? other : one;
    }

    private static int Length(ValueList<Block> body) => body.Sum(block => block.PlainText.Length) + body.Count;
}
