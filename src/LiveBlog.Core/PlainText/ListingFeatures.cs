using LiveBlog.Core.Discovery;
using LiveBlog.Core.Text;

namespace LiveBlog.Core.PlainText;

/// <summary>All that is asked of a listing when it is weighed, each found once.</summary>
internal sealed record ListingFeatures
{
    /// <summary>What most entries do: four of five.</summary>
    private const double Most = 0.8;

    private const double Some = 0.3;
    private const double Half = 0.4;

    /// <summary>Words of a title or a table's row.</summary>
    private const int FewWords = 6;

    private const int MostBareWords = 2;

    /// <summary>Words of a caption of a recording.</summary>
    private const int OfCaptions = 12;

    /// <summary>About 150 words, in units: an article; less is the introduction of a live page.</summary>
    private const int LongText = 900;

    /// <summary>What says in words that it is live; null where nothing does.</summary>
    public required string? Live { get; init; }

    /// <summary>True where a sentence of the head ends with words that say so; they may mean another thing.</summary>
    public required bool EndsLive { get; init; }

    public required string? Headline { get; init; }

    /// <summary>True for a headline of a word or two, or none, above a list that names nobody who writes it.</summary>
    public bool HasBareHeadline { get; private init; }

    public required bool HasControl { get; init; }

    public required bool IsFalling { get; init; }

    /// <summary>True where each entry's label says that it was published.</summary>
    public bool SaysPublished { get; private init; }

    public string? Transcript { get; private init; }

    public string? Plan { get; private init; }

    public string? Record { get; private init; }

    public string? ToldAfterwards { get; private init; }

    public string? Comment { get; private init; }

    public bool IsQuarters { get; private init; }

    public bool IsShort { get; private init; }

    public bool IsTimed { get; private init; }

    public bool AreRanges { get; private init; }

    public bool AreBareTitles { get; private init; }

    public bool IsFromZero { get; private init; }

    public bool IsBrokenOff { get; private init; }

    /// <summary>True where the text above the entries is long and longer than theirs.</summary>
    public bool HasTextAbove { get; private init; }

    public int Count { get; private init; }

    /// <summary>True where a heading of the first rank stands among the entries: what stands above it is not of the story.</summary>
    public bool HoldsTitle { get; private init; }

    /// <summary>True where anything says that it is live.</summary>
    public bool SaysLive => Live is not null || HasControl || IsFalling || SaysPublished;

    public static ListingFeatures Of(Listing listing, List<TextLine> lines, StoryHead head, Uri? url)
    {
        TextLine[] top = [.. lines.Take(listing.HeadEnd)];
        string[] texts = [.. listing.Entries.Select(entry => Words(entry, lines))];
        int median = MedianWords(texts);
        ListedEntry[] timed = [.. listing.Entries.Where(entry => entry.Minutes is not null)];
        int told = listing.Entries.Count(SaysWhen);
        int above = top.Where(line => line.Kind == LineKind.Text).Sum(line => line.Text.Length);
        return Head(listing, lines, head, url, top) with
        {
            SaysPublished = told > 1 && told >= Most * listing.Entries.Count,
            IsQuarters = timed.Length > 3 && timed.Count(entry => entry.Minutes % 15 == 0) >= Most * timed.Length,
            IsShort = median < FewWords,
            IsTimed = timed.Length > 0,
            AreBareTitles = timed.Length > 0 && texts.All(LineShape.IsTitle),
            IsFromZero = StartsAtZero(timed) && median < OfCaptions,
            IsBrokenOff = texts.Count(text => text.Length > 0 && char.IsLower(text[0])) > Half * texts.Length && timed.Length > 0,
            HasTextAbove = above > LongText && above > texts.Sum(text => text.Length),
        };
    }

    /// <summary>True for a label that opens as "Published at" does.</summary>
    private static bool SaysWhen(ListedEntry entry) => entry.Label is { } label
        && Array.Exists(LineWords.TimeOpeners, opener => label.StartsWith(opener, StringComparison.OrdinalIgnoreCase));

    private static int MedianWords(string[] texts)
    {
        int[] counts = [.. texts.Select(text => PlainWords.Of(text, OfCaptions).Count).Order()];
        return counts.Length == 0 ? 0 : counts[counts.Length / 2];
    }

    /// <summary>What the head, the order and the shape of the listing say.</summary>
    private static ListingFeatures Head(Listing listing, List<TextLine> lines, StoryHead head, Uri? url, TextLine[] top) => new()
    {
        Live = Liveness.Live(
            head.LiveLine ?? head.Headline, lines.Where(line => line.Kind is not LineKind.CrossLink).Take(listing.HeadEnd + 1), url),
        EndsLive = Array.Exists(top, line => LiveWords.EndsSentence(line.Text)),
        Headline = head.LiveLine ?? head.Headline,
        HasBareHeadline = head.Authors.Count == 0 && (head.Headline is null ? top.Length > 0 : IsBare(head.Headline)),
        HasControl = listing.HasMarker || listing.More is not null,
        IsFalling = listing.Order.IsFalling,
        Transcript = Liveness.Transcript(top)?.Trim(),
        Plan = Liveness.Plan(top)?.Trim(),
        Record = Liveness.Record(top)?.Trim(),
        ToldAfterwards = Liveness.ToldAfterwards(top)?.Trim(),
        Comment = Liveness.Comment(top)?.Trim(),
        AreRanges = listing.Entries.Count(entry => entry.IsRange) > Some * listing.Entries.Count,
        Count = listing.Entries.Count,
        HoldsTitle = lines.Skip(listing.HeadEnd).Any(line => line.Block is Heading { Level: 1 }),
    };

    private static bool IsBare(string headline) =>
        PlainWords.Of(headline, MostBareWords + 1).Count <= MostBareWords && !headline.AsSpan().ContainsAnyInRange('\u0e00', '\u9fff');

    private static string Words(ListedEntry entry, List<TextLine> lines)
    {
        List<string> words = [.. ((string?[])[entry.Title, entry.Words]).OfType<string>()];
        for (int i = entry.Start; i < entry.End; i++)
        {
            if (EntryOpening.IsContent(lines[i]))
                words.Add(lines[i].Text);
        }

        return string.Join(' ', words);
    }

    /// <summary>Labels like "00:05" that begin within the first minutes.</summary>
    private static bool StartsAtZero(ListedEntry[] timed) => timed.Length > 2 && timed[0].Minutes < 10
        && timed[0].Label is ['0', ':', ..] or ['0', '0', ':', ..];
}
