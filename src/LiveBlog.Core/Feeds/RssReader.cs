using System.Xml;
using LiveBlog.Core.Text;

namespace LiveBlog.Core.Feeds;

/// <summary>Reads RSS 2.0 and its ancestors (0.90 to 1.0), with content, Dublin Core, media and Atom elements.</summary>
internal static class RssReader
{
    /// <summary>The channel is a child of the root; in RSS 1.0 the items are its siblings.</summary>
    public static void Read(XmlReader reader, FeedDocument feed)
    {
        int depth = reader.Depth;
        string? pageBase = reader.Attribute("xml:base");
        while (reader.NextChild(depth))
        {
            if (reader.LocalName == "channel")
                ReadChannel(reader, feed, reader.Attribute("xml:base") ?? pageBase);
            else if (reader.LocalName == "item")
                ReadItem(reader, feed, pageBase);
            else if (reader.LocalName == "image")
                ReadImage(reader, feed);
        }
    }

    private static void ReadChannel(XmlReader reader, FeedDocument feed, string? pageBase)
    {
        int depth = reader.Depth;
        while (reader.NextChild(depth))
        {
            switch (XmlNames.Of(reader))
            {
                case (ElementOwner.Feed, "item"): ReadItem(reader, feed, pageBase); break;
                case (ElementOwner.Feed, "image"): ReadImage(reader, feed); break;
                case (ElementOwner.Feed, string name): ReadHead(reader, name, feed, pageBase); break;
                case (ElementOwner.Atom, "link"):
                    (string rel, string? address) = AtomParts.Link(reader, pageBase);
                    AtomReader.TakeLink(rel, address, feed);
                    break;
                case (ElementOwner.Atom, "updated"): feed.Modified = reader.Trimmed(); break;
                case (ElementOwner.Atom, "author"): AtomParts.Person(reader, feed.Authors); break;
                case (ElementOwner.Itunes, "author") when feed.Authors.Count == 0: AtomParts.Name(reader.Line(), feed.Authors); break;
                case (ElementOwner.DublinCore, string name): ReadDublinCore(reader, name, feed); break;
                case (ElementOwner.Tombstones, "deleted-entry"): AtomParts.Deletion(reader, feed); break;
                case (ElementOwner.LiveBlog, "remainder"): feed.LosslessPart = reader.Content().Value; break;
            }
        }

        feed.Id ??= feed.Url ?? feed.FeedUrl;
    }

    private static void ReadHead(XmlReader reader, string name, FeedDocument feed, string? pageBase)
    {
        switch (name)
        {
            case "title": feed.Title = reader.Content(); break;
            case "link": feed.Url = Address(reader, pageBase) ?? feed.Url; break;
            case "description": feed.Description = reader.Content(); break;
            case "language": feed.Language = reader.Trimmed(); break;
            case "pubDate": feed.Published = reader.Trimmed(); break;
            case "lastBuildDate": feed.Modified ??= reader.Trimmed(); break;
            case "managingEditor": AtomParts.Name(MailName(reader.Line()), feed.Authors); break;
            case "category": AtomParts.Tag(reader.Line(), feed.Keywords); break;
        }
    }

    private static string? Address(XmlReader reader, string? pageBase)
    {
        string? written = reader.Attribute("href");
        return XmlElements.Join(pageBase, reader.Trimmed() ?? written);
    }

    private static void ReadDublinCore(XmlReader reader, string name, FeedDocument feed)
    {
        switch (name)
        {
            case "title" when feed.Title.IsEmpty: feed.Title = reader.Content(); break;
            case "description" when feed.Description.IsEmpty: feed.Description = reader.Content(); break;
            case "language": feed.Language ??= reader.Trimmed(); break;
            case "creator" or "author": AtomParts.Name(MailName(reader.Line()), feed.Authors); break;
            case "publisher": feed.Publisher = reader.Line(); break;
            case "date": feed.Modified ??= reader.Trimmed(); break;
        }
    }

    private static void ReadImage(XmlReader reader, FeedDocument feed)
    {
        int depth = reader.Depth;
        while (reader.NextChild(depth))
        {
            if (reader.LocalName == "url")
                feed.Image ??= reader.Trimmed();
        }
    }

