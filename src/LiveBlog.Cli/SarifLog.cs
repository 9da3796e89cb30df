using System.Text.Encodings.Web;
using System.Text.Json;
using LiveBlog.Core;

namespace LiveBlog.Cli;

/// <summary>Reports of the validator as SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/), which code review tools show beside
/// the lines.</summary>
internal static class SarifLog
{
    private static readonly JsonWriterOptions Indented = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(List<(string File, ValidationReport Report)> reports, Stream stream)
    {
        List<Finding> rules = [.. reports.SelectMany(one => one.Report.Findings).DistinctBy(finding => finding.Code)];
        Dictionary<string, int> indexes = rules.Index().ToDictionary(rule => rule.Item.Code, rule => rule.Index);
        using Utf8JsonWriter writer = new(stream, Indented);
        writer.WriteStartObject();
        writer.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        writer.WriteString("version", "2.1.0");
        writer.WriteStartArray("runs");
        writer.WriteStartObject();
        Tool(writer, rules);
        writer.WriteString("columnKind", "utf16CodeUnits");
        writer.WriteStartArray("results");
        foreach ((string file, ValidationReport report) in reports)
        {
            foreach (Finding finding in report.Findings)
                Result(writer, file, finding, indexes[finding.Code]);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.Flush();
        stream.WriteByte((byte)'\n');
    }

    private static void Tool(Utf8JsonWriter writer, List<Finding> rules)
    {
        writer.WriteStartObject("tool");
        writer.WriteStartObject("driver");
        writer.WriteString("name", "liveblog");
        writer.WriteString("semanticVersion", typeof(FeedValidator).Assembly.GetName().Version?.ToString(3));
        writer.WriteStartArray("rules");
        foreach (Finding rule in rules)
        {
            writer.WriteStartObject();
            writer.WriteString("id", rule.Code);
            Text(writer, "help", rule.Advice ?? rule.Message);
            if (rule.Link is { } link)
                writer.WriteString("helpUri", link.AbsoluteUri);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void Result(Utf8JsonWriter writer, string file, Finding finding, int rule)
    {
        writer.WriteStartObject();
        writer.WriteString("ruleId", finding.Code);
        writer.WriteNumber("ruleIndex", rule);
        writer.WriteString("level", finding.Severity == FindingSeverity.Info ? "note" : ReportLines.Name(finding.Severity));
        Text(writer, "message", finding.Message);
        writer.WriteStartArray("locations");
        writer.WriteStartObject();
        writer.WriteStartObject("physicalLocation");
        writer.WriteStartObject("artifactLocation");
        writer.WriteString("uri", Address(file));
        writer.WriteEndObject();
        if (finding.Line is { } line)
        {
            writer.WriteStartObject("region");
            writer.WriteNumber("startLine", line);
            writer.WriteNumber("startColumn", finding.Column ?? 1);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
        Logical(writer, finding.Path);
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Logical(Utf8JsonWriter writer, string? path)
    {
        if (string.IsNullOrEmpty(path))
            return;
        writer.WriteStartArray("logicalLocations");
        writer.WriteStartObject();
        writer.WriteString("fullyQualifiedName", path);
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    private static void Text(Utf8JsonWriter writer, string name, string text)
    {
        writer.WriteStartObject(name);
        writer.WriteString("text", text);
        writer.WriteEndObject();
    }

    /// <summary>The file as a URI reference: relative as given, its steps escaped.</summary>
    private static string Address(string file) =>
        Path.IsPathRooted(file)
            ? new Uri(file).AbsoluteUri
            : file == "-" ? "stdin" : string.Join('/', file.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString));
}
