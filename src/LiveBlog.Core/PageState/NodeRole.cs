namespace LiveBlog.Core.PageState;

/// <summary>What a node of a body is, whatever its editor calls it.</summary>
internal enum NodeRole
{
    /// <summary>A text or a container of anything: what it holds tells.</summary>
    Any,
    Paragraph,
    Heading,
    Quote,
    List,
    Item,
    Picture,
    Gallery,
    Video,
    Post,
    Table,

    /// <summary>What a reader says.</summary>
    Comment,
    Caption,
    Credit,
    Alt,

    /// <summary>Who says the words of a quote.</summary>
    Source,
    Link,
    Strong,
    Emphasis,
    Break,

    /// <summary>What stands in an article and is none of its text: adverts, links to others, the name of who wrote it.</summary>
    Box,
}
