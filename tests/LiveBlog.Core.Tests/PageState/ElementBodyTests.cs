namespace LiveBlog.Core.Tests.PageState;

public class ElementBodyTests
{
    [Fact]
    public void Arc_elements_become_blocks() =>
        Told.Body("""
            [{"_id": "A", "type": "text", "content": "The <b>mayor</b> spoke on the quay &amp; left.", "additional_properties": {}},
             {"_id": "B", "type": "header", "level": 2, "content": "What next"},
             {"_id": "C", "type": "list", "list_type": "unordered", "items": [{"type": "text", "content": "One"}, {"type": "text",
             "content": "Two"}]},
             {"_id": "D", "type": "quote", "subtype": "blockquote", "content_elements": [{"type": "text", "content": "We held the line."}],
             "citation": {"type": "text", "content": "Ada Moss, mayor"}},
             {"_id": "E", "type": "image", "url": "https://img.example/gate.jpg", "caption": "The gate.", "alt_text": "A gate",
             "credits": {"by": [{"name": "Tom Vale", "type": "author"}]}},
             {"_id": "F", "type": "interstitial_link", "url": "https://news.example/other", "content": "Read more"},
             {"_id": "G", "type": "oembed_response", "subtype": "twitter", "raw_oembed": {"url": "https://twitter.com/quay/status/3",
             "author_name": "Quay Office",
             "html": "<blockquote class='twitter-tweet'><p>Well.</p>— Quay (@quay) <a href='https://x.com/q/status/3'></a></blockquote>",
             "type": "rich"}},
             {"_id": "H", "type": "table", "header": [{"type": "text", "content": "Gate"}, {"type": "text", "content": "State"}],
             "rows": [[{"type": "text", "content": "Two"}, {"type": "text", "content": "shut"}]]},
             {"_id": "I", "type": "raw_html", "content": "<iframe src=\"https://www.youtube.com/embed/k1\"></iframe>"},
             {"_id": "J", "type": "divider"}]
            """).Should().Equal(
                "p: The mayor spoke on the quay & left.",
                "h2: What next",
                "list: One / Two",
                "quote: We held the line. | Ada Moss | mayor",
                "image: https://img.example/gate.jpg | A gate | The gate. | Tom Vale",
                "embed: twitter https://twitter.com/quay/status/3 | Quay (@quay) | Well.",
                "table: Gate ; State / Two ; shut",
                "video: youtube https://www.youtube.com/watch?v=k1 | ");

    [Fact]
    public void Elements_that_keep_their_words_one_level_down_read_the_same() =>
        Told.Body("""
            [{"type": "paragraph", "data": {"text": "Gate <i>two</i> shuts."}}, {"type": "header", "data": {"text": "Next", "level": 4}},
            {"type": "list", "data": {"style": "ordered", "items": ["One", "Two"]}},
             {"type": "quote", "data": {"text": "We held.", "caption": "Ada Moss"}}, {"type": "image",
             "data": {"file": {"url": "https://img.example/a.jpg"}, "caption": "Surf"}},
             {"type": "embed", "data": {"service": "youtube", "source": "https://www.youtube.com/watch?v=k2",
             "embed": "https://www.youtube.com/embed/k2"}}]
            """).Should().Equal("p: Gate two shuts.", "h4: Next", "ordered: One / Two", "quote: We held. | Ada Moss | ",
                "image: https://img.example/a.jpg |  | Surf | ", "video: youtube https://www.youtube.com/watch?v=k2 | ");

    [Fact]
    public void Types_with_a_namespace_read_by_their_last_part() =>
        Told.Body("""[{"name": "core/paragraph", "attributes": {"content": "One line of words."}}, {"name": "core/heading","""
            + """ "attributes": {"level": 2, "content": "Head"}}, {"name": "core/list", "attributes": """
            + """{"ordered": false, "values": "<li>One</li>"}}]""")
            .Should().StartWith(["p: One line of words.", "h2: Head"]);

    [Theory]
    [InlineData("\"Plain words of one line.\"", "p: Plain words of one line.")]
    [InlineData("""["First of the lines.", "<p>Second of them.</p>"]""", "p: First of the lines.|p: Second of them.")]
    [InlineData("""{"rendered": "<p>From the CMS.</p>", "protected": false}""", "p: From the CMS.")]
    [InlineData("""{"json": {"nodeType": "document", "content": [{"nodeType": "paragraph", "content": [{"nodeType": "text","""
        + """ "value": "Deep."}]}]}}""", "p: Deep.")]
    [InlineData("7", "")]
    [InlineData("[[[[]]]]", "")]
    [InlineData("{}", "")]
    public void A_body_may_come_in_many_wrappings(string json, string told) => string.Join('|', Told.Body(json)).Should().Be(told);
}
