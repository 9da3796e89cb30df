using LiveBlog.Core.Pages;

namespace LiveBlog.Core.Tests.PageParts;

public sealed class NoiseNamesTests
{
    [Theory]
    [InlineData("post-share")]
    [InlineData("share_bar")]
    [InlineData("adSlot")]
    [InlineData("div-gpt-ad-7")]
    [InlineData("related")]
    public void A_name_with_one_of_the_words_as_a_part_is_noise(string name) => NoiseNames.HasWord(name).Should().BeTrue();

    [Theory]
    [InlineData("header")]
    [InlineData("shared-content")]
    [InlineData("thread")]
    [InlineData("block-54d8be6fe4b0369a42715ad")]
    [InlineData("block-54ad8be6fe4b0369a4271520")]
    [InlineData("block-000000000000000000000ad7")]
    public void Words_inside_other_words_and_hexadecimal_ids_are_none(string name) => NoiseNames.HasWord(name).Should().BeFalse();

    [Fact]
    public void A_page_of_hexadecimal_ids_loses_no_update()
    {
        string updates = string.Concat(Enumerable.Range(0, 300).Select(i =>
            $"<article id=\"block-{i + 0xad000:x24}\" class=\"block\"><time datetime=\"2026-05-01T{i / 60:00}:{i % 60:00}:00Z\">x</time>"
            + $"<h2>Gate {i} opens at the ford</h2><p>Water went through gate {i} all the afternoon without a break, "
            + "the lock keeper said.</p></article>"));

        Reading reading =
            StoryReader.Read($"<html><title>Ford live</title><body><main>{updates}</main></body></html>",
            new PageContext { Sites = SiteCatalog.None });

        reading.StoryOrThrow().Updates.Should().HaveCount(300).And.OnlyContain(update => update.Body.Count == 1);
    }
}
