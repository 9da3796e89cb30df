using System.Text.Json;
using LiveBlog.Core.Text;

namespace LiveBlog.Core.Feeds;

/// <summary>Makes the story of a feed: first of what its elements carry, then with the remainders.</summary>
internal static class StoryOfFeed
{
    public static Story Read(FeedDocument feed, BodyReader bodies)
    {
        List<Update> updates = [];
        foreach (FeedItem item in feed.Items)
            updates.Add(Complete(Update(item, feed, bodies), item.Remainder, Remainder.Add, feed));
        Story carried = Story(feed) with { Updates = updates.ToValueList() };
        return Complete(carried, feed.Remainder, Remainder.Add, feed);
    }

    /// <summary>The story as the format's own elements carry it, without updates.</summary>
    public static Story Story(FeedDocument feed) => new()
    {
        Id = feed.Id,
        Url = Address(feed.Url, feed),
        Headline = FeedProse.Line(feed.Title),
        Summary = FeedProse.Line(feed.Description),
        Status = feed.IsComplete ? StoryStatus.Ended : null,
        Published = FeedTimes.Read(feed.Published),
        Modified = FeedTimes.Read(feed.Modified),
        Language = Whitespace.FoldOrNull(feed.Language),
        Publication = Whitespace.FoldOrNull(feed.Publisher) is { } name ? new Publication { Name = name } : null,
        Authors = feed.Authors.ToValueList(),
        Images = Address(feed.Image, feed) is { } image ? [new Image { Url = image }] : [],
        Keywords = feed.Keywords.ToValueList(),
        Tombstones = feed.Deletions.Select(Tombstone).ToValueList(),
        Continuations = feed.Links.Select(link => Continuation(link, feed)).OfType<Continuation>().ToValueList(),
    };

    /// <summary>An update as the format's own elements carry it.</summary>
    public static Update Update(FeedItem item, FeedDocument feed, BodyReader bodies) => new()
    {
        Id = item.Id,
        Url = Address(item.Url, feed),
        Headline = FeedProse.Line(item.Title),
        Published = FeedTimes.Read(item.Published ?? item.Modified), // Atom demands only the second, and the order of time needs one
        Modified = FeedTimes.Read(item.Modified),
        Authors = item.Authors.ToValueList(),
        Body = Body(item, feed, bodies),
        Tags = item.Tags.ToValueList(),
    };

    public static Uri? Address(string? text, FeedDocument feed)
    {
        text = text?.Trim();
        if (string.IsNullOrEmpty(text))
            return null;
        if (!Uri.TryCreate(text, UriKind.Absolute, out Uri? address))
            _ = Uri.TryCreate(feed.Url ?? feed.FeedUrl, UriKind.Absolute, out Uri? page) && Uri.TryCreate(page, text, out address);
        return address is not null && WebAddress.IsAllowed(address) ? address : null;
    }

    private static ValueList<Block> Body(FeedItem item, FeedDocument feed, BodyReader bodies)
    {
        FeedText text = item.Body.IsEmpty ? item.Summary : item.Body;
        ValueList<Block> body = text.IsHtml ? bodies(text.Value ?? "", Address(feed.Url, feed)) : FeedProse.Paragraphs(text);
        if (item.Pictures.Count == 0)
            return body;
        HashSet<string> shown = [.. body.OfType<Image>().Select(image => image.Url?.AbsoluteUri).OfType<string>()];
        return [.. body, .. item.Pictures.Where(picture => shown.Add(picture.Url!.AbsoluteUri))];
    }

    private static Tombstone Tombstone(FeedDeletion deletion) =>
        new() { Ref = deletion.Ref, When = FeedTimes.Moment(deletion.When), By = deletion.By, Comment = deletion.Comment };

    private static Continuation? Continuation(FeedLink link, FeedDocument feed)
    {
        ContinuationKind? kind = link.Rel switch
        {
            "next" or "prev-archive" => ContinuationKind.Older,
            "previous" or "prev" or "next-archive" or "current" => ContinuationKind.Newer,
            _ => null,
        };
        return kind is { } known && Address(link.Url, feed) is { } url ? new Continuation { Kind = known, Url = url } : null;
    }

    private static T Complete<T>(T carried, string? remainder, Func<T, string, T> add, FeedDocument feed)
    {
        if (remainder is null)
            return carried;
        try
        {
            return add(carried, remainder);
        }
        catch (JsonException fault)
        {
            feed.Findings.Add(FeedFindings.Remainder(fault.Message));
            return carried;
        }
    }
}
