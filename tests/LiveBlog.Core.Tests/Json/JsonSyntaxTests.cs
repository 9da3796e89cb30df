using System.Text;
using System.Text.Json;

namespace LiveBlog.Core.Tests.Json;

/// <summary>The syntax rules of RFC 8259, each inside a member the story does not know.</summary>
public sealed class JsonSyntaxTests
{
    [Theory]
    [InlineData("[]", "[]")]
    [InlineData("[ 1 , 2 ]", "[1,2]")]
    [InlineData("{\"a\":{}}", "{\"a\":{}}")]
    [InlineData("\t\r\n -0 \n", "-0")]
    [InlineData("1E+2", "1E+2")]
    [InlineData("123456789012345678901234567890.5e-7000", "123456789012345678901234567890.5e-7000")]
    [InlineData("\"\\u0041\\/\\b\\uD83D\\uDE00\"", "\"A/\\b😀\"")]
    [InlineData("\"\\u0000\"", "\"\\u0000\"")]
    [InlineData("\"\u007F\uFFFE\"", "\"\u007F\uFFFE\"")]
    [InlineData("{\"\":0,\" \":[null,true,false]}", "{\"\":0,\" \":[null,true,false]}")]
    public void Valid_values_are_kept_as_they_are(string value, string kept) =>
        StoryJson.Read($"{{\"x\":{value}}}").Extensions.Should().Equal(new Extension("x", kept));

    [Theory]
    [InlineData("[1,]")]
    [InlineData("[,1]")]
    [InlineData("[1 2]")]
    [InlineData("{\"a\"}")]
    [InlineData("{\"a\":1,}")]
    [InlineData("{a:1}")]
    [InlineData("{'a':1}")]
    [InlineData("01")]
    [InlineData("+1")]
    [InlineData("1.")]
    [InlineData(".5")]
    [InlineData("1e")]
    [InlineData("0x1")]
    [InlineData("NaN")]
    [InlineData("-Infinity")]
    [InlineData("True")]
    [InlineData("nul")]
    [InlineData("\"\t\"")]
    [InlineData("\"\\x41\"")]
    [InlineData("\"\\u12\"")]
    [InlineData("\"a")]
    [InlineData("1 // note")]
    [InlineData("/* note */ 1")]
    [InlineData("[1}")]
    [InlineData("\u00A01")]
    [InlineData("\uFEFF1")]
    public void Broken_values_are_refused(string value)
    {
        Action read = () => StoryJson.Read($"{{\"x\":{value}}}");
        read.Should().Throw<JsonException>().Which.Path.Should().StartWith("$");
    }

    [Fact]
    public void No_bytes_make_anything_but_a_story_or_a_JsonException()
    {
        byte[] json = StoryJson.WriteUtf8(FullStory.Value);
        Random random = new(20310514);
        for (int round = 0; round < 5000; round++)
        {
            byte[] damaged = [.. json];
            for (int change = 0; change < 3; change++)
                damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            Outcome(damaged).Should().BeOneOf(["story", "refused"], Encoding.Latin1.GetString(damaged));
        }
    }

    private static string Outcome(byte[] json)
    {
        try
        {
            StoryJson.Write(StoryJson.Read(json));
            return "story";
        }
        catch (JsonException)
        {
            return "refused";
        }
    }
}
