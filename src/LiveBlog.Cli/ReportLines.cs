using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using LiveBlog.Core;

namespace LiveBlog.Cli;

/// <summary>Reports of the validator as lines that editors understand, or as JSON.</summary>
internal static class ReportLines
{
    private static readonly JsonWriterOptions Indented = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>file:line:column: severity code: message (path)</summary>
    public static void WriteText(IEnumerable<(string File, ValidationReport Report)> reports, Stream stream)
    {
        using StreamWriter writer =
            new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        foreach ((string file, ValidationReport report) in reports)
        {
            foreach (Finding finding in report.Findings)
            {
                string place = finding.Line is null
                    ? ""
                    : string.Create(CultureInfo.InvariantCulture, $":{finding.Line}:{finding.Column ?? 1}");
                string path = string.IsNullOrEmpty(finding.Path) ? "" : $" ({OneLine(finding.Path)})";
                writer.WriteLine($"{file}{place}: {Name(finding.Severity)} {finding.Code}: {OneLine(finding.Message)}{path}");
                if (finding is { Severity: FindingSeverity.Error, Advice: { } advice })
                    writer.WriteLine($"    {advice} {finding.Link}");
            }

            writer.WriteLine($"{file}: {(report.IsValid ? "valid" : "invalid")}{(report.Format is null ? "" : $" {report.Format}")}");
        }
    }

    public static void WriteJson(IEnumerable<(string File, ValidationReport Report)> reports, Stream stream)
    {
        using Utf8JsonWriter writer = new(stream, Indented);
        writer.WriteStartArray();
        foreach ((string file, ValidationReport report) in reports)
        {
            writer.WriteStartObject();
            writer.WriteString("file", file);
            if (report.Format is { } format)
                writer.WriteString("format", JsonNamingPolicy.CamelCase.ConvertName(format.ToString()));
            writer.WriteString("profile", JsonNamingPolicy.CamelCase.ConvertName(report.Profile.ToString()));
            writer.WriteBoolean("valid", report.IsValid);
            writer.WriteStartArray("findings");
            foreach (Finding finding in report.Findings)
                Write(writer, finding);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.Flush();
        stream.WriteByte((byte)'\n');
    }

    public static string Name(FindingSeverity severity) => JsonNamingPolicy.CamelCase.ConvertName(severity.ToString());

    private static void Write(Utf8JsonWriter writer, Finding finding)
    {
        writer.WriteStartObject();
        writer.WriteString("code", finding.Code);
        writer.WriteString("severity", Name(finding.Severity));
        writer.WriteString("message", finding.Message);
        if (finding.Path is { } path)
            writer.WriteString("path", path);
        if (finding.Line is { } line)
            writer.WriteNumber("line", line);
        if (finding.Column is { } column)
            writer.WriteNumber("column", column);
        if (finding.Advice is { } advice)
            writer.WriteString("advice", advice);
        if (finding.Link is { } link)
            writer.WriteString("link", link.AbsoluteUri);
        writer.WriteEndObject();
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
