namespace LiveBlog.Core.PageState;

/// <summary>The lists of updates that publishers' and platforms' JSON is known to hold (markup.md §2 and §3). They are only told apart
/// here; how an item is read is the same for all.</summary>
internal static class KnownLists
{
    public static readonly KnownList[] All =
    [
        new("guardian-page", "blocks", ["id", "elements", "blockCreatedOn"]),
        new("guardian-page", "blocks", ["id", "elements", "blockFirstPublished"]),
        new("guardian-content", "body", ["id", "bodyHtml", "attributes"]),
        new("bbc-live-text", "results", ["urn", "content", "dates"]),
        new("bbc-commentary", "results", ["locator", "body", "lastUpdated"]),
        new("haaretz-live-blog", null, ["__typename"], ["LiveBlogItem"]),
        new("sourcefabric", "_items", ["_id", "groups"]),
        new("sourcefabric", null, ["_id", "items", "published_date", "sticky"]),
        new("sourcefabric", null, ["_id", "groups", "lb_highlight"]),
        new("wordpress-liveblog", "entries", ["id", "type", "timestamp"], ["new", "update", "delete"]),
        new("scribblelive", "posts", ["Id", "Created", "Content"]),
        new("scribblelive", "edits", ["Id", "Created", "Content"]),
        new("24liveblog", "news", ["nid", "contents", "created"]),
        new("norkon", "bulletins", ["id", "created"]),
        new("reddit-live", "children", ["kind", "data"], ["LiveUpdate"]),
        new("norkon", "addedOrChanged", ["id", "created", "content"]),
        new("athletic-live-blog", "items", ["id"], ["liveBlogPost"]),
        new("arc-live-story", "content_elements", ["headlines", "content_elements", "first_publish_date"], ["story"]),
        new("brightspot-live-blog", "currentPosts", ["_template"]),
    ];

    /// <summary>The known list that this is; null where it is none.</summary>
    public static KnownList? Of(StateList list, EntityStore store)
    {
        JsonView first = new(store.Resolve(list.Items[0].Element), store);
        string under = list.Path.Names().FirstOrDefault() ?? "";
        foreach (KnownList known in All)
        {
            bool isUnder = known.Under is null || under.Equals(known.Under, StringComparison.OrdinalIgnoreCase);
            if (isUnder && Array.TrueForAll(known.Members, name => first[name].Exists) && IsType(known, first))
                return known;
        }

        return null;
    }

    private static bool IsType(KnownList known, JsonView item) =>
        known.Types is null
            || Array.Exists(known.Types, type => type == item["__typename"].Text || type == item["type"].Text || type == item["kind"].Text);
}
