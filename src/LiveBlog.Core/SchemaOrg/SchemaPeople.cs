using LiveBlog.Core.Documents.StructuredData;
using LiveBlog.Core.Documents;
using LiveBlog.Core.Pages;

namespace LiveBlog.Core.SchemaOrg;

/// <summary>Authors as items, as names, or as lists of both.</summary>
internal static class SchemaPeople
{
    public static ValueList<Author> Authors(SchemaNode node, Uri? page)
    {
        List<Author> authors = [];
        foreach (SchemaValue value in node.All("author"))
        {
            if (BodyText.Line(value.Text ?? value.Node?.Text("name")) is not { } name || !name.Any(char.IsLetter)
                || name.StartsWith("http", StringComparison.OrdinalIgnoreCase))
                continue;
            if (!authors.Exists(known => known.Name == name))
                authors.Add(new Author { Name = name, Role = BodyText.Line(value.Node?.Text("jobTitle")),
                    Url = Addresses.Resolve(page, value.Node?.Address("url")) });
        }

        return [.. authors];
    }
}
