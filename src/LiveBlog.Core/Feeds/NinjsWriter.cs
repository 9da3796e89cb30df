using System.Buffers;
using System.Text.Json;
using LiveBlog.Core.Json;

namespace LiveBlog.Core.Feeds;

/// <summary>Writes IPTC ninjs 3.1 or 2.2 (https://iptc.org/standards/ninjs/): a composite whose associations are the updates. The schemas
/// allow no member of another's, so what ninjs cannot carry stands in a body with the role "liveblog".</summary>
internal sealed class NinjsWriter
{
    private static readonly FeedAbility Ability = new(
        FeedParts.FeedPublished | FeedParts.FeedModified | FeedParts.Publisher | FeedParts.FeedAuthors | FeedParts.Keywords
            | FeedParts.Deletions
        | FeedParts.NeedsModified | FeedParts.AuthorUrl, IsXml: false, FeedTimes.Rfc3339);

    private readonly Utf8JsonWriter writer;
    private readonly bool isVersion3;

    private NinjsWriter(Utf8JsonWriter writer, bool isVersion3)
    {
        this.writer = writer;
        this.isVersion3 = isVersion3;
    }

    public static void Write(IBufferWriter<byte> buffer, Story story, FeedWritingOptions options)
    {
        bool isVersion3 = options.NinjsVersion.ToString(2) switch
        {
            "3.1" => true,
            "2.2" => false,
            string other => throw new ArgumentOutOfRangeException(nameof(options), other, "ninjs is written in the versions 3.1 and 2.2."),
        };
        using Utf8JsonWriter writer = new(buffer, JsonCodec.Options(indented: false));
        new NinjsWriter(writer, isVersion3).WriteStory(FeedOfStory.Make(story, options, Ability), story.Status);
    }

    private void WriteStory(FeedDocument feed, StoryStatus? status)
    {
        writer.WriteStartObject();
        writer.Text("uri"u8, feed.Id);
        WriteStandard();
        writer.WriteString("type"u8, "composite"u8);
        Text("pubStatus", status == StoryStatus.Withheld ? "withheld" : "usable");
        writer.Text("language"u8, feed.Language);
        Text("firstCreated", feed.Published);
        Text("versionCreated", feed.Modified);
        WriteValues("headlines", ("main", "text/plain", feed.Title.Value));
        WriteValues("descriptions", ("summary", "text/plain", feed.Description.Value));
        WriteValues("bodies", ("liveblog", "application/json", feed.LosslessPart));
        WritePeople(feed.Authors);
        WriteNames("subjects", feed.Keywords, null);
        WriteNames("infoSources", feed.Publisher is null ? [] : [feed.Publisher], "publisher");
        WriteRendition(feed.Url);
        writer.WriteStartArray("associations"u8);
        foreach (FeedItem item in feed.Items)
            WriteItem(item);
        foreach (FeedDeletion deletion in feed.Deletions)
            WriteDeletion(deletion);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private void WriteItem(FeedItem item)
    {
        writer.WriteStartObject();
        writer.Text("name"u8, item.Title.IsEmpty ? item.Id : item.Title.Value);
        writer.Text("uri"u8, item.Id);
        writer.WriteString("type"u8, "text"u8);
        Text("firstCreated", item.Published);
        Text("versionCreated", item.Modified);
        WriteValues("headlines", ("main", "text/plain", item.Title.Value));
        WriteValues("bodies", ("main", "text/html", item.Body.Value), ("liveblog", "application/json", item.LosslessPart));
        WritePeople(item.Authors);
        WriteNames("subjects", item.Tags, null);
        WriteRendition(item.Url);
        writer.WriteEndObject();
    }

    private void WriteDeletion(FeedDeletion deletion)
    {
        writer.WriteStartObject();
        writer.Text("name"u8, deletion.Ref);
        writer.Text("uri"u8, deletion.Ref);
        writer.WriteString("type"u8, "text"u8);
        Text("pubStatus", "canceled");
        Text("versionCreated", deletion.When);
        writer.Text("by"u8, deletion.By);
        Text("edNote", deletion.Comment);
        writer.WriteEndObject();
    }

    private void WriteStandard()
    {
        string version = isVersion3 ? "3.1" : "2.2";
        writer.WriteStartObject("standard"u8);
        writer.WriteString("name"u8, "ninjs"u8);
        writer.Text("version"u8, version);
        writer.Text("schema"u8, $"http://www.iptc.org/std/ninjs/ninjs-schema_{version}.json");
        writer.WriteEndObject();
    }

    private void WriteValues(string list, params ReadOnlySpan<(string Role, string Type, string? Value)> values)
    {
        writer.WriteStartArray(Name(list));
        foreach ((string role, string type, string? value) in values)
        {
            if (value is null)
                continue;
            writer.WriteStartObject();
            writer.Text("role"u8, role);
            Text("contentType", type);
            writer.Text("value"u8, value);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private void WritePeople(List<Author> people)
    {
        writer.WriteStartArray("people"u8);
        foreach (Author author in people)
        {
            writer.WriteStartObject();
            writer.Text("name"u8, author.Name);
            writer.WriteString("rel"u8, "author"u8);
            writer.Address("uri"u8, author.Url);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private void WriteNames(string list, List<string> names, string? role)
    {
        writer.WriteStartArray(Name(list));
        foreach (string name in names)
        {
            writer.WriteStartObject();
            writer.Text("name"u8, name);
            writer.Text("role"u8, role);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private void WriteRendition(string? page)
    {
        if (page is null)
            return;
        writer.WriteStartArray("renditions"u8);
        writer.WriteStartObject();
        writer.WriteString("name"u8, "web"u8);
        writer.Text("href"u8, page);
        Text("contentType", "text/html");
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    private void Text(string name, string? text)
    {
        if (text is null)
            return;
        writer.WritePropertyName(Name(name));
        JsonText.Write(writer, text);
    }

    private string Name(string name) => isVersion3 ? name : name.ToLowerInvariant();
}
