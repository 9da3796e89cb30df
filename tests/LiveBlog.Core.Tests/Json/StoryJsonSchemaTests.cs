using System.Text.Json;
using CsCheck;
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
    public void Every_enum_value_has_its_name()
    {
        Check<StoryStatus>(Core.Json.JsonEnums.StoryStatus);
        Check<TimePrecision>(Core.Json.JsonEnums.TimePrecision);
        Check<TimeSource>(Core.Json.JsonEnums.TimeSource);
        Check<MarkKind>(Core.Json.JsonEnums.MarkKind);
        Check<QuoteKind>(Core.Json.JsonEnums.QuoteKind);
        Check<SpeakerEvidence>(Core.Json.JsonEnums.SpeakerEvidence);
        Check<CorrectionKind>(Core.Json.JsonEnums.CorrectionKind);
        Check<ContinuationKind>(Core.Json.JsonEnums.ContinuationKind);
        Check<Verdict>(Core.Json.JsonEnums.Verdict);
        Check<FindingSeverity>(Core.Json.JsonEnums.FindingSeverity);
        Check<ValidationProfile>(Core.Json.JsonEnums.ValidationProfile);
        Check<FeedFormat>(Core.Json.JsonEnums.FeedFormat);
        Enum.GetNames<TimeFlags>().Skip(1).Select(JsonNamingPolicy.CamelCase.ConvertName).Should()
            .Equal(Names(Core.Json.JsonEnums.TimeFlags));
    }

    private static void Check<T>(Core.Json.JsonNames names)
        where T : struct, Enum => Enum.GetNames<T>().Select(JsonNamingPolicy.CamelCase.ConvertName).Should().Equal(Names(names));

    private static IEnumerable<string> Names(Core.Json.JsonNames names) => Enumerable.Range(0, names.Count).Select(index => names[index]);
}
