namespace LiveBlog.Core.Tests.PageState;

/// <summary>Lists in the notations of databases, tables, streams and editors.</summary>
public sealed class NotationTests
{
    private static readonly string[] Words =
        ["The second gate at Carse is shut.", "Divers have gone down to the sluice.", "Water stands at four metres on the quay."];

    private static string List(string item) => string.Join(',', Words.Select((words, n) => Item(item, words, n)));

    private static string Item(string item, string words, int n) => item
        .Replace("@n", $"{n}", StringComparison.Ordinal)
        .Replace("@time", $"2031-05-14T18:{40 - (10 * n)}:00Z", StringComparison.Ordinal)
        .Replace("@words", words, StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"documents":[@]}""", """{"name":"d/@n","fields":{"at":{"timestampValue":"@time"},"text":{"stringValue":"@words"}}}""")]
    [InlineData("""{"Items":[@]}""", """{"pk":{"S":"p@n"},"time":{"S":"@time"},"body":{"S":"@words"}}""")]
    [InlineData("""{"ticker":{"entry":[@]}}""",
        """{"@id":"e@n","time":{"#text":"@time"},"text":{"@type":"html","#text":"<p>@words</p>"}}""")]
    [InlineData("""/*O_o*/ q.setResponse({"table":{"cols":[{"label":"Time"},{"label":"Text"},{"label":"By"}],"rows":[@]}});""",
        """{"c":[{"v":"Date(2031,4,14,18,@n,0)"},{"v":"@words"},{"v":"Ada Moss"}]}""")]
    [InlineData("""{"rows":[@]}""", """["r@n","@time","@words"]""")]
    [InlineData("""{"posts":[[@],{"s":"arr"}]}""", """[{"id":@n,"published_at":"@time","body":"@words"},{"s":"arr"}]""")]
    [InlineData("""{"log":[@]}""", """{"op":"insert","doc":{"id":"r@n","created":"@time","text":"@words"}}""")]
    [InlineData("""{"list":[@]}""", """{"seq":@n,"regDt":"203105141830@n0","cn":"@words"}""")]
    public void Values_in_boxes_cells_and_wrappers_are_read(string list, string item) =>
        StoryReader.Read(list.Replace("[@]", $"[{List(item)}]", StringComparison.Ordinal).Replace("[@,", $"[{List(item)},",
            StringComparison.Ordinal)
            .Replace("[[@]", $"[[{List(item)}]", StringComparison.Ordinal)).StoryOrThrow()
            .Updates.Select(update => update.Body.Single().PlainText).Should().Equal(Words);

    [Theory]
    [InlineData("created", "field_date")]
    [InlineData("createTime", "fecha")]
    [InlineData("created_at", "date")]
    public void The_date_that_editors_set_goes_before_the_moment_the_record_was_made(string record, string editors)
    {
        string item = $$"""{"id":"p@n","{{record}}":"2031-05-14T17:00:0@nZ","{{editors}}":"@time","text":"@words"}""";

        StoryReader.Read($"[{List(item)}]").StoryOrThrow().Updates.Select(update => update.Published?.Raw).Should()
            .Equal("2031-05-14T18:40:00Z", "2031-05-14T18:30:00Z", "2031-05-14T18:20:00Z");
    }

    [Theory]
    [InlineData("publicado")]
    [InlineData("pub")]
    [InlineData("published")]
    public void What_is_not_shown_yet_is_no_update(string member)
    {
        const string item = """{"id":"p@n","date":"@time","text":"@words","shown":true}""";
        string draft = $$""",{"id":"p9","date":"2031-05-14T18:50:00Z","text":"Do not publish this line yet.","{{member}}":false}""";

        StoryReader.Read($"[{List(item)}{draft}]").StoryOrThrow().Updates.Should().HaveCount(3);
    }

    [Fact]
    public void A_list_for_each_column_is_a_table() =>
        StoryReader.Read($$"""{"ids":["a","b","c"],"times":[{{List("\"@time\"")}}],"texts":[{{List("\"@words\"")}}]}""").StoryOrThrow()
            .Updates.Select(update => update.Body.Single().PlainText).Should().Equal(Words);

    [Fact]
    public void A_stream_of_events_is_a_list() =>
        StoryReader.Read(string.Concat(Words.Select((words, n) =>
            Item("event: post\ndata: {\"id\":@n,\"time\":\"@time\",\"text\":\"@words\"}\n\n", words, n))))
            .StoryOrThrow().Updates.Should().HaveCount(3);

    [Theory]
    [InlineData("""{"id":@n,"tag_name":"v2.@n.0","published_at":"@time","body":"@words"}""")]
    [InlineData("""{"id":@n,"status":"resolved","created_at":"@time","body":"@words"}""")]
    [InlineData("""{"id":@n,"level":"INFO","timestamp":"@time","message":"@words"}""")]
    [InlineData("""{"sha":"@nabc","date":"@time","message":"@words"}""")]
    public void Releases_faults_logs_and_changes_are_no_live_blog(string item) =>
        StoryReader.Read($"[{List(item)}]").Verdict.Should().Be(Verdict.NotALiveBlog);

    [Fact]
    public void A_zone_beside_the_list_dates_its_clocks() =>
        StoryReader.Read("""{"title":"Flood at Carse","timezone":"America/Chicago","updates":["""
            + List("""{"id":@n,"date":"2031-05-14 13:4@n:00","text":"@words"}""") + "]}").StoryOrThrow()
            .Updates[0].Published!.At!.Value.ToInstant().Should().Be(NodaTime.Instant.FromUtc(2031, 5, 14, 18, 40));

    [Theory]
    [InlineData("https://carse.example/live/vote", "Vote: live")]
    [InlineData(null, null)]
    public void Of_several_postings_the_one_of_the_address_is_read_or_none(string? url, string? headline)
    {
        const string Json = """
            {"@graph":[{"@type":"LiveBlogPosting","url":"https://carse.example/live/flood","headline":"Flood: live",
                "liveBlogUpdate":[{"@type":"BlogPosting","datePublished":"2031-05-14T18:40:00Z","articleBody":"Gate two is shut."}]},
              {"@type":"LiveBlogPosting","url":"https://carse.example/live/vote","headline":"Vote: live",
                  "liveBlogUpdate":[{"@type":"BlogPosting","datePublished":"2031-05-14T18:40:00Z","articleBody":"Mill ward is counted."}]}]}
            """;

        Reading reading = StoryReader.Read(Json, new PageContext { Url = url is null ? null : new Uri(url) });

        reading.Story?.Headline.Should().Be(headline);
        (reading.Story is null).Should().Be(headline is null);
        reading.Findings.Any(finding => finding.Code == "several-stories").Should().Be(headline is null);
    }

    [Theory]
    [InlineData("""{"ops":[{"insert":"It "},{"insert":"shuts","attributes":{"bold":true}},{"insert":".\nNobody is hurt.\n"}]}""")]
    [InlineData(""" "It **shuts**.\n\nNobody is hurt." """)]
    [InlineData("""{"document":{"type":"root","children":[{"type":"paragraph","children":["""
        + """{"type":"span","value":"It "},{"type":"span","marks":["strong"],"value":"shuts"},{"type":"span","value":"."}]},"""
        + """{"type":"paragraph","children":[{"type":"span","value":"Nobody is hurt."}]}]}}""")]
    [InlineData("""{"sections":[[1,"p",[[0,[],0,"It shuts."]]],[1,"p",[[0,[],0,"Nobody is hurt."]]]]}""")]
    public void Bodies_of_further_editors_are_blocks(string json) => Told.Body(json).Should().Equal("p: It shuts.", "p: Nobody is hurt.");
}
