using LiveBlog.Core.Feeds;

namespace LiveBlog.Core.Tests.Feeds;

/// <summary>Each kind of block, whole and with parts missing, as the HTML of feeds and as Markdown.</summary>
public sealed class BlockWritingTests
{
    private static readonly Uri Quay = new("https://news.example/quay");

    public static TheoryData<Block, string, string> Blocks => new()
    {
        { new Paragraph { Content = "Gate <one>" }, "<p>Gate &lt;one&gt;</p>", "Gate &lt;one&gt;" },
        { new Heading { Level = 1, Content = "Tide" }, "<h1>Tide</h1>", "#### Tide" },
        { new Heading { Level = 6, Content = "Tide" }, "<h6>Tide</h6>", "#### Tide" },
        {
            new BlockQuote { Paragraphs = ["One.", "Two."], Url = Quay, Speaker = new Speaker { Name = "Mara Voss" } },
            "<blockquote cite=\"https://news.example/quay\"><p>One.</p><p>Two.</p><footer>– Mara Voss</footer></blockquote>",
            "> One.\n>\n> Two.\n>\n> — Mara Voss"
        },
        { new BlockQuote { Paragraphs = ["One."] }, "<blockquote><p>One.</p></blockquote>", "> One." },
        {
            new BlockQuote { Paragraphs = [], Speaker = new Speaker { Name = "Mara Voss" } },
            "<blockquote><footer>– Mara Voss</footer></blockquote>",
            "> — Mara Voss"
        },
        { new ListBlock { Items = ["a", "b"] }, "<ul><li>a</li><li>b</li></ul>", "- a\n- b" },
        { new ListBlock { Items = ["a", "b"], IsOrdered = true }, "<ol><li>a</li><li>b</li></ol>", "1. a\n2. b" },
        {
            new Table { HasHeader = true, Rows = [["Ward", "Votes"], ["Mill"]] },
            "<table><thead><tr><th scope=\"col\">Ward</th><th scope=\"col\">Votes</th></tr></thead><tr><td>Mill</td></tr></table>",
            "| Ward | Votes |\n| --- | --- |\n| Mill |  |"
        },
        {
            new Table { Rows = [["Mill", "7"], ["Lock", "9"]] },
            "<table><tr><td>Mill</td><td>7</td></tr><tr><td>Lock</td><td>9</td></tr></table>",
            "|  |  |\n| --- | --- |\n| Mill | 7 |\n| Lock | 9 |"
        },
        {
            new Image { Url = Quay, Alt = "A gate", Caption = "At dusk", Credit = "Lind" },
            "<figure><img src=\"https://news.example/quay\" alt=\"A gate\"><figcaption>At dusk <small>Credit: Lind</small></figcaption>"
                + "</figure>",
            "![A gate](<https://news.example/quay>)\n\n*At dusk Credit: Lind*"
        },
        {
            new Image { Url = Quay }, "<figure><img src=\"https://news.example/quay\" alt=\"\"></figure>",
            "![](<https://news.example/quay>)"
        },
        { new Image { Credit = "Lind" }, "<figure><figcaption><small>Credit: Lind</small></figcaption></figure>", "*Credit: Lind*" },
        { new Image { Caption = "At dusk" }, "<figure><figcaption>At dusk</figcaption></figure>", "*At dusk*" },
        {
            new Video { Url = Quay, Caption = "It falls" }, "<figure><p><a href=\"https://news.example/quay\">It falls</a></p></figure>",
            "[It falls](<https://news.example/quay>)"
        },
        {
            new Video { Url = Quay }, "<figure><p><a href=\"https://news.example/quay\">Video</a></p></figure>",
            "[Video](<https://news.example/quay>)"
        },
        { new Video { Caption = "It falls" }, "<figure><p>It falls</p></figure>", "It falls" },
        {
            new Embed { Provider = "quayside", Author = "Office", Url = Quay, Text = "Shut.\nAll well." },
            "<blockquote cite=\"https://news.example/quay\"><p>Shut.</p><p>All well.</p><footer>– <a href=\"https://news.example/quay\">"
                + "Office (quayside)</a></footer></blockquote>",
            "> Shut. All well.\n>\n> — [Office (quayside)](<https://news.example/quay>)"
        },
        {
            new Embed { Provider = "quayside", Text = "Shut." }, "<blockquote><p>Shut.</p><footer>– quayside</footer></blockquote>",
            "> Shut.\n>\n> — quayside"
        },
    };

