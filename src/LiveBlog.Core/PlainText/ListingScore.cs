using LiveBlog.Core.Discovery;

namespace LiveBlog.Core.PlainText;

/// <summary>Weighs whether a listing is live coverage, and tells why. Times in a text are not enough: what is told afterwards, a plan or a
/// transcript has them too. So at least one thing must say live: a word, a heading, or an order that only running coverage has, the newest
/// first.</summary>
internal static class ListingScore
{
    /// <summary>What one of the things that say live is worth: each is enough where nothing speaks against it.</summary>
    public const double Enough = 3;

    /// <summary>A headline that says "liveblog" may have updates of a few words, one that says "live" may be of anything.</summary>
    private const double Outright = 4.5;

    private static readonly Sign<ListingFeatures>[] OfLive =
    [
        new(Outright, of => of.Live is not null && IsOutright(of), of => of.Live!),
        // "Latest news" is the motto of many a site
        new(Enough / 2, of => of.Live is not null && IsFaint(of), of => of.Live!),
        new(Enough, of => of.Live is not null && !IsOutright(of) && !IsFaint(of), of => of.Live!),
        new(Enough / 2, of => of.Live is null && of.EndsLive, "a sentence of the head ends with a word that says live"),
        new(Enough, of => of.HasControl, "a heading or control for live updates"),
        // A page of news has a heading of a word or two above its list
        new(Enough, of => of.IsFalling && !of.HasBareHeadline, "the newest first"),
        new(Enough / 2, of => of.IsFalling && of.HasBareHeadline, "the newest first, below a heading of a word or two"),
        new(Enough, of => of.SaysPublished, "each says when it was published"),
    ];

    private static readonly Sign<ListingFeatures>[] OfOthers =
    [
        new(-4, of => of.Transcript is not null, of => $"the head says {of.Transcript}"),
        new(-4, of => of.Record is not null, of => $"the head says {of.Record}"),
        // A live page may be of a plan or have one above: the times of a plan, its short lines or the want of any other word decide
        new(-2, of => of.Plan is not null && !of.IsFalling && (of.IsQuarters || of.IsShort || !of.SaysLive),
            of => $"the head says {of.Plan}"),
        new(-3, of => of.ToldAfterwards is not null && !of.IsFalling, of => $"the head says {of.ToldAfterwards}"),
        new(-3, of => of.Comment is not null, of => $"the head says {of.Comment}"),
        new(-2, of => of.IsQuarters && !of.IsFalling, "times of a plan: quarters of an hour"),
        new(-3, of => of.AreRanges, "each has a start and an end"),
        new(-1.5, of => of.IsShort && of.IsTimed, "hardly any text"),
        new(-1.5, of => of.AreBareTitles, "headlines without a text"),
        new(-4, of => of.IsFromZero && !of.IsFalling, "times of a recording, from its start"),
        new(-4, of => of.IsBrokenOff, "sentences go on behind the next time"),
    ];

    /// <summary>What a page has besides: its menu and its boxes are lines too, and a heading among them may be of a box.</summary>
    private static readonly Sign<ListingFeatures>[] OfPages =
    [
        // More than a heading and a line that says live are worth together
        new(-4, of => of.HasTextAbove, "a longer text stands above the list"),
        new(-4, of => of.HoldsTitle, "the page's title stands below the heading for live updates"),
        new(-4, of => of.Count < 2, "one entry"),
    ];

    private static readonly Weights<ListingFeatures> OfText = new([.. OfLive, .. OfOthers]);
    private static readonly Weights<ListingFeatures> OfPage = new([.. OfLive, .. OfOthers, .. OfPages]);

    public static List<Evidence> Weigh(ListingFeatures features, bool isPage) => (isPage ? OfPage : OfText).Weigh(features);

    private static bool IsOutright(ListingFeatures of) => of.Headline is { } headline && Liveness.SaysOutright(headline);

    private static bool IsFaint(ListingFeatures of) =>
        of.Headline is { } headline && !Liveness.SaysOutright(headline) && Liveness.SaysFaintly(headline);
}
