using System.Globalization;

namespace LiveBlog.Core.Testing;

/// <summary>Reports of validators as failure messages show them.</summary>
internal static class Report
{
    private const int Limit = 10;

    /// <summary>Null where the report holds no error.</summary>
    public static string? Fault(ValidationReport report)
    {
        Finding[] errors = [.. report.Findings.Where(finding => finding.Severity == FindingSeverity.Error)];
        if (errors.Length == 0)
            return null;
        IEnumerable<string> lines = errors.Take(Limit)
            .Select(finding => $"\n  {finding}{(finding.Advice is null ? "" : $" {finding.Advice}")}");
        return string.Create(CultureInfo.InvariantCulture,
            $"it has {errors.Length} error{(errors.Length == 1 ? "" : "s")}:"
                + $"{string.Concat(lines)}{(errors.Length > Limit ? "\n  …" : "")}");
    }
}
