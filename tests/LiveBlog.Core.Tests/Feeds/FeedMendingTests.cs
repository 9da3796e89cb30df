using System.Text;
using LiveBlog.Core.Feeds;

namespace LiveBlog.Core.Tests.Feeds;

/// <summary>What is mended in a feed before it is read, each rule with the least text that needs it.</summary>
public class FeedMendingTests
{
    [Theory]
    [InlineData("<a><b>x</a>", "<a><b>x</b></a>")]
    [InlineData("<a>x</b></a>", "<a>x</a>")]
    [InlineData("<a><b>x</c></a>", "<a><b>x</b></a>")]
    [InlineData("<a>", "<a></a>")]
    [InlineData("<a/><b>x</b>", "<a/><b>x</b>")]
    [InlineData("<a><!-- <b> --></a>", "<a><!-- <b> --></a>")]
    [InlineData("<a><![CDATA[<b>]]></a>", "<a><![CDATA[<b>]]></a>")]
    [InlineData("""<?xml version="1.0"?><a></a>""", """<?xml version="1.0"?><a></a>""")]
    [InlineData("<!DOCTYPE a><a>x", "<!DOCTYPE a><a>x</a>")]
    [InlineData("</a>x", "x")]
    [InlineData("<a><b><c>x</b></a>", "<a><b><c>x</c></b></a>")]
    public void End_tags_close_what_is_open(string text, string mended) => XmlBalance.Mend(text).Should().Be(mended);

    [Theory]
    [InlineData("Wed, 14 May 31 18:40:00 EST", "Wed, 14 May 2031 18:40:00 -0500")]
    [InlineData("Wed, 14 May 2031 18:40:00 PDT", "Wed, 14 May 2031 18:40:00 -0700")]
    [InlineData("Wed, 14 May 49 18:40:00 GMT", "Wed, 14 May 2049 18:40:00 GMT")]
    [InlineData("Wed, 14 May 50 18:40:00 GMT", "Wed, 14 May 1950 18:40:00 GMT")]
    [InlineData("14 May 99 18:40 CDT (comment (inner) x)", "14 May 1999 18:40 -0500")]
    [InlineData("Wed, 14 May 2031 18:40:00 +0200", "Wed, 14 May 2031 18:40:00 +0200")]
    [InlineData("Wed, 14 May 2031 18:40:00 XST", "Wed, 14 May 2031 18:40:00 XST")]
    [InlineData("EST", "EST")]
    [InlineData("(x) 14 May 2031 18:40 mst", "14 May 2031 18:40 -0700")]
    [InlineData("1 2 31 18:40", "1 2 31 18:40")]
    public void Dates_of_mail_have_full_years_and_offsets(string date, string plain) => MailDates.Plain(date).Should().Be(plain);

    [Theory]
    [InlineData("Wed, 14 May 2031", "14 May 2031")]
    [InlineData("14 May 2031", null)]
    [InlineData(", 14 May 2031", null)]
    [InlineData("On a long Wednesday, 14 May 2031", null)]
    public void A_weekday_before_a_date_is_left_out(string date, string? plain) => MailDates.WithoutWeekday(date).Should().Be(plain);

    [Fact]
    public void Text_is_encoded_for_elements_and_attributes()
    {
        new StringBuilder().Text("a&b<c>d\"e'f").ToString().Should().Be("a&amp;b&lt;c&gt;d&quot;e&#39;f");
        new StringBuilder().Element("p", "a<b").Element("p", "").Element("p", null).ToString().Should().Be("<p>a&lt;b</p>");
        new StringBuilder().Attribute("a", "\"").Attribute("b", (string?)null).Attribute("c", (Uri?)null)
            .Attribute("d", new Uri("https://news.example/ä")).ToString().Should()
            .Be(" a=\"&quot;\" d=\"https://news.example/%C3%A4\"");
    }

    [Theory]
    [InlineData("<name>Ann Roe</name><email>ann@news.example</email><uri>https://news.example/ann</uri>", "Ann Roe",
        "https://news.example/ann")]
    [InlineData("<email>ann@news.example</email>", "ann@news.example", null)]
    [InlineData("<email>ann@news.example</email><uri>https://news.example/ann</uri>", "ann@news.example", "https://news.example/ann")]
    [InlineData("<uri>https://news.example/ann</uri>", "https://news.example/ann", "https://news.example/ann")]
    [InlineData("<name>Ann Roe</name><uri>mailto:ann@news.example</uri>", "Ann Roe", null)]
    [InlineData("Ann Roe", "Ann Roe", null)]
    [InlineData("Ann <b>Roe</b>", "Ann", null)]
    public void A_person_is_called_by_name_else_by_address(string author, string name, string? url)
    {
        Author read = Entry($"<author>{author}</author>").Authors.Should().ContainSingle().Subject;
        read.Name.Should().Be(name);
        read.Url?.AbsoluteUri.Should().Be(url);
        (read.Url is null).Should().Be(url is null);
    }

    [Fact]
    public void A_person_without_name_or_address_is_nobody() =>
        Entry("<author/><author><name> </name></author>").Authors.Should().BeEmpty();

    [Fact]
    public void Categories_are_tags_by_their_term_else_their_label_else_their_text() =>
        Entry("<category term=\"a\" label=\"b\"/><category label=\"c\"/><category>d</category><category/>").Tags.Should()
            .Equal("a", "c", "d");

    private static Update Entry(string inside) => StoryFeed.Read(
        $"<feed xmlns=\"http://www.w3.org/2005/Atom\"><id>f</id><title>t</title><updated>2031-05-14T18:40:00Z</updated><entry><id>e</id>"
        + $"<title>e</title><updated>2031-05-14T18:40:00Z</updated>{inside}</entry></feed>").Story!.Updates[0];
}
