namespace LiveBlog.Core.Json;

/// <summary>The names of the model's enums, each at the index of its value.</summary>
internal static class JsonEnums
{
    public static readonly JsonNames StoryStatus = new("scheduled", "live", "paused", "ended", "archived", "withheld");
    public static readonly JsonNames TimePrecision = new("none", "day", "hour", "minute", "second");

    public static readonly JsonNames TimeSource = new(
        "unknown", "pageState", "attribute", "structuredData", "absoluteText", "clockText", "relativeText", "neighbours", "feed");

    public static readonly JsonNames MarkKind = new("link", "strong", "emphasis");
    public static readonly JsonNames QuoteKind = new("inline", "block", "embed");

    public static readonly JsonNames SpeakerEvidence = new(
        "none", "cue", "accordingTo", "attributionLine", "leadIn", "carryOver", "embedAuthor", "headline");

    public static readonly JsonNames NameEvidence = new("none", "written", "known", "role", "pronoun", "description", "headline");

    public static readonly JsonNames CorrectionKind = new("correction", "clarification", "editorsNote", "retraction");
    public static readonly JsonNames ContinuationKind = new("older", "newer", "more", "embed");
    public static readonly JsonNames Verdict = new("notALiveBlog", "live", "ended", "embedOnly", "unreadable");
    public static readonly JsonNames FindingSeverity = new("info", "warning", "error");
    public static readonly JsonNames ValidationProfile = new("strict", "publisher", "lenient");

    public static readonly JsonNames FeedFormat = new(
        "storyJson", "liveBlogPosting", "jsonFeed", "atom", "rss", "ninjs", "ampLiveList", "markdown", "html");

    /// <summary>At the index of each flag's bit.</summary>
    public static readonly JsonNames TimeFlags = new(
        "zoneAssumed", "dateInferred", "dstFold", "dstGap", "machineTimeRejected", "zoneNameMismatch", "seasonUnchecked", "ambiguousZone",
        "ambiguousDate", "weekdayMismatch", "outOfOrder", "slightlyFuture", "future", "hourConflict", "rejected", "halfDayMismatch");
}
