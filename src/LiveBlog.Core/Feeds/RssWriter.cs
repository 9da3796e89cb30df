using System.Buffers;
using System.Text;
using System.Xml;
using LiveBlog.Core.Text;

namespace LiveBlog.Core.Feeds;

/// <summary>Writes RSS 2.0 with content, Dublin Core, media and Atom elements; what it cannot carry is in live:remainder.</summary>
internal static class RssWriter
{
    private static readonly FeedAbility Ability = new(
        FeedParts.FeedPublished | FeedParts.FeedModified | FeedParts.Publisher | FeedParts.FeedAuthors | FeedParts.Keywords
        | FeedParts.Deletions | FeedParts.Links | FeedParts.Pictures, IsXml: true, FeedTimes.Rfc822, Adjust);

    public static void Write(IBufferWriter<byte> buffer, Story story, FeedWritingOptions options)
    {
        FeedDocument feed = FeedOfStory.Make(story, options, Ability);
        XmlOutput.Write(buffer, writer => WriteRss(writer, feed));
    }

    private static void WriteRss(XmlWriter writer, FeedDocument feed)
    {
        writer.WriteStartElement("rss");
        writer.WriteAttributeString("version", "2.0");
        writer.Prefixes(
            ("at", XmlNames.Tombstones), ("atom", XmlNames.Atom), ("content", XmlNames.Content), ("dc", XmlNames.DublinCore),
                ("live", XmlNames.LiveBlog), ("media", XmlNames.Media));
        writer.WriteStartElement("channel");
        WriteHead(writer, feed);
        foreach (FeedItem item in feed.Items)
            WriteItem(writer, item);
        foreach (FeedDeletion deletion in feed.Deletions)
            writer.Deletion(deletion);
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static void WriteHead(XmlWriter writer, FeedDocument feed)
    {
        writer.Text("title", feed.Title.Value);
        writer.Text("link", feed.Url ?? feed.FeedUrl);
        writer.Text("description", feed.Description.Value ?? "");
        writer.Text("language", feed.Language);
        writer.Text("pubDate", feed.Published);
        writer.Text("lastBuildDate", feed.Modified);
        WriteLink(writer, "self", feed.FeedUrl);
        foreach (FeedLink link in feed.Links)
            WriteLink(writer, link.Rel, link.Url);
        foreach (string keyword in feed.Keywords)
            writer.Text("category", keyword);
        writer.Text("publisher", feed.Publisher, XmlNames.DublinCore);
        foreach (Author author in feed.Authors)
            writer.Text("creator", author.Name, XmlNames.DublinCore);
        writer.LosslessPart(feed.LosslessPart);
    }

    private static void WriteItem(XmlWriter writer, FeedItem item)
    {
        writer.WriteStartElement("item");
        writer.Text("title", item.Title.Value);
        writer.Text("link", item.Url);
        writer.WriteStartElement("guid");
        writer.WriteAttributeString("isPermaLink", item.Id == item.Url ? "true" : "false");
        writer.WriteString(item.Id);
        writer.WriteEndElement();
        writer.Text("pubDate", item.Published);
        writer.Text("updated", item.Modified, XmlNames.Atom);
        foreach (Author author in item.Authors)
            writer.Text("creator", author.Name, XmlNames.DublinCore);
        foreach (string tag in item.Tags)
            writer.Text("category", tag);
        if (item.Summary.Value is not null || item.Title.IsEmpty)
            writer.Text("description", new StringBuilder().Text(item.Summary.Value).ToString());
        if (!item.Body.IsEmpty)
            writer.Text("encoded", item.Body.Value, XmlNames.Content);
        foreach (Image picture in item.Pictures)
            writer.Picture(picture);
        writer.LosslessPart(item.LosslessPart);
        writer.WriteEndElement();
    }

    private static void WriteLink(XmlWriter writer, string rel, string? address)
    {
        if (address is null)
            return;
        writer.WriteStartElement("link", XmlNames.Atom);
        writer.WriteAttributeString("rel", rel);
        writer.WriteAttributeString("href", address);
        writer.WriteEndElement();
    }

    /// <summary>The channel has no id but its link, and its texts are read as markup where they look like it.</summary>
    private static void Adjust(FeedDocument feed, Story story)
    {
        feed.Url ??= feed.FeedUrl;
        feed.Id = feed.Url;
        if (Whitespace.FoldOrNull(feed.Publisher) is null)
            feed.Publisher = null;
    }
}
