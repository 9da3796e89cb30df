using LiveBlog.Core.Discovery;
using LiveBlog.Core.Drafts;

namespace LiveBlog.Core;

/// <summary>What a page is, and whether its story still runs, with the reasons.</summary>
internal static class Verdicts
{
    public static Reading NoStory(List<Finding> findings, string reason) => NoStory(findings, [new Evidence("verdict", reason)]);

    public static Reading NoStory(List<Finding> findings, ValueList<Evidence> evidence) =>
        new() { Verdict = Verdict.NotALiveBlog, Findings = [.. findings], Evidence = evidence };

    public static Reading Judge(Story story, StoryDraft draft, PageContext context, List<Finding> findings)
    {
        (StoryStatus? status, string? evidence) = Status(story, draft, context);
        Story judged = story with { Status = status, StatusEvidence = evidence };
        return new Reading
        {
            Story = judged,
            Verdict = status is StoryStatus.Ended or StoryStatus.Archived ? Verdict.Ended : Verdict.Live,
            Findings = [.. findings],
            Evidence = [.. draft.Evidence, .. evidence is null ? (Evidence[])[] : [new Evidence("status", evidence)]],
        };
    }

    private static (StoryStatus? Status, string? Evidence) Status(Story story, StoryDraft draft, PageContext context)
    {
        if (draft.Status is { } stated)
            return (stated, draft.StatusEvidence);
        if (story.Headline is { } headline && LiveWords.End(headline) is { } end)
            return (StoryStatus.Ended, $"headline: {end}");
        if (story.Coverage?.End is { } over && context.CapturedAt is { } captured && over.ToInstant() < captured)
            return (StoryStatus.Ended, "coverageEndTime lies before the capture");
        if (story.Coverage?.End is { } later && context.CapturedAt is { } seen && later.ToInstant() >= seen)
            return (StoryStatus.Live, "coverageEndTime lies after the capture");
        return story.Headline?.Contains("live", StringComparison.OrdinalIgnoreCase) == true
            ? (StoryStatus.Live, "headline: live")
            : (null, null);
    }
}
