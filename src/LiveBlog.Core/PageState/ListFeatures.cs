namespace LiveBlog.Core.PageState;

/// <summary>All that is asked of a list of dated texts when it is weighed, each found once.</summary>
internal sealed class ListFeatures
{
    private const int Half = 5;
    private const int Owners = 4;

    private ListFeatures(ListCandidate candidate, StatePage page)
    {
        Page = page;
        Count = candidate.Items.Count;
        Names = new ListNames(candidate, page.IsPayload);
        Times = new ListTimes(candidate);
    }

    public StatePage Page { get; }

    public int Count { get; }

    /// <summary>What the names around it say.</summary>
    public ListNames Names { get; }

    /// <summary>How its times follow one another.</summary>
    public ListTimes Times { get; }

    public bool StandsInLive { get; private init; }

    public bool IsWhole { get; private init; }

    /// <summary>What the title beside the list says of being live.</summary>
    public bool TitleSaysLive { get; private init; }

    public bool AreComments { get; private init; }

    public ListTypes Type { get; private init; }

    /// <summary>True where a member of the items is called after something live.</summary>
    public bool NameLive { get; private init; }

    public bool HaveBlocks { get; private init; }

    /// <summary>True where each can be told from the others: by an id or an address, or as an article is, by its title and who wrote
    /// it.</summary>
    public bool HaveNames { get; private init; }

    public bool HaveEnds { get; private init; }

    public bool HaveMeasures { get; private init; }

    public bool AreRated { get; private init; }

    /// <summary>True where readers may like the items.</summary>
    public bool AreLiked { get; private init; }

    /// <summary>True where an object around the list is a task, a case or a timetable.</summary>
    public bool StandsInWork { get; private init; }

    /// <summary>True where most texts are a word or two.</summary>
    public bool AreNames { get; private init; }

    /// <summary>True where most say the same.</summary>
    public bool AreAlike { get; private init; }

    public bool AreVersions { get; private init; }

    public bool AreTasks { get; private init; }

    public bool AreLogged { get; private init; }

    public bool AreWork { get; private init; }

    /// <summary>True where hardly two are by one author.</summary>
    public bool AreOfMany { get; private init; }

    public bool HavePages { get; private init; }

    public static ListFeatures Of(ListCandidate candidate, EntityStore store, StatePage page)
    {
        StatePath path = candidate.List.Path;
        return new ListFeatures(candidate, page)
        {
            StandsInLive = path.Owners().Take(Owners).Any(ListSigns.IsLive),
            IsWhole = page.IsPayload && path.Parent is null,
            TitleSaysLive = ListSigns.TitleSaysLive(path, store),
            AreComments = candidate.Most(Half, item => item[ItemField.Comment].Exists),
            Type = ListSigns.TypeOf(candidate),
            NameLive = ListSigns.NamesLive(candidate.Items[0]),
            HaveBlocks = candidate.Most(Half, ListSigns.HasBlocks),
            HaveNames = ListSigns.HaveNames(candidate),
            HaveEnds = candidate.Most(Half, item => item[ItemField.End].Exists || ListSigns.Lasts(item)),
            HaveMeasures = candidate.Most(Half, ListSigns.Measures),
            AreRated = ListWords.AreOthers(candidate.Items[0].Source),
            AreLiked = ListWords.AreLiked(candidate.Items[0].Source),
            StandsInWork = path.Owners().Take(2).Any(owner => ListWords.AreWork(new JsonView(owner, null))),
            AreNames = candidate.Most(6, ListSigns.IsNameOnly),
            AreAlike = ListSigns.AreAlike(candidate),
            AreVersions = ListSigns.AreVersions(candidate),
            AreTasks = candidate.Most(Half, ListSigns.IsTask),
            AreLogged = candidate.Most(Half, ListSigns.HasLevel),
            AreWork = ListWords.AreWork(candidate.Items[0].Source),
            AreOfMany = ListSigns.AreOfMany(candidate),
            HavePages = ListSigns.HavePages(candidate, page.Url),
        };
    }
}
