namespace LiveBlog.Core.Tests.SchemaOrg;

/// <summary>schema.org LiveBlogPosting with the faults of real pages, one fault a test.</summary>
public sealed class LiveBlogPostingReaderTests
{
    private const string Two = """{"@type":"BlogPosting","@id":"u2","headline":"Two","datePublished":"2031-03-04T10:20:00Z","articleBod"""
        + """y":"Second."},{"@type":"BlogPosting","@id":"u1","headline":"One","datePublished":"2031-03-04T10:00:00Z","articleBody":"Fir"""
        + """st."}""";

    private const string Sound = """{"@context":"https://schema.org","@type":"LiveBlogPosting","headline":"Tide """
        + """live","liveBlogUpdate":[""" + Two + "]}";

    [Fact]
    public void Several_scripts_are_read_one_by_one() =>
        Ids(Script("""{"@type":"Organization","name":"Example News"}""") + Script(Sound) + Script("""{"@type":"BreadcrumbList"}"""))
            .Should().Be("u2 u1");

    [Fact]
    public void One_bad_script_never_spoils_another()
    {
        Reading reading = Read(Script("{not json") + Script(Sound));

        Ids(reading).Should().Be("u2 u1");
        reading.Findings.Should().Contain(finding => finding.Code == "json-ld-unreadable" && finding.Path == "script[0]");
    }

    [Fact]
    public void The_item_stands_in_an_array() => Ids(Script("[" + Sound + """,{"@type":"WebPage"}]""")).Should().Be("u2 u1");

    [Fact]
    public void The_item_stands_in_a_graph() => Ids(Script("""{"@graph":[{"@type":"NewsArticle"},""" + Sound + "]}")).Should().Be("u2 u1");

    [Fact]
    public void The_updates_stand_in_an_array_in_an_array() =>
        Ids(Script(Sound.Replace("[" + Two + "]", "[[" + Two + "]]", StringComparison.Ordinal))).Should().Be("u2 u1");

    [Fact]
    public void The_update_is_a_single_object() =>
        Ids(Script("""{"@type":"LiveBlogPosting","liveBlogUpdate":{"@type":"BlogPosting","@id":"u1","articleBody":"First."}}""")).Should()
            .Be("u1");

    [Theory]
    [InlineData("""["NewsArticle","LiveBlogPosting"]""")]
    [InlineData("\"http://schema.org/LiveBlogPosting\"")]
    [InlineData("\"schema:LiveBlogPosting\"")]
    public void The_type_is_written_in_other_ways(string type) =>
        Ids(Script(Sound.Replace("\"LiveBlogPosting\"", type, StringComparison.Ordinal))).Should().Be("u2 u1");

    [Theory]
    [InlineData("<!-- ", " -->")]
    [InlineData("//<![CDATA[\n", "\n//]]>")]
    [InlineData("", ";")]
    [InlineData("// by the editors\n", "")]
    public void Comments_CDATA_and_semicolons_stand_around_it(string before, string behind) =>
        Ids(Script(before + Sound + behind)).Should().Be("u2 u1");

    [Fact]
    public void Trailing_commas_are_passed_over() =>
        Ids(Script(Sound.Replace("]}", ",],}", StringComparison.Ordinal))).Should().Be("u2 u1");

    [Fact]
    public void Raw_newlines_stand_in_strings()
    {
        Reading reading = Read(Script(Sound.Replace("Second.", "Second.\nAnd more.", StringComparison.Ordinal)));

        reading.StoryOrThrow().Updates[0].Body.Select(block => block.PlainText).Should().Equal("Second.", "And more.");
        reading.Findings.Should().Contain(finding => finding.Code == "json-ld-mended");
    }

    [Theory]
    [InlineData("E&#39; &ldquo;chiuso&rdquo; &amp; basta", "E' “chiuso” & basta")]
    [InlineData("E&amp;#39; &amp;quot;chiuso&amp;quot;", "E' \"chiuso\"")]
    [InlineData("Half &amp;lt; whole", "Half < whole")]
    public void Entities_stand_in_strings_once_or_twice(string written, string text) =>
        Read(Script(Sound.Replace("Second.", written, StringComparison.Ordinal))).StoryOrThrow().Updates[0].Body[0].PlainText.Should()
            .Be(text);

    [Fact]
    public void HTML_stands_in_the_body()
    {
        ValueList<Block> body =
            Read(Script(Sound.Replace("Second.",
            "<p>Gate <a href='https://news.example/g'>two</a>.</p><ul><li>a</li><li>b</li></ul>".Replace("<", "\\u003C",
            StringComparison.Ordinal), StringComparison.Ordinal))).StoryOrThrow().Updates[0].Body;

        body.Should().HaveCount(2);
        body[0].Should().BeOfType<Paragraph>().Which.Content.Marks.Should().ContainSingle();
        body[1].Should().BeOfType<ListBlock>().Which.Items.Should().HaveCount(2);
    }

    [Fact]
    public void Missing_fields_stay_null()
    {
        Update update = Read(Script("""{"@type":"LiveBlogPosting","liveBlogUpdate":[{"@type":"BlogPosting","articleBody":"First."}]}"""))
            .StoryOrThrow().Updates.Should().ContainSingle().Which;

        (update.Id, update.Url, update.Headline, update.Published, update.Authors.Count).Should().Be((null, null, null, null, 0));
    }

