using AngleSharp.Html.Parser;
using LiveBlog.Core.Documents.Dom;

namespace LiveBlog.Core.Tests.Documents.Dom;

public sealed class SelectorTests
{
    private const string Page =
        """
        <!DOCTYPE html><html lang="en"><head><title>Tide</title></head><body>
        <main id="main"><h2>One</h2><div class="post lead" data-kind="Key" data-ids="a b-c"><p>first</p><p
        class="by">Olga</p><ul><li>1</li><li class="on">2</li><li>3</li></ul></div>
        <div class="post"><p>second <a href="https://news.example/x.jpg">link</a></p><span></span></div><x-note
        lang="en-GB"><p>note</p></x-note></main>
        <table><tr><td>a</td><td class="mark">b</td></tr><tr><td>c</td></tr></table></body></html>
        """;

    [Theory]
    [InlineData("p")]
    [InlineData("*")]
    [InlineData(".post")]
    [InlineData("div.post.lead")]
    [InlineData("#main > div")]
    [InlineData("main p, td")]
    [InlineData("h2 + div")]
    [InlineData("h2 ~ div p")]
    [InlineData("[data-kind]")]
    [InlineData("[data-kind='Key']")]
    [InlineData("[data-kind='key' i]")]
    [InlineData("[data-kind!='Key']")]
    [InlineData("[data-ids~='b-c']")]
    [InlineData("[lang|='en']")]
    [InlineData("a[href^='https:'][href$='.jpg'][href*='example']")]
    [InlineData("p:first-child")]
    [InlineData("li:last-child")]
    [InlineData("span:empty")]
    [InlineData(":root")]
    [InlineData("li:nth-child(2n+1)")]
    [InlineData("li:nth-child(2)")]
    [InlineData("li:nth-last-child(1)")]
    [InlineData("p:nth-of-type(2)")]
    [InlineData("p:first-of-type")]
    [InlineData("p:only-of-type")]
    [InlineData("p:only-child")]
    [InlineData("tr:has(> td.mark)")]
    [InlineData("div:has(.by, .none)")]
    [InlineData("div:not(.lead)")]
    [InlineData("div:not(:has(.by))")]
    [InlineData("div:has(+ x-note)")]
    [InlineData(":is(ul, table) :where(li, td)")]
    [InlineData("p:contains('note')")]
    public void A_selector_finds_what_AngleSharp_finds(string selector)
    {
        using AngleSharp.Dom.IDocument theirs = new HtmlParser().ParseDocument(Page);
        using DomDocument ours = TreeText.Parse(Page);
        Matcher matches = SelectorCompiler.Compile(selector);

        IEnumerable<string> found = Elements.Below(ours).Where(element => matches(element, null))
            .Select(element => element.LocalName + Elements.Text(element));

        found.Should().Equal(theirs.QuerySelectorAll(selector).Select(element => element.LocalName + element.TextContent)).And.NotBeEmpty();
    }

    [Theory]
    [InlineData("a:hover")]
    [InlineData("p::before")]
    [InlineData("p:")]
    [InlineData("svg|a")]
    public void What_can_not_be_asked_of_a_page_at_rest_is_refused(string selector) =>
        ((Action)(() => SelectorCompiler.Compile(selector))).Should().Throw<FormatException>();
}
