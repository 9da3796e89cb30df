using LiveBlog.Core.Discovery;

namespace LiveBlog.Core.PageState;

/// <summary>Weighs whether a list of dated texts is the updates of a live page, and tells why. No sign decides alone: each has its weight
/// in one table.</summary>
internal static class ListScore
{
    /// <summary>What a list in the script of a page must reach: any page has lists of dated texts.</summary>
    public const double EnoughInPage = 4;

    /// <summary>What it must reach where the JSON is the input itself: whoever hands over a payload says that it is one, so updates in the
    /// order of their times, with no pages of their own, are enough.</summary>
    public const double EnoughInPayload = 2;

    /// <summary>What names and flags say of being live.</summary>
    private static readonly Sign<ListFeatures>[] OfLive =
    [
        new(1, of => of.Page.SaysLive, "the page's address or title says live"),
        new(1.5, of => of.TitleSaysLive, "the title beside it says live"),
        new(2, of => of.StandsInLive, "it stands in something live"),
        new(2, of => of.Names.Live is not null, of => $"it stands under {of.Names.Live}"),
        new(2, of => of.Type == ListTypes.Live, "its items' type says live"),
        new(1.5, of => of.NameLive, "its items name what is live"),
    ];

    /// <summary>What updates share with other lists, each a little.</summary>
    private static readonly Sign<ListFeatures>[] OfOrder =
    [
        new(1, of => of.Names.Own is not null, of => $"it is called {of.Names.Own}"),
        new(1, of => of.Type == ListTypes.Update, "its items' type says update"),
        new(1, of => of.HaveBlocks, "its items have bodies of blocks"),
        new(1, of => of.Times.AreBrisk, "its times follow one another within hours"),
        new(1, of => !of.HavePages, "its items have no pages of their own"),
        new(1, of => of.IsWhole, "it is the whole payload"),
        new(2, of => of.Names.IsCommentary, "minutes of a match, or a commentary"),
    ];

    /// <summary>What else is dated.</summary>
    private static readonly Sign<ListFeatures>[] OfOthers =
    [
        // What a page carries besides its updates is told from them by ids
        new(-4, of => !of.HaveNames && !of.Page.IsPayload, "its items have no ids"),
        new(-2, of => of.Names.Other is not null, of => $"it stands under {of.Names.Other}"),
        new(-1, of => of.Type == ListTypes.Other, "its items' type says other than update"),
        new(-4, of => of.AreComments, "its items are comments"),
        new(-3, of => of.AreOfMany && !of.Names.IsCommentary, "a different author each"),
        // Articles have pages of their own
        new(-2, of => of.HavePages, "its items have pages of their own"),
        // An item of a programme has an end, goods and measurements have prices and degrees
        new(-3, of => of.HaveEnds, "its items have an end"),
        new(-3, of => of.HaveMeasures, "its items measure something"),
        new(-2, of => of.AreRated, "its items are rated, answered or sold"),
        new(-1, of => of.AreLiked && !of.AreRated, "its items are liked"),
        // A train, a programme, a price: what is listed with a time and nothing told of it
        new(-3, of => of.AreAlike && !of.Names.IsCommentary, "its texts say the same"),
        new(-2, of => of.AreNames && !of.Names.IsCommentary, "its texts are names"),
        // The releases of a program, the faults of a service, the issues of a project: logs of work
        new(-4, of => of.AreVersions, "its items are versions"),
        new(-4, of => of.AreTasks, "its items have the states of tasks"),
        new(-4, of => of.AreLogged, "its items have the levels of a log"),
        new(-1, of => of.Count < 2 && !of.Page.IsPayload, "one entry"),
        new(-3, of => of.AreWork, "its items are changes, tasks, mail or payments"),
        new(-3, of => of.StandsInWork && !of.AreWork, "it stands in a task, a case or a timetable"),
        new(-2, of => of.Times.AreOne, "its items have one time"),
        new(-2, of => of.Times.AreSlow, "its times lie days apart"),
    ];

    /// <summary>All signs. Their weights are fitted on the payloads and pages of the tests: the weakest list of updates lies above the bar
    /// and the strongest other below it.</summary>
    private static readonly Weights<ListFeatures> Signs = new([.. OfLive, .. OfOrder, .. OfOthers]);

    public static List<Evidence> Weigh(ListCandidate candidate, EntityStore store, StatePage page) =>
        Signs.Weigh(ListFeatures.Of(candidate, store, page));
}
