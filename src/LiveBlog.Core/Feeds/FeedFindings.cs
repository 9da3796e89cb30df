namespace LiveBlog.Core.Feeds;

/// <summary>What can be noticed while a feed is read, one maker each, so that every code stands once.</summary>
internal static class FeedFindings
{
    /// <summary>Of no format, or with nothing of the format that the caller named.</summary>
    public static Finding Unknown(FeedFormat? format = null) => Make("feed-unknown", FindingSeverity.Error,
        format is null ? "The input is none of the feed formats that are known." : $"The input holds nothing that {format} defines.");

    public static Finding Unreadable(string format, string why, int? line = null, int? column = null) =>
        Make("feed-unreadable", FindingSeverity.Error, $"The {format} could not be read: {why}") with { Line = line, Column = column };

    public static Finding Broken(string why, int line, int column) =>
        Make("feed-broken", FindingSeverity.Warning, $"The XML is broken; what stands before is kept: {why}") with { Line = line,
            Column = column };

    public static Finding Mended(string why, int line, int column) =>
        Make("feed-mended", FindingSeverity.Warning, $"The XML is broken and was mended: {why}") with { Line = line, Column = column };

    public static Finding Encoding(string what) => Make("feed-encoding", FindingSeverity.Warning, what);

    public static Finding TooLarge(long limit) => Make("feed-too-large", FindingSeverity.Error, $"The feed is larger than {limit} bytes.");

    public static Finding TooMany(int limit) =>
        Make("feed-too-many-entries", FindingSeverity.Warning,
        $"The feed has more than {limit} entries; those after them are passed over.");

    public static Finding StoryTooBig(int limit) =>
        Make("feed-too-many-entries", FindingSeverity.Error,
        $"The story has more than {limit} updates, or more things in them than go with so many.");

    public static Finding LosslessPart(string why) =>
        Make("feed-extension-unreadable", FindingSeverity.Warning, $"The liveblog extension was passed over: {why}");

    public static Finding NoPosting() => Make("feed-no-posting", FindingSeverity.Error, "The JSON-LD holds no LiveBlogPosting.");

    public static Finding NoId() =>
        Make("feed-item-without-id", FindingSeverity.Warning, "An item without id is discarded, as the format demands.");

    public static Finding DateUnreadable(string? text) =>
        Make("feed-date-unreadable", FindingSeverity.Warning, $"A date could not be read; its text is kept: {Start(text)}");

    public static Finding DateIncomplete(string? text) =>
        Make("feed-date-incomplete", FindingSeverity.Info,
            $"A date tells no zone, or no clock, and is kept as a local time: {Start(text)}");

    private static string Start(string? text) => text is { Length: > 60 } ? text[..60] + "…" : text ?? "";

    private static Finding Make(string code, FindingSeverity severity, string message) =>
        new() { Code = code, Severity = severity, Message = message };
}
