using LiveBlog.Core.Discovery;
using LiveBlog.Core.Drafts;
using LiveBlog.Core.Pages;
using LiveBlog.Core.Text;
using LiveBlog.Core.Time;

namespace LiveBlog.Core.PageState;

/// <summary>A live page that its site keeps as one article: no list tells its updates, they are the sections of
/// the body that open with a time of day, or, where the title says that it is live, with a heading.</summary>
internal static class ArticleSections
{
    private const int FewestClocks = 3;
    private const int LongestTitle = 200;

    /// <summary>The draft of the first article that has such sections; null where none has.</summary>
    public static StoryDraft? Read(StateSearch search, Uri? page)
    {
        BodyBudget budget = new(search.Length * 2);
        foreach (StatePath path in search.Articles)
        {
            JsonView article = new(path.Element, search.Store);
            BodyParts parts = new(page, budget);
            StateBody.Read(Body(article), parts, 0);
            string? title = BodyText.Line(article.TextOf("title", "headline"));
            if (title is not null && Sections(parts.Take(), title) is { Count: > 0 } updates)
                return ToDraft(article, title, updates, path);
        }

        return null;
    }

    private static JsonView Body(JsonView article)
    {
        JsonView body = article.First("body", "content", "richText", "contentBody", "modules");
        return body["nodes"].IsArray ? body["nodes"] : body["content"].IsArray ? body["content"] : body;
    }

    private static List<UpdateDraft> Sections(ValueList<Block> blocks, string title)
    {
        List<int> starts =
            [.. Enumerable.Range(0, blocks.Count).Where(i => Words(blocks[i]) is { } words && OpeningTime.ClockLength(words) > 0)];
        bool isTimed = starts.Count >= FewestClocks;
        if (!isTimed)
        {
            bool isLive = LiveWords.InProse(title) is not null || LiveWords.Sign(title) is not null;
            starts = isLive ? [.. Enumerable.Range(0, blocks.Count).Where(i => blocks[i] is Heading)] : [];
        }

        return starts.Count < FewestClocks
            ? []
            : [.. starts.Select((start, i) => Section(blocks, start, i + 1 < starts.Count ? starts[i + 1] : blocks.Count, isTimed))];
    }

    private static string? Words(Block block) => block is Heading or Paragraph ? block.PlainText : null;

    private static UpdateDraft Section(ValueList<Block> blocks, int start, int end, bool isTimed)
    {
        string line = blocks[start].PlainText;
        int clock = isTimed ? OpeningTime.ClockLength(line) : 0;
        string rest = line[clock..].TrimStart(' ', ':', '-', '–', '—', '|', '+', '·');
        bool isTitle = blocks[start] is Heading
            || (rest.Length is > 0 and <= LongestTitle && rest[^1] is not ('.' or '!' or ':' or '"' or '”'));
        List<Block> body = [.. blocks.Skip(start + 1).Take(end - start - 1)];
        // Behind the last section a heading of its kind opens what is no update any more: the day it was, earlier tickers
        if (end == blocks.Count && blocks[start] is Heading { Level: var level }
            && body.FindIndex(block => block is Heading other && other.Level <= level) is >= 0 and var over)
            body.RemoveRange(over, body.Count - over);
        if (rest.Length > 0 && !isTitle)
            body.Insert(0, new Paragraph { Content = rest });
        return new UpdateDraft
        {
            Headline = isTitle ? Whitespace.FoldOrNull(rest) : null,
            Times = clock == 0 ? [] : [new TimeLabel(line[..clock].Trim('+', ' '), TimeSource.Unknown, TimeRole.Published)],
            Body = SpeechBlocks.SetSpeech(SpeechBlocks.JoinAttributions([.. body])),
        };
    }

    private static StoryDraft ToDraft(JsonView article, string title, List<UpdateDraft> updates, StatePath path)
    {
        ItemView? item = ItemView.Of(article);
        return new StoryDraft
        {
            Origin = Origin.PageState,
            Name = "article state",
            Headline = title,
            Summary = BodyText.Line(article.TextOf("summary", "standfirst", "intro", "teaserText")),
            Times = item?.Published is { } published ? [new TimeLabel(published, TimeSource.PageState, TimeRole.Published)] : [],
            Keywords = [.. article["topics"].Items().Concat(article["regions"].Items()).Select(topic => topic["label"].Text)
                .OfType<string>().Distinct(StringComparer.Ordinal)],
            Updates = [.. updates],
            Evidence = [new Evidence("updates", $"sections of the article at {path}", updates.Count)],
        };
    }
}
