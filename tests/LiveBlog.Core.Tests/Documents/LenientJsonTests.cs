using System.Text.Json;
using LiveBlog.Core.Documents;

namespace LiveBlog.Core.Tests.Text;

public sealed class LenientJsonTests
{
    [Theory]
    [InlineData("""{"a":1}""", """{"a":1}""")]
    [InlineData("""  [1, 2]  """, "[1,2]")]
    public void Sound_JSON_is_read_as_it_is(string json, string read)
    {
        Compact(json, out bool isMended).Should().Be(read);
        isMended.Should().BeFalse();
    }

    [Theory]
    [InlineData("""{"a":1,}""")]
    [InlineData("""{/* note */"a":1} // end""")]
    public void Trailing_commas_and_comments_are_passed_over(string json) => Compact(json, out _).Should().Be("""{"a":1}""");

    [Theory]
    [InlineData("""{"a":1};""")]
    [InlineData("""<!--{"a":1}-->""")]
    [InlineData("""<!-- {"a":1} -->""")]
    [InlineData("""<![CDATA[{"a":1}]]>""")]
    [InlineData("""<![CDATA[{"a":1}]]&gt;""")]
    [InlineData("//<![CDATA[\n{\"a\":1}\n//]]>")]
    [InlineData("// <![CDATA[\n{\"a\":1}\n// ]]>")]
    [InlineData("/*<![CDATA[*/{\"a\":1}/*]]>*/")]
    [InlineData("/* <![CDATA[ */{\"a\":1}/* ]]> */")]
    [InlineData("\uFEFF{\"a\":1}")]
    [InlineData("<!--//<![CDATA[\n{\"a\":1};\n//]]>-->")]
    [InlineData("{\"a\":1}}")]
    [InlineData("{\"a\":1}; window.x = {};")]
    [InlineData("{\"a\":1")]
    [InlineData("{\"a\":1,")]
    [InlineData("{\"a\":1,\"b")]
    [InlineData("{\"a\":1,\"b\"")]
    [InlineData("{\"a\":1,\"b\":")]
    [InlineData("{\"a\":1,\"b\":tr")]
    public void What_stands_around_it_or_lacks_at_its_end_is_mended(string json)
    {
        Compact(json, out bool isMended).Should().Be("""{"a":1}""");
        isMended.Should().BeTrue();
    }

    [Theory]
    [InlineData("{\"a\":\"one\ntwo\"}", "one\ntwo")]
    [InlineData("{\"a\":\"one\r\ntwo\"}", "one \ntwo")]
    [InlineData("{\"a\":\"one\ttwo\"}", "one\ttwo")]
    [InlineData("{\"a\":\"one\u0001two\"}", "one two")]
    [InlineData("{\"a\":\"it\\'s\"}", "it's")]
    [InlineData("{\"a\":\"\\uD83D half\"}", "\uFFFD half")]
    [InlineData("{\"a\":\"\\ud83d\\ude00\"}", "😀")]
    [InlineData("{\"a\":\"\\uDE00\\uD83D\"}", "\uFFFD\uFFFD")]
    [InlineData("{\"a\":\"never ends", "never ends")]
    public void Strings_are_mended(string json, string value)
    {
        using JsonDocument? document = LenientJson.Parse(json, out _, out _);

        document!.RootElement.GetProperty("a").GetString().Should().Be(value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("<!-- -->")]
    [InlineData("no json")]
    [InlineData("""{a:1}""")]
    [InlineData("""{"a":"he said "no" twice"}""")]
    public void What_cannot_be_mended_is_null_with_the_reason(string json)
    {
        LenientJson.Parse(json, out _, out string? fault).Should().BeNull();

        fault.Should().NotBeNullOrEmpty();
    }

    [Fact]
    public void Of_a_list_cut_off_the_whole_items_stay() =>
        Compact("""{"list":[{"a":"one"},{"a":"two","b":{"c":1,"d""", out _).Should()
            .Be("""{"list":[{"a":"one"},{"a":"two","b":{"c":1}}]}""");

    [Fact]
    public void A_bracket_of_the_wrong_kind_ends_it() => Compact("""{"a":[1}""", out _).Should().Be("""{"a":[1]}""");

    [Theory]
    [InlineData("""{"a":undefined,"b":[NaN,undefined]}""", """{"a":null,"b":[null,null]}""")]
    [InlineData("""{"a":"undefined, NaN","b":undefined}""", """{"a":"undefined, NaN","b":null}""")]
    public void Words_of_scripts_for_no_value_are_null(string json, string read)
    {
        Compact(json, out bool isMended).Should().Be(read);
        isMended.Should().BeTrue();
    }

    [Theory]
    [InlineData("""{"a":undefinedness}""")]
    [InlineData("""{"a":NaN1}""")]
    public void Words_that_begin_like_them_are_no_values(string json) =>
        LenientJson.Parse(json, out _, out _).Should().BeNull();

    [Fact]
    public void Escaped_pairs_are_no_fault()
    {
        Compact("""{"a":"\ud83d\ude00"}""", out bool isMended).Should().NotBeNull();
        isMended.Should().BeFalse();
    }

    [Fact]
    public void Depth_beyond_the_limit_is_null() => LenientJson.Parse(new string('[', 100_000), out _, out _).Should().BeNull();

    private static string Compact(string json, out bool isMended)
    {
        using JsonDocument? document = LenientJson.Parse(json, out isMended, out _);
        return JsonSerializer.Serialize(document!.RootElement);
    }
}
