using LiveBlog.Core.Documents;
using LiveBlog.Core.Documents.StructuredData;
using LiveBlog.Core.Drafts;
using LiveBlog.Core.Pages;
using LiveBlog.Core.Text;
using LiveBlog.Core.Time;

namespace LiveBlog.Core.SchemaOrg;

/// <summary>Reads schema.org LiveBlogPosting (https://schema.org/LiveBlogPosting) as pages really write it.</summary>
internal static class LiveBlogPostingReader
{
    private const string Type = "LiveBlogPosting";
    private const int MaxHeadlineWords = 10;
    private const int MaxUpdates = 50_000; // Twenty times the longest there is

    /// <summary>The JSON-LD's and the microdata's drafts; none where the page has no such item.</summary>
    public static IEnumerable<StoryDraft> Read(HtmlPage page, List<Finding> findings)
    {
        if (PostingChoice.Of(PageItems.JsonLdOf(page, [Type], findings), page.Url, findings, isPayload: false) is { } jsonLd)
            yield return ToDraft(jsonLd, Origin.JsonLd, page.Url);
        if (PostingChoice.Of(PageItems.MicrodataOf(page, Type), page.Url, findings, isPayload: false) is { } microdata)
            yield return ToDraft(microdata, Origin.Microdata, page.Url);
    }

    /// <summary>The draft of an input that is itself JSON-LD; null where it holds no such item.</summary>
    public static StoryDraft? ReadJson(string json, Uri? page, List<Finding> findings) =>
        FindJson(json, findings, page) is { } node ? ToDraft(node, Origin.JsonLd, page) : null;

    /// <summary>The item of the page, else the one with the most updates, in an input that is itself JSON-LD; null, with a finding, where
    /// several stories are there and none can be told.</summary>
    public static SchemaNode? FindJson(string json, List<Finding> findings, Uri? page = null)
    {
        return json.Contains(Type, StringComparison.Ordinal)
            ? PostingChoice.Of(JsonLd.Find([json.AsMemory()], [Type], findings), page, findings, isPayload: true)
            : null;
    }

    /// <summary>The items of a posting's updates, in the order of its draft's.</summary>
    public static IEnumerable<SchemaNode> Updates(SchemaNode posting) =>
        posting.All("liveBlogUpdate").Select(value => value.Node).OfType<SchemaNode>().Where(node => !node.IsReference).Take(MaxUpdates);

    public static StoryDraft ToDraft(SchemaNode node, Origin origin, Uri? page)
    {
        Uri? url = Addresses.Resolve(page, node.Address("url", "mainEntityOfPage"));
        return new StoryDraft
        {
            Origin = origin,
            Name = origin == Origin.JsonLd ? "json-ld" : "microdata",
            Id = Whitespace.FoldOrNull(node.Id ?? node.Text("identifier")),
            Url = url,
            Headline = BodyText.Line(node.Text("headline", "name")),
            Summary = BodyText.Line(node.Text("description", "abstract")),
            CoverageStart = node.Text("coverageStartTime"),
            CoverageEnd = node.Text("coverageEndTime"),
            Times = Times(node),
            Language = node.Text("inLanguage"),
            Publication = Publisher(node, page),
            Authors = SchemaPeople.Authors(node, page),
            Images = Images(node, page),
            Keywords = Keywords(node),
            Section = BodyText.Line(node.Text("articleSection")),
            Updates = [.. Updates(node).Select(update => Update(update, page ?? url))],
        };
    }

    private static UpdateDraft Update(SchemaNode node, Uri? page)
    {
        Uri? url = Addresses.Resolve(page, node.Address("url", "mainEntityOfPage"));
        Uri? own = url is { Fragment.Length: > 1 } || (url is not null && url != page) ? url : null;
        string? body = node.Text("articleBody", "text");
        string? headline = BodyText.Line(node.Text("headline", "name"));
        return new UpdateDraft
        {
            Id = Addresses.Fragment(own) ?? Id(node),
            Url = own,
            Headline = IsCutFromBody(headline, body) ? null : headline,
            Times = Times(node),
            Authors = SchemaPeople.Authors(node, page),
            BodyText = body,
            Images = Images(node, page),
            Tags = Keywords(node),
        };
    }

    /// <summary>The bare id; of an address its fragment.</summary>
    private static string? Id(SchemaNode node)
    {
        string? id = Whitespace.FoldOrNull(node.Id ?? node.Text("identifier"));
        int hash = id?.LastIndexOf('#') ?? -1;
        return hash < 0 ? id : Whitespace.FoldOrNull(id![(hash + 1)..]);
    }

    /// <summary>A headline that some emitters make from the first words of the body is no headline.</summary>
    private static bool IsCutFromBody(string? headline, string? body)
    {
        if (headline is null)
            return false;
        List<string> words = PlainWords.Of(headline);
        bool mayBeCut = words.Count >= MaxHeadlineWords
            || (words.Count > 0 && (headline.EndsWith('…') || headline.EndsWith("...", StringComparison.Ordinal)));
        return mayBeCut && BodyText.Line(body) is { } text && PlainWords.Of(text, words.Count).SequenceEqual(words, StringComparer.Ordinal);
    }

    private static ValueList<TimeLabel> Times(SchemaNode node)
    {
        List<TimeLabel> labels = [];
        if (node.Text("datePublished", "dateCreated") is { } published)
            labels.Add(new TimeLabel(published, TimeSource.StructuredData, TimeRole.Published));
        if (node.Text("dateModified") is { } modified)
            labels.Add(new TimeLabel(modified, TimeSource.StructuredData, TimeRole.Modified));
        return [.. labels];
    }

    private static Publication? Publisher(SchemaNode node, Uri? page)
    {
        SchemaValue publisher = node.All("publisher") is [var first, ..] ? first : default;
        string? name = BodyText.Line(publisher.Text ?? publisher.Node?.Text("name"));
        return name is null ? null : new Publication
        {
            Name = name,
            Url = Addresses.Resolve(page, publisher.Node?.Address("url")),
            Logo = Addresses.Resolve(page, publisher.Node?.Address("logo")),
        };
    }

    private static ValueList<Image> Images(SchemaNode node, Uri? page)
    {
        List<Image> images = [];
        foreach (SchemaValue value in node.All("image"))
        {
            Uri? url = Addresses.Resolve(page, value.Text ?? value.Node?.Address("url", "contentUrl"));
            if (url is not null)
                images.Add(new Image { Url = url, Caption = BodyText.Line(value.Node?.Text("caption")),
                    Credit = BodyText.Line(value.Node?.Text("creditText", "copyrightHolder")) });
        }

        return [.. images];
    }

    private static ValueList<string> Keywords(SchemaNode node) =>
        [.. node.All("keywords")
            .SelectMany(value => (value.Text ?? value.Node?.Text("name") ?? "")
            .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Distinct(StringComparer.Ordinal)];
}
