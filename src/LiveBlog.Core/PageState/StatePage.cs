namespace LiveBlog.Core.PageState;

/// <summary>What is known of the page around the JSON.</summary>
/// <param name="Url">Its address.</param>
/// <param name="SaysLive">True where its address or title says that it is live.</param>
/// <param name="Enough">What the reasons for a list must weigh together.</param>
internal readonly record struct StatePage(Uri? Url, bool SaysLive, double Enough)
{
    /// <summary>True where the JSON is the input itself.</summary>
    public bool IsPayload { get; init; }

    /// <summary>The page's title; empty for a payload.</summary>
    public string Title { get; init; } = "";
}
