using System.Runtime.CompilerServices;
using System.Text;
using FluentAssertions;
using FluentAssertions.Collections;
using FluentAssertions.Execution;
using FluentAssertions.Primitives;

namespace LiveBlog.Core.Testing;

/// <summary>Assertions about stories, their JSON, feeds and golden files.</summary>
public static class LiveBlogAssertionExtensions
{
    /// <summary>Assertions about this story.</summary>
    public static StoryAssertions Should(this Story? story) => new(story);

    /// <summary>The text is a story in this library's JSON, version 1, without an error.</summary>
    public static AndConstraint<StringAssertions> BeValidStoryJson(this StringAssertions json,
        ValidationProfile profile = ValidationProfile.Strict, string because = "", params object[] becauseArgs) =>
        json.BeValidFeed(FeedFormat.StoryJson, profile, because, becauseArgs);

    /// <summary>The text is a document of the format without an error.</summary>
    public static AndConstraint<StringAssertions> BeValidFeed(this StringAssertions feed, FeedFormat format,
        ValidationProfile profile = ValidationProfile.Strict, string because = "", params object[] becauseArgs)
    {
        ArgumentNullException.ThrowIfNull(feed);
        Check(feed.Subject is null ? null : Encoding.UTF8.GetBytes(feed.Subject), format, profile, because, becauseArgs);
        return new AndConstraint<StringAssertions>(feed);
    }

    /// <summary>The bytes are a document of the format without an error.</summary>
    public static AndConstraint<GenericCollectionAssertions<byte>> BeValidFeed(
        this GenericCollectionAssertions<byte> feed, FeedFormat format, ValidationProfile profile = ValidationProfile.Strict,
            string because = "", params object[] becauseArgs)
    {
        ArgumentNullException.ThrowIfNull(feed);
        Check(feed.Subject?.ToArray(), format, profile, because, becauseArgs);
        return new AndConstraint<GenericCollectionAssertions<byte>>(feed);
    }

    /// <summary>The text is that of a file in the folder Golden beside the test. With the environment variable UPDATE_GOLDEN=1 the file is
    /// written instead.</summary>
    /// <param name="text">The text.</param>
    /// <param name="file">The file's name.</param>
    /// <param name="testFile">The test's own file; the compiler fills it in.</param>
    public static AndConstraint<StringAssertions> MatchGoldenFile(this StringAssertions text, string file,
        [CallerFilePath] string testFile = "")
    {
        ArgumentNullException.ThrowIfNull(text);
        string path = Path.Combine(Path.GetDirectoryName(testFile) ?? "", "Golden", file);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text.Subject);
        }

        Execute.Assertion.ForCondition(File.Exists(path))
            .FailWith("Expected the golden file {0}, which does not exist; UPDATE_GOLDEN=1 writes it.", path)
            .Then.Given(() => GoldenDifference.Of(text.Subject ?? "", File.ReadAllText(path)))
            .ForCondition(difference => difference is null)
            .FailWith("Expected the text of {0}, but {1} UPDATE_GOLDEN=1 rewrites the file.", _ => file,
                difference => new Words(difference));
        return new AndConstraint<StringAssertions>(text);
    }

    private static void Check(byte[]? bytes, FeedFormat format, ValidationProfile profile, string because, object[] becauseArgs)
    {
        string? fault = bytes is null ? "there is none." : Report.Fault(FeedValidator.Validate(bytes, format, profile));
        Execute.Assertion.ForCondition(fault is null).BecauseOf(because, becauseArgs)
            .FailWith("Expected {context:document} to be valid " + format + "{reason}, but {0}", new Words(fault));
    }
}
