using LiveBlog.Core.Drafts;
using LiveBlog.Core.Pages;
using LiveBlog.Core.Time;

namespace LiveBlog.Core.Discovery;

/// <summary>Finds the updates of a page that no layout knows: marks of one look (times, ids, structured data) tell entries apart, reasons
/// for and against tell a live blog from comments, teasers and schedules.</summary>
internal static class DiscoveryReader
{
    private const int Fewest = 2;
    private const int MostGroups = 40;
    private const double Close = 0.75;
    private const double Covered = 1.5;

    // The list that was taken, its nearest competitor, and one more
    private const int MaxTold = 3;

    /// <summary>The draft of the best group, or null where none is good enough. The ids are those that structured data gives the page's
    /// updates.</summary>
    public static StoryDraft? Read(HtmlPage page, IEnumerable<string> ids)
    {
        PageWords words = PageWords.Of(page.Document, page.Url);
        KnownFacts known = new(words, page.Index);
        Candidate? best = null;
        foreach (EntryGroup whole in Groups(page, [.. ids]))
        {
            foreach (Candidate candidate in Candidates(whole, words, known))
            {
                if (candidate.Score >= GroupScore.Enough && (best is null || IsBetter(candidate, best)))
                    best = candidate;
            }
        }

        return best is null ? null : ToDraft(page, best.Group, best.Reasons);
    }

    /// <summary>The lists that were weighed, the best first, with their reasons: for a person who asks why a list was taken or
    /// refused.</summary>
    public static IEnumerable<Evidence> Candidates(HtmlPage page, IEnumerable<string> ids)
    {
        PageWords words = PageWords.Of(page.Document, page.Url);
        KnownFacts known = new(words, page.Index);
        IEnumerable<Candidate> best = Groups(page, [.. ids]).SelectMany(whole => Candidates(whole, words, known))
            .OrderByDescending(candidate => candidate.Score).Take(MaxTold);
        foreach (Candidate candidate in best)
        {
            string verdict = candidate.Score >= GroupScore.Enough ? "enough" : "too little";
            yield return new Evidence(
                "candidate", $"{candidate.Group.Entries.Count} entries marked by {candidate.Group.Kind}: {verdict}", candidate.Score);
            foreach (Evidence reason in candidate.Reasons)
                yield return reason with { Subject = "candidate sign" };
        }
    }

    private sealed record Candidate(EntryGroup Group, List<Evidence> Reasons)
    {
        public double Score { get; } = Reasons.Sum(reason => reason.Weight);

        public bool HasTeasers => Reasons.Exists(reason => reason.Reason == GroupScore.Teasers);
    }

    /// <summary>The group; where it stands in boxes of which some hold the teasers of other stories, those of its parts that do
    /// not.</summary>
    private static List<Candidate> Candidates(EntryGroup whole, PageWords words, KnownFacts known)
    {
        if (ReadersEntries.Without(whole) is { } own && new Candidate(own, GroupScore.Weigh(own, words, known)) is
            { Score: >= GroupScore.Enough } of)
            return [of];
        List<Candidate> parts = [.. whole.Parts().Select(part => new Candidate(part, GroupScore.Weigh(part, words, known)))];
        return parts.Exists(part => part.HasTeasers) ? parts : [new Candidate(whole, GroupScore.Weigh(whole, words, known)), .. parts];
    }

    private static IEnumerable<EntryGroup> Groups(HtmlPage page, HashSet<string> ids) =>
        EntryMarkers.Find(page, ids)
            .GroupBy(mark => mark.Kind, mark => mark.Place, StringComparer.Ordinal)
            .Where(kind => kind.Skip(Fewest - 1).Any())
            .OrderByDescending(kind => kind.Count())
            .Take(MostGroups)
            .Select(kind => EntryGroup.Of(kind.Key, [.. kind], page.Index))
            .OfType<EntryGroup>()
            .Where(group => group.Entries.Count >= Fewest);

    /// <summary>The better score wins; of two that are close, the one with more text in it. Runs take in what stands between entries, so
    /// their text counts half.</summary>
    private static bool IsBetter(Candidate one, Candidate other)
    {
        if (one.Group.IsMadeOf(other.Group))
            return false;
        if (other.Group.IsMadeOf(one.Group))
            return true;
        // Of two marks of the same entries the one is better that has an element of its own
        if (one.Group.IsLike(other.Group) && OpensLine(one.Group) != OpensLine(other.Group))
            return OpensLine(other.Group);
        // A clock without minutes, or with its date, is of another look than its fellows
        if (one.Group.Covers(other.Group) != other.Group.Covers(one.Group) && Math.Abs(one.Score - other.Score) <= Covered)
            return one.Group.Covers(other.Group);
        return Math.Abs(one.Score - other.Score) > Close ? one.Score > other.Score : Text(one.Group) > Text(other.Group);
    }

    private static bool OpensLine(EntryGroup group) => group.Kind.Contains(EntryMarkers.WithClock, StringComparison.Ordinal);

    /// <summary>A bold clock that opens a paragraph is of its words.</summary>
    private static bool HasTimeApart(Entry entry)
    {
        List<TimeLabel> labels = [];
        EntryTimes.Read(entry, labels, []);
        return labels.Count > 0;
    }

    private static int Text(EntryGroup group) => group.Entries.Sum(entry => entry.TextLength) / (group.IsRun ? 2 : 1);

    private static StoryDraft ToDraft(HtmlPage page, EntryGroup group, List<Evidence> reasons)
    {
        EntryReader reader = new(null, page)
        {
            OpensWithClock = OpensLine(group) || !(group.HasSlots || group.Entries.Exists(HasTimeApart)),
            HasSlots = group.HasSlots,
            Style = new(group.Entries, group.HasSlots),
        };
        List<Entry> entries = Entries(group);
        string?[] days = entries.Count == 0
            ? []
            : DayHeadingLines.Above(entries, page.Index, page.Document.DocumentElement?.GetAttribute("lang"));
        return new StoryDraft
        {
            Origin = Origin.Discovery,
            Name = "discovery",
            Updates = Boilerplate.Strip(Doubles.Remove(
                [.. entries.Select((entry, i) => reader.Read(entry, days[i])).Where(update => update.HasContent)])),
            KeyEventIds = [.. KeyEventLinks.Find(page, group.Entries)],
            Continuations = PagingControls.Find(page, group.Entries),
            Evidence = [new Evidence("updates", $"marks: {group.Kind}", group.Entries.Count), .. reasons],
        };
    }

    /// <summary>The entries but for adverts among them. Where most are called promotions, the name means nothing.</summary>
    private static List<Entry> Entries(EntryGroup group)
    {
        bool isUsual = group.Entries.Count(entry => entry.Index[entry.Start].IsOutByName) * 2 > group.Entries.Count;
        return [.. group.Entries.Where(entry => entry.Root is not null
            && (isUsual ? !entry.Index[entry.Start].Has(NameTraits.Gone) : !entry.Index[entry.Start].Has(NameTraits.Out)))];
    }
}
