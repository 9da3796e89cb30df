using System.Text.Encodings.Web;
using System.Text.Json;

namespace LiveBlog.Cli;

/// <summary>Findings, and the evidence of a reading, as JSON lines on standard error.</summary>
internal static class FindingLines
{
    public static void Print(IEnumerable<Core.Finding> findings, IEnumerable<Core.Evidence>? evidence = null)
    {
        using Stream output = Console.OpenStandardError();
        using TerminalStream error = new(output, TextForm.Json);
        foreach (Core.Finding finding in findings)
            Line(error, writer => Write(writer, finding));
        foreach (Core.Evidence reason in evidence ?? [])
            Line(error, writer => Write(writer, reason));
    }

    private static void Line(Stream error, Action<Utf8JsonWriter> write)
    {
        using (Utf8JsonWriter writer = new(error, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartObject();
            write(writer);
            writer.WriteEndObject();
        }

        error.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter writer, Core.Finding finding)
    {
        writer.WriteString("code", finding.Code);
        writer.WriteString("severity", JsonNamingPolicy.CamelCase.ConvertName(finding.Severity.ToString()));
        writer.WriteString("message", finding.Message);
        if (finding.Path is { } path)
            writer.WriteString("path", path);
        if (finding.Line is { } line)
            writer.WriteNumber("line", line);
        if (finding.Column is { } column)
            writer.WriteNumber("column", column);
    }

    private static void Write(Utf8JsonWriter writer, Core.Evidence reason)
    {
        writer.WriteString("subject", reason.Subject);
        writer.WriteString("reason", reason.Reason);
        writer.WriteNumber("weight", reason.Weight);
    }
}
