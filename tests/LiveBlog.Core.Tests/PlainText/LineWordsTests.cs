using LiveBlog.Core.PlainText;

namespace LiveBlog.Core.Tests.PlainText;

public sealed class LineWordsTests
{
    [Theory]
    [InlineData("follow harbour news", true)]
    [InlineData("follow news", false)]
    [InlineData("follow all who bring us the latest harbour news", false)]
    [InlineData("harbour news", false)]
    public void A_site_s_call_to_follow_it_is_told_whatever_its_name(string line, bool isFurniture) =>
        LineWords.IsFurniture(line).Should().Be(isFurniture);

    [Fact]
    public void The_heading_of_a_site_s_other_reports_is_told_whatever_its_name() =>
        LineWords.IsFooter("latest harbour news reports").Should().BeTrue();

    [Fact]
    public void The_longest_word_for_a_minute_comes_first() =>
        LineWords.MinuteWords.Should().BeInDescendingOrder(word => word.Length);

    [Theory]
    [InlineData("Ann Pike", true)]
    [InlineData("Ann  Pike", true)]
    [InlineData("Ann Pike BBC", false)]
    [InlineData("Ann  BBC", false)]
    public void A_person_is_told_from_an_outlet_whatever_the_blanks(string text, bool isPerson) =>
        LineNames.IsPerson(text).Should().Be(isPerson);
}
