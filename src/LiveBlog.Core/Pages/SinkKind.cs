namespace LiveBlog.Core.Pages;

/// <summary>Where finished paragraphs go: the body itself, or the block that is open.</summary>
internal enum SinkKind
{
    Body,
    Heading,
    Quote,
    List,
    Table,
    Cell,
    SignatureLine,
}
