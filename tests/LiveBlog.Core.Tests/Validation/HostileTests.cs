using System.Text;
using CsCheck;
using static LiveBlog.Core.Tests.Validation.FeedDocuments;

namespace LiveBlog.Core.Tests.Validation;

public sealed class HostileTests
{
    private const string Laughs = """
        <?xml version="1.0"?>
        <!DOCTYPE rss [ <!ENTITY a "ha"> <!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"> <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">
        <!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;"> ]>
        <rss version="2.0"><channel><title>&d;</title></channel></rss>
        """;

    [Fact]
    public void Entities_that_multiply_are_not_expanded() => Codes(Laughs).Should().Contain(["doctype", "not-well-formed"]);

    [Fact]
    public void External_entities_are_not_fetched() =>
        Codes("<!DOCTYPE rss [ <!ENTITY x SYSTEM \"file:///etc/hostname\"> ]>\n<rss version=\"2.0\"><channel><title>&x;</title></channel>"
            + "</rss>").Should().Contain(["doctype", "not-well-formed"]);

    [Fact]
    public void External_document_types_are_not_fetched() =>
        Codes("<!DOCTYPE rss SYSTEM \"http://news.example/own.dtd\">" + Rss()).Should().Equal("doctype");

    [Fact]
    public void Elements_ten_thousand_deep_are_refused() =>
        Codes($"<rss version=\"2.0\"><channel>{Repeat("<a:b xmlns:a=\"https://news.example/\">", 10_000)}").Should().Contain("too-deep");

    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    public void Values_ten_thousand_deep_are_refused(string open) => Codes(Repeat(open, 10_000)).Should().Equal("too-deep");

    [Fact]
    public void Markup_ten_thousand_deep_is_judged_or_refused() =>
        Codes($"<html>{Repeat("<div>", 10_000)}").Should().ContainSingle().Which.Should().BeOneOf("no-live-blog-posting", "too-large");

    [Fact]
    public void Properties_nested_in_properties_are_read_within_a_budget() =>
        Codes($"<html><div itemscope itemtype=\"https://schema.org/LiveBlogPosting\">{Repeat("<b itemprop=\"name\">words", 400)}").Should()
            .Contain("story-without-updates");

    [Fact]
    public void A_line_of_fifty_megabytes_of_json_is_refused_before_it_is_read()
    {
        byte[] json = new byte[50 << 20];
        json.AsSpan().Fill((byte)'1');
        json[0] = (byte)'[';
        long before = GC.GetAllocatedBytesForCurrentThread();

        FeedValidator.Validate(json).Findings.Select(finding => finding.Code).Should().Equal("too-large");

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(1 << 20);
    }

    [Fact]
    public void More_than_a_million_values_are_refused() => Codes($"[{Repeat("1,", 1_000_001)}1]").Should().Equal("too-large");

    [Fact]
    public void More_than_thirty_two_megabytes_of_xml_are_refused()
    {
        byte[] xml = new byte[(32 << 20) + 1];
        xml[0] = (byte)'<';

        FeedValidator.Validate(xml, FeedFormat.Rss).Findings.Select(finding => finding.Code).Should().Equal("too-large");
    }

    [Fact]
    public void A_flood_of_findings_is_cut_off()
    {
        ValidationReport report =
            FeedValidator.Validate(Encoding.UTF8.GetBytes($"<rss version=\"2.0\"><channel>{Repeat("<tide/>", 5000)}</channel></rss>"));

        report.Findings.Should().HaveCount(1000);
        report.Findings[^1].Code.Should().Be("too-many-findings");
    }

    [Fact]
    public void Bytes_that_are_not_in_their_encoding_are_told_of_with_their_line()
    {
        byte[] bytes = [.. "<rss version=\"2.0\">\n<channel><title>caf"u8, 0xE9, .. "</title></channel></rss>"u8];

        Finding finding = FeedValidator.Validate(bytes).Findings[0];

        (finding.Code, finding.Line).Should().Be(("invalid-encoding", 2));
    }

    [Fact]
    public void A_byte_order_mark_outweighs_the_declaration()
    {
        byte[] utf16 = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("<?xml version=\"1.0\" encoding=\"utf-8\"?>" + Rss())];

        FeedValidator.Validate(utf16).Findings.Should().BeEmpty();
        FeedValidator.Validate([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"iso-8859-1\"?>" + Rss())])
            .Findings.Select(finding => finding.Code).Should().Equal("encoding-mismatch");
    }

    [Fact]
    public void A_declared_encoding_is_used() =>
        FeedValidator.Validate(Encoding.Latin1.GetBytes("<?xml version='1.0' encoding='iso-8859-1'?>" + Rss("<copyright>Café</copyright>")))
            .Findings.Should().BeEmpty();

    [Theory]
    [InlineData("utf-7", "unknown-encoding")]
    [InlineData("x-nonsense", "unknown-encoding")]
    [InlineData("utf-16", "encoding-mismatch")]
    [InlineData("ibm037", "encoding-mismatch")]
    public void A_declaration_that_cannot_be_true_is_told_of(string name, string code) =>
        Codes($"<?xml version='1.0' encoding='{name}'?>{Rss()}").Should().Equal(code);

    [Fact]
    public void Json_in_utf_16_is_refused() =>
        FeedValidator.Validate([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("{}")], FeedFormat.JsonFeed)
            .Findings.Select(finding => finding.Code).Should().Equal("invalid-encoding");

    [Fact]
    public void Lone_surrogates_in_json_are_told_of() => Codes("{ \"uri\": \"\\ud800\" }").Should().Equal("invalid-encoding");

    [Fact]
    public void No_bytes_make_the_validator_throw() => Gen.Byte.Array[0, 200].Select(Gen.Int[0, 8]).Sample((bytes, format) =>
    {
        FeedFormat? named = format is 7 or 8 ? null : (FeedFormat)format;
        FeedValidator.Validate(bytes, named).Should().NotBeNull();
    });

    [Fact]
    public void No_mangled_document_makes_the_validator_throw()
    {
        string[] sound = [Atom(), Rss(), JsonFeed(), Posting(), LiveList(), StoryJson.Write(Some.Story())];
        Gen.Int[0, sound.Length - 1].Select(Gen.Int[0, 4000], Gen.Int[0, 60], Gen.Byte.Array[0, 8]).Sample((which, at, length, bytes) =>
        {
            byte[] document = Encoding.UTF8.GetBytes(sound[which]);
            int start = Math.Min(at, document.Length);
            FeedValidator.Validate([.. document[..start], .. bytes, .. document[Math.Min(start + length, document.Length)..]])
                .Findings.Count.Should().BeLessThanOrEqualTo(1000);
        });
    }

    private static IEnumerable<string> Codes(string document) =>
        FeedValidator.Validate(Encoding.UTF8.GetBytes(document)).Findings.Select(finding => finding.Code);

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
