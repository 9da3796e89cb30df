using LiveBlog.Core.Drafts;
using LiveBlog.Core.Html;
using LiveBlog.Core.Html.State;
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
        if (PageStateReader.Read(page, findings) is { } state)
            drafts.Add(state);
        StoryDraft facts = PageFacts.Read(page.Document, page.Url);
        drafts.AddRange(LiveBlogPostingReader.Read(page.Document, page.Url, findings));
        if (drafts.Count == 0 && page.Document.Body is { } body && BlockStream.Read(BodyReader.Read([body], page.Url), Origin.Discovery) is { } stream)
            drafts.Add(stream);
        drafts.Add(facts);
        Site? site = known?.Site ?? context.Sites.ByHost(page.Url).FirstOrDefault();
        return Finish(drafts, site, context, page.Url, findings);
    }

    public static Reading ReadText(string text, PageContext context, List<Finding> findings)
    {
        Site? site = context.Sites.ByHost(context.Url).FirstOrDefault() ?? SiteByName(text, context.Sites);
        return PlainTextReader.Read(text) is { } draft ? Finish([draft], site, context, context.Url, findings) : Verdicts.NoStory(findings, "no updates were found in the text");
    }

    public static Reading ReadPayload(string json, PageContext context, List<Finding> findings)
    {
        StoryDraft? draft = PayloadReader.Read(json, context.Url, findings) ?? LiveBlogPostingReader.ReadJson(json, context.Url, findings);
        Uri? url = context.Url ?? draft?.Url;
        return draft is null
            ? Verdicts.NoStory(findings, "the JSON has no list of updates")
            : Finish([draft], context.Sites.ByHost(url).FirstOrDefault(), context, url, findings);
    }

    private static Reading Finish(List<StoryDraft> drafts, Site? site, PageContext context, Uri? page, List<Finding> findings)
    {
        StoryDraft joined = Fusion.Join(drafts, findings);
        if (joined.Updates.Count == 0)
            return Verdicts.NoStory(findings, "the page has no list of updates");
        StoryAssembly assembly = new(joined, site, context, page, findings);
        return Verdicts.Judge(assembly.Story(), joined, context, findings);
    }

    /// <summary>The site that a text names in so many words: "Latest ITV News reports".</summary>
    private static Site? SiteByName(string text, SiteCatalog sites) =>
        sites.Sites.FirstOrDefault(site => site.Name.Contains(' ', StringComparison.Ordinal) && text.Contains("Latest " + site.Name + " reports", StringComparison.Ordinal));
}
