using System.Text.Json;

namespace LiveBlog.Core.Validation;

/// <summary>Judges this library's own JSON: its shape first, then the story it holds.</summary>
internal static class StoryJsonJudge
{
    public static bool IsStory(JsonValue root) =>
        root["version"] is { Kind: JsonValueKind.Number } && root["updates"] is { Kind: JsonValueKind.Array };

    public static void Judge(JsonValue root, ReadOnlySpan<byte> utf8, FindingLog log)
    {
        FindingLog shape = new(log.Profile);
        new ShapeJudge(shape).Judge(root, "story");
        log.AddAll(shape, root);
        Story? story = null;
        try
        {
            story = StoryJson.Read(utf8);
        }
        catch (JsonException fault) when (shape.HasErrors)
        {
            _ = fault;
        }
        catch (JsonException fault)
        {
            log.Add(Rules.StoryUnreadable, root.Place with { Path = Pointer(fault.Path) }, fault.Message);
        }

        if (story is null)
            return;
        FindingLog model = new(log.Profile);
        new StoryModelJudge(story, model).Judge();
        log.AddAll(model, root);
    }

    /// <summary>"$.updates[3].published" as /updates/3/published.</summary>
    private static string Pointer(string? path) =>
        (path ?? "$")[1..].Replace("[", ".", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal).Replace('.', '/');
}
