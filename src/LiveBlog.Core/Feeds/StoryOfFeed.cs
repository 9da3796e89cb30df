using System.Text.Json;
using LiveBlog.Core.Documents;
using LiveBlog.Core.Text;

namespace LiveBlog.Core.Feeds;

/// <summary>Makes the story of a feed: first of what its elements carry, then with the lossless parts.</summary>
internal static class StoryOfFeed
{
    public static Story Read(FeedDocument feed, CancellationToken cancellation)
    {
        List<Update> updates = [];
        ParseAllowance allowance = FeedBodies.Allowance(feed.Items, cancellation);
        foreach (FeedItem item in feed.Items)
        {
            cancellation.ThrowIfCancellationRequested();
            updates.Add(Complete(item, feed, allowance));
        }

        if (allowance.IsSpent)
            feed.Findings.Add(PageFindings.BodiesTooComplex());
        Story carried = Story(feed) with { Updates = updates.ToValueList() };
        try
        {
            LosslessPart? lossless = feed.LosslessPart is null ? null : LosslessPart.Parse(feed.LosslessPart);
            FeedDates.Check(feed, lossless, carried);
            return lossless?.AddTo(carried) ?? carried;
        }
        catch (JsonException fault)
        {
            feed.Findings.Add(FeedFindings.LosslessPart(fault.Message));
            return carried;
        }
    }

    /// <summary>The story as the format's own elements carry it, without updates.</summary>
    public static Story Story(FeedDocument feed) => new()
    {
        Id = feed.Id,
        Url = Address(feed.Url, feed),
        Headline = FeedProse.Line(feed.Title),
        Summary = FeedProse.Line(feed.Description),
        Status = feed.IsComplete ? StoryStatus.Ended : null,
        Published = FeedTimes.Read(feed.Published, feed.Language),
        Modified = FeedTimes.Read(feed.Modified, feed.Language),
        Language = Whitespace.FoldOrNull(feed.Language),
        Publication = Whitespace.FoldOrNull(feed.Publisher) is { } name ? new Publication { Name = name } : null,
        Authors = feed.Authors.ToValueList(),
        Images = Address(feed.Image, feed) is { } image ? [new Image { Url = image }] : [],
        Keywords = feed.Keywords.ToValueList(),
        Tombstones = feed.Deletions.Select(deletion => Tombstone(deletion, feed)).ToValueList(),
        Continuations = feed.Links.Select(link => Continuation(link, feed)).OfType<Continuation>().ToValueList(),
    };

    /// <summary>An update as the format's own elements carry it.</summary>
    public static Update Update(FeedItem item, FeedDocument feed, ValueList<Block> body) => new()
    {
        Id = item.Id,
        Url = Address(item.Url, feed),
        Headline = FeedProse.Line(item.Title),
        // Atom demands only the second, and the order of time needs one
        Published = FeedTimes.Read(item.Published ?? item.Modified, feed.Language),
        Modified = FeedTimes.Read(item.Modified, feed.Language),
        Authors = item.Authors.ToValueList(),
        Body = WithPictures(body, item),
        Tags = item.Tags.ToValueList(),
    };

    public static Uri? Address(string? text, FeedDocument feed)
    {
        text = text?.Trim();
        if (string.IsNullOrEmpty(text))
            return null;
        Uri? address = WebAddress.Parse(text)
            ?? (WebAddress.Parse(feed.Url ?? feed.FeedUrl) is { } page ? WebAddress.Parse(text, page) : null);
        return address is not null && WebAddress.IsAllowed(address) ? address : null;
    }

    private static Update Complete(FeedItem item, FeedDocument feed, ParseAllowance allowance)
    {
        FeedText text = FeedBodies.Text(item);
        try
        {
            LosslessPart? lossless = item.LosslessPart is null ? null : LosslessPart.Parse(item.LosslessPart);
            bool isKnown = lossless?.Sets("body") == true;
            Update carried = Update(item, feed, isKnown ? [] : FeedBodies.Read(text, Address(feed.Url, feed), allowance));
            FeedDates.Check(feed, lossless, carried);
            return lossless?.AddTo(carried) ?? carried;
        }
        catch (JsonException fault)
        {
            feed.Findings.Add(FeedFindings.LosslessPart(fault.Message));
            return Update(item, feed, FeedBodies.Read(text, Address(feed.Url, feed), allowance));
        }
    }

    private static ValueList<Block> WithPictures(ValueList<Block> body, FeedItem item)
    {
        if (item.Pictures.Count == 0)
            return body;
        HashSet<string> shown = [.. body.OfType<Image>().Select(image => image.Url?.AbsoluteUri).OfType<string>()];
        return [.. body, .. item.Pictures.Where(picture => shown.Add(picture.Url!.AbsoluteUri))];
    }

    private static Tombstone Tombstone(FeedDeletion deletion, FeedDocument feed) =>
        new() { Ref = deletion.Ref, When = FeedTimes.Moment(deletion.When, feed.Language), By = deletion.By, Comment = deletion.Comment };

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
}
