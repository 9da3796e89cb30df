using LiveBlog.Core.Drafts;
using LiveBlog.Core.Html;
using LiveBlog.Core.SchemaOrg;

namespace LiveBlog.Core;

/// <summary>The way of a page: every reader gives its draft, the drafts are joined, the story is put together from what they hold.</summary>
internal static class PageReading
{
    public static Reading Read(HtmlPage page, PageContext context, List<Finding> findings)
    {
        (Site Site, Layout Layout)? known = LayoutReader.Choose(page, context.Sites);
        List<StoryDraft> drafts = [];
        if (known is { } choice && LayoutReader.Read(page, choice.Layout) is { } byLayout)
            drafts.Add(byLayout);
        StoryDraft facts = PageFacts.Read(page.Document, page.Url);
        drafts.AddRange(LiveBlogPostingReader.Read(page.Document, page.Url, findings));
        StoryDraft? embed = drafts.Exists(draft => draft.Updates.Count > 0) ? null : EmbedMarks.Read(page, context.Sites);
        if (drafts.Count == 0 && embed is null && page.Document.Body is { } body && BlockStream.Read(BodyReader.Read([body], page.Url), Origin.Discovery) is { } stream)
            drafts.Add(stream);
        if (embed is not null)
            drafts.Add(embed);
        drafts.Add(facts);
        Site? site = known?.Site ?? context.Sites.ByHost(page.Url).FirstOrDefault();
        return Finish(drafts, site, context, page.Url, findings);
    }

    public static Reading ReadText(string text, PageContext context, List<Finding> findings)
    {
        Site? site = context.Sites.ByHost(context.Url).FirstOrDefault() ?? SiteByName(text, context.Sites);
        return PlainTextReader.Read(text) is { } draft ? Finish([draft], site, context, context.Url, findings) : Verdicts.NoStory(findings, "no updates were found in the text");
    }

    private static Reading Finish(List<StoryDraft> drafts, Site? site, PageContext context, Uri? page, List<Finding> findings)
    {
        StoryDraft joined = Fusion.Join(drafts, findings);
        bool isEmbed = joined.Continuations.Any(continuation => continuation.Kind == ContinuationKind.Embed);
        if (joined.Updates.Count == 0 && !isEmbed)
            return Verdicts.NoStory(findings, "the page has no list of updates");
        Story story = new StoryAssembly(joined, site, context, page, findings).Story();
        Reading reading = Verdicts.Judge(story, joined, context, findings);
        return joined.Updates.Count == 0 ? reading with { Verdict = Verdict.EmbedOnly } : reading;
    }

    /// <summary>The site that a text names in so many words: "Latest ITV News reports".</summary>
    private static Site? SiteByName(string text, SiteCatalog sites) =>
        sites.Sites.FirstOrDefault(site => site.Name.Contains(' ', StringComparison.Ordinal) && text.Contains("Latest " + site.Name + " reports", StringComparison.Ordinal));
}
