using LiveBlog.Core.Discovery;
using LiveBlog.Core.Drafts;
using LiveBlog.Core.Pages;

namespace LiveBlog.Core;

/// <summary>What a caller who asks for it (<see cref="PageContext.IsExplained"/>) is told of how a page was read, as evidence: which
/// readers ran and what each found, where each field came from, what a layout no longer finds, and the lists that were weighed.</summary>
internal static class Explanation
{
    private const string NothingFound = "found nothing";

    /// <summary>What the elements of a page tell: the lists that discovery weighed, and the fields of the layout that no entry has. It must
    /// be asked while the page's elements are there.</summary>
    public static IEnumerable<Evidence> OfPage(HtmlPage page, PageContext context, IEnumerable<string> ids)
    {
        if (LayoutChoice.Of(page, context.Sites) is { } known)
        {
            yield return new Evidence("layout", $"{known.Layout.Name} fits the page");
            foreach (string property in LayoutMisses.Of(page, known.Layout))
                yield return new Evidence("layout", $"{known.Layout.Name}, {property}: {NothingFound}", 0);
        }

        foreach (Evidence candidate in DiscoveryReader.Candidates(page, ids))
            yield return candidate;
    }

    /// <summary>What each reader found. The weight is the number of its updates.</summary>
    public static IEnumerable<Evidence> OfReaders(IEnumerable<StoryDraft> drafts) => drafts.Select(draft =>
        new Evidence("reader", $"{draft.Origin}, {draft.Name}: {Found(draft)}", draft.Updates.Count));

    /// <summary>Which reader the fields of the joined draft came from; for the updates' fields, of how many updates.</summary>
    public static IEnumerable<Evidence> OfFields(StoryDraft joined, IReadOnlyList<StoryDraft> drafts)
    {
        foreach ((string name, Func<StoryDraft, object?> get) in StoryFieldsOf)
        {
            if (get(joined) is { } value && drafts.FirstOrDefault(draft => value.Equals(get(draft))) is { } source)
                yield return new Evidence("field", $"story {name}: {source.Origin}, {source.Name}");
        }

        foreach ((string name, Func<UpdateDraft, object?> get) in UpdateFieldsOf)
        {
            foreach (StoryDraft draft in drafts)
            {
                HashSet<object> own = new(draft.Updates.Select(get).OfType<object>(), ReferenceEqualityComparer.Instance);
                int count = joined.Updates.Count(update => get(update) is { } value && own.Contains(value));
                if (count > 0)
                    yield return new Evidence("field", $"update {name}: {draft.Origin}, {draft.Name}", count);
            }
        }
    }

    private static readonly (string Name, Func<StoryDraft, object?> Get)[] StoryFieldsOf =
    [
        ("id", draft => draft.Id),
        ("url", draft => draft.Url),
        ("headline", draft => draft.Headline),
        ("summary", draft => draft.Summary),
        ("status", draft => draft.Status),
        ("time zone", draft => draft.TimeZone),
        ("language", draft => draft.Language),
        ("publication", draft => draft.Publication),
        ("authors", draft => Some(draft.Authors)),
        ("images", draft => Some(draft.Images)),
        ("keywords", draft => Some(draft.Keywords)),
        ("section", draft => draft.Section),
        ("continuations", draft => Some(draft.Continuations)),
    ];

    // Compared by reference, so that equal words of two readers are told apart; a list's first item stands for it
    private static readonly (string Name, Func<UpdateDraft, object?> Get)[] UpdateFieldsOf =
    [
        ("id", update => update.Id),
        ("url", update => update.Url),
        ("headline", update => update.Headline),
        ("times", update => update.Times is [var first, ..] ? first.Text : null),
        ("authors", update => update.Authors is [var first, ..] ? first : null),
        ("body", update => update.Body is [var first, ..] ? first : update.BodyText),
    ];

    private static ValueList<T>? Some<T>(ValueList<T> list)
        where T : notnull => list.Count > 0 ? list : null;

    private static string Found(StoryDraft draft)
    {
        if (draft.Updates.Count == 0)
            return StoryFieldsOf.Where(field => field.Get(draft) is not null).Select(field => field.Name).ToList() is { Count: > 0 } fields
                ? string.Join(", ", fields)
                : NothingFound;
        int timed = draft.Updates.Count(update => update.Times.Count > 0);
        int titled = draft.Updates.Count(update => update.Headline is not null);
        int signed = draft.Updates.Count(update => update.Authors.Count > 0);
        int filled = draft.Updates.Count(update => update.Body is { Count: > 0 } || update.BodyText is not null);
        return $"{draft.Updates.Count} updates, {timed} with a time, {titled} with a title, {signed} with authors, {filled} with a body";
    }
}
