using System.Text.Json;
using LiveBlog.Core.Json;

namespace LiveBlog.Core.SchemaOrg;

/// <summary>The things within a LiveBlogPosting, as JSON-LD.</summary>
internal static class SchemaParts
{
    public static void Person(Utf8JsonWriter writer, Author author)
    {
        Open(writer, "Person"u8);
        writer.Text("name"u8, author.Name);
        writer.Text("jobTitle"u8, author.Role);
        writer.AsciiAddress("url"u8, author.Url);
        writer.WriteEndObject();
    }

    public static void Publisher(Utf8JsonWriter writer, Publication publication)
    {
        Open(writer, "Organization"u8);
        writer.Text("name"u8, publication.Name);
        writer.AsciiAddress("url"u8, publication.Url);
        if (publication.Logo is { } logo)
        {
            writer.WriteStartObject("logo"u8);
            writer.WriteString("@type"u8, "ImageObject"u8);
            writer.AsciiAddress("url"u8, logo);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    public static void Picture(Utf8JsonWriter writer, Image image)
    {
        Open(writer, "ImageObject"u8);
        writer.AsciiAddress("url"u8, image.Url);
        writer.Text("caption"u8, image.Caption);
        writer.Text("creditText"u8, image.Credit);
        writer.Text("description"u8, image.Alt);
        writer.WriteEndObject();
    }

    public static void Video(Utf8JsonWriter writer, Video video)
    {
        Open(writer, "VideoObject"u8);
        writer.Text("name"u8, video.Caption);
        writer.AsciiAddress("url"u8, video.Url);
        writer.WriteEndObject();
    }

    public static void Post(Utf8JsonWriter writer, Embed embed)
    {
        Open(writer, "SocialMediaPosting"u8);
        writer.AsciiAddress("url"u8, embed.Url);
        if (embed.Author is { } author)
        {
            writer.WritePropertyName("author"u8);
            Person(writer, new Author { Name = author });
        }

        writer.Text("articleBody"u8, embed.Text);
        writer.WriteEndObject();
    }

    public static void Quotation(Utf8JsonWriter writer, Quote quote)
    {
        Open(writer, "Quotation"u8);
        writer.Text("text"u8, quote.Text);
        if (quote.Speaker is { } speaker && (speaker.Name ?? speaker.Mention) is { } name)
        {
            writer.WritePropertyName("spokenByCharacter"u8);
            Person(writer, new Author { Name = name, Role = speaker.Role });
        }

        writer.WriteEndObject();
    }

    public static void Correction(Utf8JsonWriter writer, Correction correction)
    {
        Open(writer, "CorrectionComment"u8);
        writer.Text("text"u8, correction.Text);
        writer.Time("datePublished"u8, correction.Published?.At);
        writer.AsciiAddress("url"u8, correction.Url);
        writer.WriteEndObject();
    }

    private static void Open(Utf8JsonWriter writer, ReadOnlySpan<byte> type)
    {
        writer.WriteStartObject();
        writer.WriteString("@type"u8, type);
    }
}
