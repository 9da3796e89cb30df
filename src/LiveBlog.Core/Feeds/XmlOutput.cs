using System.Buffers;
using System.Text;
using System.Xml;

namespace LiveBlog.Core.Feeds;

/// <summary>What the writers of XML share.</summary>
internal static class XmlOutput
{
    public static void Write(IBufferWriter<byte> buffer, Action<XmlWriter> write)
    {
        using MemoryStream stream = new();
        using (XmlWriter writer = XmlWriter.Create(stream, Settings()))
        {
            write(writer);
        }

        buffer.Write(stream.GetBuffer().AsSpan(0, (int)stream.Length));
        buffer.Write("\n"u8);
    }

    /// <summary>An element of text; nothing where there is none.</summary>
    public static void Text(this XmlWriter writer, string name, string? text, string? space = null)
    {
        if (text is null)
            return;
        if (space is null)
            writer.WriteElementString(name, text);
        else
            writer.WriteElementString(name, space, text);
    }

    public static void LosslessPart(this XmlWriter writer, string? lossless)
    {
        if (lossless is not null)
            writer.WriteElementString("remainder", XmlNames.LiveBlog, XmlText.Escape(lossless));
    }

    public static void Picture(this XmlWriter writer, Image picture)
    {
        writer.WriteStartElement("content", XmlNames.Media);
        writer.WriteAttributeString("url", picture.Url!.AbsoluteUri);
        writer.WriteAttributeString("medium", "image");
        writer.Text("description", picture.Caption, XmlNames.Media);
        writer.Text("credit", picture.Credit, XmlNames.Media);
        writer.WriteEndElement();
    }

    public static void Deletion(this XmlWriter writer, FeedDeletion deletion)
    {
        writer.WriteStartElement("deleted-entry", XmlNames.Tombstones);
        writer.WriteAttributeString("ref", deletion.Ref);
        writer.WriteAttributeString("when", deletion.When);
        if (deletion.By is not null)
        {
            writer.WriteStartElement("by", XmlNames.Tombstones);
            writer.WriteElementString("name", XmlNames.Atom, deletion.By);
            writer.WriteEndElement();
        }

        writer.Text("comment", deletion.Comment, XmlNames.Tombstones);
        writer.WriteEndElement();
    }

    /// <summary>The prefixes of the root, so that no entry need declare them.</summary>
    public static void Prefixes(this XmlWriter writer, params ReadOnlySpan<(string Prefix, string Space)> prefixes)
    {
        foreach ((string prefix, string space) in prefixes)
            writer.WriteAttributeString("xmlns", prefix, null, space);
    }

    // Carriage returns would be lost to the reader's line end rules if they were not entities
    private static XmlWriterSettings Settings() => new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.Entitize,
    };
}
