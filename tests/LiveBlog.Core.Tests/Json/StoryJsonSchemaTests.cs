using System.Text.Json;
using CsCheck;
using LiveBlog.Core.Json;
using NJsonSchema;

namespace LiveBlog.Core.Tests.Json;

public sealed class StoryJsonSchemaTests
{
    private static readonly JsonSchema Schema = JsonSchema.FromJsonAsync(StoryJson.Schema).GetAwaiter().GetResult();

    [Fact]
    public void The_shipped_schema_is_that_of_the_tables() =>
        Golden.CheckFile(StoryJson.Schema, Repository.PathTo("src/LiveBlog.Core/Json/story.schema.json"));

    [Fact]
    public void The_full_story_is_valid() => Schema.Validate(StoryJson.Write(FullStory.Value)).Should().BeEmpty();

    [Fact]
    public void Whatever_is_written_is_valid() =>
        AnyStory.Story.Sample(story => Schema.Validate(StoryJson.Write(story)).Count == 0, iter: 300);

    [Theory]
    [InlineData("""{"updates":[]}""")]
    [InlineData("""{"version":2,"updates":[]}""")]
    [InlineData("""{"version":1,"updates":[],"headline":null}""")]
    [InlineData("""{"version":1,"updates":[],"status":"LIVE"}""")]
    [InlineData("""{"version":1,"updates":[],"url":"ftp://x.example/"}""")]
    [InlineData("""{"version":1,"updates":[{"published":{"at":"2031-01-01T00:00:00"}}]}""")]
    [InlineData("""{"version":1,"updates":[{"body":[{"type":"paragraph"}]}]}""")]
    [InlineData("""{"version":1,"updates":[{"body":[{"text":"a"}]}]}""")]
    [InlineData("""{"version":1,"updates":[{"body":[{"type":"list","items":["a"]}]}]}""")]
    [InlineData("""{"version":1,"updates":[{"pinned":"true"}]}""")]
    [InlineData("""{"version":1,"updates":[{"authors":[{}]}]}""")]
    public void What_the_reader_refuses_is_not_valid(string json) => Schema.Validate(json).Should().NotBeEmpty();

    [Fact]
    public void Blocks_of_the_future_are_valid() =>
        Schema.Validate("""{"version":1.2,"updates":[{"body":[{"type":"poll","text":[1]}],"new":1}],"new":{}}""").Should().BeEmpty();

    [Fact]
    public void The_full_story_has_every_member()
    {
        string written = StoryJson.Write(FullStory.Value);
        using JsonDocument schema = JsonDocument.Parse(StoryJson.Schema);

        Members(schema.RootElement).Where(name => !written.Contains($"\"{name}\":", StringComparison.Ordinal)).Should()
            .BeEmpty("a new member gets a value in FullStory, from which the round trips of all formats are made");
    }

    [Fact]
    public void Enums_are_written_in_camel_case_without_the_value_of_no_flag()
    {
        JsonEnums.CorrectionKind[(int)CorrectionKind.EditorsNote].Should().Be("editorsNote");
        JsonEnums.Verdict[(int)Verdict.NotALiveBlog].Should().Be("notALiveBlog");
        JsonEnums.TimeFlags[0].Should().Be("zoneAssumed");
        (1 << JsonEnums.TimeFlags.IndexOf("dstFold")).Should().Be((int)TimeFlags.DstFold);
    }

    private static IEnumerable<string> Members(JsonElement schema) => schema.GetProperty("definitions").EnumerateObject()
        .Select(definition => definition.Value).Prepend(schema).Where(type => type.TryGetProperty("properties", out _))
        .SelectMany(type => type.GetProperty("properties").EnumerateObject().Select(member => member.Name)).Distinct();
}
