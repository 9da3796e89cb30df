using LiveBlog.Core.Drafts;
using LiveBlog.Core.Pages;
using LiveBlog.Core.Time;

namespace LiveBlog.Core.PlainText;

/// <summary>Reads the plain text of a live page: one line a paragraph, structure from the shapes of the lines alone.</summary>
internal static class PlainTextReader
{
    /// <summary>The story of the text, or why it is none.</summary>
    public static (StoryDraft? Draft, ValueList<Evidence> Evidence) Read(string text, Uri? url, CancellationToken cancellation = default)
    {
        List<TextLine> lines = TextLines.Of(text, cancellation);
        List<Weighed> weighed =
            [.. Listings(lines, cancellation).Select(listing => Weigh(listing, lines, url)).OrderByDescending(listing => listing.Rank)];
        if (weighed.Count == 0)
            return (null, [new Evidence("verdict", "no lines of the text open updates")]);
        Weighed best = weighed[0];
        return best.Score >= ListingScore.Enough
            ? (Draft(best, lines, url), [])
            : (null, [new Evidence("verdict", $"{best.Listing.Name}, but nothing tells that they are live", best.Score), .. best.Evidence]);
    }

    private static IEnumerable<Listing> Listings(List<TextLine> lines, CancellationToken cancellation)
    {
        Func<List<TextLine>, Listing?>[] kinds =
            [ClockListing.Find, EventListing.Find, NumberedListing.Find, DividedListing.Find, OfTitles];
        foreach (Func<List<TextLine>, Listing?> find in kinds)
        {
            cancellation.ThrowIfCancellationRequested();
            if (find(lines) is { } listing)
                yield return listing;
        }
    }

    private static Listing? OfTitles(List<TextLine> lines) => TitleListing.Find(lines, needsHeadline: false);

    /// <summary>The story of a page whose updates only their titles mark, from its blocks in page order; null where it is none.</summary>
    public static StoryDraft? ReadTitles(ValueList<Block> blocks)
    {
        List<TextLine> lines = TextLines.Of(blocks);
        return TitleListing.Find(lines, needsHeadline: true) is { } listing
            && Weigh(listing, lines, null, isPage: true) is { Score: >= ListingScore.Enough } best
            ? Draft(best, lines, null) with { Origin = Origin.Discovery, Name = "title stream", Authors = [],
                Times = [], TimeZone = null }
            : null;
    }

    private static Weighed Weigh(Listing listing, List<TextLine> lines, Uri? url, bool isPage = false)
    {
        StoryHead head = StoryHead.Read(lines, listing.HeadEnd, listing.Entries.Any(entry => entry.Label is not null));
        return new Weighed(listing, head, [.. ListingScore.Weigh(ListingFeatures.Of(listing, lines, head, url), isPage)]);
    }

    private static StoryDraft Draft(Weighed best, List<TextLine> lines, Uri? url) => new()
    {
        Origin = Origin.PlainText,
        Name = best.Listing.Name,
        Headline = best.Head.Headline,
        Summary = best.Head.Summary,
        Authors = best.Head.Authors,
        Times = best.Head.Times.Count == 0 && AddressDay.OfPage(url) is { } day
            ? [new TimeLabel(day, TimeSource.Attribute)]
            : best.Head.Times,
        TimeZone = best.Head.TimeZone,
        Updates = [.. SignOffs.Take([.. Updates(best, lines)])],
        Continuations = best.Listing.More is { } more ? [more] : [],
        Evidence = [new Evidence("updates", best.Listing.Name, best.Listing.Entries.Count), .. best.Evidence],
    };

    private static ValueList<ListedEntry> Entries(Weighed best) =>
        best.Head.Untimed is { } first ? [first, .. best.Listing.Entries] : best.Listing.Entries;

    /// <summary>The updates with the date line that stands last above each.</summary>
    private static IEnumerable<UpdateDraft> Updates(Weighed best, List<TextLine> lines)
    {
        string? day = null;
        int at = 0;
        foreach (ListedEntry entry in Entries(best))
        {
            for (; at < entry.Start; at++)
                day = lines[at].Kind == LineKind.Date ? DateLine.Read(lines[at].Text) : day;
            yield return Update(lines, entry) with { DayHeading = entry.Label is null ? null : day };
        }
    }

    private static UpdateDraft Update(List<TextLine> lines, ListedEntry entry) => new()
    {
        Headline = entry.Title,
        Url = entry.Url,
        Times = [.. Labels(entry)],
        EventClock = entry.EventClock,
        Authors = entry.Authors,
        Tags = entry.Tags,
        Body = EntryBody.Read(lines, entry),
    };

    private static IEnumerable<TimeLabel> Labels(ListedEntry entry)
    {
        if (entry.Label is { } label)
            yield return new TimeLabel(label, TimeSource.Unknown, TimeRole.Published);
        else if (AddressDay.Of(entry.Url) is { } day)
            yield return new TimeLabel(day, TimeSource.Attribute, TimeRole.Published);
    }

    /// <summary>A listing with what speaks for it.</summary>
    private sealed record Weighed(Listing Listing, StoryHead Head, ValueList<Evidence> Evidence)
    {
        public double Score => Evidence.Sum(reason => reason.Weight);

        /// <summary>What is enough is enough; then the surer openers count.</summary>
        public double Rank => Math.Min(Score, ListingScore.Enough) + Listing.Sureness;
    }
}
