using LiveBlog.Core.Drafts;
using LiveBlog.Core.PageState;
using LiveBlog.Core.Pages;
using LiveBlog.Core.PlainText;
using LiveBlog.Core.SchemaOrg;

namespace LiveBlog.Core;

/// <summary>The way of a page: every reader gives its draft, the drafts are joined, the story is put together from what they
/// hold.</summary>
internal static class PageReading
{
    /// <summary>Everything the story is made of, so that the page's DOM may go before the story is made.</summary>
    public static GatheredPage Gather(HtmlPage page, PageContext context, List<Finding> findings, CancellationToken cancellation)
    {
        List<StoryDraft> structured = [.. LiveBlogPostingReader.Read(page, findings)];
        List<StoryDraft> drafts = [];
        cancellation.ThrowIfCancellationRequested();
        StoryDraft? state = PageStateReader.Read(page, findings);
        cancellation.ThrowIfCancellationRequested();
        List<string> ids = [.. Ids(state is null ? structured : [state, .. structured])];
        if (EntryLists.Read(page, context.Sites, ids, findings) is { } entries)
            drafts.Add(entries);
        if (state is not null)
            drafts.Add(state);
        cancellation.ThrowIfCancellationRequested();
        bool isFound = drafts.Exists(draft => draft.Updates.Count > 0) || structured.Exists(draft => draft.Updates.Count > 0);
        if (!isFound && EmbedMarks.Read(page, context.Sites) is { } embed)
            drafts.Add(embed);
        else if (!isFound && page.Body is { } body
            && PlainTextReader.ReadTitles(new BodyReader(page.Url, page.Index).Read(body, isOut: null)) is { } stream)
            drafts.Add(stream);
        drafts.Add(PageFacts.Read(page, [.. drafts.SelectMany(draft => draft.Updates).Select(update => update.Headline).OfType<string>()]));
        drafts.AddRange(structured);
        drafts.Add(PageFacts.Title(page));
        if (structured.Count == 0 && drafts.Exists(draft => draft.Updates.Count > 0) && ArticleDates.Read(page) is { } dates)
            drafts.Add(dates);
        ValueList<Evidence> explained = context.IsExplained ? [.. Explanation.OfPage(page, context, ids)] : [];
        return new GatheredPage(drafts, context.Sites.ByHost(page.Url).FirstOrDefault(), page.Url, explained);
    }

    public static Reading Finish(GatheredPage page, PageContext context, List<Finding> findings, CancellationToken cancellation) =>
        Explained(Finish(page.Drafts, page.Site, context, page.Url, findings, cancellation), page.Explained);

    private static IEnumerable<string> Ids(List<StoryDraft> structured) =>
        structured.SelectMany(draft => draft.Updates).Select(update => update.Id).OfType<string>();

    public static Reading ReadText(string text, PageContext context, List<Finding> findings, CancellationToken cancellation)
    {
        Site? site = context.Sites.ByHost(context.Url).FirstOrDefault() ?? SiteByName(text, context.Sites);
        (StoryDraft? draft, ValueList<Evidence> evidence) = PlainTextReader.Read(text, context.Url, cancellation);
        return draft is null ? Verdicts.NoStory(findings, evidence) : Finish([draft], site, context, context.Url, findings, cancellation);
    }

    public static Reading ReadPayload(string json, PageContext context, List<Finding> findings, CancellationToken cancellation)
    {
        List<Finding> noticed = [];
        StoryDraft? draft = PayloadReader.Read(json, context.Url, noticed, cancellation);
        cancellation.ThrowIfCancellationRequested();
        List<Finding> ofPosting = [];
        StoryDraft? posting = LiveBlogPostingReader.ReadJson(json, context.Url, ofPosting);

        // A list in JSON-LD is the posting's own
        bool isPosting = posting is { Updates.Count: > 0 }
            && (draft is null || posting.Updates.Count >= draft.Updates.Count);
        draft = isPosting ? posting : draft;
        findings.AddRange(ofPosting.Where(finding => draft is null || finding.Code != DraftFindings.Several));
        findings.AddRange(noticed.Where(finding => !isPosting && !findings.Contains(finding)));
        if (draft is null && noticed.Exists(finding => finding.Code == "payload-unreadable"))
            return Verdicts.NoStory(findings, "the JSON cannot be read") with { Verdict = Verdict.Unreadable };
        if (draft is null && findings.Exists(finding => finding.Code == DraftFindings.Several))
            return Verdicts.NoStory(findings, "the JSON holds several stories");
        Uri? url = context.Url ?? draft?.Url;
        return draft is null
            ? Verdicts.NoStory(findings, "the JSON has no list of updates")
            : Finish([draft], context.Sites.ByHost(url).FirstOrDefault(), context, url, findings, cancellation);
    }

    private static Reading Finish(
        List<StoryDraft> drafts, Site? site, PageContext context, Uri? page, List<Finding> findings, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        StoryDraft joined = Fusion.Join(drafts, findings);
        Reading reading = Judge(joined, site, context, page, findings, cancellation);
        return context.IsExplained
            ? Explained(reading, [.. Explanation.OfReaders(drafts), .. Explanation.OfFields(joined, drafts)])
            : reading;
    }

    private static Reading Explained(Reading reading, ValueList<Evidence> more) =>
        more.Count == 0 ? reading : reading with { Evidence = [.. reading.Evidence, .. more] };

    private static Reading Judge(
        StoryDraft joined, Site? site, PageContext context, Uri? page, List<Finding> findings, CancellationToken cancellation)
    {
        if (joined.Continuations.FirstOrDefault(continuation => continuation.Kind != ContinuationKind.Embed) is { } more)
            findings.Add(DraftFindings.Partial(more.Label ?? more.Url?.AbsoluteUri ?? "its data tells of more"));
        bool isEmbed = joined.Continuations.Any(continuation => continuation.Kind == ContinuationKind.Embed);
        if (joined.Updates.Count == 0 && !isEmbed)
            return Verdicts.NoStory(findings, "the page has no list of updates");
        Story story = new StoryAssembly(joined, site, context, page, findings, cancellation).Story();
        Reading reading = Verdicts.Judge(story, joined, context, findings);
        return joined.Updates.Count == 0 ? reading with { Verdict = Verdict.EmbedOnly } : reading;
    }

    /// <summary>The site that a text names in so many words: "Latest Alderwick News reports".</summary>
    private static Site? SiteByName(string text, SiteCatalog sites) =>
        sites.Sites.FirstOrDefault(site => site.Name.Contains(' ', StringComparison.Ordinal)
            && text.Contains("Latest " + site.Name + " reports", StringComparison.Ordinal));
}

/// <summary>What the readers of a page found.</summary>
/// <param name="Drafts">One draft of each reader.</param>
/// <param name="Site">The page's site, where it is known.</param>
/// <param name="Url">The page's address.</param>
/// <param name="Explained">What is told of the page's elements where the caller asks for it.</param>
internal readonly record struct GatheredPage(List<StoryDraft> Drafts, Site? Site, Uri? Url, ValueList<Evidence> Explained);
