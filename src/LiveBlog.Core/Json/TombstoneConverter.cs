using System.Text.Json;
using NodaTime;

namespace LiveBlog.Core.Json;

internal static class TombstoneConverter
{
    private static readonly JsonNames Names = new("ref", "when", "by", "comment");

    public static Tombstone Read(ref Utf8JsonReader reader)
    {
        string? target = null, by = null, comment = null;
        OffsetDateTime? when = null;
        ObjectWalk walk = new(ref reader, Names);
        while (walk.Next(ref reader, out string name))
        {
            switch (name)
            {
                case "ref": target = JsonText.Read(ref reader); break;
                case "when": when = JsonTimes.Time(ref reader); break;
                case "by": by = JsonText.Read(ref reader); break;
                case "comment": comment = JsonText.Read(ref reader); break;
                default: walk.Keep(ref reader); break;
            }
        }

        return new Tombstone { Ref = JsonFault.Required(target, "ref"), When = when, By = by, Comment = comment, Extensions = walk.Extensions };
    }

    public static void Write(Utf8JsonWriter writer, Tombstone tombstone)
    {
        writer.WriteStartObject();
        writer.Text("ref"u8, tombstone.Ref);
        writer.Time("when"u8, tombstone.When);
        writer.Text("by"u8, tombstone.By);
        writer.Text("comment"u8, tombstone.Comment);
        ExtensionConverter.WriteAll(writer, tombstone.Extensions, Names);
        writer.WriteEndObject();
    }
}
