using LiveBlog.Core.Time;
using NodaTime;

namespace LiveBlog.Core.Tests.Time;

public sealed class HomeZonesTests
{
    [Theory]
    [InlineData("www.tidepost.de", null, "Europe/Berlin")]
    [InlineData("tidepost.co.uk", "en", "Europe/London")]
    [InlineData("tidepost.example", "pl", "Europe/Warsaw")]
    [InlineData("tidepost.com", "de-AT", "Europe/Vienna")]
    [InlineData("tidepost.com.ar", "es", "America/Argentina/Buenos_Aires")]
    public void A_host_or_a_language_tells_the_zone(string host, string? language, string zone) =>
        HomeZones.Of(host, language).Should().Be(zone);

    [Theory]
    [InlineData("archive.is", "en")]
    [InlineData("tidepost.com", "en-GB")]
    [InlineData("tidepost.com", "fr")]
    [InlineData("tidepost.com", "pt-BR")]
    [InlineData("tidepost.co", "es")]
    [InlineData(null, null)]
    public void Where_neither_is_at_home_in_one_zone_nothing_is_told(string? host, string? language) =>
        HomeZones.Of(host, language).Should().BeNull();

    [Fact]
    public void Every_zone_it_tells_exists()
    {
        IEnumerable<string> countries = from one in Enumerable.Range('a', 26) from other in Enumerable.Range('a', 26)
            select $"tidepost.x.{(char)one}{(char)other}";

        List<string> zones = [.. countries.Select(host => HomeZones.Of(host, null)).OfType<string>()];

        zones.Should().HaveCountGreaterThan(40).And.OnlyContain(zone => DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) != null);
    }
}
