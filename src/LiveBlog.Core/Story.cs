using System.Text.Json.Serialization;

namespace LiveBlog.Core;

/// <summary>A running story with its updates (schema.org LiveBlogPosting). What the page lacks stays null.</summary>
[JsonConverter(typeof(StoryJsonConverter))]
public sealed record Story
{
    private readonly WebAddress url;

    /// <summary>The page's own id of the story.</summary>
    public string? Id { get; init; }

    /// <summary>Its page: absolute http or https.</summary>
    public Uri? Url { get => url.Value; init => url = new(value); }

    /// <summary>The headline as shown.</summary>
    public string? Headline { get; init; }

    /// <summary>The introduction.</summary>
    public string? Summary { get; init; }

    /// <summary>Where it stands; null where the page does not tell.</summary>
    public StoryStatus? Status { get; init; }

    /// <summary>What tells the status: "headline: as it happened".</summary>
    public string? StatusEvidence { get; init; }

    /// <summary>The time the coverage spans.</summary>
    public Coverage? Coverage { get; init; }

    /// <summary>When the page was first published.</summary>
    public UpdateTime? Published { get; init; }

    /// <summary>When the page was last changed.</summary>
    public UpdateTime? Modified { get; init; }

    /// <summary>The zone its clocks show: an IANA id.</summary>
    public string? TimeZone { get; init; }

    /// <summary>The language: a BCP 47 tag.</summary>
    public string? Language { get; init; }

    /// <summary>Who publishes it.</summary>
    public Publication? Publication { get; init; }

    /// <summary>Who wrote the page as a whole.</summary>
    public ValueList<Author> Authors { get; init; } = [];

    /// <summary>Pictures of the story as a whole.</summary>
    public ValueList<Image> Images { get; init; } = [];

    /// <summary>Keywords and topics.</summary>
    public ValueList<string> Keywords { get; init; } = [];

    /// <summary>The section of the publication.</summary>
    public string? Section { get; init; }

    /// <summary>The updates in the order of the page. StoryTimeline gives them in the order of time.</summary>
    public ValueList<Update> Updates { get; init; } = [];

    /// <summary>Updates that were taken away.</summary>
    public ValueList<Tombstone> Tombstones { get; init; } = [];

    /// <summary>Links to more updates.</summary>
    public ValueList<Continuation> Continuations { get; init; } = [];

    /// <summary>Members of the JSON that this version does not know.</summary>
    public ValueList<Extension> Extensions { get; init; } = [];

    /// <summary>The headline and how many updates there are.</summary>
    public override string ToString() => $"{Headline ?? Id ?? Url?.AbsoluteUri ?? "story"} ({Updates.Count} updates)";
}
