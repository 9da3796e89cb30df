namespace LiveBlog.Core.Tests.PageParts;

public sealed class BodyReaderTests
{
    [Theory]
    [InlineData("One<br>two", "Paragraph: One/two")]
    [InlineData("One <br/> <br/> two", "Paragraph: One/two")]
    [InlineData("<p>One</p><p>two</p>", "Paragraph: One | Paragraph: two")]
    [InlineData("<div>One</div>two<div>three</div>", "Paragraph: One | Paragraph: two | Paragraph: three")]
    [InlineData("<ul><li>One</li><li>two</li></ul>", "ListBlock: One/two")]
    [InlineData("<p>One<ul><li>two</ul>three", "Paragraph: One | ListBlock: two | Paragraph: three")]
    [InlineData("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>", "Table: a~b/c~d")]
    [InlineData("One<hr>two", "Paragraph: One | Paragraph: two")]
    [InlineData("<span>One</span><span> two</span>", "Paragraph: One two")]
    [InlineData("<p>One<span>two</span></p>", "Paragraph: Onetwo")]
    [InlineData("  One \n\t two&nbsp;three ", "Paragraph: One two three")]
    [InlineData("<p></p><p> </p><p>&nbsp;</p>", "")]
    [InlineData("<pre>One\n  two</pre>", "Paragraph: One two")]
    [InlineData("<dl><dt>One</dt><dd>two</dd></dl>", "Paragraph: One | Paragraph: two")]
    public void Words_never_glue(string html, string shape) => Body.Shape(html).Should().Be(shape);

    [Fact]
    public void Marks_point_at_their_words()
    {
        RichText text = Text("<p> Read <a href='/more'><b>more</b> here</a> and <em>now</em>.</p>");

        text.Text.Should().Be("Read more here and now.");
        text.Marks.Should().Equal(
            new TextMark { Kind = MarkKind.Link, Start = 5, Length = 9, Url = new Uri("https://news.example/more") },
            new TextMark { Kind = MarkKind.Strong, Start = 5, Length = 4 },
            new TextMark { Kind = MarkKind.Emphasis, Start = 19, Length = 3 });
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("mailto:a@news.example")]
    [InlineData("http://")]
    [InlineData("")]
    public void A_link_that_is_no_web_address_leaves_its_words(string href)
    {
        RichText text = Text($"<p><a href=\"{href}\">words</a></p>");

        text.Text.Should().Be("words");
        text.Marks.Should().BeEmpty();
    }

    [Fact]
    public void A_mark_over_two_paragraphs_marks_both()
    {
        ValueList<Block> body = Body.Of("<b><p>One</p><p>two</p></b>");

        body.OfType<Paragraph>().SelectMany(paragraph => paragraph.Content.Marks).Should().HaveCount(2)
            .And.OnlyContain(mark => mark.Start == 0 && mark.Length == 3);
    }

    [Fact]
    public void Spaces_at_the_ends_of_a_mark_are_not_marked() =>
        Text("<p>a<b> b </b>c</p>").Marks.Should().ContainSingle().Which.Should()
        .Be(new TextMark { Kind = MarkKind.Strong, Start = 2, Length = 1 });

    [Theory]
    [InlineData("<ol><li>One<ul><li>two</li><li>three</li></ul></li><li>four</li></ol>", "ListBlock: One/two/three/four")]
    [InlineData("<ul><li><p>One</p></li><li><h3>two</h3></li></ul>", "ListBlock: One/two")]
    [InlineData("<ul></ul>", "")]
    public void Lists_within_lists_give_their_items(string html, string shape) => Body.Shape(html).Should().Be(shape);

    [Fact]
    public void A_numbered_list_says_so() =>
        Body.Of("<ol><li>One</li></ol>")[0].Should().BeOfType<ListBlock>().Which.IsOrdered.Should().BeTrue();

    [Fact]
    public void A_head_row_is_told()
    {
        Table table = Body.Of("<table><thead><tr><th>Gate<th>State</thead><tr><td>East<td>Shut</table>")[0].Should().BeOfType<Table>()
            .Which;

        table.HasHeader.Should().BeTrue();
        table.Rows.Should().HaveCount(2);
    }

