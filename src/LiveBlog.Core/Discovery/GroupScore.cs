namespace LiveBlog.Core.Discovery;

/// <summary>Weighs whether a group of entries is a list of live updates, and tells why. No sign decides alone: each has its weight in one
/// table.</summary>
internal static class GroupScore
{
    /// <summary>What a group must reach to be taken as a live blog. A list of texts in the order of their times, with nothing that says
    /// "live", stays half a point below: diaries, debates and recipes are such lists too.</summary>
    public const double Enough = 4;

    /// <summary>The reason that speaks against a list of teasers.</summary>
    public const string Teasers = "links to other pages";

    private const int TeaserWords = 45;

    /// <summary>What the page says of itself: one of its words and two signs of order are enough.</summary>
    private static readonly Sign<GroupFeatures>[] OfLive =
    [
        new(2.5, of => of.Page.SaysLive, of => of.Page.LiveReason),
        new(2, of => of.LiveSign is not null, of => $"above the list stands “{of.LiveSign}”"),
        new(2, of => of.NamesSayLive, "names of elements say live"),
        // "live" alone may be a name for the look of a badge
        new(1.5, of => of.NamesHintLive && !of.NamesSayLive, "names of elements hint at live"),
        // Channels of one sender number what they send
        new(2, of => of.NamesSayMessages && of.Facts is { HasOneAuthor: true, Count: >= 3, IdShare: >= 0.8 }, "messages of one sender"),
        // The page states it for machines
        new(4, of => of.IsStructured, "the structured data's updates"),
    ];

    /// <summary>What tickers share with other lists, each a little.</summary>
    private static readonly Sign<GroupFeatures>[] OfOrder =
    [
        new(1, of => of.Facts.MonotoneShare >= 0.8 && of.Facts.Timed >= 3, "times run one way"),
        new(1, of => of.Facts.ClockShare >= 0.6, "times of day"),
        // Where no clock is printed: lists of all kinds have them, so only on a page that says it is live
        new(1, of => of.SaysLive && of.Facts.ClockShare < 0.6 && of.Facts.StampShare >= 0.6, "times of day for machines"),
        new(0.5, of => of.Facts.IdShare >= 0.8, "ids of one scheme"),
        new(0.5, of => of.Facts.Count >= 5, "five entries or more"),
        new(1, of => of.Facts.MedianWords >= 15, "bodies with text"),
        new(0.5, of => of.Facts.HeadingShare >= 0.5, "headings"),
        // Commentary counts the minutes of a match; so does the list of goals in a report, which is short
        new(1, of => of.IsMatch && of.Facts.Count >= 5, "minutes of a match"),
        new(1, of => of.IsMatch && of.Facts.Count >= 12, "a dozen minutes of a match or more"),
    ];

    /// <summary>Too little of it.</summary>
    private static readonly Sign<GroupFeatures>[] OfChance =
    [
        // Two of a kind are a chance
        new(-2, of => of.Facts.Count < 3, "few entries"),
        // Navigation and tables have few words; so has a match's event
        new(-1, of => of.Facts.MedianWords < 8 && !of.IsMatch, "little text"),
        new(-1, of => of.Facts.MedianWords < 4 && !of.IsMatch, "hardly any text"),

        // The sections of a page each with a time in it
        new(-2, of => of.Facts.LookShare < 0.7 && !of.IsOwnLive, "elements of different kinds"),
    ];

    /// <summary>Talk of many: its signs come together, so on a page that says it is live one of them alone does not outweigh that
    /// word.</summary>
    private static readonly Sign<GroupFeatures>[] OfTalk =
    [
        new(-4, of => of.NamesSayComments && !of.SaysLive && !of.IsOwnLive && !of.IsMatch, "names of elements say comments"),
        new(-2, of => of.NamesSayComments && of.SaysLive && !of.IsOwnLive
            && !of.IsMatch && !of.IsThread, "names of elements say comments, the page says live"),
        new(-0.5, of => of.NamesSayComments && (of.IsOwnLive || of.IsMatch), "names of elements say comments, of a commentary"),
        new(-3, of => of.HasManyAuthors && !of.AreReporters, "a different author each"),
        // A newsroom of several, each by the full name
        new(-0.5, of => of.HasManyAuthors && of.AreReporters, "a different author each, by full names, the page says live"),
        new(-4, of => of.Facts.ReplyShare >= 0.5 && !of.SaysLive, "each can be answered"),
        new(-1.5, of => of.Facts.ReplyShare >= 0.5 && of.SaysLive && !of.IsThread, "each can be answered, the page says live"),
    ];

    /// <summary>What else is timed.</summary>
    private static readonly Sign<GroupFeatures>[] OfOthers =
    [
        new(-3, of => of.AreQuarters && !of.TellsOnLive, "times of a plan: quarters of an hour"),
        new(-0.5, of => of.AreQuarters && of.TellsOnLive, "quarters of an hour, on a page that says it is live"),
        new(-3, of => of.NamesSayLengths, "the times are called lengths or scores"),
        new(-2.5, of => of.StandsAside, "stands aside"),
        new(-2.5, of => of.Page.OtherReason is not null, of => of.Page.OtherReason!),
        new(-5, of => of.Facts.TeaserShare >= 0.5 && of.Facts.MedianWords < (of.IsOwnLive ? TeaserWords / 4 : TeaserWords), Teasers),
        new(-2, of => of.Facts.SpanDays > 10, "days apart"),
        // Not all updates are changed: where these are the only times they still tell the updates apart
        new(-1.5, of => of.AreChanges, "the times are called times of a change"),
        // Statutes and terms of use number their sections like the balls of an over
        new(-3, of => of.AreNumbered && !of.SaysLive, "numbers open the paragraphs, and nothing says live"),
        // A box with news beside an article may be called a live ticker, and is one, but not what the page is about. What the title says
        // of being live is said of the page
        new(-5, of => of.HasTextApart && !of.Page.SaysLive && !of.IsStructured, "a longer text stands apart from the list"),
        new(-1.5, of => of.HasTextApart && of.Page.SaysLive, "a longer text stands apart from the list, the page says live"),
    ];

    /// <summary>All signs. Their weights are fitted on the live pages and the look-alikes of the tests: the weakest live page lies above
    /// the bar and the strongest look-alike below it.</summary>
    private static readonly Weights<GroupFeatures> Signs = new([.. OfLive, .. OfOrder, .. OfChance, .. OfTalk, .. OfOthers]);

    public static List<Evidence> Weigh(EntryGroup group, PageWords page, KnownFacts known) =>
        Signs.Weigh(GroupFeatures.Of(group, page, known));
}
