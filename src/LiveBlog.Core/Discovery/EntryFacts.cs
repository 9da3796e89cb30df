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

    /// <summary>The share of clocks that fall on a quarter of an hour: plans do, news does not.</summary>
    public double QuarterShare { get; private init; }

    /// <summary>The share of entries that show a minute of a match or a ball of an over: comments and plans never do.</summary>
    public double MatchShare { get; private init; }

    /// <summary>The share of entries that have the commonest look.</summary>
    public double LookShare { get; private init; }

    public double IdShare { get; private init; }

    public double HeadingShare { get; private init; }

    public double DistinctAuthorShare { get; private init; }

    public double ReplyShare { get; private init; }

    public double TeaserShare { get; private init; }

    public int MedianWords { get; private init; }

    public int SpanDays { get; private init; }

    public static EntryFacts Of(EntryGroup group, PageWords page)
    {
        List<Entry> entries = [.. group.Entries.Take(MostEntries)];
        (List<List<TimeLabel>> labels, List<DomElement> names) = Heads(entries, group.HasSlots);
        (List<double> moments, double clocks) = EntryMoments.Of(labels, entries[0].Index.Times);
        return new EntryFacts
        {
            Count = group.Entries.Count,
            Timed = moments.Count,
            MonotoneShare = EntryMoments.Monotone(moments),
            ClockShare = clocks,
            QuarterShare = EntryMoments.ShareOf(moments, Quarter),
            MatchShare = Share(labels, own => own.Exists(IsOfMatch)),
            LookShare = (double)entries.CountBy(entry => ElementLook.Of(entry.Index[entry.Start], entry.Index))
                .Max(look => look.Value) / entries.Count,
            IdShare = Share(entries, entry => EntryIds.Id(entry) is not null),
            HeadingShare = Share(entries, entry => EntryHeadings.Find(entry, _ => false) is not null),
            DistinctAuthorShare = Distinct(names) / entries.Count,
            ReplyShare = Share([.. entries.Take(FewEntries)], EntryNames.CanBeAnswered),
            TeaserShare = Share(entries, entry => IsTeaser(entry, page.Url)),
            MedianWords = entries.Select(entry => entry.TextLength).Order()
                .ElementAt(entries.Count / 2) / (page.IsHan ? HanUnitsPerWord : UnitsPerWord),
            SpanDays = EntryMoments.SpanDays(moments),
        };
    }

    /// <summary>The times of each entry, and the names of those who wrote them.</summary>
    private static (List<List<TimeLabel>> Labels, List<DomElement> Names) Heads(List<Entry> entries, bool hasSlots)
    {
        List<List<TimeLabel>> labels = [];
        List<DomElement> names = [];
        foreach (Entry entry in entries)
        {
            entry.Index.Cancellation.ThrowIfCancellationRequested();
            HashSet<DomElement> taken = [];
            labels.Add(Labels(entry, taken, hasSlots));
            if (EntryNames.Find(entry, taken) is { } name)
                names.Add(name);
        }

        return (labels, names);
    }

    private static bool IsOfMatch(TimeLabel label) => MatchMinute.Is(label.Text) || MatchMinute.IsBall(label.Text);

    private static double Distinct(List<DomElement> names) =>
        names.Select(name => InlineText.Of(name)).Distinct(StringComparer.Ordinal).Count();

    private static double Share<T>(List<T> items, Func<T, bool> holds) => items.Count == 0 ? 0 : (double)items.Count(holds) / items.Count;

    private static List<TimeLabel> Labels(Entry entry, HashSet<DomElement> taken, bool hasSlots)
    {
        List<TimeLabel> labels = [];
        EntryTimes.Read(entry, labels, taken, hasSlots);
        if (labels.Count == 0 && entry.Root is { } root && InlineText.OfAtMost(root, LongestRow) is { } text
            && entry.Index.Times.OpeningLength(text) is > 0 and var length)
            labels.Add(new TimeLabel(text[..Math.Min(length + 1, text.Length)], TimeSource.Unknown));
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
            if (item.Tag == "a" && InlineText.IsLonger(item.Element, 20))
                return LeadsAway(item.Element, id, page);
        }

        return false;
    }

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
        return Addresses.Resolve(page, href) is not { } url || page is null
            || url.AbsolutePath.TrimEnd('/') != page.AbsolutePath.TrimEnd('/');
    }

    private static bool NamesEntry(string href, string id)
    {
        ReadOnlySpan<char> path = href.AsSpan().TrimEnd('/');
        return path[(path.LastIndexOf('/') + 1)..].Equals(UpdateKeys.Canonical(id), StringComparison.OrdinalIgnoreCase);
    }
}
