using NodaTime;

namespace LiveBlog.Core.PageState;

/// <summary>All that is asked of a list of dated texts when it is weighed, each found once.</summary>
internal sealed class ListFeatures
{
    private const int Half = 5;
    private const int Near = 5;
    private const int Owners = 4;

    private static readonly Duration Brisk = Duration.FromHours(6);
    private static readonly Duration Slow = Duration.FromDays(2);

    private ListFeatures(ListCandidate candidate, StatePage page, string[] near)
    {
        Page = page;
        Count = candidate.Items.Count;
        Own = near.SkipWhile(ListWords.IsContainer).Take(1).FirstOrDefault(name => ListWords.Has(name, ListWords.Entries));
        LiveName = Array.Find(near, name => ListWords.Has(name, ListWords.Live) && !ListWords.SpeaksAgainst(name));
        IsCommentary = candidate.Most(Half, item => item[ItemField.Minute].Exists)
            || Array.Exists(near, name => ListWords.Has(name, ListWords.Commentary));
        OtherName = near.Take(3).FirstOrDefault(name => ListWords.SpeaksAgainst(name)
            && !((IsCommentary || page.IsPayload) && ListWords.IsComment(name)));
    }

    public StatePage Page { get; }

    public int Count { get; }

    /// <summary>The list's own name where updates are called so.</summary>
    public string? Own { get; }

    /// <summary>A name above the list that says live.</summary>
    public string? LiveName { get; }

    /// <summary>A name near the list that speaks of something else.</summary>
    public string? OtherName { get; }

    /// <summary>True where a match is told.</summary>
    public bool IsCommentary { get; }

    public bool StandsInLive { get; private init; }

    public bool IsWhole { get; private init; }

    /// <summary>What the title beside the list says of being live.</summary>
    public bool TitleSaysLive { get; private init; }

    public bool AreComments { get; private init; }

    public ListTypes Type { get; private init; }

    /// <summary>True where a member of the items is called after something live.</summary>
    public bool NameLive { get; private init; }

    public bool HaveBlocks { get; private init; }

    public bool HaveNames { get; private init; }

    public bool HaveEnds { get; private init; }

    public bool HaveMeasures { get; private init; }

    public bool AreRated { get; private init; }

    public bool AreVersions { get; private init; }

    public bool AreTasks { get; private init; }

    public bool AreLogged { get; private init; }

    public bool AreWork { get; private init; }

    /// <summary>True where hardly two are by one author.</summary>
    public bool AreOfMany { get; private init; }

    public bool HavePages { get; private init; }

    public bool HaveOneTime { get; private init; }

    public bool AreBrisk { get; private init; }

    public bool AreSlow { get; private init; }

    public static ListFeatures Of(ListCandidate candidate, EntityStore store, StatePage page)
    {
        StatePath path = candidate.List.Path;
        List<Instant> times = [.. candidate.Items.Select(item => item.At).OfType<Instant>().Order()];
        List<Duration> gaps = [.. times.Zip(times.Skip(1), (one, next) => next - one).Order()];
        Duration? median = gaps.Count == 0 ? null : gaps[gaps.Count / 2];
        bool haveOneTime = times.Count > 2 && times[^1] == times[0];
        return new ListFeatures(candidate, page, [.. path.Names().Take(Near)])
        {
            StandsInLive = path.Owners().Take(Owners).Any(ListSigns.IsLive),
            IsWhole = page.IsPayload && path.Parent is null,
            TitleSaysLive = ListSigns.TitleSaysLive(path, store),
            AreComments = candidate.Most(Half, item => item[ItemField.Comment].Exists),
            Type = ListSigns.TypeOf(candidate),
            NameLive = ListSigns.NamesLive(candidate.Items[0]),
            HaveBlocks = candidate.Most(Half, ListSigns.HasBlocks),
            HaveNames = candidate.Most(6, item => item[ItemField.Id].Exists || item[ItemField.Url].Exists),
            HaveEnds = candidate.Most(Half, item => item[ItemField.End].Exists),
            HaveMeasures = candidate.Most(Half, ListSigns.Measures),
            AreRated = ListWords.AreOthers(candidate.Items[0].Source),
            AreVersions = candidate.Most(Half, ListSigns.NamesVersion),
            AreTasks = candidate.Most(Half, ListSigns.IsTask),
            AreLogged = candidate.Most(Half, ListSigns.HasLevel),
            AreWork = ListWords.AreWork(candidate.Items[0].Source),
            AreOfMany = ListSigns.AreOfMany(candidate),
            HavePages = ListSigns.HavePages(candidate, page.Url),
            HaveOneTime = haveOneTime,
            AreBrisk = !haveOneTime && median <= Brisk,
            AreSlow = !haveOneTime && median > Slow,
        };
    }
}

/// <summary>What the type of most items says.</summary>
internal enum ListTypes
{
    None,
    Live,
    Update,
    Other,
}
