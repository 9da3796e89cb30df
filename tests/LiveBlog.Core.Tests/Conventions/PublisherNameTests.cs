using System.Text.RegularExpressions;

namespace LiveBlog.Core.Tests.Conventions;

/// <summary>Only Sites knows publishers: no other room has the name or the host of one in its code.</summary>
public sealed partial class PublisherNameTests
{
    private const string Library = "src/LiveBlog.Core/";

    /// <summary>Words of the catalogue that mean something else, too.</summary>
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        // Part of a host that many have
        "news", "live", "media", "com", "org", "net", "www", "co", "sky", "br", "ft", "go",
        // A news agency, whose name stands in credits; words of the titles of newspapers, which are no persons; a verb
        "reuters", "express", "mirror", "telegraph", "guardian", "reach",
    };

    private static readonly HashSet<string> Publishers =
    [
        .. SiteCatalog.Default.Sites.SelectMany(site => site.Hosts).Select(Label),
        .. SiteCatalog.Default.Sites.Where(site => site.Hosts.Count > 0)
            .Select(site => site.Name.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant()),
        "guim", "itvnews", "ncpost", "elb", "traffective",
    ];

    [Fact]
    public void Engine_rooms_name_no_publisher()
    {
        IEnumerable<string> names = from path in Repository.Sources("src/LiveBlog.Core")
                                    let file = path[Library.Length..]
                                    where !file.StartsWith("Sites/", StringComparison.Ordinal)
                                    from word in Named(WithoutComments(Repository.Read(path)))
                                    select $"{file}: {word}";

        names.Distinct().ShouldBeNone();
    }

    [Theory]
    [InlineData("string a = \"follow itv news\";", "itv")]
    [InlineData("[\"data-ncpost-id\"]", "ncpost")]
    [InlineData("(\"interactive.guim.co.uk\", 1)", "guim")]
    [InlineData("class NdtvBody;", "ndtv")]
    [InlineData("\"https://ichef.bbci.co.uk/ace\"", "bbci")]
    [InlineData("a.GetUnicodeCategory(c) // as CNN prints it", null)]
    public void A_name_is_found_in_texts_and_in_names_of_types(string code, string? name) =>
        Named(WithoutComments(code)).FirstOrDefault().Should().Be(name);

    private static IEnumerable<string> Named(string code) =>
        Word().Matches(code).Select(match => match.Value.ToLowerInvariant())
            .Where(word => Publishers.Contains(word) && !Words.Contains(word));

    /// <summary>The part of a host that is the publisher's: "theguardian" of "theguardian.com", "sky" of "news.sky.com".</summary>
    private static string Label(string host)
    {
        string[] parts = host.Split('.');
        int end = parts.Length > 2 && parts[^2] is "co" or "com" or "go" ? parts.Length - 3 : parts.Length - 2;
        return parts[Math.Max(0, end)];
    }

    private static string WithoutComments(string code) => Comment().Replace(code, "");

    [GeneratedRegex("(?m)(^|\\s)//.*$")]
    private static partial Regex Comment();

    /// <summary>A word in lower case, or one of a name in camel case.</summary>
    [GeneratedRegex("[A-Z]?[a-z]+|[A-Z]+(?![a-z])")]
    private static partial Regex Word();
}
