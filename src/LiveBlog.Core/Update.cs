using System.Text.Json.Serialization;

namespace LiveBlog.Core;

/// <summary>One timed entry of a story (schema.org BlogPosting within a LiveBlogPosting).</summary>
[JsonConverter(typeof(StoryJsonConverter))]
public sealed record Update
{
    private readonly WebAddress url;

    /// <summary>The page's own id of the update; null where the page gives none.</summary>
    public string? Id { get; init; }

    /// <summary>Other ids it is known by.</summary>
    public ValueList<string> Aliases { get; init; } = [];

    /// <summary>Its permalink: absolute http or https.</summary>
    public Uri? Url { get => url.Value; init => url = new(value); }

    /// <summary>Its own title; null where it has none. Never cut from the body.</summary>
    public string? Headline { get; init; }

    /// <summary>When it was first shown; the order of time goes by this.</summary>
    public UpdateTime? Published { get; init; }

    /// <summary>When it was last changed; it never changes the order.</summary>
    public UpdateTime? Modified { get; init; }

    /// <summary>The event's own clock, as printed: "45+2", "89th over". Not a time of day.</summary>
    public string? EventClock { get; init; }

    /// <summary>Who wrote this very update; the story's authors are not repeated.</summary>
    public ValueList<Author> Authors { get; init; } = [];

    /// <summary>The body, block by block. Empty is legal: some updates are a headline or a picture only.</summary>
    public ValueList<Block> Body { get; init; } = [];

    /// <summary>The body's words as plain text: the blocks' own, parted by U+000A; blocks without words are left out.</summary>
    public string PlainText => string.Join('\n', Body.Select(block => block.PlainText).Where(text => text.Length > 0));

    /// <summary>The quotes of the body, in the order of their places.</summary>
    public ValueList<Quote> Quotes { get; init; } = [];

    /// <summary>True where the page holds it at the top.</summary>
    public bool IsPinned { get; init; }

    /// <summary>True where the page marks it as a key event.</summary>
    public bool IsKeyEvent { get; init; }

    /// <summary>True where the page marks it as a summary.</summary>
    public bool IsSummary { get; init; }

    /// <summary>True where the page marks it as breaking.</summary>
    public bool IsBreaking { get; init; }

    /// <summary>Labels the page gives it.</summary>
    public ValueList<string> Tags { get; init; } = [];

    /// <summary>Corrections printed with it.</summary>
    public ValueList<Correction> Corrections { get; init; } = [];

    /// <summary>Members of the JSON that this version does not know.</summary>
    public ValueList<Extension> Extensions { get; init; } = [];

    /// <summary>The time, and the headline or the start of the body.</summary>
    public override string ToString()
    {
        string words = Headline ?? Body.Select(block => block.PlainText).FirstOrDefault(text => text.Length > 0) ?? Id ?? "update";
        string shown = words.Length <= 80 ? words : $"{words[..79]}…";
        return Published is null ? shown : $"{Published} {shown}";
    }
}
