using System.Buffers;
using System.Text;
using System.Text.Json;
using LiveBlog.Core.Documents;
using LiveBlog.Core.Drafts;
using LiveBlog.Core.Pages;
using LiveBlog.Core.SchemaOrg;
using LiveBlog.Core.Time;

namespace LiveBlog.Core.Feeds;

/// <summary>LiveBlogPosting as a document of its own, in JSON-LD, that carries the whole story. Pages that hold it are read by
/// StoryReader.</summary>
internal static class LiveBlogPostingFeed
{
    public static void Write(IBufferWriter<byte> buffer, Story story, FeedWritingOptions options)
    {
        if (!options.IsLossless)
        {
            LiveBlogPostingWriter.Write(buffer, story, null);
            return;
        }

        ArrayBufferWriter<byte> bare = new(4096);
        LiveBlogPostingWriter.Write(bare, story, PostingLosslessParts.None);
        LiveBlogPostingWriter.Write(buffer, story, LosslessParts(story, Encoding.UTF8.GetString(bare.WrittenSpan)));
    }

    /// <summary>The story, or null where the JSON-LD holds no LiveBlogPosting.</summary>
    public static Story? Read(string json, List<Finding> findings)
    {
        if (LiveBlogPostingReader.FindJson(json, findings) is not { } posting)
            return null;
        StoryDraft draft = LiveBlogPostingReader.ToDraft(posting, Origin.JsonLd, null);
        ParseAllowance allowance = FeedBodies.Allowance(draft.Updates.Sum(update => (long)update.BodyText.AsSpan().Length));
        Update[] updates =
            [.. draft.Updates.Zip(LiveBlogPostingReader.Updates(posting),
            (update, node) => Complete(update, node.Text(PostingLosslessParts.Term), allowance, findings))];
        if (allowance.IsSpent)
            findings.Add(PageFindings.BodiesTooComplex());
        Story carried = ToStory(draft) with { Updates = [.. updates] };
        return Added(posting.Text(PostingLosslessParts.Term), carried, findings, (lossless, story) => lossless.AddTo(story));
    }

    /// <summary>What a reader of the bare document would not have. Bodies are worth comparing only where they are plain
    /// paragraphs.</summary>
    private static PostingLosslessParts LosslessParts(Story story, string bare)
    {
        StoryDraft draft = LiveBlogPostingReader.ReadJson(bare, null, [])!;
        ParseAllowance allowance = FeedBodies.Allowance(bare.Length);
        string[] updates =
            [.. story.Updates.Zip(draft.Updates,
                (update, part) => LosslessPart.Of(ToUpdate(part, IsPlain(update) ? allowance : null), update)
            ?? "{}")];
        return new PostingLosslessParts(LosslessPart.Of(ToStory(draft), story) ?? "{}", updates);
    }

    private static bool IsPlain(Update update) => update.Body.All(block => block is Paragraph { Content.Marks.Count: 0 });

    private static Update Complete(UpdateDraft draft, string? json, ParseAllowance allowance, List<Finding> findings) =>
        Added(json, ToUpdate(draft, allowance), findings, (lossless, update) => lossless.AddTo(update));

    private static T Added<T>(string? json, T carried, List<Finding> findings, Func<LosslessPart, T, T> add)
    {
        try
        {
            return json is null or "{}" ? carried : add(LosslessPart.Parse(json), carried);
        }
        catch (JsonException fault)
        {
            findings.Add(FeedFindings.LosslessPart(fault.Message));
            return carried;
        }
    }

    private static Story ToStory(StoryDraft draft) => new()
    {
        Id = draft.Id,
        Url = draft.Url,
        Headline = draft.Headline,
        Summary = draft.Summary,
        Coverage = FeedTimes.Moment(draft.CoverageStart, draft.Language) is var start
            && FeedTimes.Moment(draft.CoverageEnd, draft.Language) is var end && (start ?? end) is not null
            ? new Coverage { Start = start, End = end }
            : null,
        Published = Time(draft.Times, TimeRole.Published, draft.Language),
        Modified = Time(draft.Times, TimeRole.Modified, draft.Language),
        Language = draft.Language,
        Publication = draft.Publication,
        Authors = draft.Authors,
        Images = draft.Images,
        Keywords = draft.Keywords,
        Section = draft.Section,
    };

    private static Update ToUpdate(UpdateDraft draft, ParseAllowance? allowance) => new()
    {
        Id = draft.Id,
        Url = draft.Url,
        Headline = draft.Headline,
        Published = Time(draft.Times, TimeRole.Published, null),
        Modified = Time(draft.Times, TimeRole.Modified, null),
        Authors = draft.Authors,
        Body = [.. draft.BodyText is { } text && allowance is not null ? BodyText.Read(text, draft.Url, allowance) : [], .. draft.Images],
        Tags = draft.Tags,
    };

    private static UpdateTime? Time(ValueList<TimeLabel> times, TimeRole role, string? language) =>
        times.FirstOrDefault(label => label.Role == role) is { Text: { } text } ? FeedTimes.Read(text, language) : null;
}
