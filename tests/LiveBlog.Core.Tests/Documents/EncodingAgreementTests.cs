using System.Text;
using LiveBlog.Core.Documents;
using LiveBlog.Core.Feeds;
using LiveBlog.Core.Validation;

namespace LiveBlog.Core.Tests.PageParts;

/// <summary>A page, a feed and the validator take the same bytes for the same text.</summary>
public sealed class EncodingAgreementTests
{
    private const string Body = "<rss version=\"2.0\"><channel><title>Café “Straße”</title></channel></rss>";
    private const string Plain = "<rss version=\"2.0\"><channel><title>Cafe</title></channel></rss>";

    private static readonly Encoding Latin = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public static TheoryData<string, byte[], string> Streams => new()
    {
        { "UTF-8, nothing said", Encoding.UTF8.GetBytes(Body), Body },
        { "UTF-8 by its mark", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Body)], Body },
        { "UTF-16 by its mark", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Body)], Body },
        { "UTF-16, high byte first", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Body)], Body },
        { "UTF-16 without a mark", Encoding.Unicode.GetBytes(Body), Body },
        { "UTF-16 without a mark, high byte first", Encoding.BigEndianUnicode.GetBytes(Body), Body },
        { "UTF-32 by its mark", [0xFF, 0xFE, 0, 0, .. Encoding.UTF32.GetBytes(Body)], Body },
        { "windows-1252, nothing said", Latin.GetBytes(Body), Body },
        { "the mark goes before the declaration", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Declared("iso-8859-1", Body))],
            Declared("iso-8859-1", Body) },
        { "declared windows-1252", Latin.GetBytes(Declared("windows-1252", Body)), Declared("windows-1252", Body) },
        { "Latin-1 means windows-1252", Latin.GetBytes(Declared("ISO-8859-1", Body)), Declared("ISO-8859-1", Body) },
        { "ASCII means windows-1252", Latin.GetBytes(Declared("us-ascii", Body)), Declared("us-ascii", Body) },
        { "declared Latin-1, but UTF-8", Encoding.UTF8.GetBytes(Declared("iso-8859-1", Body)), Declared("iso-8859-1", Body) },
        { "declared UTF-8, but windows-1252", Latin.GetBytes(Declared("utf-8", Body)), Declared("utf-8", Body) },
        { "declared UTF-16, but UTF-8", Encoding.UTF8.GetBytes(Declared("utf-16", Body)), Declared("utf-16", Body) },
        { "declared UTF-7", Encoding.UTF8.GetBytes(Declared("utf-7", Body)), Declared("utf-7", Body) },
        { "declared an unknown encoding", Encoding.UTF8.GetBytes(Declared("x-harbour", Body)), Declared("x-harbour", Body) },
        { "declared EBCDIC, but ASCII", Encoding.UTF8.GetBytes(Declared("ibm037", Plain)), Declared("ibm037", Plain) },
        { "one bad byte in UTF-8", [.. Encoding.UTF8.GetBytes(Body), 0xC3], Body + "\uFFFD" },
        { "Cyrillic", [.. Encoding.ASCII.GetBytes(Declared("windows-1251", "<rss/>")), 0xC3], Declared("windows-1251", "<rss/>") + "Г" },
        { "Japanese", [.. Encoding.ASCII.GetBytes(Declared("shift_jis", "<rss/>")), 0x92, 0x86], Declared("shift_jis", "<rss/>") + "中" },
    };

    [Theory]
    [MemberData(nameof(Streams))]
    public void The_three_doors_agree(string what, byte[] bytes, string text)
    {
        PageBytes.Decode(bytes, null, []).Should().Be(text, what);
        FeedDecoding.Xml(bytes, []).Should().Be(text, what);
        XmlDecoding.Decode(bytes, new FindingLog(ValidationProfile.Strict)).Should().Be(text, what);
    }

    [Fact]
    public void A_charset_within_a_feed_s_markup_is_not_that_of_the_feed()
    {
        byte[] bytes = Encoding.UTF8.GetBytes("<rss version=\"2.0\"><channel><title>Гавань &lt;meta charset=koi8-r> "
            + "<meta charset='koi8-r'/></title>");

        FeedDecoding.Xml(bytes, []).Should().Contain("Гавань");
        XmlDecoding.Decode(bytes, new FindingLog(ValidationProfile.Strict)).Should().Contain("Гавань");
    }

    private static string Declared(string encoding, string body) => $"<?xml version=\"1.0\" encoding=\"{encoding}\"?>{body}";
}
