using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace LiveBlog.Core;

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
