using LiveBlog.Core.Text;

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

    private const double OfFour = 0.8;
    private const double Some = 0.3;
    private const double Half = 0.4;
    private const int FewWords = 6;
    private const int OfCaptions = 12;

    public static List<Evidence> Weigh(Listing listing, List<TextLine> lines, StoryHead head, Uri? url)
    {
        List<Evidence> reasons = [];
        TextLine[] top = [.. lines.Take(listing.HeadEnd)];
        string? live =
            Liveness.Live(head.Headline, lines.Where(line => line.Kind is not LineKind.CrossLink).Take(listing.HeadEnd + 1), url);
        Add(reasons, live is not null, live ?? "", LiveWeight(head.Headline));
        Add(reasons, listing.HasMarker || listing.More is not null, "a heading or control for live updates", Enough);
        Add(reasons, listing.Order.IsFalling, "the newest first", Enough);
        int told = listing.Entries.Count(entry => entry.Label is { } label
            && Array.Exists(LineWords.TimeOpeners, opener => label.StartsWith(opener, StringComparison.OrdinalIgnoreCase)));
        Add(reasons, told > 1 && told >= OfFour * listing.Entries.Count, "each says when it was published", Enough);
        AddAgainst(reasons, listing, lines, top);
        return reasons;
    }

    private static void AddAgainst(List<Evidence> reasons, Listing listing, List<TextLine> lines, TextLine[] top)
    {
        string[] texts = [.. listing.Entries.Select(entry => Words(entry, lines))];
        int[] counts = [.. texts.Select(text => PlainWords.Of(text, OfCaptions).Count).Order()];
        int median = counts.Length == 0 ? 0 : counts[counts.Length / 2];
        ListedEntry[] timed = [.. listing.Entries.Where(entry => entry.Minutes is not null)];
        bool isQuarters = timed.Length > 3 && timed.Count(entry => entry.Minutes % 15 == 0) >= OfFour * timed.Length;
        bool isShort = median < FewWords;
        bool isRising = !listing.Order.IsFalling;
        Add(reasons, Liveness.Transcript(top) is not null, $"the head says {Liveness.Transcript(top)?.Trim()}", -4);
        Add(reasons, Liveness.Plan(top) is not null && isRising
            && (isQuarters || isShort || !Has(reasons)), $"the head says {Liveness.Plan(top)?.Trim()}", -2);
        Add(reasons, Liveness.ToldAfterwards(top) is not null && isRising, $"the head says {Liveness.ToldAfterwards(top)?.Trim()}", -3);
        Add(reasons, Liveness.Comment(top) is not null, $"the head says {Liveness.Comment(top)?.Trim()}", -3);
        Add(reasons, isQuarters && isRising, "times of a plan: quarters of an hour", -2);
        Add(reasons, listing.Entries.Count(entry => entry.IsRange) > Some * listing.Entries.Count, "each has a start and an end", -3);
        Add(reasons, isShort && timed.Length > 0, "hardly any text", -1.5);
        Add(reasons, timed.Length > 0 && texts.All(IsBareTitle), "headlines without a text", -1.5);
        Add(reasons, IsFromZero(timed) && isRising && median < OfCaptions, "times of a recording, from its start", -4);
        Add(reasons, texts.Count(IsBrokenOff) > Half * texts.Length && timed.Length > 0, "sentences go on behind the next time", -4);
    }

    private static double LiveWeight(string? headline) =>
        headline is null ? Enough : Liveness.SaysOutright(headline) ? Outright : Liveness.SaysFaintly(headline) ? Enough / 2 : Enough;

    private static bool Has(List<Evidence> reasons) => reasons.Count > 0;

    private static void Add(List<Evidence> reasons, bool holds, string reason, double weight)
    {
        if (holds)
            reasons.Add(new Evidence("updates", reason, weight));
    }

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
    private static bool IsFromZero(ListedEntry[] timed) => timed.Length > 2 && timed[0].Minutes < 10
        && timed[0].Label is ['0', ':', ..] or ['0', '0', ':', ..];

    private static bool IsBareTitle(string text) => LineShape.IsTitle(text);

    private static bool IsBrokenOff(string text) => text.Length > 0 && char.IsLower(text[0]);
}
