using LiveBlog.Core.Drafts;

namespace LiveBlog.Core.PageState;

/// <summary>Reads the JSON that live-blog services and publishers serve: the input itself is the JSON. Which of them it is, its structure
/// tells.</summary>
internal static class PayloadReader
{
    /// <summary>The draft; null where the JSON holds no list of updates.</summary>
    public static StoryDraft? Read(string json, Uri? url, List<Finding> findings, CancellationToken cancellation = default)
    {
        using StateSearch search = new(cancellation);
        if (!search.Add(json, out string? fault))
        {
            findings.Add(StateFindings.PayloadUnreadable(fault));
            return null;
        }

        return IsStory(search)
            ? null
            : StateReading.Read(search, new StatePage(url, PageStateReader.SaysLive(url, ""), ListScore.EnoughInPayload) { IsPayload = true }, findings);
    }

    /// <summary>The JSON this library writes is read back whole by its own reader, not as somebody's payload: no one else tells a time with
    /// its precision.</summary>
    private static bool IsStory(StateSearch search) =>
        search.Root["version"].Exists
            && search.Root["updates"].Items()
            .Any(update => update["published"]["precision"].Exists || update["modified"]["precision"].Exists);
}
