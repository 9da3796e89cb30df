using System.Text.Json;
using NodaTime;

namespace LiveBlog.Core.Json;

internal static class UpdateTimeConverter
{
    private static readonly JsonNames Names = new("at", "local", "earliest", "latest", "precision", "source", "zone", "raw", "flags");

    public static UpdateTime Read(ref Utf8JsonReader reader)
    {
        Parts parts = default;
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

    public static void Write(Utf8JsonWriter writer, UpdateTime time)
    {
        writer.WriteStartObject();
        writer.Time("at"u8, time.At);
        writer.Local("local"u8, time.Local);
        writer.Instant("earliest"u8, time.Earliest);
        writer.Instant("latest"u8, time.Latest);
        if (time.Precision != TimePrecision.None)
            writer.Name("precision"u8, JsonEnums.TimePrecision, (int)time.Precision);
        if (time.Source != TimeSource.Unknown)
            writer.Name("source"u8, JsonEnums.TimeSource, (int)time.Source);
        writer.Text("zone"u8, time.Zone);
        writer.Text("raw"u8, time.Raw);
        if (time.Flags != TimeFlags.None)
            WriteFlags(writer, time.Flags);
        ExtensionConverter.WriteAll(writer, time.Extensions, Names);
        writer.WriteEndObject();
    }

    private static TimeFlags ReadFlags(ref Utf8JsonReader reader)
    {
        TimeFlags flags = TimeFlags.None;
        JsonFault.Expect(ref reader, JsonTokenType.StartArray);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            flags |= (TimeFlags)(1 << JsonEnums.TimeFlags.ReadValue(ref reader));
        return flags;
    }

    private static void WriteFlags(Utf8JsonWriter writer, TimeFlags flags)
    {
        writer.WriteStartArray("flags"u8);
        for (int bit = 0; bit < JsonEnums.TimeFlags.Count; bit++)
        {
            if (((int)flags & (1 << bit)) != 0)
                writer.WriteStringValue(JsonEnums.TimeFlags.Utf8(bit));
        }

        writer.WriteEndArray();
    }

    private struct Parts
    {
        private OffsetDateTime? at;
        private LocalDateTime? local;
        private Instant? earliest, latest;
        private int precision, source;
        private string? zone, raw;
        private TimeFlags flags;

        public void Take(ref Utf8JsonReader reader, string name)
        {
            switch (name)
            {
                case "at": at = JsonTimes.Time(ref reader); break;
                case "local": local = JsonTimes.Local(ref reader); break;
                case "earliest": earliest = JsonTimes.Instant(ref reader); break;
                case "latest": latest = JsonTimes.Instant(ref reader); break;
                case "precision": precision = JsonEnums.TimePrecision.ReadValue(ref reader); break;
                case "source": source = JsonEnums.TimeSource.ReadValue(ref reader); break;
                case "zone": zone = JsonText.Read(ref reader); break;
                case "raw": raw = JsonText.Read(ref reader); break;
                case "flags": flags = ReadFlags(ref reader); break;
            }
        }

        public readonly UpdateTime Build(ValueList<Extension> extensions) => new()
        {
            At = at,
            Local = local,
            Earliest = earliest,
            Latest = latest,
            Precision = (TimePrecision)precision,
            Source = (TimeSource)source,
            Zone = zone,
            Raw = raw,
            Flags = flags,
            Extensions = extensions,
        };
    }
}