    [Fact]
    public void A_value_that_every_update_repeats_is_distrusted()
    {
        string updates = string.Join(',', Enumerable.Range(1, 4)
            .Select(i => $$"""{"@type":"BlogPosting","@id":"u{{i}}","headline":"Tide live","datePublished":"2031-03-04T08:00:00Z","auth"""
                + $$"""or":{"name":"Desk"},"articleBody":"Report {{i}}."}"""));

        Reading reading = Read(Script("""{"@type":"LiveBlogPosting","liveBlogUpdate":[""" + updates + "]}"));

        reading.StoryOrThrow().Updates.Should().HaveCount(4)
            .And.OnlyContain(update => update.Headline == null && update.Published == null && update.Authors.Count == 0);
        reading.Findings.Where(finding => finding.Code == "field-distrusted").Should().HaveCount(3);
    }

    [Theory]
    [InlineData("The gate was shut at six this morning by the…", null)]
    [InlineData("The gate was shut at six this morning by the county's own crew", null)]
    [InlineData("The gate was shut", "The gate was shut")]
    [InlineData("Gate shut", "Gate shut")]
    public void A_headline_cut_from_the_body_is_none(string headline, string? kept) =>
        Read(Script(("""{"@type":"LiveBlogPosting","liveBlogUpdate":"""
            + """[{"@type":"BlogPosting","@id":"u1","headline":"HEAD","articleBody":"The gate was shut at six this morning by the """
            + """county's own crew and stays shut."}]}""").Replace("HEAD", headline, StringComparison.Ordinal)))
            .StoryOrThrow().Updates[0].Headline.Should().Be(kept);

    [Fact]
    public void Name_and_text_stand_for_headline_and_body()
    {
        Update update = Read(Script("""{"@type":"LiveBlogPosting","liveBlogUpdate":"""
            + """[{"@type":"BlogPosting","name":"One ","text":"First."}]}""")).StoryOrThrow().Updates[0];

        (update.Headline, update.Body[0].PlainText).Should().Be(("One", "First."));
    }

    [Fact]
    public void An_object_stands_where_a_text_should() =>
        Read(Script("""{"@type":"LiveBlogPosting","liveBlogUpdate":[{"@type":"BlogPosting","@id":"u1","headline":"One","articleBody":"""
            + """{"@type":"Text"}}]}""")).StoryOrThrow().Updates[0].Body.Should().BeEmpty();

    [Fact]
    public void Authors_come_as_names_objects_and_lists()
    {
        string json = """{"@type":"LiveBlogPosting","liveBlogUpdate":[{"@type":"BlogPosting","@id":"u1","author":["Maren Oduya","""
            + """{"@type":"Person","name":"Tomas Reed","jobTitle":"Editor","url":"https://news.example/reed"}],"articleBody":"First."}]}""";

        Read(Script(json)).StoryOrThrow().Updates[0].Authors.Should().Equal(
            new Author { Name = "Maren Oduya" },
                new Author { Name = "Tomas Reed", Role = "Editor", Url = new Uri("https://news.example/reed") });
    }

    [Fact]
    public void An_item_without_updates_is_no_story() =>
        Read(Script("""{"@type":"LiveBlogPosting","headline":"Tide live","liveBlogUpdate":[]}""")).Verdict.Should()
            .Be(Verdict.NotALiveBlog);

    [Fact]
    public void Of_two_items_the_fuller_is_taken() =>
        Ids(Script("""{"@type":"LiveBlogPosting","liveBlogUpdate":[]}""") + Script(Sound)).Should().Be("u2 u1");

    [Fact]
    public void Ids_and_permalinks_come_from_the_fragment()
    {
        Update update = Read(Script("""{"@type":"LiveBlogPosting","liveBlogUpdate":"""
            + """[{"@type":"BlogPosting","url":"/live/tide#entry-7","articleBody":"First."}]}""")).StoryOrThrow().Updates[0];

        (update.Id, update.Url).Should().Be(("entry-7", new Uri("https://news.example/live/tide#entry-7")));
    }

    [Fact]
    public void Microdata_is_read_too()
    {
        Reading reading = Read("""
            <div itemscope itemtype="https://schema.org/LiveBlogPosting"><meta itemprop="headline" content="Tide live">
            <div itemprop="liveBlogUpdate" itemscope itemtype="https://schema.org/BlogPosting"><h2 itemprop="headline">Two</h2><meta
            itemprop="datePublished" content="2031-03-04T10:20:00Z"><p itemprop="articleBody">Second.</p></div>
            <div itemprop="liveBlogUpdate" itemscope itemtype="https://schema.org/BlogPosting"><h2 itemprop="headline">One</h2><meta
            itemprop="datePublished" content="2031-03-04T10:00:00Z"><p itemprop="articleBody">First.</p></div></div>
            """);

        reading.StoryOrThrow().Updates.Select(update => update.Headline).Should().Equal("Two", "One");
        reading.Story!.Updates[0].Published!.At!.Value.Hour.Should().Be(10);
    }

    private static Reading Read(string html) =>
        StoryReader.Read("<title>Tide</title>" + html,
        new PageContext { Url = new Uri("https://news.example/live/tide"), Sites = SiteCatalog.None });

    private static string Script(string json) => $"<script type=\"application/ld+json\">{json}</script>";

    private static string Ids(string html) => Ids(Read(html));

    private static string Ids(Reading reading) => string.Join(' ', reading.StoryOrThrow().Updates.Select(update => update.Id));
}
