using CsCheck;

namespace LiveBlog.Core.Tests;

/// <summary>Random input of every kind ends in a reading whose story can be written and read back.</summary>
public sealed class FuzzTests
{
    private static readonly string[] Pieces =
    [
        "<div>", "</div>", "<p>", "</p>", "<b>", "</i>", "<a href=\"#u1\">", "<a href='http://[x'>", "</a>",
            "<article class=\"live-events__entry\" id=u1>", "</article>", "<li>", "<ul>", "<ol>", "</ul>",
        "<table>", "<tr>", "<td>", "<th>", "</table>", "<blockquote class=twitter-tweet>", "<blockquote>", "</blockquote>", "<figure>",
            "<figcaption>", "<img src=//x/y.jpg>", "<img data-src=a.png>",
        "<time datetime=\"2031-03-04T10:00:00Z\">", "<time>", "</time>", "10:00", "3.42pm", "<h1>", "<h2>", "</h2>", "<br>", "<q>", "<svg>",
            "<math>", "<template>", "<iframe src=https://youtube.com/embed/x>",
        "<script type=\"application/ld+json\">", "</script>", "{\"@type\":\"LiveBlogPosting\",", "\"liveBlogUpdate\":[",
            "{\"articleBody\":\"x\",", "\"datePublished\":\"0000\"}", "]", "}", "\"", "{", ",",
        "<div itemscope itemtype=https://schema.org/LiveBlogPosting>", "<div itemscope itemprop=liveBlogUpdate>",
            "<span itemprop=articleBody>", "<meta itemprop=headline content='x'>",
        "“", "”", "\"", "'", "said", " Ms Oduya ", "– Name, Role", "Credit: PA", "•", "Live updates", "\n", "\0", "\uD800", "\uFFFF",
            "&#xD800;", "&lt;b&gt;", "&amp;amp;", "<!--", "-->", "<![CDATA[", "]]>",
        "<gu-island props='{\"element\":{\"url\":\"x\"}}'>", "<link rel=canonical href='http://x/?%zz#%'>",
            "<meta property=og:url content='https://news.example/é'>", "<base href='http://a/'>", "<html lang=x>", "<body>",
        "Load more updates", "Advertisement", "<section>", "<span class=byline>", "<div class=timestamp>", "1. National",
    ];

    private static readonly Gen<string> Soup = Gen.Int[0, Pieces.Length - 1].Array[0, 60]
        .Select(picks => string.Concat(picks.Select(pick => Pieces[pick])));

    [Fact]
    public void No_tag_soup_throws() => Soup.Sample(page => IsSound(StoryReader.Read(page)), iter: 3_000);

    [Fact]
    public void No_soup_of_a_known_site_throws() =>
        Soup.Sample(page =>
            IsSound(StoryReader.Read("<h1>Tide live</h1>" + page, new PageContext { Url = new Uri("https://www.express.co.uk/live/1") })),
            iter: 2_000);

    [Fact]
    public void No_soup_read_as_plain_text_throws() =>
        Soup.Sample(page => IsSound(StoryReader.ReadText(page.Replace(">", ">\n", StringComparison.Ordinal))), iter: 2_000);

    [Fact]
    public void No_bytes_throw() => Gen.Byte.Array[0, 300].Sample(bytes => IsSound(StoryReader.Read(bytes)), iter: 3_000);

    [Fact]
    public void No_bytes_behind_a_page_s_start_throw() =>
        Gen.Byte.Array[0, 300].Sample(bytes => IsSound(StoryReader.Read([.. "<p>"u8, .. bytes], "text/html; charset=utf-8")), iter: 2_000);

    [Fact]
    public void No_damage_to_a_sound_page_throws() =>
        Gen.Select(Gen.Int[0, SamplePage.Html.Length - 1], Gen.Int[0, 40], Gen.Int[0, Pieces.Length - 1]).Array[1, 6]
            .Sample(hits => IsSound(StoryReader.Read(Damage(hits))), iter: 1_500);

    private static string Damage((int At, int Length, int Piece)[] hits)
    {
        string page = SamplePage.Html;
        foreach ((int at, int length, int piece) in hits)
        {
            int start = Math.Min(at, page.Length);
            page = page[..start] + Pieces[piece] + page[Math.Min(start + length, page.Length)..];
        }

        return page;
    }

    /// <summary>A story is there exactly where the verdict says so, and its JSON brings it back.</summary>
    private static bool IsSound(Reading reading) =>
        (reading.Story is null) == (reading.Verdict is Verdict.NotALiveBlog or Verdict.EmbedOnly or Verdict.Unreadable)
        && (reading.Story is null || StoryJson.Read(StoryJson.Write(reading.Story)) == reading.Story);
}
