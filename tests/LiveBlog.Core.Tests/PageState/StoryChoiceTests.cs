namespace LiveBlog.Core.Tests.PageState;

/// <summary>Of several stories in one payload the address's is read, and none where the address tells none.</summary>
public sealed class StoryChoiceTests
{
    private const string Storm = """[{"id":11,"published":"2031-03-14T18:10:00Z","body":"<p>Gate two is shut.</p>"},"""
        + """{"id":10,"published":"2031-03-14T18:00:00Z","body":"<p>Gate one is shut.</p>"}]""";
    private const string Budget = """[{"id":21,"published":"2031-03-14T18:12:00Z","body":"<p>The tax falls.</p>"},"""
        + """{"id":20,"published":"2031-03-14T18:02:00Z","body":"<p>The tax rises.</p>"}]""";

    private const string Blogs = $$"""[{"_id":"a1b2c3","guid":23855,"slug":"storm-harbour","created_at":1930500000,"title":"Storm at """
        + $$"""the harbour","posts":{{Storm}}},"""
        + $$"""{"_id":"d4e5f6","guid":23856,"slug":"budget-day","created_at":1930500001,"title":"Budget day in the house","posts":"""
        + $$"""{{Budget}}}]""";

    private static Reading Read(string json, string? url = null) =>
        StoryReader.Read(json, new PageContext { Url = url is null ? null : new Uri(url) });

    [Theory]
    [InlineData("https://news.example/live/storm-harbour")]
    [InlineData("https://news.example/world/23855/as-it-happens")]
    [InlineData("https://news.example/live?blog=a1b2c3")]
    [InlineData("https://news.example/storm-at-the-harbour-live")]
    public void The_address_tells_the_story(string url)
    {
        Story story = Read(Blogs, url).StoryOrThrow();

        story.Headline.Should().Be("Storm at the harbour");
        story.Updates.Select(update => update.Id).Should().Equal("11", "10");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("https://news.example/live")]
    [InlineData("https://news.example/sport/238551")]
    public void Else_all_are_listed_and_none_is_read(string? url)
    {
        Reading reading = Read(Blogs, url);

        reading.Story.Should().BeNull();
        reading.Findings.Should().ContainSingle(finding => finding.Code == "several-stories").Which.Message.Should()
            .Contain("Storm at the harbour").And.Contain("Budget day in the house");
    }

    [Fact]
    public void Stories_may_stand_in_a_map()
    {
        string json = $$$"""{"blogs":{"storm-harbour":{"title":"Storm","lead":"a","posts":{{{Storm}}}},"budget-day":"""
            + $$$"""{"title":"Budget","lead":"b","posts":{{{Budget}}}} } }""";

        Read(json, "https://news.example/live/budget-day").StoryOrThrow().Updates.Select(update => update.Id).Should().Equal("21", "20");
        Read(json).Story.Should().BeNull();
    }

    [Theory]
    [InlineData("""{"matches":{"8305360":STORM,"8305396":BUDGET}}""")]
    [InlineData("""{"title":"Storm","parts":[{"title":"Morning","items":STORM},{"title":"Evening","items":BUDGET}]}""")]
    [InlineData("""[{"title":"2031-03-14","items":STORM},{"title":"2031-03-13","items":BUDGET}]""")]
    public void Matches_sections_and_days_are_one_story(string json) =>
        Read(json.Replace("STORM", Storm, StringComparison.Ordinal).Replace("BUDGET", Budget, StringComparison.Ordinal)).StoryOrThrow()
            .Updates.Select(update => update.Id).Should().BeEquivalentTo("11", "10", "21", "20");

    [Fact]
    public void A_list_whose_items_name_their_match_is_one_story() =>
        Read("""{"match":[{"id":"1","name":"A"}],"liveticker":[{"match_id":"1","id":"5","tickertime":"28.09.2031 """
            + """19:44:05","content":"<b>Good evening!</b>"},{"match_id":"2","id":"6","tickertime":"28.09.2031 """
            + """19:46:05","content":"<b>Hello.</b>"}]}""")
            .StoryOrThrow().Updates.Should().HaveCount(2);
}
