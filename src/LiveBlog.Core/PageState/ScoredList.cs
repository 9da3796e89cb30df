namespace LiveBlog.Core.PageState;

/// <summary>A list of dated texts and what speaks for and against it.</summary>
internal sealed record ScoredList(ListCandidate Candidate, List<Evidence> Reasons)
{
    public double Total { get; } = Reasons.Sum(reason => reason.Weight);

    /// <summary>The best list of the input, whatever it weighs; null where none has dated texts.</summary>
    public static ScoredList? Best(StateSearch search, StatePage page) =>
        search.Lists.Select(list => ListCandidate.Of(list, search.Store, page.IsPayload)).OfType<ListCandidate>()
            .Select(candidate => new ScoredList(candidate, ListScore.Weigh(candidate, search.Store, page)))
            .OrderByDescending(list => list.Total).ThenByDescending(list => list.Candidate.List.Items.Count).FirstOrDefault();
}
