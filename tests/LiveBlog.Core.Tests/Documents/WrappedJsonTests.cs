namespace LiveBlog.Core.Tests.Documents;

/// <summary>Payloads as servers wrap them.</summary>
public sealed class WrappedJsonTests
{
    private const string Json = """{"posts":[{"id":"2","published":"2031-03-04T10:10:00Z","title":"Gate","body":"<p>The gate is """
        + """shut.</p>"},{"id":"1","published":"2031-03-04T10:00:00Z","title":"Quay","body":"<p>We are at the quay.</p>"}]}""";

    [Theory]
    [InlineData("update({0});")]
    [InlineData("/**/window.feeds.cb_17({0})")]
    [InlineData("var data = {0};")]
    [InlineData("window.DATA = {0}")]
    [InlineData(")]}',\n{0}")]
    [InlineData("for(;;);{0}")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{0}")]
    public void It_is_read_without_its_wrapping(string wrapping) =>
        StoryReader.Read(wrapping.Replace("{0}", Json, StringComparison.Ordinal)).StoryOrThrow().Updates.Select(update => update.Headline)
            .Should().Equal("Gate", "Quay");

    [Fact]
    public void A_string_around_the_whole_is_opened() =>
        StoryReader.Read(System.Text.Json.JsonSerializer.Serialize(Json).Replace("\\u0022", "\\\"", StringComparison.Ordinal))
            .StoryOrThrow().Updates.Should().HaveCount(2);

    [Fact]
    public void One_document_a_line_is_one_list()
    {
        string[] lines = [.. Enumerable.Range(1, 3).Select(n => $$"""{"id":"{{n}}","published":"2031-03-04T10:0{{n}}:00Z","body":"<p>Re"""
            + $$"""port number {{n}}.</p>"}""")];

        StoryReader.Read(string.Join('\n', lines)).StoryOrThrow().Updates.Select(update => update.Id).Should().Equal("1", "2", "3");
    }
}
