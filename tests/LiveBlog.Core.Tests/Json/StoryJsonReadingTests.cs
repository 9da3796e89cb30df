using System.Text;
using System.Text.Json;

namespace LiveBlog.Core.Tests.Json;

public sealed class StoryJsonReadingTests
{
    [Theory]
    [InlineData("""{"headline":null}""", "$.headline")]
    [InlineData("""{"headline":7}""", "$.headline")]
    [InlineData("""{"updates":{}}""", "$.updates")]
    [InlineData("""{"updates":[null]}""", "$.updates[0]")]
    [InlineData("""{"updates":[{},{},{},{"published":{"at":"yesterday"}}]}""", "$.updates[3].published.at")]
    [InlineData("""{"updates":[{"published":{"at":"2031-01-01T00:00:00"}}]}""", "$.updates[0].published.at")]
    [InlineData("""{"updates":[{"published":{"flags":["dstFold","dstFlip"]}}]}""", "$.updates[0].published.flags[1]")]
    [InlineData("""{"updates":[{"pinned":"true"}]}""", "$.updates[0].pinned")]
    [InlineData("""{"updates":[{"body":[{"type":"paragraph","text":"a"},{"type":"heading","text":3}]}]}""", "$.updates[0].body[1].text")]
    [InlineData("""{"updates":[{"body":[{"text":"a"}]}]}""", "$.updates[0].body[0]")]
    [InlineData("""{"updates":[{"body":[{"type":"paragraph"}]}]}""", "$.updates[0].body[0]")]
    [InlineData("""{"updates":[{"body":[{"type":"paragraph","text":"a","marks":[{"kind":"strong","start":0,"length":2}]}]}]}""",
        "$.updates[0].body[0]")]
    [InlineData("""{"updates":[{"body":[{"type":"paragraph","text":"a","marks":"""
        + """[{"kind":"link","start":0,"length":1,"url":"javascript:x"}]}]}]}""", "$.updates[0].body[0].marks[0].url")]
    [InlineData("""{"updates":[{"body":[{"type":"table","rows":[[{"text":"a"}],[{"text":1.5}]]}]}]}""",
        "$.updates[0].body[0].rows[1][0].text")]
    [InlineData("""{"url":"/relative"}""", "$.url")]
    [InlineData("""{"url":"data:text/html,x"}""", "$.url")]
    [InlineData("""{"url":"http://"}""", "$.url")]
    [InlineData("""{"status":"LIVE"}""", "$.status")]
    [InlineData("""{"headline":"a","headline":"b"}""", "$.headline")]
    [InlineData("""{"x y":1,"x y":2}""", "$['x y']")]
    [InlineData("""{"authors":[{"role":"editor"}]}""", "$.authors[0]")]
    [InlineData("""{"headline":"\ud83d"}""", "$.headline")]
    [InlineData("""{"other":"\ud83d"}""", "$.other")]
    [InlineData("""{"version":2}""", "$.version")]
    [InlineData("""{"version":"1"}""", "$.version")]
    [InlineData("""{"version":1e999}""", "$.version")]
    [InlineData("""{"updates":[{"quotes":[{"text":"a","segments":[{"block":0,"start":0.5,"length":1}]}]}]}""",
        "$.updates[0].quotes[0].segments[0].start")]
    [InlineData("""{"updates":[{"quotes":[{"text":"a","segments":[{"block":99999999999,"start":0,"length":1}]}]}]}""",
        "$.updates[0].quotes[0].segments[0].block")]
    [InlineData("""{"updates":[{"id":"a"},{"id":"b" "x"}]}""", "$.updates[1].id")]
    [InlineData("[]", "$")]
    [InlineData("null", "$")]
    [InlineData("", "$")]
    [InlineData("{} {}", "$")]
    public void A_refusal_names_the_place(string json, string path)
    {
        Action read = () => StoryJson.Read(json);
        JsonException fault = read.Should().Throw<JsonException>().Which;
        fault.Path.Should().Be(path);
        fault.Message.Should().EndWith($"Path: {path}");
    }

