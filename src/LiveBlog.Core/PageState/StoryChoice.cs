using LiveBlog.Core.Drafts;
using LiveBlog.Core.Text;

namespace LiveBlog.Core.PageState;

/// <summary>One payload may hold several stories, each with a title and a list of its own: the one of the page's address is read, and where
/// none can be told, none. Lists under days, matches or sections of one story are one list.</summary>
internal static class StoryChoice
{
    // A list stands in its story or in one object within it
    private const int Near = 3;
    private const int ShortestKey = 4;
    private const double LikeTitle = 0.5;

    private static readonly string[] Keys = ["slug", "guid", "id", "_id", "uid", "nid", "uuid", "key", "code", "blogId", "postId"];

    private static readonly string[] Addresses = ["url", "permalink", "link", "href", "webUrl", "canonicalUrl", "shareUrl", "path"];

    /// <summary>The list, or the part of it that is the page's story; null, with a finding, where several stories are there and none can be
    /// told.</summary>
    public static StateList? Of(StateList list, EntityStore store, StatePage page, List<Finding> findings)
    {
        Dictionary<StatePath, List<StateItem>> stories = new(ReferenceEqualityComparer.Instance);
        foreach (IGrouping<StatePath, StateItem> part in list.Items.GroupBy(item => item.Place,
            ReferenceEqualityComparer.Instance as IEqualityComparer<StatePath>))
        {
            if (Story(part.Key, store) is not { } story)
                return list;
            if (!stories.TryGetValue(story, out List<StateItem>? items))
                stories[story] = items = [];
            items.AddRange(part);
        }

        if (stories.Count < 2 || !AreApart([.. stories.Keys], store))
            return list;
        if (Chosen([.. stories.Keys], store, page) is { } chosen)
            return new StateList(stories[chosen][0].Place) { Items = stories[chosen] };
        findings.Add(DraftFindings.SeveralStories(stories.Keys.Select(story => Title(story, store)!), page.IsPayload));
        return null;
    }

    /// <summary>The nearest object around the list that has a title.</summary>
    private static StatePath? Story(StatePath place, EntityStore store) =>
        place.OwnerPaths().Take(Near).FirstOrDefault(owner => Title(owner, store) is not null);

    private static string? Title(StatePath owner, EntityStore store) => StateFacts.Headline(new JsonView(owner.Element, store));

    /// <summary>Parts of one story have a title above them all, a day as theirs, or no address and time of their own.</summary>
    private static bool AreApart(List<StatePath> stories, EntityStore store)
    {
        if (stories.TrueForAll(story => StateTime.IsDay(Title(story, store)!))
            || stories.Select(story => Title(story, store)).Distinct(StringComparer.Ordinal).Count() < 2)
            return false;
        bool haveOwn = stories.TrueForAll(story => IsWhole(new JsonView(story.Element, store)));
        return haveOwn || !stories[0].OwnerPaths().Take(Near).Any(owner => Title(owner, store) is not null);
    }

    private static bool IsWhole(JsonView story) =>
        story.TextOf(Addresses) is not null || story["slug"].Exists || ItemView.Of(story) is { HasTime: true };

    private static StatePath? Chosen(List<StatePath> stories, EntityStore store, StatePage page)
    {
        List<(StatePath Story, int Fit)> fits =
            [.. stories.Select(story => (story, Fit(new JsonView(story.Element, store), story.Key, page))).Where(fit => fit.Item2 > 0)
            .OrderByDescending(fit => fit.Item2)];
        if (fits.Count == 0)
            return Live(stories, store);
        return fits.Count > 1 && fits[1].Fit == fits[0].Fit ? null : fits[0].Story;
    }

    /// <summary>The only one that says it is live: what stands beside it is no story.</summary>
    private static StatePath? Live(List<StatePath> stories, EntityStore store)
    {
        List<StatePath> live = stories.FindAll(story => ListSigns.IsLive(story.Element)
            || (Title(story, store) is { } title && Discovery.LiveWords.InTitle(title) is not null));
        return live.Count == 1 ? live[0] : null;
    }

    /// <summary>How surely the story is the page's: by its address (4), its slug or id in the page's address (3), the words of its title
    /// there (2) or in the page's title (1).</summary>
    private static int Fit(JsonView story, string? key, StatePage page)
    {
        List<string> title = PlainWords.Of(StateFacts.Headline(story) ?? "");
        if (page.Url is { } url)
        {
            if (Array.Exists(Addresses, name => story[name].Text is { } address && Documents.Addresses.Resolve(url, address) is { } own
                && IsSame(own, url)))
                return 4;
            if (Keys.Select(name => story[name].Text).Append(key).Any(id => id is { Length: >= ShortestKey } && IsPart(id, url)))
                return 3;
            List<string> path = PlainWords.Of(Uri.UnescapeDataString(url.AbsolutePath));
            if (title.Count > 2 && title.Count(word => path.Contains(word)) * 3 >= title.Count * 2)
                return 2;
        }

        return page.Title.Length > 0 && PlainWords.Likeness(title, PlainWords.Of(page.Title)) >= LikeTitle ? 1 : 0;
    }

    private static bool IsSame(Uri one, Uri other) =>
        one.Host == other.Host && one.AbsolutePath.Length > 1 && one.AbsolutePath.TrimEnd('/') == other.AbsolutePath.TrimEnd('/');

    /// <summary>True where the id stands in the address as a part of its own.</summary>
    private static bool IsPart(string id, Uri url)
    {
        string path = Uri.UnescapeDataString(url.PathAndQuery + url.Fragment);
        int at = path.IndexOf(id, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return false;
        int end = at + id.Length;
        return (at == 0 || !char.IsLetterOrDigit(path[at - 1])) && (end == path.Length || !char.IsLetterOrDigit(path[end]));
    }
}
