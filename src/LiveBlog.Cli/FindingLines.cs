using System.Text.Encodings.Web;
using System.Text.Json;

namespace LiveBlog.Cli;

/// <summary>Findings as JSON lines on standard error.</summary>
internal static class FindingLines
{
    public static void Print(IEnumerable<Core.Finding> findings)
    {
        using Stream output = Console.OpenStandardError();
        using TerminalStream error = new(output, TextForm.Json);
        foreach (Core.Finding finding in findings)
        {
            using (Utf8JsonWriter writer = new(error, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            {
                writer.WriteStartObject();
                writer.WriteString("code", finding.Code);
                writer.WriteString("severity", JsonNamingPolicy.CamelCase.ConvertName(finding.Severity.ToString()));
                writer.WriteString("message", finding.Message);
                if (finding.Path is { } path)
                    writer.WriteString("path", path);
                if (finding.Line is { } line)
                    writer.WriteNumber("line", line);
                if (finding.Column is { } column)
                    writer.WriteNumber("column", column);
                writer.WriteEndObject();
            }

            error.WriteByte((byte)'\n');
        }
    }
}
