namespace LiveBlog.Core.Validation;

/// <summary>Tells the kind of document by its root element.</summary>
internal static class Roots
{
    public static string? Find(string local, string uri) => local switch
    {
        "feed" or "entry" => local,
        "deleted-entry" when uri == Namespaces.Tombstones => "deletedEntry", // A document of its own too, application/atomdeleted+xml
        "rss" when uri.Length == 0 => "rss",
        "RDF" when uri == Namespaces.Rdf => "rdf",
        "Channel" when uri == Namespaces.Rss11 => "rss11Channel",
        _ => null,
    };
}
