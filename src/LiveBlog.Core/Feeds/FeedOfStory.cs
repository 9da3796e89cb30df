using NodaTime;

namespace LiveBlog.Core.Feeds;

/// <summary>Takes a story apart for the formats of feeds: what their elements carry, and the lossless parts.</summary>
internal static class FeedOfStory
{
    public static FeedDocument Make(Story story, FeedWritingOptions options, FeedAbility ability)
    {
        OffsetDateTime latest = FeedTimes.Latest(story);
        FeedIds ids = new(story);
        FeedDocument feed = Head(story, ids, options, ability, latest);
        for (int index = 0; index < story.Updates.Count; index++)
        {
            FeedItem item = Item(story.Updates[index], ability, latest);
            item.Id = ability.Clean(ids[index]);
            item.LosslessPart = options.IsLossless
                ? LosslessPart.Of(Carried(item, feed, story.Updates[index]), story.Updates[index])
                : null;
            feed.Items.Add(item);
        }

        feed.LosslessPart = options.IsLossless ? LosslessPart.Of(StoryOfFeed.Story(feed), story) : null;
        return feed;
    }

    /// <summary>What a reader would have without the lossless part. Of bodies only plain paragraphs are worth the asking: the others have
    /// more
    /// to them than a reader of HTML finds.</summary>
    private static Update Carried(FeedItem item, FeedDocument feed, Update update)
    {
        bool isPlain = update.Body.All(block => block is Paragraph { Content.Marks.Count: 0 });
        return isPlain
            ? StoryOfFeed.Update(item, feed, FeedBodies.Read(item.Body, StoryOfFeed.Address(feed.Url, feed),
                FeedBodies.Allowance(FeedBodies.Text(item).Value.AsSpan().Length)))
            : StoryOfFeed.Update(item, feed, []) with { Body = [] };
    }

    private static FeedDocument Head(Story story, FeedIds ids, FeedWritingOptions options, FeedAbility ability, OffsetDateTime latest)
    {
        string? url = FeedIds.Address(story.Url);
        FeedDocument feed = new()
        {
            Id = ability.Clean(ids.Story),
            Url = url,
            FeedUrl = FeedIds.Address(options.FeedUrl),
            Title = new FeedText(ability.Clean(story.Headline ?? "")),
            Description = new FeedText(ability.Clean(story.Summary)),
            Language = ability.Clean(story.Language),
            Published = ability.Has(FeedParts.FeedPublished) && FeedTimes.Best(story.Published) is { } published
                ? ability.Time(published)
                : null,
            Modified = ability.Has(FeedParts.FeedModified) ? ability.Time(latest) : null,
            Publisher = ability.Has(FeedParts.Publisher) ? ability.Clean(story.Publication?.Name) : null,
            Image = ability.Has(FeedParts.FeedImage)
                ? FeedIds.Address(story.Images.FirstOrDefault(image => image.Url is not null)?.Url)
                : null,
            IsComplete = ability.Has(FeedParts.Complete) && story.Status is StoryStatus.Ended or StoryStatus.Archived,
        };
        AddAll(story, feed, ids, ability, latest);
        ability.Adjust?.Invoke(feed, story);
        return feed;
    }

    private static void AddAll(Story story, FeedDocument feed, FeedIds ids, FeedAbility ability, OffsetDateTime latest)
    {
        if (ability.Has(FeedParts.FeedAuthors))
            feed.Authors.AddRange(story.Authors.Select(ability.Author).OfType<Author>());
        if (ability.Has(FeedParts.Keywords))
            feed.Keywords.AddRange(story.Keywords.Select(ability.Line).OfType<string>());
        if (ability.Has(FeedParts.Deletions))
            feed.Deletions.AddRange(story.Tombstones.Select(tombstone => Deletion(tombstone, ids, ability, latest)));
        if (ability.Has(FeedParts.Links))
            feed.Links.AddRange(story.Continuations.Select(Link).OfType<FeedLink>().DistinctBy(link => link.Rel));
    }

    private static FeedItem Item(Update update, FeedAbility ability, OffsetDateTime latest)
    {
        OffsetDateTime? published = FeedTimes.Best(update.Published), modified = FeedTimes.Best(update.Modified);
        if (ability.Has(FeedParts.NeedsModified))
            modified ??= published ?? latest;
        FeedItem item = new()
        {
            Url = FeedIds.Address(update.Url),
            Title = new FeedText(ability.Clean(update.Headline)),
            Summary = new FeedText(
                ability.Line(update.Body.FirstOrDefault(block => !string.IsNullOrWhiteSpace(block.PlainText))?.PlainText)),
            Body = new FeedText(ability.Clean(BlockHtml.Write(update.Body)), IsHtml: true),
            Published = published is { } first ? ability.Time(first) : null,
            Modified = modified is { } last ? FeedTimes.Rfc3339(last) : null,
        };
        item.Authors.AddRange(update.Authors.Select(ability.Author).OfType<Author>());
        item.Tags.AddRange(update.Tags.Select(ability.Line).OfType<string>());
        item.Pictures.AddRange(ability.PicturesOf(update));
        return item;
    }

    private static FeedDeletion Deletion(Tombstone tombstone, FeedIds ids, FeedAbility ability, OffsetDateTime latest) =>
        new(ability.Clean(ids.Of(tombstone.Ref))!, FeedTimes.Rfc3339(tombstone.When ?? latest), ability.Line(tombstone.By),
            ability.Line(tombstone.Comment));

    private static FeedLink? Link(Continuation continuation) =>
        FeedIds.Address(continuation.Url) is not { } url ? null : continuation.Kind switch
    {
        ContinuationKind.Older or ContinuationKind.More => new FeedLink("next", url),
        ContinuationKind.Newer => new FeedLink("previous", url),
        _ => null,
    };
}
