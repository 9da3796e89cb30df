using LiveBlog.Core.Documents;
using LiveBlog.Core.Documents.Dom;
using LiveBlog.Core.Drafts;
using LiveBlog.Core.Pages;
using LiveBlog.Core.Text;
using LiveBlog.Core.Time;

namespace LiveBlog.Core.Discovery;

/// <summary>Counts over a group's entries that tell live updates from comments, teasers and lists.</summary>
internal sealed record EntryFacts
{
    private const int MostEntries = 200;
    private const int FewEntries = 40;
    private const int LongestRow = 2000;
    private const int UnitsPerWord = 6;
    private const int HanUnitsPerWord = 2;
    private const int Quarter = 15;

    public int Count { get; private init; }

    public int Timed { get; private init; }

    public double MonotoneShare { get; private init; }

    public double ClockShare { get; private init; }

    /// <summary>The share of entries that tell a time of day for machines.</summary>
    public double StampShare { get; private init; }

    /// <summary>The share of clocks that fall on a quarter of an hour: plans do, news does not.</summary>
    public double QuarterShare { get; private init; }

    /// <summary>The share of entries that show a minute of a match or a ball of an over: comments and plans never do.</summary>
    public double MatchShare { get; private init; }

    /// <summary>The share of entries that have the commonest look.</summary>
    public double LookShare { get; private init; }

    public double IdShare { get; private init; }

    public double HeadingShare { get; private init; }

    public double DistinctAuthorShare { get; private init; }

    /// <summary>The share of the authors' names that are full names.</summary>
    public double FullNameShare { get; private init; }

    public bool HasOneAuthor { get; private init; }

    public double ReplyShare { get; private init; }

    public double TeaserShare { get; private init; }

    public int MedianWords { get; private init; }

    public int SpanDays { get; private init; }

    public static EntryFacts Of(EntryGroup group, PageWords page)
    {
        List<Entry> entries = [.. group.Entries.Take(MostEntries)];
        (List<List<TimeLabel>> labels, List<string> names) = Heads(entries, group.HasSlots);
        (List<double> moments, double clocks) = EntryMoments.Of(labels, entries[0].Index.Times);
        return new EntryFacts
        {
            Count = group.Entries.Count,
            Timed = moments.Count,
            MonotoneShare = EntryMoments.Monotone(moments),
            ClockShare = clocks,
            StampShare = EntryMoments.StampShare(labels, entries[0].Index.Times),
            QuarterShare = EntryMoments.ShareOf(moments, Quarter),
            MatchShare = Share(labels, own => own.Exists(IsOfMatch)),
            LookShare = Alike(entries),
            IdShare = Share(entries, entry => EntryIds.Id(entry) is not null),
            HeadingShare = Share(entries, entry => EntryHeadings.Find(entry, _ => false) is not null),
            DistinctAuthorShare = (double)Distinct(names) / entries.Count,
            FullNameShare = Share(names, name => Bylines.Read(name).Any(author => Bylines.IsFullName(author.Name))),
            HasOneAuthor = names.Count * 5 >= entries.Count * 4 && Distinct(names) == 1,
            ReplyShare = Share([.. entries.Take(FewEntries)], EntryNames.CanBeAnswered),
            TeaserShare = Share(entries, entry => IsTeaser(entry, page.Url)),
            MedianWords = MedianUnits(entries) / (page.IsHan ? HanUnitsPerWord : UnitsPerWord),
            SpanDays = EntryMoments.SpanDays(moments),
        };
    }

    private static double Alike(List<Entry> entries) =>
        (double)entries.CountBy(entry => ElementLook.Of(entry.Index[entry.Start], entry.Index)).Max(look => look.Value) / entries.Count;

    private static int MedianUnits(List<Entry> entries) =>
        entries.Select(entry => entry.TextLength).Order().ElementAt(entries.Count / 2);

    /// <summary>The times of each entry, and the names of those who wrote them.</summary>
    private static (List<List<TimeLabel>> Labels, List<string> Names) Heads(List<Entry> entries, bool hasSlots)
    {
        List<List<TimeLabel>> labels = [];
        List<string> names = [];
        foreach (Entry entry in entries)
        {
            entry.Index.Cancellation.ThrowIfCancellationRequested();
            HashSet<DomElement> taken = [];
            labels.Add(Labels(entry, taken, hasSlots));
            if (EntryNames.Find(entry, taken) is { } name && EntryBylines.Line(name, entry.Index.Times, taken) is { } line)
                names.Add(line);
        }

        return (labels, names);
    }

    private static bool IsOfMatch(TimeLabel label) => MatchMinute.Is(label.Text) || MatchMinute.IsBall(label.Text);

    private static int Distinct(List<string> names) => names.Distinct(StringComparer.Ordinal).Count();

