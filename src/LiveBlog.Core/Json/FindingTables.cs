namespace LiveBlog.Core.Json;

/// <summary>What readers and validators notice.</summary>
internal static class FindingTables
{
    public static readonly NameShape<FindingSeverity> Severity = JsonShapes.OneOf<FindingSeverity>(JsonEnums.FindingSeverity);
    public static readonly NameShape<Verdict> Verdict = JsonShapes.OneOf<Verdict>(JsonEnums.Verdict);
    public static readonly NameShape<FeedFormat> Format = JsonShapes.OneOf<FeedFormat>(JsonEnums.FeedFormat);
    public static readonly NameShape<ValidationProfile> Profile = JsonShapes.OneOf<ValidationProfile>(JsonEnums.ValidationProfile);

    public static readonly JsonTable<Finding> Finding = new("finding", new Finding { Code = "", Severity = default, Message = "" })
    {
        { "code", JsonShapes.Text, finding => finding.Code, (finding, value) => finding with { Code = value }, Presence.Required },
        { "severity", Severity, finding => finding.Severity, (finding, value) => finding with { Severity = value }, Presence.Required },
        { "message", JsonShapes.Text, finding => finding.Message, (finding, value) => finding with { Message = value }, Presence.Required },
        { "path", JsonShapes.Text, finding => finding.Path, (finding, value) => finding with { Path = value } },
        { "line", JsonShapes.Maybe(JsonShapes.Integer), finding => finding.Line, (finding, value) => finding with { Line = value } },
        { "column", JsonShapes.Maybe(JsonShapes.Integer), finding => finding.Column, (finding, value) => finding with { Column = value } },
        { "advice", JsonShapes.Text, finding => finding.Advice, (finding, value) => finding with { Advice = value } },
        { "link", JsonShapes.Address, finding => finding.Link, (finding, value) => finding with { Link = value } },
    };

    public static readonly JsonTable<Evidence> Evidence = new("evidence", new Evidence("", ""))
    {
        { "subject", JsonShapes.Text, reason => reason.Subject, (reason, value) => reason with { Subject = value }, Presence.Required },
        { "reason", JsonShapes.Text, reason => reason.Reason, (reason, value) => reason with { Reason = value }, Presence.Required },
        { "weight", JsonShapes.Number, reason => reason.Weight, (reason, value) => reason with { Weight = value }, Presence.Written },
    };

    public static readonly JsonTable<Reading> Reading = new("reading", new Reading { Verdict = default })
    {
        { "verdict", Verdict, reading => reading.Verdict, (reading, value) => reading with { Verdict = value }, Presence.Required },
        { "story", StoryTables.Story, reading => reading.Story, (reading, value) => reading with { Story = value } },
        { "findings", JsonShapes.List(Finding), reading => reading.Findings, (reading, value) => reading with { Findings = value } },
        { "evidence", JsonShapes.List(Evidence), reading => reading.Evidence, (reading, value) => reading with { Evidence = value } },
    };

    public static readonly JsonTable<ValidationReport> Report = new("validationReport", new ValidationReport { Profile = default })
    {
        { "format", JsonShapes.Maybe(Format), report => report.Format, (report, value) => report with { Format = value } },
        { "profile", Profile, report => report.Profile, (report, value) => report with { Profile = value }, Presence.Required },
        {
            "findings", JsonShapes.List(Finding), report => report.Findings, (report, value) => report with { Findings = value },
            Presence.Written
        },
    };
}
