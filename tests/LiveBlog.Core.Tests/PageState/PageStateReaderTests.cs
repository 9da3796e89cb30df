using LiveBlog.Core.Drafts;

namespace LiveBlog.Core.Tests.PageState;

public class PageStateReaderTests
{
    private const string Entries =
        """[{"id":"e2","title":"Gate two","publishedAt":"2031-05-14T18:40:00Z","updatedAt":"2031-05-14T18:45:00Z","b""" +
        """ody":"<p>It shuts.</p>"},{"id":"e1","title":null,"publishedAt":"2031-05-14T18:05:00Z","body":"<p>Gate one shuts.</p>"}]""";

    public static TheoryData<string, string> Scripts => new()
    {
        { "id=\"__NEXT_DATA__\" type=\"application/json\"", """{"props":{"pageProps":{"story":{"entries":@entries}}},"page":"/live"}""" },
        { "", """window.__INITIAL_STATE__ = {"liveBlog":{"entries":@entries}}; window.other = function(){ return {a: 1}; };""" },
        { "", """(function(){ window.App = window.App || {}; App.load({"ticker":{"entries":@entries}}); })();""" },
        { "", """window.__INITIAL_DATA__ = "{\"ticker\":{\"entries\":@escaped}}";""" },
        { "", """const data = JSON.parse('{"ticker":{"entries":@entries}}');""" },
        { "", """const data = JSON.parse(decodeURIComponent("@encoded"));""" },
        { "", """Fusion.globalContent={"type":"live","entries":@entries};Fusion.globalContentConfig={"source":"x"};""" },
        { "", """/* <![CDATA[ */ var ticker_settings = {"state":"enable","entries":@entries} /* ]]> */""" },
        { "", """let cut = {"ticker":{"entries":@cut""" },
    };

    [Theory]
    [MemberData(nameof(Scripts))]
    public void Entries_are_found_in_whatever_script_carries_them(string attributes, string script)
    {
        StoryDraft draft = Told.State(With(script), attributes)!;

        draft.Updates.Select(update => $"{update.Id} {update.Headline}").Should().Equal("e2 Gate two", "e1 ");
        Told.Times(draft.Updates[0]).Should().Equal("Published 2031-05-14T18:40:00Z", "Modified 2031-05-14T18:45:00Z");
        Told.Blocks(draft.Updates[0]).Should().StartWith("p: It shuts.");
    }

    [Fact]
    public void Entries_of_a_normalised_cache_are_followed_through_their_references()
    {
        StoryDraft draft = Told.State("""
            window.__APOLLO_STATE__ = {"ROOT_QUERY": {"__typename": "Query", "page({\"id\":\"9\"})": {"__ref": "LiveBlogArticle:9"}},
              "LiveBlogArticle:9": {"__typename": "LiveBlogArticle", "id": "9", "title": "Harbour live: barrier shut",
                "liveBlogItems({\"first\":10})": [{"__ref": "LiveBlogItem:2"}, {"__ref": "LiveBlogItem:1"}]},
              "LiveBlogItem:1": {"__typename": "LiveBlogItem", "itemId": "1", "itemUrl": "https://news.example/world/live/harbour#1",
                "publishDate": 1936620000000, "updateDate": 1936620000000, "body": [{"__ref": "Text:5"}],
                "author": {"__ref": "Person:1"}},
              "LiveBlogItem:2": {"__typename": "LiveBlogItem", "itemId": "2", "itemUrl": "https://news.example/world/live/harbour#2",
                "publishDate": 1936623600000, "updateDate": 1936623900000, "headline": "Gate two", "body": [{"__ref": "Text:6"}]},
              "Text:5": {"__typename": "Paragraph", "content": "Gate <b>one</b> shuts."}, "Text:6": {"__typename": "Paragraph",
                "content": "It shuts."}, "Person:1": {"__typename": "Author", "name": "Ines Okoro"}};
            """)!;

        draft.Updates.Select(update => $"{update.Id} {update.Url!.Fragment} {update.Headline}").Should().Equal("2 #2 Gate two", "1 #1 ");
        Told.Blocks(draft.Updates[1]).Should().Equal("p: Gate one shuts.");
        draft.Updates[1].Authors.Should().Equal(new Author { Name = "Ines Okoro" });
    }

    [Fact]
    public void Entries_that_only_the_cache_itself_lists_are_found_by_their_type()
    {
        StoryDraft draft = Told.State("""
            {"props": {"apolloState": {"ROOT_QUERY": {"__typename": "Query"},
              "LiveUpdate:2": {"__typename": "LiveUpdate", "id": "2", "createdAt": "2031-05-14T18:40:00Z", "html": "<p>It shuts.</p>"},
              "LiveUpdate:1": {"__typename": "LiveUpdate", "id": "1", "createdAt": "2031-05-14T18:20:00Z",
                "html": "<p>Gate one shuts.</p>"},
              "Section:1": {"__typename": "Section", "id": "1", "name": "World"}}}}
            """, "type=\"application/json\"")!;

        draft.Updates.Select(update => update.Id).Should().Equal("2", "1");
    }

