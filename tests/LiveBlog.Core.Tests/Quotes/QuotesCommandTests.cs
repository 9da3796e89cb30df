using System.Text;
using System.Text.Json;
using LiveBlog.Cli;
using LiveBlog.Cli.Commands;

namespace LiveBlog.Core.Tests.Quotes;

public class QuotesCommandTests
{
    [Fact]
    public void Every_line_is_answered_in_order()
    {
        (int code, string output, string errors) = Run("""
            {"id":1,"text":"“It is gone,” Ann Roe said."}
            {"id":"b","text":"Nothing was said."}
            """);

        code.Should().Be(ExitCodes.Ok);
        errors.Should().BeEmpty();
        string[] lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines[0].Should().Be("""{"id":1,"quotes":[{"start":0,"end":13,"text":"“It is gone,”","cue":"said","speaker":"""
            + """{"name":"Ann Roe","mention":"Ann Roe","start":14,"end":21}}]}""");
        lines[1].Should().Be("""{"id":"b","quotes":[]}""");
    }

    [Fact]
    public void Parts_around_a_tag_are_entries_of_their_own_and_paragraphs_of_one_speech_are_not()
    {
        Entries("“We will build the pier,” Ann Roe said, “before the winter storms come.”").Should().Be(2);
        Entries("Ann Roe said: “The pier is gone.\\n\\n“We will build another.”").Should().Be(1);
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("{\"id\":1}")]
    [InlineData("[1]")]
    [InlineData("{\"text\":5}")]
    [InlineData("{\"text\":\"\\ud800\"}")]
    public void A_bad_line_ends_with_a_sentence_and_the_code_of_unreadable_input(string line)
    {
        (int code, string output, string errors) = Run("{\"id\":1,\"text\":\"x\"}\n" + line);

        code.Should().Be(ExitCodes.UnreadableInput);
        output.Should().Be("{\"id\":1,\"quotes\":[]}\n");
        errors.Should().StartWith("Line 2 of the input cannot be read: ");
    }

    private static int Entries(string text)
    {
        using JsonDocument answer = JsonDocument.Parse(Run($"{{\"text\":\"{text}\"}}").Output);
        return answer.RootElement.GetProperty("quotes").GetArrayLength();
    }

    private static (int Code, string Output, string Errors) Run(string input)
    {
        using MemoryStream output = new();
        using StringWriter errors = new();
        int code = QuotesCommand.Run(new StringReader(input), output, errors, "en");
        return (code, Encoding.UTF8.GetString(output.ToArray()), errors.ToString());
    }
}
