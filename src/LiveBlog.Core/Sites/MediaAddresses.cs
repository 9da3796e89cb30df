namespace LiveBlog.Core.Sites;

/// <summary>Where services keep the pictures and films that pages name by their ids alone.</summary>
internal static class MediaAddresses
{
    /// <summary>The addresses, each with the members of the node in braces, other names and a default behind bars. A service stands in the
    /// node's kind where only its own nodes are meant.</summary>
    public static readonly MediaAddress[] All =
    [
        new(null, IsPicture: true, "https://ichef.bbci.co.uk/ace/standard/640/{originCode|=cpsprodpb}/{locator}"),
        new(null, IsPicture: false,
            "https://players.brightcove.net/{accountId}/{playerId|=default}_default/index.html?videoId={id|videoId}"),
        new("youtube", IsPicture: false, "https://www.youtube.com/watch?v={assetId|videoId}"),
    ];
}
