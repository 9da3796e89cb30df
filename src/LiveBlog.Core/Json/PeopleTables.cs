namespace LiveBlog.Core.Json;

/// <summary>Who writes and who publishes.</summary>
internal static class PeopleTables
{
    public static readonly JsonTable<Author> Author = new("author", new Author { Name = "" })
    {
        { "name", JsonShapes.Text, author => author.Name, (author, value) => author with { Name = value }, Presence.Required },
        { "role", JsonShapes.Text, author => author.Role, (author, value) => author with { Role = value } },
        { "handle", JsonShapes.Text, author => author.Handle, (author, value) => author with { Handle = value } },
        { "url", JsonShapes.Address, author => author.Url, (author, value) => author with { Url = value } },
        { author => author.Extensions, (author, rest) => author with { Extensions = rest } },
    };

    public static readonly JsonTable<Publication> Publication = new("publication", new Publication { Name = "" })
    {
        {
            "name", JsonShapes.Text, publication => publication.Name, (publication, value) => publication with { Name = value },
            Presence.Required
        },
        { "url", JsonShapes.Address, publication => publication.Url, (publication, value) => publication with { Url = value } },
        { "logo", JsonShapes.Address, publication => publication.Logo, (publication, value) => publication with { Logo = value } },
        { publication => publication.Extensions, (publication, rest) => publication with { Extensions = rest } },
    };
}