    [Fact]
    public void Entries_kept_under_their_ids_are_a_list_too()
    {
        StoryDraft draft = Told.State("""
            window.state = {"liveblog": {"posts": {"byId": {"p2": {"id": "p2", "timestamp": 1936623600, "content": "<p>It shuts.</p>"},
              "p1": {"id": "p1", "timestamp": 1936620000, "content": "<p>Gate one shuts.</p>"}}}}};
            """)!;

        draft.Updates.Select(update => update.Id).Should().Equal("p2", "p1");
    }

    [Fact]
    public void The_rows_of_server_components_are_put_together_with_the_texts_they_point_to()
    {
        StoryDraft draft = Told.State(
            """self.__next_f.push([1,"0:[\"$\",\"$L2\",null,{}]\n2a:T1b,\u003cp\u003eG\u00e4te two\nis shut. X\u003c/p\u003e""" +
            """4:[\"$\",\"div\",null,{\"liveBlog\":{\"entries\":[{\"id\":\"e2\",\"publishedAt\":\"$D2031-05-14T18:40:00.000Z\","])""" +
            """</script><script>self.__next_f.push([1,"\"body\":\"$2a\"},{\"id\":\"e1\",\"publishedAt\":\"$D2031-05-""" +
            """14T18:05:00.000Z\",\"body\":\"\u003cp\u003eGate one is shut.\u003c/p\u003e\"}]}}]\n"])""")!;

        draft.Updates.Select(update => $"{update.Id} {update.Times[0].Text}").Should()
            .Equal("e2 2031-05-14T18:40:00.000Z", "e1 2031-05-14T18:05:00.000Z");
        Told.Blocks(draft.Updates[0]).Should().Equal("p: Gäte two is shut. X");
    }

    [Fact]
    public void The_pages_of_one_list_are_one_list()
    {
        StoryDraft draft = Told.State("""
            {"queries": [{"state": {"data": {"pages": [
              {"posts": [{"id": 4, "date": "2031-05-14T18:40:00Z", "content": {"rendered": "<p>Four.</p>"}}, {"id": 3,
                "date": "2031-05-14T18:30:00Z", "content": {"rendered": "<p>Three.</p>"}}]},
              {"posts": [{"id": 2, "date": "2031-05-14T18:20:00Z", "content": {"rendered": "<p>Two.</p>"}}, {"id": 3,
                "date": "2031-05-14T18:30:00Z", "content": {"rendered": "<p>Three.</p>"}}]}]}}}]}
            """, "type=\"application/json\"")!;

        draft.Updates.Select(update => update.Id).Should().Equal("4", "3", "2");
    }

    [Fact]
    public void An_arc_live_page_gives_its_stories()
    {
        StoryDraft draft = Told.State("""
            Fusion.globalContent = {"_id": "L", "type": "story", "subtype": "live-update",
              "headlines": {"basic": "Harbour live: barrier shut"}, "content_elements": [
              {"_id": "S2", "type": "story", "headlines": {"basic": "Gate two &amp; the tide"},
                "canonical_url": "/world/live/harbour/#S2", "additional_properties": {"first_display_date": "2031-05-14T18:40:00.000Z"},
                "first_publish_date": "2031-05-14T18:39:00Z", "last_updated_date": "2031-05-14T18:50:00Z",
               "credits": {"by": [{"name": "Ines Okoro", "type": "author"}]}, "content_elements": [{"_id": "T", "type": "text",
                 "content": "It shuts."}]},
              {"_id": "S1", "type": "story", "headlines": {"basic": "Gate one"}, "canonical_url": "/world/live/harbour/#S1",
                "additional_properties": {}, "first_publish_date": "2031-05-14T18:09:00Z", "content_elements": [{"_id": "T",
                "type": "text", "content": "Gate one shuts."}]}]};
            """)!;

        draft.Updates.Select(update => $"{update.Id} {update.Headline}").Should().Equal("S2 Gate two & the tide", "S1 Gate one");
        Told.Times(draft.Updates[0]).Should().Equal("Published 2031-05-14T18:40:00.000Z", "Modified 2031-05-14T18:50:00Z");
        draft.Updates[0].Authors[0].Name.Should().Be("Ines Okoro");
    }

    [Fact]
    public void A_title_that_is_not_the_pages_own_is_not_taken()
    {
        string script = """window.state = {"title": "Example News: all you need to know, every day", "liveblog": {"entries": @entries}};""";

        Told.State(With(script))!.Headline.Should().BeNull();
    }

    [Fact]
    public void The_reasons_are_told() =>
        Told.State(With("""window.state = {"liveBlog":{"entries":@entries}};"""))!.Evidence.Select(reason => reason.Reason)
            .Should().Contain(["it is called entries", "it stands under liveBlog", "its items have no pages of their own"]);

    /// <summary>The script with the entries as they are, as text in a string, encoded as a part of an address, or cut short.</summary>
    private static string With(string script) => script
        .Replace("@entries", Entries.Trim(), StringComparison.Ordinal)
        .Replace("@escaped", Entries.Trim().Replace("\"", "\\\"", StringComparison.Ordinal), StringComparison.Ordinal)
        .Replace("@encoded", Uri.EscapeDataString("{\"ticker\":{\"entries\":" + Entries.Trim() + "}}"), StringComparison.Ordinal)
        .Replace("@cut", Entries.Trim()[..^3], StringComparison.Ordinal);
}
