using LiveBlog.Core.Text;
using LiveBlog.Core.Time;

namespace LiveBlog.Core.Drafts;

/// <summary>A value that is the same in every update of a page's structured data, or the story's own headline on several, was put there by
/// a template, not by an editor: it is taken out.</summary>
internal static class TemplateValues
{
    private const int Fewest = 3;

    public static StoryDraft Remove(StoryDraft draft, List<Finding> findings)
    {
        if (draft.Origin == Origin.PageState)
            return draft with { Updates = [.. DropCopies(draft.Updates, draft, findings)] };
        if (draft.Origin is not (Origin.JsonLd or Origin.Microdata) || draft.Updates.Count < Fewest)
            return draft;
        IEnumerable<UpdateDraft> updates = draft.Updates;
        if (IsConstant(draft.Updates, update => update.Headline))
            updates = Drop(updates, "headline", draft, findings, update => update with { Headline = null });
        if (IsConstant(draft.Updates, update => update.BodyText))
            updates = Drop(updates, "articleBody", draft, findings, update => update with { BodyText = null });
        if (IsConstant(draft.Updates, update => update.Url?.AbsoluteUri))
            updates = Drop(updates, "url", draft, findings, update => update with { Url = null });
        if (IsConstant(draft.Updates, update => update.Authors.Count == 0
            ? null
            : string.Join('|', update.Authors.Select(author => author.Name))))
            updates = Drop(updates, "author", draft, findings, update => update with { Authors = [] });
        if (IsConstant(draft.Updates, update => update.Images.Count == 0
            ? null
            : string.Join('|', update.Images.Select(image => image.Url?.AbsoluteUri))))
            updates = Drop(updates, "image", draft, findings, update => update with { Images = [] });
        updates = DropCopies(updates, draft, findings);
        updates = DropTimes(updates, draft, TimeRole.Published, "datePublished", findings);
        return draft with { Updates = [.. DropTimes(updates, draft, TimeRole.Modified, "dateModified", findings)] };
    }

    private static IEnumerable<UpdateDraft> DropCopies(IEnumerable<UpdateDraft> updates, StoryDraft draft, List<Finding> findings) =>
        draft.Updates.Count(update => IsCopied(update, draft)) > 1
            ? Drop(updates, "headline", draft, findings, update => IsCopied(update, draft) ? update with { Headline = null } : update)
            : updates;

    /// <summary>True where the update has the story's headline for its own: emitters put it onto posts that have none.</summary>
    private static bool IsCopied(UpdateDraft update, StoryDraft draft) =>
        update.Headline is { } own && draft.Headline is { } headline && PlainWords.AreSame(own, headline);

    private static IEnumerable<UpdateDraft> DropTimes(IEnumerable<UpdateDraft> updates,
        StoryDraft draft, TimeRole role, string field, List<Finding> findings) =>
        IsConstant(draft.Updates,
            update => update.Times.FirstOrDefault(label => label.Role == role && label.Source == TimeSource.StructuredData)?.Text)
            ? Drop(updates, field, draft, findings,
                update => update with { Times = [.. update.Times.Where(label => label.Role != role
                || label.Source != TimeSource.StructuredData)] })
            : updates;

    private static IEnumerable<UpdateDraft> Drop(
        IEnumerable<UpdateDraft> updates, string field, StoryDraft draft, List<Finding> findings, Func<UpdateDraft, UpdateDraft> drop)
    {
        findings.Add(DraftFindings.FieldDistrusted(field, draft.Name));
        return updates.Select(drop);
    }

    private static bool IsConstant(ValueList<UpdateDraft> updates, Func<UpdateDraft, string?> field)
    {
        string? first = field(updates[0]);
        return !string.IsNullOrEmpty(first) && updates.All(update => field(update) == first);
    }
}
