namespace LiveBlog.Core.Tests;

public sealed class TimeZoneIdTests
{
    public static TheoryData<string> Unknown => ["BST", "Mars", "", "europe/london"];

    [Theory]
    [MemberData(nameof(Unknown))]
    public void A_page_in_an_unknown_zone_is_the_callers_mistake(string id) =>
        FluentActions.Invoking(() => new PageContext { TimeZone = id }).Should().Throw<ArgumentException>()
            .WithMessage($"'{id}' is no time zone*");

    [Theory]
    [MemberData(nameof(Unknown))]
    public void A_site_in_an_unknown_zone_is_the_callers_mistake(string id) =>
        FluentActions.Invoking(() => new Site { Name = "The Quay",
            TimeZone = id }).Should().Throw<ArgumentException>().WithMessage($"'{id}' is no time zone*");

    [Theory]
    [MemberData(nameof(Unknown))]
    public void A_label_in_an_unknown_zone_is_the_callers_mistake(string id) =>
        FluentActions.Invoking(() => new TimeContext { TimeZone = id }).Should().Throw<ArgumentException>()
            .WithMessage($"'{id}' is no time zone*");

    [Fact]
    public void A_known_zone_is_taken_and_none_too()
    {
        new PageContext { TimeZone = "Europe/London" }.TimeZone.Should().Be("Europe/London");
        (new PageContext { TimeZone = "Europe/London" } with { TimeZone = null }).TimeZone.Should().BeNull();
    }
}
