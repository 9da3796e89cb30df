using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace LiveBlog.Core;

/// <summary>What a page is.</summary>
[JsonConverter(typeof(StoryJsonConverter))]
public enum Verdict
{
    /// <summary>No live blog: an article, a section page, a forum.</summary>
    NotALiveBlog,

    /// <summary>A running live blog.</summary>
    Live,

    /// <summary>A live blog that is over.</summary>
    Ended,

    /// <summary>A live blog whose updates another service shows; they are not in the page.</summary>
    EmbedOnly,

    /// <summary>The input could not be read: it is empty, packed in a container, no text, broken JSON, too large or too complex. A finding
    /// of severity Error tells which.</summary>
    Unreadable,
}

/// <summary>A reason for a choice the reader made.</summary>
/// <param name="Subject">What was decided: "verdict", "updates", "status".</param>
/// <param name="Reason">Why, in a few words.</param>
/// <param name="Weight">How much it counted; negative where it spoke against.</param>
[JsonConverter(typeof(StoryJsonConverter))]
public sealed record Evidence(string Subject, string Reason, double Weight = 1);

/// <summary>The story of a page, and what was noticed while it was read.</summary>
[JsonConverter(typeof(StoryJsonConverter))]
public sealed record Reading
{
    /// <summary>The story; null where the page is no live blog.</summary>
    [SuppressMessage("Naming", "CA1721", Justification = "StoryOrThrow is the door for callers who need one")]
    public Story? Story { get; init; }

    /// <summary>What the page is.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>What was noticed: losses, faults of the page, mended input.</summary>
    public ValueList<Finding> Findings { get; init; } = [];

    /// <summary>The reasons for what was chosen.</summary>
    public ValueList<Evidence> Evidence { get; init; } = [];

    /// <summary>The story; an <see cref="InvalidOperationException"/> that tells why where there is none.</summary>
    public Story StoryOrThrow() => Story ?? throw new InvalidOperationException(
        $"The page holds no story ({Verdict}). {Why}".TrimEnd());

    private string? Why =>
        Findings.FirstOrDefault(finding => finding.Severity == FindingSeverity.Error)?.Message
        ?? Evidence.FirstOrDefault(reason => reason.Subject == "verdict")?.Reason;

    /// <summary>The verdict and the story.</summary>
    public override string ToString() => Story is null ? $"{Verdict}" : $"{Verdict}: {Story}";
}
