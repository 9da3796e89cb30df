using System.Text.Json;
using NodaTime;

namespace LiveBlog.Core.Json;

internal static class CoverageConverter
{
    private static readonly JsonNames Names = new("start", "end");

    public static Coverage Read(ref Utf8JsonReader reader)
    {
        OffsetDateTime? start = null, end = null;
        ObjectWalk walk = new(ref reader, Names);
        while (walk.Next(ref reader, out string name))
        {
            switch (name)
            {
                case "start": start = JsonTimes.Time(ref reader); break;
                case "end": end = JsonTimes.Time(ref reader); break;
                default: walk.Keep(ref reader); break;
            }
        }

        return new Coverage { Start = start, End = end, Extensions = walk.Extensions };
    }

    public static void Write(Utf8JsonWriter writer, Coverage coverage)
    {
        writer.WriteStartObject();
        writer.Time("start"u8, coverage.Start);
        writer.Time("end"u8, coverage.End);
        ExtensionConverter.WriteAll(writer, coverage.Extensions, Names);
        writer.WriteEndObject();
    }
}
