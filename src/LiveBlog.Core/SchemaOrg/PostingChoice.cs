using LiveBlog.Core.Documents;
using LiveBlog.Core.Documents.StructuredData;
using LiveBlog.Core.Drafts;
using LiveBlog.Core.Pages;

namespace LiveBlog.Core.SchemaOrg;

/// <summary>One page or payload may hold several LiveBlogPostings: the one of the page's address is read, and where none can be told,
/// none. Copies of one posting are one: the fullest.</summary>
internal static class PostingChoice
{
    /// <summary>The posting; null where there is none, or, with a finding, where several are there and none can be told.</summary>
    public static SchemaNode? Of(List<SchemaNode> postings, Uri? page, List<Finding> findings, bool isPayload)
    {
        List<SchemaNode> told = [.. postings.Where(posting => posting.All("liveBlogUpdate").Count > 0)];
        if (told.Count < 2)
            return told.Count == 1 ? told[0] : postings.FirstOrDefault();
        List<SchemaNode> own = page is null ? [] : told.FindAll(posting => IsOf(posting, page));
        if (own.Count > 0)
            return Fullest(own);
        if (told.Select(Key).Distinct(StringComparer.Ordinal).Count() < 2)
            return Fullest(told);
        findings.Add(DraftFindings.SeveralStories(told.Select(posting => BodyText.Line(posting.Text("headline", "name")) ?? "?"), isPayload));
        return null;
    }

    private static SchemaNode Fullest(List<SchemaNode> postings) => postings.MaxBy(posting => posting.All("liveBlogUpdate").Count)!;

    private static string? Key(SchemaNode posting) => BodyText.Line(posting.Text("headline", "name")) ?? Address(posting);

    private static string? Address(SchemaNode posting) => posting.Address("url", "mainEntityOfPage") ?? posting.Id;

    private static bool IsOf(SchemaNode posting, Uri page) =>
        Addresses.Resolve(page, Address(posting)) is { } url && url.Host == page.Host
            && url.AbsolutePath.TrimEnd('/') == page.AbsolutePath.TrimEnd('/');
}