    private static double Share<T>(List<T> items, Func<T, bool> holds) => items.Count == 0 ? 0 : (double)items.Count(holds) / items.Count;

    private static List<TimeLabel> Labels(Entry entry, HashSet<DomElement> taken, bool hasSlots)
    {
        List<TimeLabel> labels = [];
        EntryTimes.Read(entry, labels, taken, hasSlots);
        if (labels.Count == 0 && entry.Root is { } root && InlineText.OfAtMost(root, LongestRow) is { } text
            && entry.Index.Times.OpeningLength(text) is > 0 and var length)
            labels.Add(new TimeLabel(OpeningTime.Printed(text, length).ToString(), TimeSource.Unknown));
        else if (labels.Count == 0 && ClockOpening.Read(entry.Nodes, entry.Index) is { } opening)
            labels.Add(new TimeLabel(opening.Clock, TimeSource.Unknown));
        if (labels.Count == 0 && hasSlots && entry.Root is { } line && InlineText.OfAtMost(line, LongestRow) is { } words
            && Math.Max(ClockOpening.EventLength(words), ClockOpening.DottedLength(words)) is > 0 and var slot)
            labels.Add(new TimeLabel(words[..slot], TimeSource.Unknown));
        return labels;
    }

    /// <summary>True where the entry's heading or the entry as a whole is a link to another page.</summary>
    private static bool IsTeaser(Entry entry, Uri? page)
    {
        string? id = EntryIds.Id(entry);
        if (entry.Root is { LocalName: "a" } root && LeadsAway(root, id, page))
            return true;
        if (EntryHeadings.Find(entry, _ => false) is { } heading)
            return (heading.ParentElement is { LocalName: "a" } around && LeadsAway(around, id, page))
                || (Elements.First(heading, element => element.LocalName == "a") is { } inner && LeadsAway(inner, id, page));
        foreach (ref readonly PageElement item in entry.Items)
        {
            if (item.Tag == "a" && InlineText.IsLonger(item.Element, 20) && !EntryNames.IsOfSender(item.Element))
                return IsWhole(item, entry) && LeadsAway(item.Element, id, page);
        }

        return false;
    }

    /// <summary>True for a link that is half of the entry's text, or opens it: what else an update links to stands behind its own
    /// words.</summary>
    private static bool IsWhole(in PageElement link, Entry entry)
    {
        if (link.TextLength * 2 >= entry.TextLength)
            return true;
        for (int at = entry.Start; at < link.Place; at++)
        {
            if (entry.Index[at] is { Tag: "p" } paragraph && paragraph.End <= link.Place && paragraph.TextLength >= FewestBefore)
                return false;
        }

        int before = 0;
        foreach (DomNode node in link.Element.ParentElement is { ChildNodes.Length: <= MostBeside } line ? line.ChildNodes : default)
        {
            if (ReferenceEquals(node, link.Element))
                break;
            before += node is DomText words ? words.Data.Trim().Length : 0;
        }

        return before < FewestBefore;
    }

    // A line of hundreds of pieces is no line of a teaser
    private const int MostBeside = 100;

    /// <summary>"By the newsroom", "Photo gallery": what has fewer units before a link is its label.</summary>
    private const int FewestBefore = 24;

    /// <summary>A link that names the entry's own id behind its # or as the last part of its path is the entry's permalink, whatever page
    /// it names before.</summary>
    private static bool LeadsAway(DomElement link, string? id, Uri? page)
    {
        string? href = link.GetAttribute("href");
        if (string.IsNullOrEmpty(href) || href[0] is '#' or '?')
            return false;
        int hash = href.IndexOf('#', StringComparison.Ordinal);
        if (hash >= 0 && id is not null && href.AsSpan(hash + 1).SequenceEqual(id))
            return false;
        if (id is not null && NamesEntry(href, id))
            return false;
        return !link.Peek("class").Contains("u-url", StringComparison.Ordinal)
            && (Addresses.Resolve(page, href) is not { } url || page is null || !IsOfPage(url.AbsolutePath, page.AbsolutePath));
    }

    /// <summary>True for the page's own address and for those below it; below the first page of a site all stand.</summary>
    private static bool IsOfPage(ReadOnlySpan<char> path, ReadOnlySpan<char> page)
    {
        ReadOnlySpan<char> own = page.TrimEnd('/');
        return path.StartsWith(own, StringComparison.Ordinal) && (path.Length == own.Length || (path[own.Length] == '/'
            && (own.Length > 1 || path.Length == 1)));
    }

    private static bool NamesEntry(string href, string id)
    {
        ReadOnlySpan<char> path = href.AsSpan().TrimEnd('/');
        return path[(path.LastIndexOf('/') + 1)..].Equals(UpdateKeys.Canonical(id), StringComparison.OrdinalIgnoreCase);
    }
}
