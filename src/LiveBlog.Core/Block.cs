using System.Text.Json.Serialization;

namespace LiveBlog.Core;

/// <summary>One piece of an update's body. The family is closed: Paragraph, Heading, BlockQuote, ListBlock, Table, Image, Video, Embed,
/// UnknownBlock.</summary>
[JsonConverter(typeof(StoryJsonConverter))]
public abstract record Block
{
    private protected Block()
    {
    }

    /// <summary>The block's own words as plain text, its lines parted by U+000A; empty for pictures, videos and embeds. Quote segments
    /// point into it.</summary>
    public abstract string PlainText { get; }

    /// <summary>Members of the JSON that this version does not know.</summary>
    public ValueList<Extension> Extensions { get; init; } = [];

    /// <summary>The block's kind and the start of its words.</summary>
    public sealed override string ToString() =>
        PlainText.Length switch { 0 => GetType().Name, <= 80 => $"{GetType().Name}: {PlainText}",
            _ => $"{GetType().Name}: {PlainText[..79]}…" };

    private protected static string Lines(ValueList<RichText> texts) =>
        texts.Count == 1 ? texts[0].Text : string.Join('\n', texts.Select(text => text.Text));
}

/// <summary>A paragraph.</summary>
[JsonConverter(typeof(StoryJsonConverter))]
public sealed record Paragraph : Block
{
    /// <summary>Its text.</summary>
    public required RichText Content { get; init; }

    /// <inheritdoc/>
    public override string PlainText => Content.Text;
}

/// <summary>A heading inside a body; the update's own headline is not one.</summary>
[JsonConverter(typeof(StoryJsonConverter))]
public sealed record Heading : Block
{
    /// <summary>Its level, 1 to 6.</summary>
    public int Level { get; init; } = 3;

    /// <summary>Its text.</summary>
    public required RichText Content { get; init; }

    /// <inheritdoc/>
    public override string PlainText => Content.Text;
}

/// <summary>Words set apart from the reporter's own.</summary>
[JsonConverter(typeof(StoryJsonConverter))]
public sealed record BlockQuote : Block
{
    private readonly WebAddress url;

    /// <summary>Its paragraphs, quotation marks as printed.</summary>
    public required ValueList<RichText> Paragraphs { get; init; }

    /// <summary>Who said it, where the page tells.</summary>
    public Speaker? Speaker { get; init; }

    /// <summary>Where it was taken from (the cite attribute): absolute http or https.</summary>
    public Uri? Url { get => url.Value; init => url = new(value); }

    /// <inheritdoc/>
    public override string PlainText => Lines(Paragraphs);
}

/// <summary>A list. Items of lists within it follow their parent item.</summary>
[JsonConverter(typeof(StoryJsonConverter))]
public sealed record ListBlock : Block
{
    /// <summary>True for a numbered list.</summary>
    public bool IsOrdered { get; init; }

    /// <summary>Its items, without bullets or numbers.</summary>
    public required ValueList<RichText> Items { get; init; }

    /// <inheritdoc/>
    public override string PlainText => Lines(Items);
}

/// <summary>A table. A cell that spans several columns or rows stands once, in its first place.</summary>
[JsonConverter(typeof(StoryJsonConverter))]
public sealed record Table : Block
{
    /// <summary>Its rows of cells.</summary>
    public required ValueList<ValueList<RichText>> Rows { get; init; }

    /// <summary>True where the first row heads the columns.</summary>
    public bool HasHeader { get; init; }

    /// <summary>The cells; cells parted by U+0009, rows by U+000A.</summary>
    public override string PlainText => string.Join('\n', Rows.Select(row => string.Join('\t', row.Select(cell => cell.Text))));
}

/// <summary>A picture.</summary>
[JsonConverter(typeof(StoryJsonConverter))]
public sealed record Image : Block
{
    private readonly WebAddress url;

    /// <summary>Its address: absolute http or https; null where only its caption is known.</summary>
    public Uri? Url { get => url.Value; init => url = new(value); }

    /// <summary>The alternative text.</summary>
    public string? Alt { get; init; }

    /// <summary>The caption, without the credit.</summary>
    public string? Caption { get; init; }

    /// <summary>Who holds the rights or took it, without the word "Credit" or "Photograph".</summary>
    public string? Credit { get; init; }

    /// <inheritdoc/>
    public override string PlainText => "";
}

/// <summary>A video that the page itself plays.</summary>
[JsonConverter(typeof(StoryJsonConverter))]
public sealed record Video : Block
{
    private readonly WebAddress url;

    /// <summary>Its address: absolute http or https.</summary>
    public Uri? Url { get => url.Value; init => url = new(value); }

    /// <summary>Who serves it, in lower case: "youtube", "brightcove".</summary>
    public string? Provider { get; init; }

    /// <summary>The caption or title.</summary>
    public string? Caption { get; init; }

    /// <inheritdoc/>
    public override string PlainText => "";
}

/// <summary>A post or graphic of another service shown in the body.</summary>
[JsonConverter(typeof(StoryJsonConverter))]
public sealed record Embed : Block
{
    private readonly WebAddress url;

    /// <summary>The service, in lower case: "twitter", "instagram"; "other" where it is not known.</summary>
    public required string Provider { get; init; }

    /// <summary>The post's address: absolute http or https.</summary>
    public Uri? Url { get => url.Value; init => url = new(value); }

    /// <summary>Who wrote the post.</summary>
    public string? Author { get; init; }

    /// <summary>The post's words.</summary>
    public string? Text { get; init; }

    /// <inheritdoc/>
    public override string PlainText => "";
}

/// <summary>A block of a kind that this version does not know; all its JSON members are in <see cref="Block.Extensions"/>.</summary>
[JsonConverter(typeof(StoryJsonConverter))]
public sealed record UnknownBlock : Block
{
    /// <summary>The kind, as the JSON names it.</summary>
    public required string Type { get; init; }

    /// <inheritdoc/>
    public override string PlainText => "";
}
