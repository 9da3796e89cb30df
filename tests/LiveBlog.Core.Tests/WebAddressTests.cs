using CsCheck;

namespace LiveBlog.Core.Tests;

/// <summary>Hosts that .NET takes for hosts and then throws at.</summary>
public sealed class WebAddressTests
{
    private static readonly string[] Pieces =
        ["xn--", "ü", "a", ".", "-", "\ud800", "\udfff", "%", "%ff", "[", "]", ":", "@", "/", "?", "#", "\u200d", "\u0301", "xn--a",
            "\u3002", "\ufffe", "😀", "\u202e", "\0", " ", "\\", "::1", "\u00ad"];

    private static readonly Gen<string> Host = Gen.Int[0, Pieces.Length - 1].Array[1, 5]
        .Select(picks => string.Concat(picks.Select(pick => Pieces[pick])));

    [Theory]
    [InlineData("http://xn--ü/")]
    [InlineData("http://\u202e")]
    public void A_host_that_is_none_makes_no_address(string address)
    {
        Uri.TryCreate(address, UriKind.Absolute, out Uri? uri).Should().BeTrue();
        Action make = () => _ = new Update { Url = uri };
        make.Should().Throw<ArgumentException>();
        StoryFeed.Read($$"""{"version":1,"updates":[{"url":"{{address}}"}]}""").Findings.Should().ContainSingle().Which.Message.Should()
            .EndWith("Path: $.updates[0].url");
    }

    [Fact]
    public void A_link_whose_host_is_none_is_dropped_and_the_page_read()
    {
        string entries =
            string.Concat(Enumerable.Range(1, 3)
            .Select(number =>
            $"<article class='live-update' id='u{number}'><time datetime='2031-03-01T1{number}:00:00Z'>1{number}:00</time><h3>Report "
                + $"{number}</h3>"
            + $"<p>The <a href='http://xn--ü/x'>river</a> rises to {number}</p><iframe src='http://xn--ü.x/'></iframe>"
            + "<blockquote class='twitter-tweet'><p>words</p><a href='http://xn--ü/x'>x</a></blockquote></article>"));
        Story story = StoryReader.Read(
            $"<!DOCTYPE html><html lang=en><head><title>Tide live</title></head><body><main><h1>Tide live</h1>{entries}</main></body>"
            + "</html>").Story!;

        story.Updates.Should().HaveCount(3);
        story.Updates[0].Body[0].Should().Be(new Paragraph { Content = "The river rises to 1" });
    }

    [Fact]
    public void Every_address_that_is_taken_can_be_written_and_read_back() => Host.Sample(host =>
    {
        foreach (string written in (string[])[$"http://{host}/p", host])
        {
            if (WebAddress.Parse(written) is { } absolute && WebAddress.IsAllowed(absolute))
                RoundTrips(absolute);
            if (WebAddress.Parse(written, new Uri("https://news.example/live/x?y#z")) is { } relative && WebAddress.IsAllowed(relative))
                RoundTrips(relative);
        }
    }, iter: 3_000);

    [Theory]
    [InlineData("\\\\\u202e")]
    [InlineData("\\/\u202e")]
    [InlineData("//\u202e")]
    public void Slashes_before_a_mark_of_direction_alone_are_no_address(string text)
    {
        WebAddress.Parse(text).Should().BeNull();
        WebAddress.Parse(text, new Uri("https://news.example/live")).Should()
            .Match<Uri?>(address => address == null || !WebAddress.IsAllowed(address));
    }

    [Fact]
    public void Nothing_throws_for_the_links_of_a_page() => Host.Sample(host =>
    {
        string page = "<html><head><title>Tide live</title></head><body><main>"
            + $"<h1>Tide live</h1>{string.Concat(Enumerable.Range(1, 3).Select(number => $"<article class='live-update' id='u{number}'>"
                + $"<time datetime='2031-03-01T1{number}:00:00Z'>1{number}:00</time><h3>Report {number}</h3><p>The river rises to "
                + $"{number} <a href=\"http://{host}/\">metres</a> <a href=\"{host}\">again</a></p><iframe src=\"//{host}/\"></iframe>"
                + "</article>"))}</main></body></html>";
        Reading reading = StoryReader.Read(page, new PageContext { Url = new Uri("https://news.example/live") });
        return reading.Story is null
            ? host.Contains('\0', StringComparison.Ordinal)
            : StoryFeed.Write(reading.Story, FeedFormat.Atom).Length > 0;
    }, iter: 300);

    private static void RoundTrips(Uri address)
    {
        WebAddress.HostOf(address).Should().NotBeEmpty();
        Story story = new() { Url = address, Updates = [new Update { Url = address }] };
        foreach (FeedFormat format in (FeedFormat[])[FeedFormat.StoryJson, FeedFormat.Atom])
            StoryFeed.Read(StoryFeed.Write(story, format), format).Story.Should().Be(story);
    }
}
