using System.Reflection;
using LiveBlog.Core.Sites;

namespace LiveBlog.Core.Tests.Sites;

/// <summary>A broken selector is told when the site is made.</summary>
public class LayoutPathsTests
{
    [Theory]
    [InlineData("p[")]
    [InlineData("a:hover")]
    public void The_error_names_site_layout_and_property(string selector)
    {
        Layout layout = new() { Name = "notes", Update = ".note", Headline = selector };

        FluentActions.Invoking(() => new Site { Name = "The Gazette", Layouts = [layout] })
            .Should().Throw<ArgumentException>().WithMessage("*'The Gazette'*'notes'*Headline*").WithParameterName("Headline");
    }

    [Theory]
    [InlineData("time@")]
    [InlineData("time@date time")]
    public void What_stands_behind_the_at_is_an_attribute_s_name(string path)
    {
        Layout layout = new() { Name = "notes", Update = ".note", Published = path };

        FluentActions.Invoking(() => new Site { Name = "The Gazette", Layouts = [layout] })
            .Should().Throw<ArgumentException>().WithMessage("*Published*attribute*");
    }

    [Fact]
    public void An_at_in_brackets_belongs_to_the_selector() =>
        new Site { Name = "A", Layouts = [new Layout { Name = "b", Update = "li", Author = "a[href*='@'] | a[href^='/@']@title" }] }
            .Layouts.Should().ContainSingle();

    [Fact]
    public void A_platform_s_embed_is_a_path_too() =>
        FluentActions.Invoking(() => new Site { Name = "Ticks", Embed = "iframe[@src" })
            .Should().Throw<ArgumentException>().WithMessage("*'Ticks'*Embed*");

    [Fact]
    public void The_package_s_own_sites_pass_the_check()
    {
        foreach (Site site in SiteCatalog.Default.Sites)
            FluentActions.Invoking(() => new Site { Name = site.Name, Layouts = site.Layouts, Embed = site.Embed }).Should().NotThrow();
    }

    [Fact]
    public void Every_text_property_of_a_layout_but_its_name_is_checked() =>
        LayoutPaths.Selectors.Concat(LayoutPaths.Paths).Select(path => path.Property).Should().BeEquivalentTo(
            typeof(Layout).GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(property => property.PropertyType == typeof(string) && property.Name != nameof(Layout.Name))
                .Select(property => property.Name));
}
