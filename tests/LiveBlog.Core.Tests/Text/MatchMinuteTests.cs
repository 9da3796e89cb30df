using LiveBlog.Core.Text;

namespace LiveBlog.Core.Tests.Text;

public sealed class MatchMinuteTests
{
    [Theory]
    [InlineData("45'", 45.0)]
    [InlineData("90+4'", 90.04)]
    [InlineData("45.3", 45.03)]
    public void A_match_minute_or_a_ball_of_an_over_has_a_place_in_the_match(string text, double minute) =>
        MatchMinute.Value(text).Should().BeApproximately(minute, 0.001);

    [Theory]
    [InlineData("45.7")]
    [InlineData("1,045.3")]
    [InlineData("3.50")]
    [InlineData("45")]
    public void Other_figures_have_none(string text) => MatchMinute.Value(text).Should().BeNull();
}
