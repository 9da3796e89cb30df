using AngleSharp.Html.Parser;
using CsCheck;
using LiveBlog.Core.Documents.Dom;

namespace LiveBlog.Core.Tests.Documents.Dom;

/// <summary>The tree this library has AngleSharp build must be the tree AngleSharp builds for itself, however broken the page.</summary>
public sealed class DomTreeTests
{
    private static readonly string[] Tags =
        ["p", "div", "b", "i", "a", "ul", "li", "table", "tbody", "tr", "td", "th", "caption", "col", "select", "option", "form", "h2",
            "svg", "title", "foreignObject", "math", "mi", "button", "pre", "br", "img", "script", "nobr", "dl", "dt", "dd", "article",
            "x-note", "body", "html"];

    private static readonly Gen<string> Soup = Pieces(Tags, 60).Select(pieces => "<!DOCTYPE html>" + pieces);

    [Fact]
    public void Of_any_soup_of_tags_the_tree_is_AngleSharps_own() => Soup.Sample(html => Own(html) == AngleSharps(html), iter: 20_000);

    /// <summary>
    /// Without select: a template in a part of a table in a select makes AngleSharp put what follows beside the root element, where the
    /// standard has it in it.
    /// </summary>
    [Fact]
    public void Of_any_soup_around_and_in_templates_too()
    {
        string[] tags = [.. Tags.Except(["select"])];
        Gen.Select(Pieces(tags, 40), Pieces(tags, 30), Pieces(tags, 20))
            .Select((before, inner, behind) => $"<!DOCTYPE html>{before}<template>{inner}</template>{behind}<p>last")
            .Sample(html => Own(html) == AngleSharps(html), iter: 20_000);
    }

    [Theory]
    [InlineData("<table><p>before</p><tr><td>cell</table>")]
    [InlineData("<table><tr><div>before<b>bold</b></div><td>cell<table><i>inner</i></table></table>")]
    [InlineData("<template><p>hidden</p></template><p>shown")]
    [InlineData("<div><template><div><template><p>twice hidden</p></template></div></template></div>")]
    [InlineData("<template><tr><td>cell</td></tr></template>")]
    [InlineData("<template><td>cell</td></template><table><tr><td>other</table>")]
    [InlineData("<template><caption>words</caption><tbody><tr><td>cell</tbody></template><th>none")]
    [InlineData("<select><option><td><template></template><th>word")]
    [InlineData("<b><p>one</b>two<i>three</p>four</i>")]
    [InlineData("<svg viewBox='0 0 1 1'><a xlink:href='#x'><path d='M0'/></a><foreignObject><p>text</foreignObject></svg>")]
    [InlineData("<p>a<!-- -->b&amp;c")]
    [InlineData("<body class='a'><body class='b' id='c'>")]
    [InlineData("<div><template shadowrootmode='open'><p>shown</p></template><i>own</i></div>")]
    public void Known_shapes_give_AngleSharps_own_tree(string body) =>
        Own("<!DOCTYPE html>" + body).Should().Be(AngleSharps("<!DOCTYPE html>" + body));

    [Fact]
    public void What_stands_too_deep_stands_beside_as_in_browsers()
    {
        string html = $"<!DOCTYPE html><body>{string.Concat(Enumerable.Repeat("<div>", 2_000))}deep<p>last";
        using AngleSharp.Dom.IDocument unlimited = new HtmlParser(new HtmlParserOptions { MaximumDepth = int.MaxValue })
            .ParseDocument(html);

        using DomDocument parsed = TreeText.Parse(html);
        using DomDocument copied = DomCopy.Of(unlimited);

        Depth(parsed).Should().Be(512);
        Depth(copied).Should().Be(512);
        Elements.Text(parsed.Body!).Should().Be("deeplast").And.Be(Elements.Text(copied.Body!));
    }

    [Theory]
    [InlineData("<svg {0}></svg>")]
    [InlineData("<body {0}><body {0}>")]
    [InlineData("<p><b {0}>one</p><p><b {0}>two</p><p>three")]
    public void A_tag_of_countless_attributes_keeps_the_first_of_them(string shape)
    {
        string attributes = string.Join(' ', Enumerable.Range(0, 100_000).Select(number => $"a{number}=x"));

        using DomDocument document =
            TreeText.Parse("<!DOCTYPE html>" + string.Format(System.Globalization.CultureInfo.InvariantCulture, shape, attributes));

        Elements.Below(document).Max(element => element.Attributes.Length).Should().Be(500);
    }

    [Fact]
    public void Text_in_many_pieces_is_joined_in_linear_time()
    {
        string html = "<!DOCTYPE html><body>" + string.Concat(Enumerable.Repeat("ab</x>", 200_000));

        using DomDocument document = TreeText.Parse(html);

        Elements.Text(document.Body!).Should().HaveLength(400_000);
    }

    private static int Depth(DomDocument document) => Elements.Below(document).Max(element =>
    {
        int depth = 0;
        for (DomElement? at = element; at is not null; at = at.ParentElement)
            depth++;
        return depth;
    });

    private static Gen<string> Pieces(string[] tags, int most) => Gen.Frequency(
        (6, Any(tags).Select(tag => $"<{tag}>")),
        (5, Any(tags).Select(tag => $"</{tag}>")),
        (2, Gen.Select(Any(tags), Gen.Int[0, 9], (tag, number) => $"<{tag} class='c{number} d' data-n={number} hidden>")),
        (4, Any("one", " ", "two &amp; three", "&nbsp;\n", "<!-- aside -->", "<", "&#x41;", "</", "\r\n"))).Array[0, most]
            .Select(string.Concat);

    private static Gen<string> Any(params string[] values) => Gen.Int[0, values.Length - 1].Select(at => values[at]);

    private static string Own(string html)
    {
        using DomDocument document = TreeText.Parse(html);
        return TreeText.Of(document);
    }

    private static string AngleSharps(string html)
    {
        using AngleSharp.Dom.IDocument document = new HtmlParser().ParseDocument(html);
        using DomDocument copy = DomCopy.Of(document);
        return TreeText.Of(copy);
    }
}
