using System.Text.Json;

namespace LiveBlog.Core.Tests.Sites;

/// <summary>A site told in a file of its own.</summary>
public class SiteJsonTests
{
    private const string Gazette = """
        {
          "name": "The Gazette", "hosts": ["gazette.example"], "timeZone": "Europe/London", "language": "en-GB",
          "layouts": [{ "name": "gazette-diary", "update": ".diary .note", "id": "@data-nr", "headline": "strong", "published": "em",
            "runsToNext": false, "noHeadline": ["Post"] }]
        }
        """;

    [Fact]
    public void The_members_are_those_of_site_and_layout()
    {
        Site site = SiteCatalog.None.WithJson(Gazette).Sites.Should().ContainSingle().Subject;

        site.Should().Be(new Site
        {
            Name = "The Gazette",
            Hosts = ["gazette.example"],
            TimeZone = "Europe/London",
            Language = "en-GB",
            Layouts =
            [
                new Layout
                {
                    Name = "gazette-diary", Update = ".diary .note", Id = "@data-nr", Headline = "strong", Published = "em",
                        NoHeadline = ["Post"],
                },
            ],
        });
    }

    [Fact]
    public void It_is_asked_before_the_sites_that_were_there() =>
        SiteCatalog.Default.WithJson(Gazette).Sites[0].Name.Should().Be("The Gazette");

    [Theory]
    [InlineData("""{ "hosts": [] }""", "*name*")]
    [InlineData("""{ "name": "A", "zone": "Europe/London" }""", "*'zone'*")]
    [InlineData("""{ "name": "A", "timeZone": "BST" }""", "*BST*timeZone*")]
    [InlineData("""{ "name": "A", "layouts": [{ "name": "b", "update": "li", "headlin": "h2" }] }""", "*'headlin'*layouts[0]*")]
    [InlineData("""{ "name": "A", "layouts": [{ "name": "b" }] }""", "*'update'*layouts[0]*")]
    [InlineData("""{ "name": "A", "layouts": [{ "name": "b", "update": "li", "body": "p[" }] }""",
        "*'A'*'b'*Body*is no CSS selector*layouts*")]
    [InlineData("not JSON", "*")]
    public void What_is_no_site_is_refused_with_its_place(string json, string message) =>
        FluentActions.Invoking(() => SiteCatalog.None.WithJson(json)).Should().Throw<JsonException>().WithMessage(message);

    [Fact]
    public void Every_property_has_its_member()
    {
        using JsonDocument schema = JsonDocument.Parse(SiteCatalog.SiteSchema);
        JsonElement layout = schema.RootElement.GetProperty("definitions").GetProperty("layout").GetProperty("properties");

        Names(layout).Should().BeEquivalentTo(Properties(typeof(Layout)));
        Names(schema.RootElement.GetProperty("properties")).Should().BeEquivalentTo(Properties(typeof(Site)));
    }

    [Fact]
    public void The_schema_in_the_package_is_the_one_the_library_has() =>
        Golden.CheckFile(SiteCatalog.SiteSchema, Repository.PathTo("src/LiveBlog.Core/Sites/site.schema.json"));

    private static IEnumerable<string> Names(JsonElement properties) => properties.EnumerateObject().Select(member => member.Name);

    private static IEnumerable<string> Properties(Type type) =>
        type.GetProperties().Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name));
}
