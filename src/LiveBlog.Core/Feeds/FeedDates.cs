namespace LiveBlog.Core.Feeds;

/// <summary>Tells of the dates of a feed that are no instants.</summary>
internal static class FeedDates
{
    // A feed whose dates are all wrong is told of as well by these
    private const int MaxFindings = 100;

    public static void Check(FeedDocument feed, LosslessPart? lossless, Story story)
    {
        Check(feed, lossless, "published", story.Published);
        Check(feed, lossless, "modified", story.Modified);
    }

    public static void Check(FeedDocument feed, LosslessPart? lossless, Update update)
    {
        Check(feed, lossless, "published", update.Published);
        if (update.Modified?.Raw != update.Published?.Raw)
            Check(feed, lossless, "modified", update.Modified);
    }

    /// <summary>What the lossless part tells goes before the element, whose date may be less than it.</summary>
    private static void Check(FeedDocument feed, LosslessPart? lossless, string member, UpdateTime? time)
    {
        if (time is null or { At: not null } || lossless?.Decides(member) == true || feed.FindingsOfDates++ >= MaxFindings)
            return;
        feed.Findings.Add((time.Flags & TimeFlags.Rejected) != 0
            ? FeedFindings.DateUnreadable(time.Raw)
            : FeedFindings.DateIncomplete(time.Raw));
    }
}
