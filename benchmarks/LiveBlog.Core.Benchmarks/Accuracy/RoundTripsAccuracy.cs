using LiveBlog.Core.Tests;
using CsCheck;

namespace LiveBlog.Core.Benchmarks;

/// <summary>
/// Arbitrary stories (those of the tests' laws) written and read in every format, half of them with the feed's own address.
/// </summary>
internal static class RoundTripsAccuracy
{
    private static readonly (FeedFormat Format, string Ninjs)[] Formats =
    [
        (FeedFormat.StoryJson, "3.1"), (FeedFormat.JsonFeed, "3.1"), (FeedFormat.Atom, "3.1"), (FeedFormat.Rss, "3.1"),
        (FeedFormat.Ninjs, "3.1"), (FeedFormat.Ninjs, "2.2"), (FeedFormat.LiveBlogPosting, "3.1"),
    ];

    public static int Run(string[] arguments, TextWriter output)
    {
        long count = arguments is [string given, ..] && long.TryParse(given, out long told) ? told : 1000;
        string? seed = arguments is [_, string start, ..] ? start : null;
        foreach ((FeedFormat format, string ninjs) in Formats)
        {
            int equal = 0, all = 0;
            Gen.Select(AnyStory.Story, Gen.Bool).Sample((story, hasAddress) =>
            {
                Uri? address = hasAddress ? new Uri("https://news.example/live/feed") : null;
                FeedWritingOptions options = new() { NinjsVersion = Version.Parse(ninjs), FeedUrl = address };
                Reading reading = StoryFeed.Read(StoryFeed.Write(story, format, options), format);
                Interlocked.Increment(ref all);
                if (story.Equals(reading.Story) && reading.Findings.Count == 0)
                    Interlocked.Increment(ref equal);
            }, iter: count, seed: seed);
            output.WriteLine($"{format} {(format == FeedFormat.Ninjs ? ninjs : "")} equal {equal} of {all}");
        }

        return 0;
    }
}
