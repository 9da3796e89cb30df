namespace LiveBlog.Core.Documents;

/// <summary>Where a document declares its encoding.</summary>
internal enum EncodingDeclaration
{
    /// <summary>Nowhere: JSON is UTF-8 (https://www.rfc-editor.org/rfc/rfc8259#section-8.1).</summary>
    None,

    /// <summary>In the XML declaration (https://www.w3.org/TR/xml/#sec-guessing).</summary>
    Xml,

    /// <summary>In a meta element or an XML declaration of a page.</summary>
    Page,
}
