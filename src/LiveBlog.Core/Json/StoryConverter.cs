using System.Text.Json;

namespace LiveBlog.Core.Json;

internal static class StoryConverter
{
    private static readonly JsonNames Names = new(
        "version", "id", "url", "headline", "summary", "status", "statusEvidence", "coverage", "published", "modified", "timeZone", "language",
        "publication", "authors", "images", "keywords", "section", "updates", "tombstones", "continuations");

    public static Story Read(ref Utf8JsonReader reader)
    {
        StoryParts parts = new();
        ObjectWalk walk = new(ref reader, Names);
        while (walk.Next(ref reader, out string name))
        {
            switch (name)
            {
                case "": walk.Keep(ref reader); break;
                case "version": CheckVersion(ref reader); break;
                default: parts.Take(ref reader, name); break;
            }
        }

        return parts.Build(walk.Extensions);
    }

    public static void Write(Utf8JsonWriter writer, Story story)
    {
        WriteHead(writer, story);
        foreach (Update update in story.Updates)
            UpdateConverter.Write(writer, update);
        WriteTail(writer, story);
    }

    /// <summary>All that stands before the updates, so that a stream can be written update by update.</summary>
    public static void WriteHead(Utf8JsonWriter writer, Story story)
    {
        writer.WriteStartObject();
        writer.WriteNumber("version"u8, 1);
        writer.Text("id"u8, story.Id);
        writer.Address("url"u8, story.Url);
        writer.Text("headline"u8, story.Headline);
        writer.Text("summary"u8, story.Summary);
        if (story.Status is { } status)
            writer.Name("status"u8, JsonEnums.StoryStatus, (int)status);
        writer.Text("statusEvidence"u8, story.StatusEvidence);
        writer.Object("coverage"u8, story.Coverage, CoverageConverter.Write);
        writer.Object("published"u8, story.Published, UpdateTimeConverter.Write);
        writer.Object("modified"u8, story.Modified, UpdateTimeConverter.Write);
        writer.Text("timeZone"u8, story.TimeZone);
        writer.Text("language"u8, story.Language);
        writer.Object("publication"u8, story.Publication, PublicationConverter.Write);
        writer.List("authors"u8, story.Authors, AuthorConverter.Write);
        writer.List("images"u8, story.Images, ImageConverter.Write);
        writer.Texts("keywords"u8, story.Keywords);
        writer.Text("section"u8, story.Section);
        writer.WriteStartArray("updates"u8);
    }

    /// <summary>All that stands after the updates.</summary>
    public static void WriteTail(Utf8JsonWriter writer, Story story)
    {
        writer.WriteEndArray();
        writer.List("tombstones"u8, story.Tombstones, TombstoneConverter.Write);
        writer.List("continuations"u8, story.Continuations, ContinuationConverter.Write);
        ExtensionConverter.WriteAll(writer, story.Extensions, Names);
        writer.WriteEndObject();
    }

    /// <summary>Minor versions (1.1) only add members, and those are kept; a major one may mean other things by the same names.</summary>
    private static void CheckVersion(ref Utf8JsonReader reader)
    {
        JsonFault.Expect(ref reader, JsonTokenType.Number);
        if (!reader.TryGetDouble(out double version) || version is < 1 or >= 2)
            throw new JsonException("The version of the story's JSON is not 1.");
    }
}
