using LiveBlog.Core.Documents.StructuredData;
using LiveBlog.Core.Drafts;
using LiveBlog.Core.Pages;
using LiveBlog.Core.Time;

namespace LiveBlog.Core.SchemaOrg;

/// <summary>The dates of a page whose structured data calls it an article (https://schema.org/NewsArticle): they bound the days of its
/// updates.</summary>
internal static class ArticleDates
{
    private static readonly string[] Types = ["NewsArticle", "ReportageNewsArticle", "Article", "BlogPosting"];

    /// <summary>A draft of nothing but dates; null where there are none.</summary>
    public static StoryDraft? Read(HtmlPage page)
    {
        foreach (SchemaNode node in PageItems.JsonLdOf(page, Types, []))
        {
            List<TimeLabel> labels = [];
            if (node.Text("datePublished") is { } published)
                labels.Add(new TimeLabel(published, TimeSource.StructuredData, TimeRole.Published));
            if (node.Text("dateModified") is { } modified)
                labels.Add(new TimeLabel(modified, TimeSource.StructuredData, TimeRole.Modified));
            if (labels.Count > 0)
                return new StoryDraft { Origin = Origin.JsonLd, Name = "article", Times = [.. labels] };
        }

        return null;
    }
}
