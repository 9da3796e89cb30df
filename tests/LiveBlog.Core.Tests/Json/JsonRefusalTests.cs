using System.Buffers;
using System.Text.Json;
using LiveBlog.Core.Json;

namespace LiveBlog.Core.Tests.Json;

/// <summary>What is refused, with its place and its reason, and what next to it is not.</summary>
public sealed class JsonRefusalTests
{
    [Theory]
    [InlineData("""{"updates":[null]}""", "Here stands null where an object belongs. Path: $.updates[0]")]
    [InlineData("""{"updates":7}""", "Here stands a number where an array belongs. Path: $.updates")]
    [InlineData("""{"updates":[{"pinned":"yes"}]}""", "Here stands a string where true or false belongs. Path: $.updates[0].pinned")]
    [InlineData("""{"headline":false}""", "Here stands true or false where a string belongs. Path: $.headline")]
    [InlineData("""{"headline":null}""", "Null is not allowed: what is not known is left out. Path: $.headline")]
    [InlineData("""{"authors":[{"name":"a"},{"role":"b"}]}""", "The member 'name' is missing. Path: $.authors[1]")]
    [InlineData("""{"id":"a","id":"b"}""", "The member is there twice. Path: $.id")]
    [InlineData("""{"x":1,"y":2,"x":3}""", "The member is there twice. Path: $.x")]
    [InlineData("""{"x":1,"":{},"":[]}""", "The member is there twice. Path: $['']")]
    [InlineData("""{"status":"gone"}""",
        "The value is none of scheduled, live, paused, ended, archived, withheld. Path: $.status")]
    [InlineData("""{"url":"news.example"}""", "The address is not absolute, or neither http nor https. Path: $.url")]
    [InlineData("""{"version":0.9}""", "The version of the story's JSON is not 1. Path: $.version")]
    [InlineData("""{"version":-1}""", "The version of the story's JSON is not 1. Path: $.version")]
    [InlineData("""{"images":[{"type":3}]}""", "Here stands a number where a string belongs. Path: $.images[0].type")]
    [InlineData("""{"published":{"at":"2031-01-01"}}""",
        "The string is not an RFC 3339 date and time with an offset. Path: $.published.at")]
    [InlineData("""{"published":{"at":"0001-01-01T00:00:00+05:00"}}""",
        "The time lies outside the years 1 to 9999 in UTC. Path: $.published.at")]
    [InlineData("""{"published":{"local":"0000-12-31T23:59:59"}}""",
        "The time lies outside the years 1 to 9999 in UTC. Path: $.published.local")]
    [InlineData("""{"updates":[{"body":[{"type":3}]}]}""", "Here stands a number where a string belongs. Path: $.updates[0].body[0].type")]
    public void A_refusal_says_where_and_why(string json, string message) =>
        ((Action)(() => StoryJson.Read(json))).Should().Throw<JsonException>().WithMessage(message);

    [Theory]
    [InlineData("""{"id":"a","updates":[{"headline":"b" "c"}]}""", "$.updates[0].headline")]
    [InlineData("""{"updates":[{},{"body":[{"type":"list","items":[{"text":"a"},{"text":"b",}]}]}]}""",
        "$.updates[1].body[0].items[1].text")]
    [InlineData("""{"updates":[{"id":"a"}],"headline":7}""", "$.headline")]
    [InlineData("""{"updates":[[],{}]}""", "$.updates[0]")]
    public void A_fault_of_the_syntax_is_told_with_its_place_alone(string json, string path)
    {
        JsonException fault = ((Action)(() => StoryJson.Read(json))).Should().Throw<JsonException>().Which;

        fault.Path.Should().Be(path);
        fault.Message.Should().EndWith($"Path: {path}").And.NotContain("LineNumber");
    }

    [Fact]
    public void The_type_of_a_storys_picture_is_passed_over() =>
        StoryJson.Write(StoryJson.Read("""{"images":[{"type":"image","alt":"A quay","x":1}]}""")).Should()
            .Be("""{"version":1,"images":[{"alt":"A quay","x":1}],"updates":[]}""");

