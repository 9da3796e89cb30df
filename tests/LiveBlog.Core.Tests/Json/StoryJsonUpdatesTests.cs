using System.Text.Json;
using CsCheck;

namespace LiveBlog.Core.Tests.Json;

public sealed class StoryJsonUpdatesTests
{
    [Fact]
    public void Any_updates_read_back_equal() =>
        AnyStory.Update.Array[0, 4]
            .Sample(updates => StoryJson.ReadUpdates(StoryJson.WriteUpdates(updates)).SequenceEqual(updates), iter: 500);

    [Fact]
    public void Each_update_is_one_line()
    {
        string lines = StoryJson.WriteUpdates(FullStory.Value.Updates);
        lines.Count(character => character == '\n').Should().Be(FullStory.Value.Updates.Count);
        lines.Should().EndWith("}\n");
    }

    [Fact]
    public async Task Updates_stream_out_and_in()
    {
        CancellationToken token = TestContext.Current.CancellationToken;
        using MemoryStream stream = new();
        await StoryJson.WriteUpdatesAsync(stream, FullStory.Value.Updates, token);
        stream.Position = 0;

        List<Update> read = [];
        await foreach (Update update in StoryJson.ReadUpdatesAsync(stream, token))
            read.Add(update);

        read.Should().Equal(FullStory.Value.Updates);
    }

    [Fact]
    public void Empty_lines_and_carriage_returns_are_passed_over() =>
        StoryJson.ReadUpdates("\r\n{\"id\":\"a\"}\r\n\n{\"id\":\"b\"}").Select(update => update.Id).Should().Equal("a", "b");

    [Fact]
    public void A_refusal_names_line_and_path()
    {
        Action read = () => StoryJson.ReadUpdates("{\"id\":\"a\"}\n\n{\"id\":7}\n");
        JsonException fault = read.Should().Throw<JsonException>().Which;
        fault.LineNumber.Should().Be(2);
        fault.Path.Should().Be("$.id");
        fault.Message.Should().StartWith("Line 3:");
    }

    [Fact]
    public void Separators_of_other_alphabets_do_not_end_a_line()
    {
        Update update = new() { Headline = "a\u2028b\u0085c\u2029d" };
        StoryJson.ReadUpdates(StoryJson.WriteUpdates([update])).Should().Equal(update);
    }
}
