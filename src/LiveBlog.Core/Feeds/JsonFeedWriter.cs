using System.Buffers;
using System.Text.Json;
using LiveBlog.Core.Json;

namespace LiveBlog.Core.Feeds;

/// <summary>Writes JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). What it cannot carry is in _liveblog objects.</summary>
internal static class JsonFeedWriter
{
    private static readonly FeedAbility Ability = new(
        FeedParts.FeedImage | FeedParts.Complete | FeedParts.FeedAuthors | FeedParts.Links | FeedParts.AuthorUrl | FeedParts.Picture,
            IsXml: false, FeedTimes.Rfc3339, Adjust);

    public static void Write(IBufferWriter<byte> buffer, Story story, FeedWritingOptions options)
    {
        FeedDocument feed = FeedOfStory.Make(story, options, Ability);
        using Utf8JsonWriter writer = new(buffer, JsonCodec.Options(indented: false));
        writer.WriteStartObject();
        writer.WriteString("version"u8, "https://jsonfeed.org/version/1.1"u8);
        writer.Text("title"u8, feed.Title.Value);
        writer.Text("home_page_url"u8, feed.Url);
        writer.Text("feed_url"u8, feed.FeedUrl);
        writer.Text("description"u8, feed.Description.Value);
        writer.Text("next_url"u8, feed.Links.FirstOrDefault()?.Url);
        writer.Text("icon"u8, feed.Image);
        WriteAuthors(writer, feed.Authors);
        writer.Text("language"u8, feed.Language);
        writer.Flag("expired"u8, feed.IsComplete);
        WriteLosslessPart(writer, feed.LosslessPart);
        writer.WriteStartArray("items"u8);
        foreach (FeedItem item in feed.Items)
            WriteItem(writer, item);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    /// <summary>The format has no id and one link only, which must not lead back to the feed itself.</summary>
    private static void Adjust(FeedDocument feed, Story story)
    {
        feed.Id = feed.Url ?? feed.FeedUrl;
        feed.Links.RemoveAll(link => link.Rel != "next" || link.Url == feed.FeedUrl);
    }

    private static void WriteItem(Utf8JsonWriter writer, FeedItem item)
    {
        writer.WriteStartObject();
        writer.Text("id"u8, item.Id);
        writer.Text("url"u8, item.Url);
        writer.Text("title"u8, item.Title.Value);
        writer.Text("content_html"u8, item.Body.Value ?? "");
        writer.Address("image"u8, item.Pictures.FirstOrDefault()?.Url);
        writer.Text("date_published"u8, item.Published);
        writer.Text("date_modified"u8, item.Modified);
        WriteAuthors(writer, item.Authors);
        writer.Texts("tags"u8, item.Tags.ToValueList());
        WriteLosslessPart(writer, item.LosslessPart);
        writer.WriteEndObject();
    }

    private static void WriteAuthors(Utf8JsonWriter writer, List<Author> authors) =>
        writer.List("authors"u8, authors.ToValueList(), static (writer, author) =>
    {
        writer.WriteStartObject();
        writer.Text("name"u8, author.Name);
        writer.Address("url"u8, author.Url);
        writer.WriteEndObject();
    });

    private static void WriteLosslessPart(Utf8JsonWriter writer, string? lossless)
    {
        if (lossless is null)
            return;
        writer.WritePropertyName("_liveblog"u8);
        writer.WriteRawValue(lossless, skipInputValidation: true);
    }
}
