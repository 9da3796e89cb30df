using LiveBlog.Core.Text;
using NodaTime;

namespace LiveBlog.Core.Feeds;

/// <summary>The parts of a feed that not every format has.</summary>
[Flags]
internal enum FeedParts
{
    FeedPublished = 1 << 0,
    FeedModified = 1 << 1,
    Publisher = 1 << 2,
    FeedImage = 1 << 3,
    Complete = 1 << 4,
    FeedAuthors = 1 << 5,
    Keywords = 1 << 6,
    Deletions = 1 << 7,
    Links = 1 << 8,
    NeedsModified = 1 << 9,
    AuthorUrl = 1 << 10,

    /// <summary>One picture beside the body.</summary>
    Picture = 1 << 11,

    /// <summary>Any number of pictures beside the body, with captions and credits.</summary>
    Pictures = 1 << 12,
}

/// <summary>What a format can carry, so that a story is taken apart for it and no more.</summary>
internal sealed record FeedAbility(FeedParts Parts, bool IsXml,
    Func<OffsetDateTime, string> Time, Action<FeedDocument, Story>? Adjust = null)
{
    public bool Has(FeedParts part) => (Parts & part) != 0;

    /// <summary>The text without the characters the format cannot hold: XML has no control characters.</summary>
    public string? Clean(string? text) => text is null ? null : IsXml ? XmlText.Clean(Surrogates.Mend(text)) : Surrogates.Mend(text);

    public IEnumerable<Image> PicturesOf(Update update)
    {
        IEnumerable<Image> pictures = update.Body.OfType<Image>().Where(image => image.Url is not null);
        if (Has(FeedParts.Pictures))
            return pictures.Select(
                image => new Image { Url = WebAddress.InAscii(image.Url), Caption = Line(image.Caption), Credit = Line(image.Credit) });
        return Has(FeedParts.Picture) ? pictures.Take(1).Select(image => new Image { Url = WebAddress.InAscii(image.Url) }) : [];
    }

    public Author? Author(Author author) => Line(author.Name) is { } name
        ? new Author { Name = name, Url = Has(FeedParts.AuthorUrl) ? WebAddress.InAscii(author.Url) : null }
        : null;

    /// <summary>The text on one line, as readers take names and labels; null where nothing is left.</summary>
    public string? Line(string? text) => Whitespace.FoldOrNull(Clean(text));
}
