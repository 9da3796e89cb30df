namespace LiveBlog.Core.Sites;

/// <summary>The amp-live-list component: https://amp.dev/documentation/components/amp-live-list.</summary>
internal static class AmpLiveList
{
    public static Site Site { get; } = new()
    {
        Name = "AMP live list",
        OwnLayouts =
        [
            new Layout
            {
                Name = "amp-live-list",
                Update = "amp-live-list > [items] > *",
                Deleted = "[data-tombstone]",
            },
        ],
    };
}
