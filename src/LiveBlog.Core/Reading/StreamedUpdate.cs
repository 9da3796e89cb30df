using LiveBlog.Core.Drafts;
using LiveBlog.Core.Html;
using LiveBlog.Core.Text;
using LiveBlog.Core.Time;

namespace LiveBlog.Core;

/// <summary>One update of a <see cref="BlockStream"/> while its blocks come in.</summary>
/// <param name="title">Its title.</param>
/// <param name="url">The title's link.</param>
/// <param name="label">The one-item list before the title: a region or a byline.</param>
internal sealed class StreamedUpdate(string title, Uri? url, string? label)
{
    private readonly List<Block> body = [];
    private readonly List<RichText> bullets = [];

    public void Add(Block block, LineKind kind)
    {
        if (kind == LineKind.Bullet)
        {
            bullets.Add(block.PlainText[1..].Trim());
            return;
        }

        EndList();
        if (kind == LineKind.Caption && CaptionCredit.TryRead(block.PlainText, out string? caption, out string? credit))
            AddCaption(caption, credit);
        else
            body.Add(block);
    }

    public UpdateDraft ToDraft()
    {
        EndList();
        bool isByline = label is not null && label.AsSpan().IndexOfAny('@', ',') >= 0 | label.Contains(" - ", StringComparison.Ordinal);
        return new UpdateDraft
        {
            Headline = title,
            Url = url,
            Times = Addresses.Day(url) is { } day ? [new TimeLabel(day, TimeSource.Attribute, TimeRole.Published)] : [],
            Authors = isByline ? [.. Bylines.Read(label)] : [],
            Tags = label is null || isByline ? [] : [label],
            Body = SpeechBlocks.SetSpeech(SpeechBlocks.JoinAttributions([.. body])),
        };
    }

    /// <summary>A caption belongs to the picture before it; a line before it with the same words is that picture's alternative text.</summary>
    private void AddCaption(string? caption, string? credit)
    {
        if (body.Count > 0 && body[^1] is Image { Caption: null } image)
        {
            body[^1] = image with { Caption = caption, Credit = image.Credit ?? credit };
            return;
        }

        string? alt = null;
        if (caption is not null && body.Count > 0 && body[^1] is Paragraph before && PlainWords.AreSame(caption, before.PlainText))
        {
            alt = before.PlainText;
            body.RemoveAt(body.Count - 1);
        }

        body.Add(new Image { Alt = alt, Caption = caption, Credit = credit });
    }

    /// <summary>Lines that each open with a bullet are one list.</summary>
    private void EndList()
    {
        if (bullets.Count == 0)
            return;
        body.Add(new ListBlock { Items = [.. bullets] });
        bullets.Clear();
    }
}
