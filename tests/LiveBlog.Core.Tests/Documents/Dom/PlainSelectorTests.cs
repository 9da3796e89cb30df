using LiveBlog.Core.Documents.Dom;

namespace LiveBlog.Core.Tests.Documents.Dom;

public sealed class PlainSelectorTests
{
    [Theory]
    [InlineData("article")]
    [InlineData("amp-live-list > [items] > *")]
    [InlineData("li.entry_li, #list > p + p ~ em")]
    [InlineData("meta[itemprop='datePublished']")]
    [InlineData("a[href^=\"/live\"][rel]")]
    [InlineData("[role='text'] > span:first-child")]
    [InlineData("tr:has(> td.minute)")]
    [InlineData(".post:not(.pinned):not(:has(.pin-icon, .item-pinned))")]
    public void Common_selectors_are_told_without_the_parser(string selector)
    {
        PlainSelector.Is(selector).Should().BeTrue();
        ((Action)(() => SelectorCompiler.Compile(selector))).Should().NotThrow();
    }

    [Theory]
    [InlineData("")]
    [InlineData("article >")]
    [InlineData("> article")]
    [InlineData("a,, b")]
    [InlineData("a, > b")]
    [InlineData("p.")]
    [InlineData(".2nd")]
    [InlineData("a[href")]
    [InlineData("a[href=/live]")]
    [InlineData("a[href='/live'")]
    [InlineData("a:hover")]
    [InlineData("a:not(b")]
    [InlineData("a:not()")]
    [InlineData("a)")]
    [InlineData("[a]b")]
    [InlineData("a*")]
    [InlineData("p:nth-child(2n)")]
    public void Of_all_others_the_parser_tells(string text) => PlainSelector.Is(text).Should().BeFalse();

    [Fact]
    public void The_catalogue_needs_no_parser_to_be_checked() =>
        SiteCatalog.Default.Sites.SelectMany(site => site.Layouts).Where(layout => !PlainSelector.Is(layout.Update)).Should().BeEmpty();
}
