using LiveBlog.Core.Documents;
using LiveBlog.Core.Drafts;
using LiveBlog.Core.Text;
using LiveBlog.Core.Time;

namespace LiveBlog.Core.PageState;

/// <summary>Makes the draft of one update from the members of one entry.</summary>
internal sealed class ItemReader(Uri? page, BodyBudget budget)
{
    /// <summary>States of entries that readers never saw.</summary>
    private static readonly string[] Unseen = ["draft", "submitted", "comment", "scheduled", "pending", "future", "trash"];

    /// <summary>Titles that stand where there is none.</summary>
    private static readonly string[] Blanks = ["post", "post update", "get involved", "untitled", "auto draft"];

    /// <summary>The draft; null for what is no update: an unpublished entry, a reader's comment, an advert.</summary>
    /// <param name="item">The entry.</param>
    /// <param name="key">Its key, where it stands in a map.</param>
    /// <param name="day">The day it stands under.</param>
    public UpdateDraft? Read(ItemView item, string? key = null, string? day = null)
    {
        string type = item[ItemField.Type].Text ?? "";
        if (IsUnseen(item))
            return null;
        if (item[ItemField.Comment].Flag == true && item.Source.First("IsComment", "isComment").Exists)
            return null;
        if (type.StartsWith("advert", StringComparison.OrdinalIgnoreCase) || type.Equals("ad", StringComparison.OrdinalIgnoreCase))
            return null;
        string? id = item[ItemField.Replaces].Text is { } replaced && replaced is not ("0" or "false")
            ? replaced
            : item[ItemField.Id].Text ?? key;
        if (item.IsDeleted && id is not null)
            return new UpdateDraft { Id = id, IsDeleted = true, Times = Times(item) };
        if (item.IsDeleted)
            return null;
        return Whole(item, type, id) with { DayHeading = day };
    }

    /// <summary>True for what no reader has seen: by its state, a flag, or a member that says no more than that it is a draft.</summary>
    private static bool IsUnseen(ItemView item) =>
        item[ItemField.Shown].Flag == false || item.IsDraft
            || (item[ItemField.Status].Text is { } status
                && (Unseen.Contains(status, StringComparer.OrdinalIgnoreCase) || ListWords.IsDraft(status)));

    private UpdateDraft Whole(ItemView item, string type, string? id)
    {
        string? own = item[ItemField.Id].Text;
        (string? headline, ValueList<Block> body) = Told(item);
        return new UpdateDraft
        {
            Id = id,
            Aliases = own is not null && own != id ? [own] : [],
            Url = Url(item),
            Headline = headline,
            Times = Times(item),
            Authors = Authors(item),
            Body = body,
            EventClock = item.Minute,
            IsPinned = item[ItemField.Pinned].Flag,
            IsKeyEvent = item[ItemField.KeyEvent].Flag ?? IsKeyEvent(type),
            IsSummary = item[ItemField.Summary].Flag,
            IsBreaking = item[ItemField.Breaking].Flag,
            Tags = Tags(item[ItemField.Tags]),
            Corrections = Corrections(item),
        };
    }

    /// <summary>The headline and the body. Where an entry is nothing but nodes, its title is the first.</summary>
    private (string? Headline, ValueList<Block> Body) Told(ItemView item)
    {
        string? headline = Headline(item);
        ValueList<Block> body = Body(item);
        if (headline is null && body is [Heading first, _, ..])
            return (first.PlainText, [.. body.Skip(1)]);
        return headline is null && body is [Paragraph opening, ..] && StateTitle.Bracketed(opening.PlainText) is { } bracketed
            ? (bracketed.Title, [new Paragraph { Content = bracketed.Text }, .. body.Skip(1)])
            : (headline, body);
    }

    private static bool? IsKeyEvent(string type) =>
        type.Replace("-", "", StringComparison.Ordinal).Contains("keyevent", StringComparison.OrdinalIgnoreCase) ? true : null;

    private static ValueList<Correction> Corrections(ItemView item) =>
        item[ItemField.Stricken].Flag == true ? [new Correction { Kind = CorrectionKind.Retraction, Text = "stricken" }] : [];

