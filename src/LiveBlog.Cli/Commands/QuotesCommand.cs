using System.CommandLine;
using System.Text;
using System.Text.Json;
using LiveBlog.Core;

namespace LiveBlog.Cli.Commands;

/// <summary>liveblog quotes: JSON lines of texts in, JSON lines of quotes out.</summary>
internal static class QuotesCommand
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static Command Create()
    {
        Option<string?> language =
            new("--language") { Description = "The texts' language, a BCP 47 tag such as en or de; guessed where it is not given.",
            HelpName = "L" };
        Command command = new("quotes", """
            Reads JSON lines {"id","text"} on standard input and prints for each, in order,
            {"id","quotes":[{"start","end","text","cue","speaker":{"name","mention","start","end"}}]}.
            Offsets count UTF-16 units of the text; quotation marks lie inside the span. Speech that runs on over
            several paragraphs is one entry; the parts of a quote around "he said" are one entry each.
            """) { language };
        command.SetAction(parsed =>
        {
            using StreamReader input = new(Console.OpenStandardInput(), Utf8);
            using Stream standard = Console.OpenStandardOutput();
            using TerminalStream terminal = new(standard, TextForm.Json);
            using BufferedStream output = new(terminal, 1 << 16);
            return Run(input, output, Console.Error, parsed.GetValue(language));
        });
        return command;
    }

    /// <summary>Answers every line; ExitCodes.UnreadableInput at the first that cannot be read.</summary>
    internal static int Run(TextReader input, Stream output, TextWriter errors, string? language)
    {
        int number = 0;
        try
        {
            while (input.ReadLine() is { } line)
            {
                number++;
                if (!string.IsNullOrWhiteSpace(line))
                    Answer(line, output, language);
            }
        }
        catch (Exception fault) when (fault is JsonException or DecoderFallbackException or FormatException or InvalidOperationException)
        {
            errors.WriteLine(TerminalStream.Clean($"Line {number} of the input cannot be read: {fault.Message}"));
            return ExitCodes.UnreadableInput;
        }

        return ExitCodes.Ok;
    }

    private static void Answer(string line, Stream output, string? language)
    {
        using JsonDocument document = JsonDocument.Parse(line);
        JsonElement record = document.RootElement;
        if (record.ValueKind != JsonValueKind.Object || !record.TryGetProperty("text", out JsonElement member)
            || member.ValueKind != JsonValueKind.String)
            throw new FormatException("it has no member \"text\" that is a string.");
        string text = member.GetString()!;
        using (Utf8JsonWriter writer = new(output,
            new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartObject();
            if (record.TryGetProperty("id", out JsonElement id))
            {
                writer.WritePropertyName("id");
                id.WriteTo(writer);
            }

            writer.WriteStartArray("quotes");
            foreach (Quote quote in QuoteFinder.Find(text, language))
                Write(writer, text, quote);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter writer, string text, Quote quote)
    {
        for (int i = 0; i < quote.Segments.Count; i++)
        {
            int start = quote.Segments[i].Start;
            while (i + 1 < quote.Segments.Count && string.IsNullOrWhiteSpace(text[quote.Segments[i].End..quote.Segments[i + 1].Start]))
                i++;
            int end = quote.Segments[i].End;
            writer.WriteStartObject();
            writer.WriteNumber("start", start);
            writer.WriteNumber("end", end);
            writer.WriteString("text", text.AsSpan(start, end - start));
            if (quote.Cue is { } cue)
                writer.WriteString("cue", cue);
            if (quote.Speaker is { } speaker)
                Write(writer, speaker);
            writer.WriteEndObject();
        }
    }

    private static void Write(Utf8JsonWriter writer, Speaker speaker)
    {
        writer.WriteStartObject("speaker");
        if (speaker.Name is { } name)
            writer.WriteString("name", name);
        if (speaker.Mention is { } mention)
            writer.WriteString("mention", mention);
        if (speaker.MentionAt is { } place)
        {
            writer.WriteNumber("start", place.Start);
            writer.WriteNumber("end", place.End);
        }

        writer.WriteEndObject();
    }
}