    private static void ReadItem(XmlReader reader, FeedDocument feed, string? pageBase)
    {
        if (!feed.HasRoom())
            return;
        int depth = reader.Depth;
        pageBase = reader.Resolve(reader.Attribute("xml:base"), pageBase) ?? pageBase;
        FeedItem item = new();
        string? permalink = null;
        while (reader.NextChild(depth))
        {
            switch (XmlNames.Of(reader))
            {
                case (ElementOwner.Feed, "guid"):
                    bool isPermalink = !string.Equals(reader.Attribute("isPermaLink"), "false", StringComparison.OrdinalIgnoreCase);
                    item.Id = reader.Trimmed();
                    permalink = isPermalink ? item.Id : null;
                    break;
                case (ElementOwner.Feed, string name): ReadPart(reader, name, item, pageBase); break;
                case (ElementOwner words, string name): ReadExtension(reader, words, name, item); break;
            }
        }

        item.Url ??= permalink;
        item.Published ??= item.Date;
        item.Modified ??= item.Date;
        feed.Items.Add(item);
    }

    private static void ReadPart(XmlReader reader, string name, FeedItem item, string? pageBase)
    {
        switch (name)
        {
            case "title": item.Title = reader.Content(); break;
            case "link": item.Url = Address(reader, pageBase) ?? item.Url; break;
            case "description": item.Summary = reader.Content() with { IsHtml = true }; break;
            case "encoded": item.Body = reader.Content() with { IsHtml = true }; break;
            case "pubDate": item.Published = reader.Trimmed(); break;
            case "author": AtomParts.Name(MailName(reader.Line()), item.Authors); break;
            case "category": AtomParts.Tag(reader.Line(), item.Tags); break;
            case "enclosure" when reader.Attribute("type")?.StartsWith("image",
                StringComparison.OrdinalIgnoreCase) == true: AtomParts.Picture(reader, item); break;
        }
    }

    private static void ReadExtension(XmlReader reader, ElementOwner words, string name, FeedItem item)
    {
        switch (words, name)
        {
            case (ElementOwner.Content, "encoded"): item.Body = reader.Content() with { IsHtml = true }; break;
            case (ElementOwner.DublinCore, "title") when item.Title.IsEmpty: item.Title = reader.Content(); break;
            case (ElementOwner.DublinCore, "description") when item.Summary.IsEmpty: item.Summary = reader.Content() with { IsHtml = true };
                break;
            case (ElementOwner.DublinCore, "creator" or "author"): AtomParts.Name(MailName(reader.Line()), item.Authors); break;
            case (ElementOwner.Itunes, "author") when item.Authors.Count == 0: AtomParts.Name(reader.Line(), item.Authors); break;
            case (ElementOwner.DublinCore, "subject"): AtomParts.Tag(reader.Line(), item.Tags); break;
            case (ElementOwner.DublinCore, "date"): item.Date = reader.Trimmed(); break;
            case (ElementOwner.DublinCoreTerms, "issued" or "created"): item.Published ??= reader.Trimmed(); break;
            case (ElementOwner.DublinCoreTerms, "modified"): item.Modified ??= reader.Trimmed(); break;
            case (ElementOwner.Atom, "updated"): item.Modified = reader.Trimmed(); break;
            case (ElementOwner.Atom, "published"): item.Published ??= reader.Trimmed(); break;
            case (ElementOwner.Atom, "author"): AtomParts.Person(reader, item.Authors); break;
            case (ElementOwner.Media, "content" or "thumbnail" or "group"): AtomParts.Picture(reader, item); break;
            case (ElementOwner.LiveBlog, "remainder"): item.LosslessPart = reader.Content().Value; break;
        }
    }

    /// <summary>RSS names people as mail addresses: "desk@news.example (Ines Okoro)", "Ines Okoro &lt;desk@news.example&gt;".</summary>
    private static string? MailName(string? text)
    {
        if (text is null)
            return null;
        int open = text.IndexOf('('), close = text.LastIndexOf(')');
        if (open >= 0 && close > open && text.AsSpan(0, open).Contains('@'))
            return Whitespace.FoldOrNull(text[(open + 1)..close]) ?? text;
        if (open > 0 && close > open && text.AsSpan(open, close - open).Contains('@'))
            return Whitespace.FoldOrNull(text[..open]) ?? text;
        int mail = text.IndexOf('<');
        return mail > 0 && text.AsSpan(mail).Contains('@') ? Whitespace.FoldOrNull(text[..mail]) ?? text : text;
    }
}
