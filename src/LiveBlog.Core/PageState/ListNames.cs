namespace LiveBlog.Core.PageState;

/// <summary>What the names around a list say of it.</summary>
internal sealed class ListNames
{
    private const int Near = 5;

    public ListNames(ListCandidate candidate, bool isPayload)
    {
        string[] near = [.. candidate.List.Path.Names().Take(Near)];
        Own = near.SkipWhile(ListWords.IsContainer).Take(1).FirstOrDefault(name => ListWords.Has(name, ListWords.Entries));
        Live = Array.Find(near, name => ListWords.Has(name, ListWords.Live) && !ListWords.SpeaksAgainst(name));
        IsCommentary = candidate.Most(5, item => item[ItemField.Minute].Exists)
            || Array.Exists(near, name => ListWords.Has(name, ListWords.Commentary));

        // Those who comment on a match write its commentary
        Other = near.Take(3).FirstOrDefault(name => ListWords.SpeaksAgainst(name)
            && !((IsCommentary || isPayload) && ListWords.IsComment(name)));
    }

    /// <summary>The list's own name where updates are called so.</summary>
    public string? Own { get; }

    /// <summary>A name above the list that says live.</summary>
    public string? Live { get; }

    /// <summary>A name near the list that speaks of something else.</summary>
    public string? Other { get; }

    /// <summary>True where a match is told.</summary>
    public bool IsCommentary { get; }
}