    [Theory]
    [MemberData(nameof(Blocks))]
    public void A_block_is_this_HTML_and_this_Markdown(Block block, string html, string markdown)
    {
        BlockHtml.Write([block]).Should().Be(html);
        Story story = new() { Headline = "H", Updates = [new Update { Headline = "U", Body = [block] }] };
        StoryFeed.Write(story, FeedFormat.Markdown)["# H\n\n### U\n\n".Length..].TrimEnd('\n').Should().Be(markdown);
    }

    [Theory]
    [InlineData("<p>One</p><p>Two</p>", "One Two")]
    [InlineData("One<br>Two", "One Two")]
    [InlineData("O<b>n</b>e", "One")]
    [InlineData("a &lt; b &amp; c", "a < b & c")]
    [InlineData("a < b", "a < b")]
    [InlineData("a <3", "a")]
    [InlineData("a<!-- no -->b", "ab")]
    [InlineData("a<!-- no", "a")]
    [InlineData("a<script>no</script>b", "ab")]
    [InlineData("a<STYLE>p { }</style>b", "ab")]
    [InlineData("a<p", "a")]
    [InlineData("a</p>b", "a b")]
    [InlineData("a<?php x ?>b", "ab")]
    [InlineData("a<!doctype html>b", "ab")]
    [InlineData("a</b>b", "ab")]
    [InlineData("a<", "a<")]
    public void Markup_of_a_text_is_passed_over(string html, string words) =>
        FeedProse.Plain(new FeedText(html, IsHtml: true)).Should().Be(words);

    [Theory]
    [InlineData("a <b>c</b>", "a c")]
    [InlineData("a &#8211; b", "a – b")]
    [InlineData("a &amp; b", "a & b")]
    [InlineData("a<br>b", "a b")]
    [InlineData("a < b > c", "a < b > c")]
    [InlineData("a & b", "a & b")]
    [InlineData("", null)]
    [InlineData("  ", null)]
    [InlineData(null, null)]
    public void A_plain_title_that_looks_like_markup_is_read_as_markup(string? title, string? words) =>
        FeedProse.Line(new FeedText(title)).Should().Be(words);

    [Fact]
    public void Lines_of_a_plain_body_are_paragraphs() =>
        FeedProse.Paragraphs("One.\n\n  Two\tand.\n").Select(block => block.PlainText).Should().Equal("One.", "Two and.");

    [Theory]
    [InlineData("<a>x & y</a>", "<a>x &amp; y</a>")]
    [InlineData("<a>x &y</a>", "<a>x &amp;y</a>")]
    [InlineData("<a>&;</a>", "<a>&amp;;</a>")]
    [InlineData("<a>&nbsp;&eacute;</a>", "<a>\u00a0é</a>")]
    [InlineData("<a>&nosuch;</a>", "<a>&amp;nosuch;</a>")]
    [InlineData("<a>&a&b;</a>", "<a>&amp;a&amp;b;</a>")]
    [InlineData("<a>&#0;&#x110000;&#xZ;</a>", "<a>&amp;#0;&amp;#x110000;&amp;#xZ;</a>")]
    [InlineData("<a>x\u0001y</a>", "<a>xy</a>")]
    [InlineData("<a>x & <![CDATA[y & z]]></a>", "<a>x &amp; <![CDATA[y & z]]></a>")]
    [InlineData("<a>& <![CDATA[y & z", "<a>&amp; <![CDATA[y & z")]
    public void What_no_XML_can_hold_is_mended(string text, string mended) => XmlMending.Mend(text).Should().Be(mended);

    [Theory]
    [InlineData("<a>x &amp; &lt;&gt;&quot;&apos; &#65; &#x41; &#1114111;</a>")]
    [InlineData("<a><![CDATA[x & y]]></a>")]
    public void What_is_sound_stays_the_same_string(string text) => XmlMending.Mend(text).Should().BeSameAs(text);

    [Fact]
    public void Characters_that_XML_cannot_hold_are_replaced_left_out_or_escaped()
    {
        XmlText.Clean("a\u0001b").Should().Be("a\ufffdb");
        XmlText.Without("a\u0001b\tc").Should().Be("ab\tc");
        XmlText.Escape("a\ufffeb\uffff").Should().Be("a\\uFFFEb\\uFFFF");
        XmlText.Clean("sound").Should().Be("sound");
        XmlText.Without("sound").Should().Be("sound");
        XmlText.Escape("sound").Should().Be("sound");
    }
}
