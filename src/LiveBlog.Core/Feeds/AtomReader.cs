using System.Xml;

namespace LiveBlog.Core.Feeds;

/// <summary>Reads Atom 1.0 (RFC 4287) with paging (RFC 5005), tombstones (RFC 6721), media and Dublin Core; Atom 0.3 too.</summary>
internal static class AtomReader
{
    public static void Read(XmlReader reader, FeedDocument feed)
    {
        int depth = reader.Depth;
        string? pageBase = reader.Attribute("xml:base");
        bool isArchive = false;
        feed.Language = reader.Attribute("xml:lang");
        while (reader.NextChild(depth))
        {
            switch (XmlNames.Of(reader))
            {
                case (ElementOwner.Atom or ElementOwner.Feed, "entry"): ReadEntry(reader, feed, pageBase); break;
                case (ElementOwner.History, "archive" or "complete"): isArchive = true; break;
                case (ElementOwner.Tombstones, "deleted-entry"): AtomParts.Deletion(reader, feed); break;
                case (ElementOwner.LiveBlog, "remainder"): feed.LosslessPart = reader.Content().Value; break;
                case (ElementOwner.Atom or ElementOwner.Feed, string name): ReadHead(reader, name, feed, pageBase); break;
                case (ElementOwner.DublinCore, string name): ReadDublinCore(reader, name, feed); break;
            }
        }

        feed.IsComplete = isArchive && !feed.Links.Exists(link => link.Rel is "next-archive" or "current");
    }

    private static void ReadHead(XmlReader reader, string name, FeedDocument feed, string? pageBase)
    {
        switch (name)
        {
            case "id": feed.Id = Identity(reader, pageBase); break;
            case "title": feed.Title = reader.AtomText(); break;
            case "subtitle" or "tagline": feed.Description = reader.AtomText(); break;
            case "updated" or "modified": feed.Modified = reader.Trimmed(); break;
            case "author": AtomParts.Person(reader, feed.Authors); break;
            case "logo" or "icon": feed.Image ??= reader.Resolve(reader.Trimmed(), pageBase); break;
            case "category": AtomParts.Category(reader, feed.Keywords); break;
            case "link":
                (string rel, string? address) = AtomParts.Link(reader, pageBase);
                TakeLink(rel, address, feed);
                break;
        }
    }

    /// <summary>Ids are IRIs, never relative; where a base is given, one that is relative can be made whole.</summary>
    private static string? Identity(XmlReader reader, string? pageBase)
    {
        string? id = reader.Trimmed();
        return pageBase is null ? id : XmlElements.Join(pageBase, id);
    }

    private static void ReadDublinCore(XmlReader reader, string name, FeedDocument feed)
    {
        if (name == "language")
            feed.Language ??= reader.Trimmed();
        else if (name == "creator")
            AtomParts.Name(reader.Line(), feed.Authors);
        else if (name == "title" && feed.Title.IsEmpty)
            feed.Title = reader.Content();
    }

    public static void TakeLink(string rel, string? address, FeedDocument feed)
    {
        if (address is null)
            return;
        if (rel == "alternate")
            feed.Url ??= address;
        else if (rel == "self")
            feed.FeedUrl ??= address;
        else
            feed.Links.Add(new FeedLink(rel, address));
    }

    private static void ReadEntry(XmlReader reader, FeedDocument feed, string? pageBase)
    {
        if (!feed.HasRoom())
            return;
        int depth = reader.Depth;
        pageBase = reader.Resolve(reader.Attribute("xml:base"), pageBase) ?? pageBase;
        FeedItem item = new();
        while (reader.NextChild(depth))
        {
            switch (XmlNames.Of(reader))
            {
                case (ElementOwner.Atom or ElementOwner.Feed, string name): ReadPart(reader, name, item, pageBase); break;
                case (ElementOwner.Media, "content" or "thumbnail" or "group"): AtomParts.Picture(reader, item); break;
                case (ElementOwner.DublinCore, "creator"): AtomParts.Name(reader.Line(), item.Authors); break;
                case (ElementOwner.DublinCore, "subject"): AtomParts.Tag(reader.Line(), item.Tags); break;
                case (ElementOwner.DublinCore, "date"): item.Date = reader.Trimmed(); break;
                case (ElementOwner.LiveBlog, "remainder"): item.LosslessPart = reader.Content().Value; break;
            }
        }

        item.Published ??= item.Date;
        feed.Items.Add(item);
    }

    private static void ReadPart(XmlReader reader, string name, FeedItem item, string? pageBase)
    {
        switch (name)
        {
            case "id": item.Id = Identity(reader, pageBase); break;
            case "title": item.Title = reader.AtomText(); break;
            case "summary": item.Summary = reader.AtomText(); break;
            case "content": item.Body = reader.AtomText(); break;
            case "published" or "issued": item.Published = reader.Trimmed(); break;
            case "updated" or "modified": item.Modified = reader.Trimmed(); break;
            case "author": AtomParts.Person(reader, item.Authors); break;
            case "category": AtomParts.Category(reader, item.Tags); break;
            case "link":
                (string rel, string? address) = AtomParts.Link(reader, pageBase);
                if (rel == "alternate")
                    item.Url ??= address;
                break;
        }
    }
}
