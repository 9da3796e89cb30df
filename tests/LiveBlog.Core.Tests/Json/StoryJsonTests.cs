using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using CsCheck;
using NodaTime;

namespace LiveBlog.Core.Tests.Json;

public sealed partial class StoryJsonTests
{
    [Fact]
    public void Any_story_reads_back_equal() =>
        AnyStory.Story.Sample(story => StoryJson.Read(StoryJson.Write(story)).Equals(story), iter: 2000);

    [Fact]
    public void Any_story_reads_back_equal_from_indented_bytes() =>
        AnyStory.Story.Sample(story => StoryJson.Read(StoryJson.WriteUtf8(story, indented: true)).Equals(story), iter: 500);

    [Fact]
    public void A_story_written_again_is_the_same_byte_for_byte() =>
        AnyStory.Story.Sample(story => StoryJson.WriteUtf8(StoryJson.Read(StoryJson.WriteUtf8(story))).AsSpan()
            .SequenceEqual(StoryJson.WriteUtf8(story)), iter: 500);

    [Fact]
    public void The_full_story_has_the_agreed_shape() =>
        Golden.Check(StoryJson.Write(FullStory.Value, indented: true) + "\n", "full-story.json");

    [Fact]
    public void A_bare_story_is_its_version_and_no_updates() => StoryJson.Write(new Story()).Should().Be("""{"version":1,"updates":[]}""");

    [Fact]
    public async Task Every_door_writes_the_same_bytes()
    {
        Story story = Some.Story(updates: 400);
        byte[] expected = StoryJson.WriteUtf8(story);
        ArrayBufferWriter<byte> buffer = new();
        using MemoryStream stream = new();

        StoryJson.Write(buffer, story);
        await StoryJson.WriteAsync(stream, story, cancellationToken: TestContext.Current.CancellationToken);

        buffer.WrittenSpan.SequenceEqual(expected).Should().BeTrue();
        stream.ToArray().Should().Equal(expected);
        Encoding.UTF8.GetBytes(StoryJson.Write(story)).Should().Equal(expected);
        JsonSerializer.SerializeToUtf8Bytes(story, typeof(Story), StoryJson.Context).Should().Equal(expected);
        JsonSerializer.SerializeToUtf8Bytes(story).Should().Equal(expected);
    }

    [Fact]
    public async Task Streams_are_read_to_their_end()
    {
        using MemoryStream stream = new(StoryJson.WriteUtf8(FullStory.Value));
        (await StoryJson.ReadAsync(stream, TestContext.Current.CancellationToken)).Should().Be(FullStory.Value);
    }

    [Fact]
    public async Task A_cancelled_read_stops()
    {
        using MemoryStream stream = new(StoryJson.WriteUtf8(FullStory.Value));
        Func<Task> read = () => StoryJson.ReadAsync(stream, new CancellationToken(canceled: true));
        await read.Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public void Stories_stand_inside_values_of_other_contexts()
    {
        Page page = new("saved", Some.Story());

        string json = JsonSerializer.Serialize(page, PageContext.Default.Page);

        json.Should().Contain("\"Story\":{\"version\":1,");
        JsonSerializer.Deserialize(json, PageContext.Default.Page).Should().Be(page);
    }

    [Fact]
    public void Only_what_must_be_escaped_is_escaped()
    {
        string json = StoryJson.Write(new Story { Headline = "é “quoted” 😀 'a' & b + c > d <script>\u2028\n\"\\\u0001" });
        json.Should().Contain("\"é “quoted” 😀 'a' & b + c > d \\u003Cscript>\u2028\\n\\\"\\\\\\u0001\"");
    }

    [Fact]
    public void Offsets_and_every_digit_of_a_fraction_are_kept()
    {
        OffsetDateTime at = new LocalDateTime(2031, 1, 2, 3, 4, 5).PlusNanoseconds(123_456_789)
            .WithOffset(Offset.FromHoursAndMinutes(5, 45));

        string json = StoryJson.Write(new Story { Published = new UpdateTime { At = at } });

        json.Should().Contain("\"2031-01-02T03:04:05.123456789+05:45\"");
        StoryJson.Read(json).Published!.At.Should().Be(at);
    }

    [Fact]
    public void An_offset_with_seconds_keeps_its_instant()
    {
        OffsetDateTime at = new LocalDateTime(1890, 1, 1, 0, 0).WithOffset(Offset.FromSeconds(-75));
        StoryJson.Read(StoryJson.Write(new Story { Published = new UpdateTime { At = at } })).Published!.Instant.Should()
            .Be(at.ToInstant());
    }

    internal sealed record Page(string Name, Story Story);

    [JsonSerializable(typeof(Page))]
    internal sealed partial class PageContext : JsonSerializerContext;
}
