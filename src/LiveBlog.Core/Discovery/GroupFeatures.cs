namespace LiveBlog.Core.Discovery;

/// <summary>All that is asked of a group when it is weighed, each found once.</summary>
/// <param name="Facts">What its entries hold.</param>
/// <param name="Page">What the page says of itself.</param>
internal sealed record GroupFeatures(EntryFacts Facts, PageWords Page)
{
    /// <summary>What says above the list that it is live; null where nothing does.</summary>
    public string? LiveSign { get; private init; }

    public bool NamesSayLive { get; private init; }

    public bool NamesHintLive { get; private init; }

    public bool IsOwnLive { get; private init; }

    public bool NamesSayMessages { get; private init; }

    public bool NamesSayComments { get; private init; }

    public bool NamesSayLengths { get; private init; }

    public bool StandsAside { get; private init; }

    /// <summary>True where a text much longer than the list stands in another place of the page.</summary>
    public bool HasTextApart { get; private init; }

    /// <summary>True where the marks are called times of a change.</summary>
    public bool AreChanges { get; private init; }

    /// <summary>True where numbers open the paragraphs.</summary>
    public bool AreNumbered { get; private init; }

    public bool IsStructured { get; private init; }

    /// <summary>True where the clocks are those of a plan.</summary>
    public bool AreQuarters => Facts is { QuarterShare: >= 0.8, ClockShare: >= 0.6 };

    /// <summary>True where a live page has sentences, and nothing says that it is a plan.</summary>
    public bool TellsOnLive => SaysLive && Facts.MedianWords >= 12 && Page.OtherReason is null;

    /// <summary>True where nearly each entry has an author of its own.</summary>
    public bool HasManyAuthors => Facts is { DistinctAuthorShare: >= 0.6, Count: >= 4 } && !IsMatch;

    /// <summary>True where a live page's authors sign with their full names, and nobody can answer them.</summary>
    public bool AreReporters => SaysLive && Facts is { FullNameShare: >= 0.8, ReplyShare: < 0.5 };

    /// <summary>True for the posts of one sender, or of a few by their full names, on a page that says it is live: a thread, which can be
    /// answered as well.</summary>
    public bool IsThread => SaysLive && (Facts.HasOneAuthor
        || Facts is { Count: >= 4, FullNameShare: 1, DistinctAuthorShare: > 0 and <= 0.5 });

    /// <summary>True where the page says in words that it is live.</summary>
    public bool SaysLive => Page.SaysLive || LiveSign is not null;

    /// <summary>True where the entries are the minutes of a match. Lists of numbers, "4.1", and of goals in a report have a word or two a
    /// line.</summary>
    public bool IsMatch => Facts.MatchShare >= 0.6 && Facts.MedianWords >= (SaysLive ? 1 : 4);

    public static GroupFeatures Of(EntryGroup group, PageWords page, KnownFacts known) => new(known.Of(group), page)
    {
        LiveSign = page.SaysLive ? null : known.Signs.Above(group),
        NamesSayLive = GroupNames.SayLive(group),
        NamesHintLive = GroupNames.HintLive(group),
        IsOwnLive = GroupNames.OwnLive(group),
        NamesSayMessages = GroupNames.SayMessages(group),
        NamesSayComments = GroupNames.SayComments(group),
        NamesSayLengths = GroupNames.SayLengths(group),
        StandsAside = GroupNames.StandAside(group),
        HasTextApart = known.Text.IsApartFrom(group),
        AreChanges = group.Kind.StartsWith(EntryMarkers.Changed, StringComparison.Ordinal),
        AreNumbered = group.Kind.Contains(EntryMarkers.Opening, StringComparison.Ordinal),
        IsStructured = group.Kind is "liveBlogUpdate" or "id of the structured data",
    };
}
