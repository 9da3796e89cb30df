using LiveBlog.Core.Documents;
using LiveBlog.Core.Pages;
using LiveBlog.Core.Text;

namespace LiveBlog.Core.PageState;

/// <summary>Authors as state has them: a byline, a name, an object with a name, or lists of these.</summary>
internal static class StatePeople
{
    private const int LongestAccount = 40;

    public static ValueList<Author> Read(JsonView value, Uri? page)
    {
        List<Author> authors = [];
        foreach (JsonView one in value.IsArray ? value.Items() : [value])
        {
            foreach (Author author in One(one, page))
            {
                if (!authors.Exists(known => known.Name == author.Name))
                    authors.Add(author);
            }
        }

        return [.. authors];
    }

    private static IEnumerable<Author> One(JsonView value, Uri? page)
    {
        if (value.IsString)
            return Line(BodyText.Line(value.Text));
        if (!value.IsObject)
            return [];
        if (value["by"].IsArray)
            return Read(value["by"], page);
        JsonView layer = value.First("model", "node", "fields", "attributes", "user") is { IsObject: true } inner ? inner : value;
        string? name =
            BodyText.Line(
            layer.TextOf("name", "display_name", "displayName", "fullName", "full_name", "FullName", "Name", "title", "byline",
            "username"));
        if (name is null || !Bylines.IsName(name))
            return [];
        string? role = BodyText.Line(layer.TextOf("jobTitle", "job_title", "role", "subtitle", "subTitle"));
        Uri? url = layer.TextOf("url", "link", "profileUrl", "href") is { } link ? Addresses.Resolve(page, link) : null;
        return [new Author { Name = name, Role = role == name ? null : role, Url = url }];
    }

    /// <summary>A byline's names; else the one word as the account it is, unless it is an id.</summary>
    private static List<Author> Line(string? line)
    {
        if (line is null or "false" or "null")
            return [];
        List<Author> authors = [.. Bylines.Read(line)];
        bool isAccount = authors.Count == 0 && line.Length <= LongestAccount && !line.Contains(' ', StringComparison.Ordinal)
            && line.Any(char.IsAsciiLetterLower) && !line.AsSpan().ContainsAny('/', ':', '@') && !IsId(line);
        return isAccount ? [new Author { Name = line }] : authors;
    }

    private static bool IsId(string text) => text.Length >= 16 && text.All(c => char.IsAsciiHexDigit(c) || c == '-');
}