    [Fact]
    public void The_path_is_told_through_other_contexts_too()
    {
        Action read = () => JsonSerializer.Deserialize("""{"updates":[{"pinned":1}]}""", typeof(Story), StoryJson.Context);
        read.Should().Throw<JsonException>().Which.Path.Should().Be("$.updates[0].pinned");
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"version":1}""")]
    [InlineData("""{"version":1.7}""")]
    [InlineData("""{"updates":[],"version":1.0}""")]
    public void Version_one_is_read_in_every_way_it_is_written(string json) => StoryJson.Read(json).Should().Be(new Story());

    [Fact]
    public void Members_come_in_any_order_and_the_type_may_be_last()
    {
        Story story = StoryJson.Read("""{"updates":[{"body":[{"text":"Hm","mood":"""
            + """{"type":"paragraph"},"\u0074ype":"heading","level":2}],"id":"a"}],"version":1}""");
        story.Updates[0].Body[0].Should().Be(new Heading { Level = 2, Content = "Hm",
            Extensions = [new Extension("mood", """{"type":"paragraph"}""")] });
    }

    [Fact]
    public void Unknown_members_are_kept_compact_at_every_object()
    {
        const string Json = """{"version":1,"updates":[{"id":"a","published":{"raw":"x","n":[1, 2.50]},"later":{ "a" : "é\u00e9"""
            + """<" }}],"extra":null}""";

        Story story = StoryJson.Read(Json);

        story.Extensions.Should().Equal(new Extension("extra", "null"));
        story.Updates[0].Extensions.Should().Equal(new Extension("later", "{\"a\":\"éé<\"}"));
        story.Updates[0].Published!.Extensions.Should().Equal(new Extension("n", "[1,2.50]"));
        StoryJson.Write(story).Should().Be("""{"version":1,"updates":[{"id":"a","published":{"raw":"x","n":[1,2.50]},"later":"""
            + """{"a":"éé\u003C"}}],"extra":null}""");
    }

    [Fact]
    public void A_block_of_an_unknown_type_keeps_all_its_members()
    {
        Story story = StoryJson.Read("""{"updates":[{"body":[{"votes":[1,2],"type":"poll","text":null}]}]}""");
        story.Updates[0].Body[0].Should()
            .Be(new UnknownBlock { Type = "poll", Extensions = [new Extension("votes", "[1,2]"), new Extension("text", "null")] });
    }

    [Fact]
    public void A_byte_order_mark_is_passed_over() => StoryJson.Read([0xEF, 0xBB, 0xBF, .. "{}"u8]).Should().Be(new Story());

    [Fact]
    public void Half_a_surrogate_pair_in_a_string_is_refused()
    {
        Action read = () => StoryJson.Read("{\"headline\":\"\uD83D\"}");
        read.Should().Throw<JsonException>();
    }

    [Fact]
    public void Half_a_surrogate_pair_is_written_as_the_replacement_character() =>
        StoryJson.Read(StoryJson.Write(new Story { Headline = "a\uD83Db" })).Headline.Should().Be("a\uFFFDb");

    [Theory]
    [InlineData(new byte[] { 0xFF })]
    [InlineData(new byte[] { 0xC0, 0xAF })]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 })]
    public void Invalid_bytes_in_a_string_are_refused(byte[] bytes)
    {
        byte[] json = [.. "{\"headline\":\""u8, .. bytes, .. "\"}"u8];
        Action read = () => StoryJson.Read(json);
        read.Should().Throw<JsonException>().Which.Path.Should().Be("$.headline");
    }

    [Fact]
    public void Nesting_beyond_64_is_refused()
    {
        Action read = () => StoryJson.Read($"{{\"x\":{new string('[', 10_000)}");
        read.Should().Throw<JsonException>();
    }

    [Fact]
    public void Every_cut_of_a_story_is_refused()
    {
        byte[] json = StoryJson.WriteUtf8(FullStory.Value);
        for (int length = 0; length < json.Length; length++)
        {
            byte[] cut = json[..length];
            Action read = () => StoryJson.Read(cut);
            read.Should().Throw<JsonException>(Encoding.UTF8.GetString(cut));
        }
    }

    [Fact]
    public void An_extension_may_not_take_the_name_of_a_member()
    {
        Action write = () => StoryJson.Write(new Story { Extensions = [new Extension("headline", "1")] });
        write.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_known_block_is_not_written_as_an_unknown_one()
    {
        Action write = () => StoryJson.Write(new Story { Updates = [new Update { Body = [new UnknownBlock { Type = "list" }] }] });
        write.Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData("""{"headline":{}}""", "an object")]
    [InlineData("""{"headline":[]}""", "an array")]
    [InlineData("""{"headline":1}""", "a number")]
    [InlineData("""{"headline":true}""", "true or false")]
    [InlineData("""{"updates":"a"}""", "a string")]
    public void A_fault_tells_what_stands_there(string json, string found) =>
        ((Action)(() => StoryJson.Read(json))).Should().Throw<System.Text.Json.JsonException>().WithMessage($"*{found}*");

    [Fact]
    public void No_text_is_no_list_of_updates() =>
        ((Action)(() => StoryJson.ReadUpdates(null!))).Should().Throw<ArgumentNullException>().WithParameterName("json");
}
