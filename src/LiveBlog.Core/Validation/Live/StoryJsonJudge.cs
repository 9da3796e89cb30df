using System.Text.Json;

namespace LiveBlog.Core.Validation;

/// <summary>Judges this library's own JSON: its shape first, then the story it holds.</summary>
internal static class StoryJsonJudge
{
    public static void Judge(JsonValue root, ReadOnlySpan<byte> utf8, FindingLog log)
    {
        FindingLog shape = new(log.Profile);
        new ShapeJudge(shape).Judge(root, "story");
        log.AddAll(shape, root);
        if (Read(root, utf8, shape.HasErrors ? null : log) is not { } story)
            return;
        FindingLog model = new(log.Profile);
        new StoryModelJudge(story, model).Judge();
        log.AddAll(model, root);
    }

    /// <summary>The story, or null; why it cannot be read is told to the log, save where the shape's faults tell already.</summary>
    private static Story? Read(JsonValue root, ReadOnlySpan<byte> utf8, FindingLog? log)
    {
        try
        {
            return StoryJson.Read(utf8);
        }
        catch (JsonException fault)
        {
            log?.Add(Rules.StoryUnreadable, JsonPointer.Find(root, Pointer(fault.Path)).DocumentPlace, fault.Message);
            return null;
        }
    }

    /// <summary>"$.updates[3].published" as /updates/3/published.</summary>
    private static string Pointer(string? path) =>
        (path ?? "$")[1..].Replace("[", ".", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal).Replace('.', '/');
}
