using LiveBlog.Core.Drafts;

namespace LiveBlog.Core;

/// <summary>
/// Reads a live page whose updates nothing marks but their own titles, from its blocks in page order: story headline, introduction, a heading like
/// "Live updates", then updates that each open with a title (ITV News 2012–2019; the text extracted from any such page).
/// </summary>
internal sealed class BlockStream
{
    private readonly List<StreamedUpdate> updates = [];
    private readonly List<string> summary = [];
    private Continuation? more;
    private string? headline;
    private string? label;
    private bool isStarted;
    private bool isStream;

    private BlockStream()
    {
    }

    /// <summary>The draft, or null where the blocks are no such stream.</summary>
    public static StoryDraft? Read(ValueList<Block> blocks, Origin origin)
    {
        BlockStream stream = new();
        bool hasMarker = blocks.Any(block => Kind(block) is LineKind.Marker or LineKind.ViewAll);
        foreach (Block block in blocks)
        {
            LineKind kind = Kind(block);
            if (kind == LineKind.Footer && stream.updates.Count > 0)
                break;
            stream.Take(block, kind, hasMarker);
        }

        return stream.isStream && stream.updates.Count > 0 ? stream.ToDraft(origin) : null;
    }

    /// <summary>The kind of a block: what markup tells of it, else its shape.</summary>
    private static LineKind Kind(Block block) => block switch
    {
        Heading heading => LineShape.Of(heading.PlainText) is LineKind.Text or LineKind.Caption or LineKind.Label ? LineKind.Title : LineShape.Of(heading.PlainText),
        Paragraph paragraph => LineShape.Of(paragraph.PlainText),
        ListBlock { IsOrdered: true, Items.Count: 1 } => LineKind.Label,
        _ => LineKind.Text,
    };

    private void Take(Block block, LineKind kind, bool hasMarker)
    {
        switch (kind)
        {
            case LineKind.Noise:
                break;
            case LineKind.Marker or LineKind.ViewAll:
                isStarted = isStream = true;
                break;
            case LineKind.More:
                isStream = true;
                more ??= new Continuation { Kind = ContinuationKind.Older, Label = LineShape.MoreLabel(block.PlainText), Url = Link(block) };
                break;
            case LineKind.Label:
                label = block.PlainText.StartsWith("1. ", StringComparison.Ordinal) ? block.PlainText[3..] : block.PlainText;
                break;
            case LineKind.Title when headline is null || isStarted:
                TakeTitle(block, hasMarker);
                break;
            default:
                TakeWords(block, kind);
                break;
        }
    }

    /// <summary>The first title is the story's; the others open an update each.</summary>
    private void TakeTitle(Block block, bool hasMarker)
    {
        if (headline is null)
        {
            headline = block.PlainText;
            isStarted = !hasMarker;
            return;
        }

        updates.Add(new StreamedUpdate(block.PlainText, Link(block), label));
        label = null;
    }

    private void TakeWords(Block block, LineKind kind)
    {
        if (updates.Count > 0)
            updates[^1].Add(block, kind);
        else if (headline is not null && block.PlainText.Length > 0)
            summary.Add(block.PlainText);
    }

    private static Uri? Link(Block block) => block switch
    {
        Heading { Content.Marks: [{ Url: { } url }, ..] } => url,
        Paragraph { Content.Marks: [{ Url: { } url }, ..] } => url,
        _ => null,
    };

    private StoryDraft ToDraft(Origin origin) => new()
    {
        Origin = origin,
        Name = "title stream",
        Headline = headline,
        Summary = summary.Count == 0 ? null : string.Join('\n', summary),
        Updates = [.. updates.Select(update => update.ToDraft())],
        Continuations = more is null ? [] : [more],
        Evidence = [new Evidence("updates", "titles behind a heading for live updates", updates.Count)],
    };
}