    private static ValueList<TimeLabel> Times(ItemView item)
    {
        List<TimeLabel> labels = [];
        if ((item.Published ?? item.Modified) is { } published)
            labels.Add(new TimeLabel(published, TimeSource.PageState, TimeRole.Published));
        if (Modified(item) is { } modified)
            labels.Add(new TimeLabel(modified, TimeSource.PageState, TimeRole.Modified));
        return [.. labels];
    }

    /// <summary>The time of the last change, where it is one.</summary>
    private static string? Modified(ItemView item)
    {
        return item.Modified is { } modified && item.Published is not null
            && StateTime.Instant(modified) >= StateTime.Instant(item.Published)
            ? modified
            : null;
    }

    private Uri? Url(ItemView item)
    {
        if (item[ItemField.Url].Text is not { } written
            || !(written.StartsWith("http", StringComparison.OrdinalIgnoreCase) || written[0] is '/' or '#' or '?'))
            return null;
        return Addresses.Resolve(page, written) is { } url && (url.Fragment.Length > 1 || url != page) ? url : null;
    }

    private static string? Headline(ItemView item)
    {
        if (item[ItemField.HasTitle].Flag == false)
            return null;
        string? line = StateTitle.Of(item[ItemField.Headline]);
        return line is null || Blanks.Contains(line.Trim('(', ')', '[', ']'), StringComparer.OrdinalIgnoreCase) ? null : line;
    }

    /// <summary>Where an entry has a publisher with a name to display, that is the person it shows; who made it is behind the
    /// scenes.</summary>
    private ValueList<Author> Authors(ItemView item)
    {
        JsonView publisher = item.Source["publisher"];
        ValueList<Author> authors = StatePeople.Read(publisher["display_name"].Exists ? publisher : item[ItemField.Author], page);
        authors = authors.Count > 0 ? authors : StatePeople.ReadIds(item[ItemField.AuthorId], page);
        return authors.Count > 0 || !item[ItemField.Headline].IsObject ? authors : Contributors(new BodyNode(item[ItemField.Headline]));
    }

    /// <summary>Who wrote it, among the nodes of a header.</summary>
    private ValueList<Author> Contributors(BodyNode header) =>
        [.. header.Children.Items().Select(child => new BodyNode(child)).Where(child => child.Kind is "contributor" or "byline")
            .SelectMany(child => StatePeople.Read(child.Source, page))];

    /// <summary>The body; pictures and posts that the entry keeps beside it stand behind it.</summary>
    private ValueList<Block> Body(ItemView item)
    {
        if (budget.IsSpent)
            return [];
        BodyParts parts = new(page, budget);
        if (item[ItemField.Body] is { IsString: true, Text: { } text } && Placeholders.Fill(item.Source, text) is { } filled)
            parts.Html(filled);
        else
            StateBody.Read(item[ItemField.Body], parts, 0);
        ValueList<Block> body = parts.Take();
        if (body.Any(block => block is Image or Embed or Video))
            return body;
        List<Block> all = [.. body];
        foreach (JsonView post in item[ItemField.Embeds].Items())
        {
            if (StatePost.Read(post, parts) is { } block)
                all.Add(block);
        }

        foreach (JsonView media in item[ItemField.Media] is { IsArray: true } list ? list.Items() : [item[ItemField.Media]])
        {
            if (media.First("url", "Url", "src", "href").Text is { } address && IsPicture(media, address))
                all.Add(NodeMedia.Image(new BodyNode(media), parts, address));
        }

        return all.Count > body.Count ? [.. all] : [.. all, .. ItemPictures.Read(item, parts)];
    }

    private static bool IsPicture(JsonView media, string address) =>
        media.First("Type", "type", "mediaType").Text is { } type
            ? type.StartsWith("image", StringComparison.OrdinalIgnoreCase) || type.StartsWith("photo", StringComparison.OrdinalIgnoreCase)
            : !address.Contains(".mp4", StringComparison.OrdinalIgnoreCase);

    private static ValueList<string> Tags(JsonView tags)
    {
        List<string> labels = [];
        foreach (JsonView tag in tags.Items().Take(40))
        {
            if (Whitespace.FoldOrNull(tag.IsString ? tag.Text : tag.TextOf("title", "name", "label", "text")) is { Length: <= 80 } label
                && !labels.Contains(label))
                labels.Add(label);
        }

        return [.. labels];
    }
}
