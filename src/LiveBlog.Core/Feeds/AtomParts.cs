using System.Xml;
using LiveBlog.Core.Text;

namespace LiveBlog.Core.Feeds;

/// <summary>The elements Atom and RSS share: people, links, categories, pictures, tombstones.</summary>
internal static class AtomParts
{
    /// <summary>A person construct; one with an address only is called by it.</summary>
    public static void Person(XmlReader reader, List<Author> authors)
    {
        int depth = reader.Depth;
        string? name = null, mail = null, url = null, bare = null;
        if (!reader.IsEmptyElement)
        {
            while (reader.Step() && reader.Depth > depth)
            {
                if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA && reader.Depth == depth + 1)
                    bare += Surrogates.Mend(reader.Value);
                else if (reader.NodeType == XmlNodeType.Element && reader.Depth == depth + 1)
                    ReadPart(reader, ref name, ref mail, ref url);
            }
        }

        if ((name ?? Whitespace.FoldOrNull(bare) ?? mail ?? url) is { } known)
            authors.Add(new Author { Name = known, Url = WebAddress.Parse(url) is { } address && WebAddress.IsAllowed(address)
                ? address
                : null });
    }

    public static void Name(string? name, List<Author> authors)
    {
        if (name is not null)
            authors.Add(new Author { Name = name });
    }

    public static void Tag(string? tag, List<string> tags)
    {
        if (tag is not null)
            tags.Add(tag);
    }

    public static void Category(XmlReader reader, List<string> tags) =>
        Tag(Whitespace.FoldOrNull(reader.Attribute("term") ?? reader.Attribute("label")) ?? reader.Line(), tags);

    /// <summary>A link: its relation, which is "alternate" where none is written, and its address.</summary>
    public static (string Rel, string? Address) Link(XmlReader reader, string? pageBase)
    {
        string rel = reader.Attribute("rel")?.Trim() is { Length: > 0 } written ? written : "alternate";
        string? address = reader.Attribute("href");
        return (rel, address is null ? reader.Resolve(reader.Trimmed(), pageBase) : reader.Resolve(address, pageBase));
    }

    /// <summary>media:content, media:thumbnail, or a group of them: pictures with caption and credit.</summary>
    public static void Picture(XmlReader reader, FeedItem item)
    {
        int depth = reader.Depth;
        string? address = PictureAddress(reader), caption = null, credit = null;
        while (reader.NextChild(depth))
        {
            (ElementOwner words, string name) = XmlNames.Of(reader);
            if (words != ElementOwner.Media)
                continue;
            if (name is "content" or "thumbnail")
                address ??= PictureAddress(reader);
            else if (name == "description")
                caption = reader.Line();
            else if (name == "credit")
                credit = reader.Line();
        }

        if (WebAddress.Parse(address) is { } url && WebAddress.IsAllowed(url))
            item.Pictures.Add(new Image { Url = url, Caption = caption, Credit = credit });
    }

    /// <summary>A tombstone (https://www.rfc-editor.org/rfc/rfc6721#section-3).</summary>
    public static void Deletion(XmlReader reader, FeedDocument feed)
    {
        int depth = reader.Depth;
        string? target = reader.Attribute("ref"), when = reader.Attribute("when"), comment = null;
        List<Author> by = [];
        while (reader.NextChild(depth))
        {
            switch (XmlNames.Of(reader))
            {
                case (ElementOwner.Tombstones, "by"): Person(reader, by); break;
                case (ElementOwner.Tombstones, "comment"): comment = FeedProse.Plain(reader.AtomText()); break;
            }
        }

        if (!string.IsNullOrEmpty(target) && feed.HasRoom())
            feed.Deletions.Add(new FeedDeletion(target, when, by.FirstOrDefault()?.Name, comment));
    }

    private static string? PictureAddress(XmlReader reader)
    {
        string? kind = reader.Attribute("medium") ?? reader.Attribute("type");
        bool isPicture = kind is null ? reader.LocalName != "group" : kind.StartsWith("image", StringComparison.OrdinalIgnoreCase);
        return isPicture ? reader.Attribute("url")?.Trim() : null;
    }

    private static void ReadPart(XmlReader reader, ref string? name, ref string? mail, ref string? url)
    {
        switch (reader.LocalName)
        {
            case "name": name = reader.Line(); break;
            case "email": mail = reader.Line(); break;
            case "uri" or "url" or "homepage": url = reader.Trimmed(); break;
        }
    }
}
