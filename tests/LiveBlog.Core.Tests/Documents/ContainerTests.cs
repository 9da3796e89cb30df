using System.Text;
using LiveBlog.Core.Documents;

namespace LiveBlog.Core.Tests.Documents;

/// <summary>What pages are packed in is told by name, through each entry point alike.</summary>
public sealed class ContainerTests
{
    private const string Page =
        "<html><head><title>Tide live</title></head><body><h1>Tide live</h1>" +
        "<article><time datetime=\"2031-03-04T10:20:00Z\">10:20</time><h2>Gate shut</h2><p>The second gate is shut.</p></article>" +
        "<article><time datetime=\"2031-03-04T10:10:00Z\">10:10</time><h2>Water rises</h2><p>The water rises by the mill.</p></article>" +
        "<article><time datetime=\"2031-03-04T10:00:00Z\">10:00</time><h2>Good morning</h2><p>We are at the quay this morning.</p>"
            + "</article></body></html>";

    private const string Http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nServer: quay\r\n\r\n";

    private const string Record =
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://news.example/live\r\n"
        + "Content-Type: application/http; msgtype=response\r\n\r\n";

    public static TheoryData<string, string> Packed => new()
    {
        { "container-mhtml",
            "From: <Saved by a browser>\r\nSubject: Tide live\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/related;\r\n\ttype=\"text/html\"; boundary=\"x\"\r\n\r\n--x\r\n" + Page },
        { "container-mhtml", "MIME-Version: 1.0\nContent-Type: Multipart/Alternative; boundary=x\n\n--x\n" + Page },
        { "container-warc", Record + Http + Page + "\r\n\r\n" + Record + Http + Page },
        { "container-gzip", "\u001f\u008b\b\0\0\0\0\0" },
        { "container-zip", "PK\u0003\u0004\u0014\0" },
        { "container-pdf", "%PDF-1.7\n%âãÏÓ" },
        { "container-zstd", "(µ/ý\u0004" },
        { "container-gzip", Http + "\u001f\u008b\b\0\0\0\0\0" },
        { "page-empty", "" },
        { "page-empty", "\r\n \t" },
        { "page-empty", Http },
    };

    [Theory]
    [MemberData(nameof(Packed))]
    public async Task It_is_told_by_name(string code, string content)
    {
        byte[] bytes = Encoding.Latin1.GetBytes(content);

        Reading[] readings =
            [StoryReader.Read(content), StoryReader.Read(bytes),
            await StoryReader.ReadAsync(new MemoryStream(bytes), cancellationToken: TestContext.Current.CancellationToken)];

        foreach (Reading reading in readings)
        {
            reading.Verdict.Should().Be(Verdict.Unreadable);
            reading.Findings.Should().ContainSingle().Which.Code.Should().Be(code);
            reading.Story.Should().BeNull();
        }
    }

    [Theory]
    [InlineData(Http)]
    [InlineData("HTTP/2 301\nlocation: /live\n\n" + "HTTP/2 200\ncontent-type: text/html\n\n")]
    [InlineData("HTTP/1.1 200 OK\r\nX-Note: folded\r\n over two lines\r\n\r\n")]
    [InlineData(Record + Http)]
    public void Headers_in_front_of_a_page_are_passed_over(string headers)
    {
        Story bare = StoryReader.Read(Page).StoryOrThrow();

        StoryReader.Read(headers + Page).Story.Should().Be(bare);
        StoryReader.Read(Encoding.UTF8.GetBytes(headers + Page)).Story.Should().Be(bare);
    }

    [Fact]
    public void The_headers_tell_the_encoding()
    {
        byte[] bytes =
            Encoding.Latin1.GetBytes("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=iso-8859-2\r\n\r\n"
            + Page.Replace("mill", "\u00b3awka", StringComparison.Ordinal));

        StoryReader.Read(bytes).StoryOrThrow().Updates[1].Body[0].PlainText.Should().Contain("ławka");
    }

    [Theory]
    [InlineData("HTTP/1.1 is old\n\nWords")]
    [InlineData("HTTP/1.1 200 OK\nNo header at all\n\nWords")]
    public void A_text_that_speaks_of_headers_keeps_its_words(string text)
    {
        string? type = null;

        HeaderLines.Skip(text, ref type).Should().Be(text);
    }
}
