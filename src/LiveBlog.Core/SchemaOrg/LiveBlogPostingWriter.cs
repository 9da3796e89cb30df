using System.Buffers;
using System.Text.Json;
using LiveBlog.Core.Json;

namespace LiveBlog.Core.SchemaOrg;

/// <summary>Writes schema.org LiveBlogPosting as JSON-LD (https://schema.org/LiveBlogPosting), ready to stand in a script element: no
/// '&lt;' is left in it.</summary>
internal static class LiveBlogPostingWriter
{
    /// <summary>The lossless parts are JSON of what the words of schema.org cannot carry, of the story and of each update: see
    /// <see cref="PostingLosslessParts"/>.</summary>
    public static void Write(IBufferWriter<byte> buffer, Story story, PostingLosslessParts? lossless)
    {
        using Utf8JsonWriter writer = new(buffer, JsonCodec.Options(indented: true));
        writer.WriteStartObject();
        WriteContext(writer, lossless is not null);
        writer.WriteString("@type"u8, "LiveBlogPosting"u8);
        WriteAddress(writer, story.Url);
        writer.Text("headline"u8, story.Headline);
        writer.Text("description"u8, story.Summary);
        WriteTime(writer, "datePublished"u8, story.Published);
        WriteTime(writer, "dateModified"u8, story.Modified);
        writer.Time("coverageStartTime"u8, story.Coverage?.Start);
        writer.Time("coverageEndTime"u8, story.Coverage?.End);
        writer.Text("inLanguage"u8, story.Language);
        writer.Text("articleSection"u8, story.Section);
        writer.Texts("keywords"u8, story.Keywords);
        writer.List("author"u8, story.Authors, SchemaParts.Person);
        writer.Object("publisher"u8, story.Publication, SchemaParts.Publisher);
        writer.List("image"u8, story.Images, SchemaParts.Picture);
        writer.WriteStartArray("liveBlogUpdate"u8);
        string? none = lossless is null ? null : "{}";
        for (int i = 0; i < story.Updates.Count; i++)
            WriteUpdate(writer, story.Updates[i], lossless?.OfUpdates.ElementAtOrDefault(i) ?? none);
        writer.WriteEndArray();
        WriteLosslessPart(writer, lossless?.OfStory);
        writer.WriteEndObject();
    }

    private static void WriteAddress(Utf8JsonWriter writer, Uri? url)
    {
        writer.AsciiAddress("@id"u8, url);
        writer.AsciiAddress("url"u8, url);
        WriteMainEntity(writer, url);
    }

    private static void WriteContext(Utf8JsonWriter writer, bool hasLosslessParts)
    {
        if (!hasLosslessParts)
        {
            writer.WriteString("@context"u8, "https://schema.org"u8);
            return;
        }

        writer.WriteStartArray("@context"u8);
        writer.WriteStringValue("https://schema.org"u8);
        writer.WriteStartObject();
        writer.WriteString("live"u8, PostingLosslessParts.Namespace);
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    /// <summary>A JSON literal (https://www.w3.org/TR/json-ld11/#json-literals).</summary>
    private static void WriteLosslessPart(Utf8JsonWriter writer, string? lossless)
    {
        if (lossless is null)
            return;
        writer.WriteStartObject("live:remainder"u8);
        writer.WriteString("@type"u8, "@json"u8);
        writer.WritePropertyName("@value"u8);
        writer.WriteRawValue(lossless, skipInputValidation: true);
        writer.WriteEndObject();
    }

    private static void WriteUpdate(Utf8JsonWriter writer, Update update, string? lossless)
    {
        writer.WriteStartObject();
        writer.WriteString("@type"u8, "BlogPosting"u8);
        writer.AsciiAddress("@id"u8, update.Url);
        writer.Text("identifier"u8, update.Id);
        writer.AsciiAddress("url"u8, update.Url);
        writer.Text("headline"u8, update.Headline);
        WriteTime(writer, "datePublished"u8, update.Published);
        WriteTime(writer, "dateModified"u8, update.Modified);
        writer.List("author"u8, update.Authors, SchemaParts.Person);
        writer.Text("articleBody"u8, Words(update));
        writer.Texts("keywords"u8, update.Tags);
        writer.List("image"u8, update.Body.OfType<Image>().ToValueList(), SchemaParts.Picture);
        writer.List("video"u8, update.Body.OfType<Video>().ToValueList(), SchemaParts.Video);
        writer.List("sharedContent"u8, update.Body.OfType<Embed>().ToValueList(), SchemaParts.Post);
        writer.List("hasPart"u8, update.Quotes, SchemaParts.Quotation);
        writer.List("correction"u8, update.Corrections, SchemaParts.Correction);
        WriteLosslessPart(writer, lossless);
        writer.WriteEndObject();
    }

    private static void WriteMainEntity(Utf8JsonWriter writer, Uri? page)
    {
        if (page is null)
            return;
        writer.WriteStartObject("mainEntityOfPage"u8);
        writer.WriteString("@type"u8, "WebPage"u8);
        writer.AsciiAddress("@id"u8, page);
        writer.WriteEndObject();
    }

    /// <summary>An instant with its offset; a day where only the day is known. A clock without a zone is no time here.</summary>
    private static void WriteTime(Utf8JsonWriter writer, ReadOnlySpan<byte> name, UpdateTime? time)
    {
        if (time?.At is { } at)
            writer.Time(name, at);
        else if (time is { Precision: TimePrecision.Day, Local: { } local })
            writer.Text(name, NodaTime.Text.LocalDatePattern.Iso.Format(local.Date));
    }

    private static string? Words(Update update)
    {
        string words = string.Join('\n', update.Body.Select(block => block.PlainText).Where(text => text.Length > 0));
        return words.Length == 0 ? null : words;
    }
}