    [Fact]
    public void A_finding_passes_over_what_it_does_not_know_but_not_twice()
    {
        const string Known = "\"code\":\"c\",\"severity\":\"error\",\"message\":\"m\"";

        JsonSerializer.Deserialize<Finding>($"{{\"x\":[[1],{{}}],{Known},\"y\":2}}").Should()
            .Be(new Finding { Code = "c", Severity = FindingSeverity.Error, Message = "m" });
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Finding>($"{{\"x\":1,{Known},\"x\":1}}")).Should().Throw<JsonException>();
    }

    [Fact]
    public void A_number_that_is_not_finite_is_refused() =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Evidence>("""{"subject":"a","reason":"b","weight":1e999}""")).Should()
            .Throw<JsonException>().WithMessage("The number is too large. Path: $.weight");

    [Fact]
    public void The_empty_list_of_flags_is_not_written_and_every_flag_comes_back()
    {
        foreach (TimeFlags flags in Enum.GetValues<TimeFlags>())
        {
            string json = JsonSerializer.Serialize(new UpdateTime { Flags = flags });
            json.Contains("flags", StringComparison.Ordinal).Should().Be(flags != TimeFlags.None);
            JsonSerializer.Deserialize<UpdateTime>(json)!.Flags.Should().Be(flags);
        }
    }

    [Fact]
    public void Lists_of_names_are_lists_of_strings()
    {
        ValueList<QuoteKind> kinds = [QuoteKind.Embed, QuoteKind.Inline];

        JsonSerializer.Serialize(kinds).Should().Be("""["embed","inline"]""");
        JsonSerializer.Serialize(kinds, typeof(ValueList<QuoteKind>), StoryJson.Context).Should().Be("""["embed","inline"]""");
        JsonSerializer.Deserialize<ValueList<QuoteKind>>("""["embed","inline"]""").Should().Equal(kinds);
    }

    [Theory]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(20)]
    public void A_list_keeps_all_its_items_in_their_order(int count)
    {
        string[] tags = [.. Enumerable.Range(1, count).Select(number => $"tag-{number}")];
        StoryJson.Read($"{{\"keywords\":{JsonSerializer.Serialize(tags)}}}").Keywords.Should().Equal(tags);
    }

    [Fact]
    public void A_list_that_is_no_array_is_refused_before_anything_is_read()
    {
        Action read = () =>
        {
            Utf8JsonReader reader = new("7"u8);
            reader.Read();
            new ValueListJsonConverter<int>().Read(ref reader, typeof(ValueList<int>), JsonSerializerOptions.Default);
        };
        read.Should().Throw<JsonException>();
    }

    [Fact]
    public void A_story_whose_bytes_come_in_pieces_is_the_same_story()
    {
        byte[] json = StoryJson.WriteUtf8(FullStory.Value);
        Piece first = new(json.AsMemory(0, 1), 0), last = first;
        for (int at = 1; at < json.Length; at++)
            last = last.Add(json.AsMemory(at, 1));
        Utf8JsonReader reader = new(new ReadOnlySequence<byte>(first, 0, last, 1), JsonCodec.Reading);
        reader.Read();

        StoryTables.Story.Read(ref reader).Should().Be(FullStory.Value);
    }

    [Fact]
    public void Whole_values_are_refused_where_nothing_is_given()
    {
        FluentActions.Invoking(() => StoryJson.Read((string)null!)).Should().Throw<ArgumentNullException>().WithParameterName("json");
        FluentActions.Invoking(() => StoryJson.Write(null!)).Should().Throw<ArgumentNullException>().WithParameterName("story");
        FluentActions.Invoking(() => StoryJson.Write((IBufferWriter<byte>)null!, new Story())).Should().Throw<ArgumentNullException>()
            .WithParameterName("buffer");
        FluentActions.Invoking(() => StoryJson.WriteUpdates(null!)).Should().Throw<ArgumentNullException>().WithParameterName("updates");
    }

    [Fact]
    public async Task Streams_are_refused_where_nothing_is_given()
    {
        CancellationToken token = TestContext.Current.CancellationToken;
        await Refuses(() => StoryJson.WriteAsync(null!, new Story(), cancellationToken: token), "stream");
        await Refuses(() => StoryJson.WriteAsync(Stream.Null, null!, cancellationToken: token), "story");
        await Refuses(() => StoryJson.WriteUpdatesAsync(null!, [], token), "stream");
        await Refuses(() => StoryJson.WriteUpdatesAsync(Stream.Null, null!, token), "updates");
        await Refuses(() => StoryJson.ReadAsync(null!, token), "stream");
    }

    private static async Task Refuses(Func<Task> use, string parameter) =>
        await use.Should().ThrowAsync<ArgumentNullException>().WithParameterName(parameter);

    private sealed class Piece : ReadOnlySequenceSegment<byte>
    {
        public Piece(ReadOnlyMemory<byte> memory, long index)
        {
            Memory = memory;
            RunningIndex = index;
        }

        public Piece Add(ReadOnlyMemory<byte> memory)
        {
            Piece next = new(memory, RunningIndex + Memory.Length);
            Next = next;
            return next;
        }
    }
}
