using System.Collections.Immutable;

namespace LiveBlog.Core.Validation;

/// <summary>Collects findings, weighed by a profile and bounded in number.</summary>
/// <param name="profile">What the findings weigh.</param>
/// <param name="cancellation">Ends the judging.</param>
internal sealed class FindingLog(ValidationProfile profile, CancellationToken cancellation = default)
{
    private const int Limit = 1000;
    private readonly ImmutableArray<Finding>.Builder findings = ImmutableArray.CreateBuilder<Finding>();

    public ValidationProfile Profile => profile;

    public CancellationToken Cancellation => cancellation;

    /// <summary>The specification of the document's format, once that is told.</summary>
    public string? Specification { get; set; }

    public bool IsFull => findings.Count >= Limit;

    public void Add(Rule rule, DocumentPlace place, string message)
    {
        if (rule.Severity(profile) is not { } severity || IsFull)
            return;
        findings.Add(findings.Count == Limit - 1
            ? Make(Rules.TooManyFindings, FindingSeverity.Info, place, "There are more findings than are listed.")
            : Make(rule, severity, place, message));
    }

    public bool HasErrors => findings.Any(finding => finding.Severity == FindingSeverity.Error);

    /// <summary>Takes over findings whose paths are JSON Pointers into the root, and gives them its lines.</summary>
    public void AddAll(FindingLog other, JsonValue root)
    {
        foreach (Finding finding in other.findings.Where(_ => !IsFull))
            findings.Add(finding.Line is null && JsonPointer.Find(root, finding.Path ?? "") is { } value
                ? finding with { Line = value.DocumentPlace.Line, Column = value.DocumentPlace.Column }
                : finding);
    }

    public ValidationReport ToReport(FeedFormat? format) =>
        new() { Format = format, Profile = profile, Findings = new ValueList<Finding>(findings.ToImmutable()) };

    private Finding Make(Rule rule, FindingSeverity severity, DocumentPlace place, string message) => new()
    {
        Code = rule.Code,
        Severity = severity,
        Message = message,
        Path = place.Path,
        Line = place.Line > 0 ? place.Line : null,
        Column = place.Line > 0 ? Math.Max(place.Column, 1) : null,
        Advice = rule.Advice,
        Link = (rule.Link.Length > 0 ? rule.Link : Specifications.OfPath(place.Path) ?? Specification) is { } link ? new Uri(link) : null,
    };
}