    [Theory]
    [InlineData("<table><tr><td>One</td></tr><tr><td>two</td></tr></table>", "Paragraph: One | Paragraph: two")]
    [InlineData("<table><tr><td></td></tr></table>", "")]
    [InlineData("<table><tr><td>a<td></tr><tr><td>b<td>c</table>", "Table: a~/b~c")]
    public void A_table_of_one_column_lays_out(string html, string shape) => Body.Shape(html).Should().Be(shape);

    [Fact]
    public void A_block_quote_has_paragraphs_speaker_and_source()
    {
        BlockQuote quote =
            Body.Of("<blockquote cite='https://council.example/s'><p>We shut it.</p><p>It stays shut.</p><footer>— Ilse Brandt, "
                + "Mayor</footer></blockquote>")[0].Should().BeOfType<BlockQuote>().Which;

        quote.Paragraphs.Select(line => line.Text).Should().Equal("We shut it.", "It stays shut.");
        quote.Speaker.Should().Be(new Speaker { Name = "Ilse Brandt", Role = "Mayor", Mention = "Ilse Brandt, Mayor" });
        quote.Url.Should().Be(new Uri("https://council.example/s"));
    }

    [Fact]
    public void Headings_keep_their_level() =>
        Body.Of("<h4>What we know</h4><p>Little.</p>")[0].Should().Be(new Heading { Level = 4, Content = "What we know" });

    [Fact]
    public void The_q_element_prints_its_marks() => Text("<p>She said <q>no</q>.</p>").Text.Should().Be("She said “no”.");

    [Theory]
    [InlineData("<script>x</script><style>y</style>One")]
    [InlineData("<div class='share-bar'>Share</div>One")]
    [InlineData("<div class='ad-slot'>Advertisement</div>One")]
    [InlineData("<aside class='related-stories'>More</aside>One")]
    [InlineData("<span class='visually-hidden'>Image</span>One")]
    [InlineData("<div hidden>Hidden</div>One")]
    [InlineData("<div style='display:none'>Hidden</div>One")]
    [InlineData("<button>Load</button><form>f</form><nav>n</nav>One")]
    [InlineData("<!-- comment -->One<template>t</template>")]
    public void What_stands_in_the_way_is_left_out(string html) => Body.Shape(html).Should().Be("Paragraph: One");

    [Theory]
    [InlineData("<div class='shared-content'>One</div>")]
    [InlineData("<div class='header'>One</div>")]
    [InlineData("<div class='leadership'>One</div>")]
    [InlineData("<div class='address'>One</div>")]
    public void Names_that_only_look_like_noise_stay(string html) => Body.Shape(html).Should().Be("Paragraph: One");

    [Fact]
    public void Depth_is_no_danger()
    {
        string html = string.Concat(Enumerable.Repeat("<span>", 5_000)) + "One";

        Body.Shape(html).Should().Be("Paragraph: One");
    }

    private static RichText Text(string html) => Body.Of(html)[0].Should().BeOfType<Paragraph>().Which.Content;

    [Theory]
    [InlineData("<div class='embed-consent'><p>Load it?</p><button>Yes</button><template>"
        + "<iframe src='https://www.youtube.com/embed/Ab12'></iframe></template></div>", "https://www.youtube.com/watch?v=Ab12")]
    [InlineData("<div class='opt-in' data-embed-url='https://x.com/tide/status/12'><p>Load it?</p></div>", "https://x.com/tide/status/12")]
    [InlineData("<p>https://x.com/tide/status/12</p>", "https://x.com/tide/status/12")]
    [InlineData("<p><a href='https://bsky.app/profile/tide/post/12'>bsky.app/profile/tide/post/12</a></p>",
        "https://bsky.app/profile/tide/post/12")]
    public void A_post_that_is_held_back_or_only_addressed_is_an_embed(string html, string url)
    {
        Block block = Body.Of(html).Should().ContainSingle().Subject;

        (block is Video video ? video.Url : ((Embed)block).Url)!.AbsoluteUri.Should().Be(url);
    }

    [Fact]
    public void The_address_of_a_page_is_no_post() =>
        Body.Shape("<p>https://tide.example/news/12</p>").Should().Be("Paragraph: https://tide.example/news/12");

    [Fact]
    public void Small_print_behind_a_picture_is_its_caption() =>
        Body.Of("<p><img src='https://tide.example/a.jpg'></p><p><small>Divers at work. REUTERS/Pia Lund</small></p>").Should()
            .ContainSingle().Which.Should().BeOfType<Image>().Which.Credit.Should().Be("REUTERS/Pia Lund");
}
