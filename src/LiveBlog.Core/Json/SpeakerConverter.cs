using System.Text.Json;

namespace LiveBlog.Core.Json;

internal static class SpeakerConverter
{
    private static readonly JsonNames Names = new("name", "mention", "mentionAt", "role");

    public static Speaker Read(ref Utf8JsonReader reader)
    {
        string? full = null, mention = null, role = null;
        TextSegment? mentionAt = null;
        ObjectWalk walk = new(ref reader, Names);
        while (walk.Next(ref reader, out string name))
        {
            switch (name)
            {
                case "name": full = JsonText.Read(ref reader); break;
                case "mention": mention = JsonText.Read(ref reader); break;
                case "mentionAt": mentionAt = TextSegmentConverter.Read(ref reader); break;
                case "role": role = JsonText.Read(ref reader); break;
                default: walk.Keep(ref reader); break;
            }
        }

        return new Speaker { Name = full, Mention = mention, MentionAt = mentionAt, Role = role, Extensions = walk.Extensions };
    }

    public static void Write(Utf8JsonWriter writer, Speaker speaker)
    {
        writer.WriteStartObject();
        writer.Text("name"u8, speaker.Name);
        writer.Text("mention"u8, speaker.Mention);
        if (speaker.MentionAt is { } place)
        {
            writer.WritePropertyName("mentionAt"u8);
            TextSegmentConverter.Write(writer, place);
        }

        writer.Text("role"u8, speaker.Role);
        ExtensionConverter.WriteAll(writer, speaker.Extensions, Names);
        writer.WriteEndObject();
    }
}
