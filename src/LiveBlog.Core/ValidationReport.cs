using System.Text.Json.Serialization;

namespace LiveBlog.Core;

/// <summary>What a validator found.</summary>
[JsonConverter(typeof(StoryJsonConverter))]
public sealed record ValidationReport
{
    /// <summary>The format the input was judged as; null for a story, or where no format could be told.</summary>
    public FeedFormat? Format { get; init; }

    /// <summary>The profile it was judged by.</summary>
    public required ValidationProfile Profile { get; init; }

    /// <summary>The findings, in the order of the input; at most 1,000, the last of which then says that there are more.</summary>
    public ValueList<Finding> Findings { get; init; } = [];

    /// <summary>True where no finding is an error.</summary>
    public bool IsValid => !Has(FindingSeverity.Error);

    /// <summary>True where a finding weighs as much or more.</summary>
    public bool Has(FindingSeverity level)
    {
        foreach (Finding finding in Findings)
        {
            if (finding.Severity >= level)
                return true;
        }

        return false;
    }

    /// <summary>The verdict and the findings, one a line.</summary>
    public override string ToString() =>
        $"{(IsValid ? "valid" : "invalid")} {Format?.ToString() ?? "input"}{string.Concat(Findings.Select(finding => $"\n{finding}"))}";
}
