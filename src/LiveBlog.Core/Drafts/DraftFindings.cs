namespace LiveBlog.Core.Drafts;

/// <summary>What can be noticed while drafts are joined.</summary>
internal static class DraftFindings
{
    public const string Several = "several-stories";

    public static Finding FieldDistrusted(string field, string origin) =>
        Make("field-distrusted", $"Every update of the {origin} has the same {field}; it was not taken.");

    public static Finding Repeated(string id) =>
        Make("update-repeated", $"The page prints the update {id} more than once; it stands once.");

    public static Finding LayoutUnsettled(string layout, int own, int other, bool isOwn) =>
        Make("layout-unsettled",
            $"The layout {layout} reads {own} whole updates, the generic rules {other}; "
                + $"{(isOwn ? "the layout's" : "the generic rules'")} were taken.");

    /// <summary>Nothing is read of an input of several stories of which the address tells none; a page may still tell its own.</summary>
    public static Finding SeveralStories(IEnumerable<string> titles, bool isPayload) => new()
    {
        Code = Several,
        Severity = isPayload ? FindingSeverity.Error : FindingSeverity.Info,
        Message = $"The JSON holds several stories, and the page's address tells none of them: {string.Join("; ", titles)}.",
    };

    public static Finding Partial(string by) =>
        Make("page-partial", $"The page shows only a part of its updates: {by}.");

    public static Finding KeyEventsElsewhere(int count) =>
        Make("key-events-elsewhere", $"{count} key events that the page names stand in a part of the story that it does not show.");

    private static Finding Make(string code, string message) => new() { Code = code, Severity = FindingSeverity.Info, Message = message };
}
