using System.Text.Json;

namespace LiveBlog.Core.Json;

internal static class QuoteConverter
{
    private static readonly JsonNames Names = new("text", "kind", "cue", "speaker", "evidence", "segments");

    public static Quote Read(ref Utf8JsonReader reader)
    {
        Parts parts = new();
        ObjectWalk walk = new(ref reader, Names);
        while (walk.Next(ref reader, out string name))
        {
            if (name.Length == 0)
                walk.Keep(ref reader);
            else
                parts.Take(ref reader, name);
        }

        return parts.Build(walk.Extensions);
    }

    public static void Write(Utf8JsonWriter writer, Quote quote)
    {
        writer.WriteStartObject();
        writer.Text("text"u8, quote.Text);
        writer.Name("kind"u8, JsonEnums.QuoteKind, (int)quote.Kind);
        writer.Text("cue"u8, quote.Cue);
        writer.Object("speaker"u8, quote.Speaker, SpeakerConverter.Write);
        if (quote.Evidence != SpeakerEvidence.None)
            writer.Name("evidence"u8, JsonEnums.SpeakerEvidence, (int)quote.Evidence);
        writer.List("segments"u8, quote.Segments, TextSegmentConverter.Write);
        ExtensionConverter.WriteAll(writer, quote.Extensions, Names);
        writer.WriteEndObject();
    }

    private struct Parts()
    {
        private string? text, cue;
        private int kind, evidence;
        private Speaker? speaker;
        private ValueList<TextSegment> segments = [];

        public void Take(ref Utf8JsonReader reader, string name)
        {
            switch (name)
            {
                case "text": text = JsonText.Read(ref reader); break;
                case "kind": kind = JsonEnums.QuoteKind.ReadValue(ref reader); break;
                case "cue": cue = JsonText.Read(ref reader); break;
                case "speaker": speaker = SpeakerConverter.Read(ref reader); break;
                case "evidence": evidence = JsonEnums.SpeakerEvidence.ReadValue(ref reader); break;
                case "segments": segments = JsonRead.List(ref reader, TextSegmentConverter.Read); break;
            }
        }

        public readonly Quote Build(ValueList<Extension> extensions) => new()
        {
            Text = JsonFault.Required(text, "text"),
            Kind = (QuoteKind)kind,
            Cue = cue,
            Speaker = speaker,
            Evidence = (SpeakerEvidence)evidence,
            Segments = segments,
            Extensions = extensions,
        };
    }
}
