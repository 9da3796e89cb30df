using System.Text;
using System.Text.Json.Nodes;

namespace LiveBlog.Core.Tests.Validation;

/// <summary>
/// Every value of a sound document in turn put out by a value of another type: nothing throws, and what is broken is told of or passed
/// over.
/// </summary>
public sealed class TypeConfusionTests
{
    private static readonly string[] Others = ["true", "1", "\"\"", "\"x\"", "[]", "{}", "[[null]]", "{\"a\":[{}]}", "[1,\"x\",{}]"];

    public static TheoryData<FeedFormat, string> Formats => new()
    {
        { FeedFormat.StoryJson, "3.1" }, { FeedFormat.JsonFeed, "3.1" }, { FeedFormat.Ninjs, "3.1" }, { FeedFormat.Ninjs, "2.2" },
            { FeedFormat.LiveBlogPosting, "3.1" },
    };

    [Theory]
    [MemberData(nameof(Formats))]
    public void No_value_of_another_type_makes_an_exception(FeedFormat format, string ninjs)
    {
        JsonNode root = JsonNode.Parse(StoryFeed.Write(FullStory.Value, format, new FeedWritingOptions { NinjsVersion = Version.Parse(ninjs) }))!;
        foreach (string other in Others)
            Judge(other, format);
        foreach (JsonNode place in Places(root).ToArray())
        {
            JsonNode old = place.DeepClone();
            JsonNode at = place;
            foreach (string other in Others)
            {
                JsonNode put = JsonNode.Parse(other)!;
                at.ReplaceWith(put);
                Judge(root.ToJsonString(), format);
                at = put;
            }

            at.ReplaceWith(old);
        }
    }

    private static void Judge(string json, FeedFormat format)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(json);
        Reading reading = StoryFeed.Read(bytes, format);
        (reading.Story is not null || reading.Findings.Count > 0).Should().BeTrue(json);
        FeedValidator.Validate(bytes, format).Should().NotBeNull();
        FeedValidator.Validate(bytes).Should().NotBeNull();
    }

    /// <summary>The values below the root, deepest first, so that each still stands when its turn comes.</summary>
    private static IEnumerable<JsonNode> Places(JsonNode node)
    {
        IEnumerable<JsonNode?> children = node switch
        {
            JsonObject members => members.Select(member => member.Value),
            JsonArray items => items,
            _ => [],
        };
        foreach (JsonNode child in children.OfType<JsonNode>().ToArray())
        {
            foreach (JsonNode deeper in Places(child))
                yield return deeper;
            yield return child;
        }
    }
}
