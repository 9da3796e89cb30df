using System.Text;
using LiveBlog.Core.Documents;

namespace LiveBlog.Core.Tests.PageParts;

/// <summary>
/// Which encoding wins: byte-order mark, HTTP, the page, UTF-8, windows-1252
/// (https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding).
/// </summary>
public sealed class PageBytesTests
{
    [Theory]
    [InlineData("EF BB BF 63 61 66 C3 A9", "text/html; charset=windows-1251", "café")]
    [InlineData("FF FE 63 00 E9 00", "text/html; charset=utf-8", "cé")]
    [InlineData("FE FF 00 63 00 E9", null, "cé")]
    public void A_byte_order_mark_goes_before_everything(string bytes, string? contentType, string text) =>
        Decode(Bytes(bytes), contentType).Should().Be(text);

    [Theory]
    [InlineData("text/html; charset=windows-1250", "Ă")]
    [InlineData("text/html; charset=\"WINDOWS-1251\"", "Г")]
    [InlineData("text/html;charset=iso-8859-9", "Ã")]
    [InlineData("text/html; charset=koi8-r", "ц")]
    public void The_HTTP_charset_goes_before_the_page_s(string contentType, string letter) =>
        Decode([.. "<meta charset=\"iso-8859-7\">"u8, 0xC3], contentType).Should().EndWith(letter);

    [Theory]
    [InlineData("<meta charset=\"windows-1251\">", "Г")]
    [InlineData("<META CHARSET = windows-1251 >", "Г")]
    [InlineData("<meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1251\">", "Г")]
    [InlineData("<?xml version=\"1.0\" encoding=\"windows-1251\"?>", "Г")]
    [InlineData("<meta charset=iso-8859-1>", "Ã")]
    [InlineData("<meta charset=x-user-defined>", "Ã")]
    [InlineData("<meta charset=nonsense>", "Ã")]
    [InlineData("<meta charset=utf-7>", "Ã")]
    public void The_page_s_own_charset_goes_before_the_bytes(string head, string letter) =>
        Decode([.. Encoding.UTF8.GetBytes(head), 0xC3], null).Should().EndWith(letter);

    [Fact]
    public void A_page_that_could_be_read_so_far_is_not_UTF16() =>
        Decode("<meta charset=utf-16><p>café"u8, null).Should().EndWith("café");

    [Theory]
    [InlineData("E4 B8 AD", "中")]
    [InlineData("E9", "é")]
    [InlineData("80 93 94", "€“”")]
    public void Undeclared_bytes_are_UTF8_where_they_are_valid_and_windows_1252_where_not(string bytes, string text) =>
        Decode(Bytes(bytes), null).Should().Be(text);

    [Fact]
    public void East_Asian_labels_are_known()
    {
        Decode(Bytes("D6 D0"), "text/html; charset=gb2312").Should().Be("中");
        Decode(Bytes("92 86"), "text/html; charset=shift_jis").Should().Be("中");
        Decode(Bytes("C3 E6"), "text/html; charset=euc-jp").Should().Be("中");
        Decode(Bytes("A4 A4"), "text/html; charset=big5").Should().Be("中");
    }

    [Fact]
    public void A_wrong_label_is_set_right_and_told()
    {
        List<Finding> findings = [];

        string text = PageBytes.Decode("<meta charset=\"iso-8859-1\"><p>Zoë, “Straße”"u8, null, findings);

        text.Should().EndWith("Zoë, “Straße”");
        findings.Should().ContainSingle().Which.Code.Should().Be("charset-wrong");
    }

    [Fact]
    public void A_label_of_UTF8_that_the_bytes_are_not_is_set_right_and_told()
    {
        List<Finding> findings = [];

        string text = PageBytes.Decode([.. "<meta charset=utf-8><p>caf"u8, 0xE9, (byte)' ', 0x93, (byte)'x', 0x94], null, findings);

        text.Should().EndWith("café “x”");
        findings.Should().ContainSingle().Which.Code.Should().Be("charset-wrong");
    }

    [Fact]
    public void A_page_cut_in_mid_character_is_still_UTF8()
    {
        byte[] bytes = Encoding.UTF8.GetBytes("<meta charset=utf-8><p>Zoë Straße é");

        Decode(bytes.AsSpan(0, bytes.Length - 1), null).Should().EndWith("Zoë Straße \uFFFD");
    }

    [Fact]
    public void An_unknown_label_is_told()
    {
        List<Finding> findings = [];

        PageBytes.Decode("<p>café"u8, "text/html; charset=martian", findings).Should().EndWith("café");
        findings.Should().ContainSingle().Which.Code.Should().Be("charset-unknown");
    }

    private static string Decode(ReadOnlySpan<byte> bytes, string? contentType) => PageBytes.Decode(bytes, contentType, []);

    private static byte[] Bytes(string hex) => Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal));
}
