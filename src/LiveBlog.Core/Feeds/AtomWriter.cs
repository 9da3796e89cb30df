using System.Buffers;
using System.Xml;

namespace LiveBlog.Core.Feeds;

/// <summary>Writes Atom (RFC 4287) with paging (RFC 5005), tombstones (RFC 6721) and media; what it cannot carry is in
/// live:remainder.</summary>
internal static class AtomWriter
{
    private static readonly FeedAbility Ability = new(
        FeedParts.FeedModified | FeedParts.FeedImage | FeedParts.Complete | FeedParts.FeedAuthors | FeedParts.Keywords | FeedParts.Deletions
        | FeedParts.Links | FeedParts.NeedsModified | FeedParts.AuthorUrl | FeedParts.Pictures, IsXml: true, FeedTimes.Rfc3339, Adjust);

    public static void Write(IBufferWriter<byte> buffer, Story story, FeedWritingOptions options)
    {
        FeedDocument feed = FeedOfStory.Make(story, options, Ability);
        XmlOutput.Write(buffer, writer => WriteFeed(writer, feed));
    }

    private static void WriteFeed(XmlWriter writer, FeedDocument feed)
    {
        writer.WriteStartElement("feed", XmlNames.Atom);
        writer.Prefixes(("at", XmlNames.Tombstones), ("fh", XmlNames.History), ("live", XmlNames.LiveBlog), ("media", XmlNames.Media));
        if (feed.Language is not null)
            writer.WriteAttributeString("xml", "lang", null, feed.Language);
        WriteHead(writer, feed);
        foreach (FeedItem item in feed.Items)
            WriteEntry(writer, item);
        foreach (FeedDeletion deletion in feed.Deletions)
            writer.Deletion(deletion);
        writer.WriteEndElement();
    }

    private static void WriteHead(XmlWriter writer, FeedDocument feed)
    {
        writer.Text("id", feed.Id);
        writer.Text("title", feed.Title.Value);
        writer.Text("subtitle", feed.Description.Value);
        writer.Text("updated", feed.Modified);
        foreach (Author author in feed.Authors)
            WritePerson(writer, author);
        WriteLink(writer, "alternate", feed.Url);
        WriteLink(writer, "self", feed.FeedUrl);
        foreach (FeedLink link in feed.Links)
            WriteLink(writer, link.Rel, link.Url);
        writer.Text("logo", feed.Image);
        WriteCategories(writer, feed.Keywords);
        if (feed.IsComplete)
            writer.WriteElementString("archive", XmlNames.History, null);
        writer.LosslessPart(feed.LosslessPart);
    }

    private static void WriteEntry(XmlWriter writer, FeedItem item)
    {
        writer.WriteStartElement("entry");
        writer.Text("id", item.Id);
        writer.Text("title", item.Title.Value ?? "");
        writer.Text("published", item.Published);
        writer.Text("updated", item.Modified);
        foreach (Author author in item.Authors)
            WritePerson(writer, author);
        WriteLink(writer, "alternate", item.Url);
        WriteCategories(writer, item.Tags);
        writer.WriteStartElement("content");
        writer.WriteAttributeString("type", "html");
        writer.WriteString(item.Body.Value);
        writer.WriteEndElement();
        foreach (Image picture in item.Pictures)
            writer.Picture(picture);
        writer.LosslessPart(item.LosslessPart);
        writer.WriteEndElement();
    }

    private static void WritePerson(XmlWriter writer, Author author)
    {
        writer.WriteStartElement("author");
        writer.Text("name", author.Name);
        writer.Text("uri", author.Url?.AbsoluteUri);
        writer.WriteEndElement();
    }

    private static void WriteLink(XmlWriter writer, string rel, string? address)
    {
        if (address is null)
            return;
        writer.WriteStartElement("link");
        writer.WriteAttributeString("rel", rel);
        writer.WriteAttributeString("href", address);
        writer.WriteEndElement();
    }

    private static void WriteCategories(XmlWriter writer, List<string> terms)
    {
        foreach (string term in terms)
        {
            writer.WriteStartElement("category");
            writer.WriteAttributeString("term", term);
            writer.WriteEndElement();
        }
    }

    /// <summary>Atom demands an author for every entry, of its own or of the feed
    /// (https://www.rfc-editor.org/rfc/rfc4287#section-4.1.1).</summary>
    private static void Adjust(FeedDocument feed, Story story)
    {
        if (feed.Authors.Count == 0)
            feed.Authors.Add(Ability.Author(new Author { Name = story.Publication?.Name ?? "" }) ?? new Author { Name = "Unknown" });
    }
}
