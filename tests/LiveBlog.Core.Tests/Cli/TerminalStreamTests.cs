using System.Text;
using LiveBlog.Cli;

namespace LiveBlog.Core.Tests.Cli;

/// <summary>What a document can command a terminal with does not reach it.</summary>
public sealed class TerminalStreamTests : IDisposable
{
    private const string Text = "a\u001b[31mb\u0007\r\u009b2J\u007f\u202egnp\u2066.\u2069é\t日\n€\u200d";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("terminal");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Words_have_a_replacement_character_for_each() =>
        TerminalStream.Clean(Text).Should().Be("a\uFFFD[31mb\uFFFD\uFFFD\uFFFD2J\uFFFD\uFFFDgnp\uFFFD.\uFFFDé\t日\n€\u200d");

    [Fact]
    public void Json_and_xml_say_them_and_lose_nothing()
    {
        Through(TextForm.Json, "\"a\u009b\u007f\u202eb\"").Should().Be("\"a\\u009B\\u007F\\u202Eb\"");
        Through(TextForm.Xml, "<a>\u009b\u202e</a>").Should().Be("<a>&#x9B;&#x202E;</a>");
        Through(TextForm.Markup, "<a>\u009b\u202e</a>").Should().Be("<a>\uFFFD&#x202E;</a>");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void It_does_not_matter_where_the_bytes_are_cut(int step)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Text);
        using MemoryStream output = new();
        using (TerminalStream stream = new(output, TextForm.Plain))
        {
            foreach (byte[] piece in bytes.Chunk(step))
                stream.Write(piece, 0, piece.Length);
        }

        Encoding.UTF8.GetString(output.ToArray()).Should().Be(TerminalStream.Clean(Text));
    }

    [Fact]
    public async Task No_command_prints_them()
    {
        Story story = new() { Headline = Text,
            Updates = [new Update { Id = "urn:x:1", Headline = Text, Body = [new Paragraph { Content = Text }],
            Extensions = [new Extension(Text, "\"\u009b\"")] }] };
        string json = Path.Combine(folder.FullName, "story.json"), rss = Path.Combine(folder.FullName, "feed.xml");
        await File.WriteAllTextAsync(json, StoryJson.Write(story), TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(rss,
            "<rss version='2.0'><channel><title>x</title><item><guid>\u001b[31mg\u0007</guid><pubDate>\u001b[2Jbad\u009b</pubDate></item>"
                + "</channel></rss>", TestContext.Current.CancellationToken);

        foreach (string[] arguments in (string[][])
            [["convert", json, "--to", "json"], ["convert", json, "--to", "html"], ["convert", json, "--to", "markdown"],
                ["convert", json, "--to", "rss"], ["convert", rss, "--to", "json", "--findings"], ["validate", rss],
                ["validate", rss, "--format", "sarif"]])
        {
            CliRun run = await CliRun.Of(null, arguments);
            run.Output.Should().NotBeEmpty();
            (run.Output + run.Error)
                .Where(character => (char.IsControl(character) && character is not ('\n' or '\t')) || character is '\u202e' or '\u2066')
                .Should().BeEmpty(string.Join(' ', arguments));
        }
    }

    private static string Through(TextForm form, string text)
    {
        using MemoryStream output = new();
        using (TerminalStream stream = new(output, form))
        {
            stream.Write(Encoding.UTF8.GetBytes(text));
        }

        return Encoding.UTF8.GetString(output.ToArray());
    }
}
