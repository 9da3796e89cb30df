using System.Text;
using LiveBlog.Core.Json;
using LiveBlog.Core.Text;
using NodaTime;

namespace LiveBlog.Core.Feeds;

/// <summary>What an update is, apart from its place: what is the same whenever the page is read, and seldom edited.</summary>
internal static class UpdateTraits
{
    // Some twenty words: two updates of one minute that begin alike so far are seldom two, and most edits add further behind
    private const int OpeningLength = 120;

    public static string[] Of(Update update) => [Time(update.Published) ?? "", update.EventClock ?? "", Opening(update)];

    /// <summary>The machine time, or the label as printed where the page's own time is a clock whose day was inferred. An age ("5 minutes
    /// ago") and what was inferred from neighbours are other each time the page is read, and tell nothing.</summary>
    public static string? Time(UpdateTime? time)
    {
        if (time is null or { Source: TimeSource.RelativeText or TimeSource.Neighbours })
            return null;
        if (time.At is { } at && (time.Flags & TimeFlags.DateInferred) == 0)
            return JsonTimes.Format(at.WithOffset(Offset.Zero));
        return Whitespace.FoldOrNull(time.Raw) ?? time.ToString();
    }

    /// <summary>The first words, of headline and body; of an update without words the first address of its media.</summary>
    private static string Opening(Update update)
    {
        StringBuilder words = new(update.Headline);
        foreach (Block block in update.Body)
        {
            if (words.Length > 2 * OpeningLength)
                break;
            words.Append(' ').Append(block.PlainText.AsSpan(0, Math.Min(block.PlainText.Length, 2 * OpeningLength)));
        }

        string opening = Whitespace.Fold(words.ToString());
        return opening.Length > 0
            ? opening[..Math.Min(opening.Length, OpeningLength)]
            : update.Body.Select(Media).FirstOrDefault(address => address is not null) ?? "";
    }

    private static string? Media(Block block) => FeedIds.Address(block switch
    {
        Image image => image.Url,
        Video video => video.Url,
        Embed embed => embed.Url,
        _ => null,
    });
}
