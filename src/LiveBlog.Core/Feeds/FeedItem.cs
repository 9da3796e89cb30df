namespace LiveBlog.Core.Feeds;

/// <summary>One entry of a feed.</summary>
internal sealed class FeedItem
{
    public string? Id { get; set; }

    public string? Url { get; set; }

    public FeedText Title { get; set; }

    public FeedText Summary { get; set; }

    public FeedText Body { get; set; }

    public string? Published { get; set; }

    public string? Modified { get; set; }

    /// <summary>dc:date, "a point or period of time associated with an event in the lifecycle of the resource": what stands for the dates
    /// not given (https://www.dublincore.org/specifications/dublin-core/dces/).</summary>
    public string? Date { get; set; }

    /// <summary>Pictures beside the body, each with an address.</summary>
    public List<Image> Pictures { get; } = [];

    public List<Author> Authors { get; } = [];

    public List<string> Tags { get; } = [];

    /// <summary>What the format cannot carry: see <see cref="LosslessPart"/>.</summary>
    public string? LosslessPart { get; set; }
}
