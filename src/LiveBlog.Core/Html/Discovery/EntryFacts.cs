using AngleSharp.Dom;
using LiveBlog.Core.Text;
using LiveBlog.Core.Time;

namespace LiveBlog.Core.Html.Discovery;

/// <summary>Counts over a group's entries that tell live updates from comments, teasers and lists.</summary>
internal sealed record EntryFacts
{
    private const int MostEntries = 200;
    private const int LongestRow = 2000;
    private const int UnitsPerWord = 6;

    public int Count { get; private init; }

    public int Timed { get; private init; }

    public double MonotoneShare { get; private init; }

    public double ClockShare { get; private init; }

    public double IdShare { get; private init; }

    public double HeadingShare { get; private init; }

    public double DistinctAuthorShare { get; private init; }

    public double TeaserShare { get; private init; }

    public int MedianWords { get; private init; }

    public int SpanDays { get; private init; }

    public static EntryFacts Of(EntryGroup group, Uri? page)
    {
        List<Entry> entries = [.. group.Entries.Take(MostEntries)];
        List<List<TimeLabel>> labels = [.. entries.Select(Labels)];
        List<double> moments = EntryMoments.Of(labels);
        return new EntryFacts
        {
            Count = group.Entries.Count,
            Timed = moments.Count,
            MonotoneShare = EntryMoments.Monotone(moments),
            ClockShare = Share(labels, HasClock),
            IdShare = Share(entries, entry => EntryIds.Id(entry) is not null),
            HeadingShare = Share(entries, entry => EntryHeadings.Find(entry, _ => false) is not null),
            DistinctAuthorShare = (double)entries.SelectMany(Names).Distinct(StringComparer.Ordinal).Count() / entries.Count,
            TeaserShare = Share(entries, entry => IsTeaser(entry, page)),
            MedianWords = entries.Select(Words).Order().ElementAt(entries.Count / 2),
            SpanDays = EntryMoments.SpanDays(moments),
        };
    }

    private static double Share<T>(List<T> items, Func<T, bool> holds) => items.Count == 0 ? 0 : (double)items.Count(holds) / items.Count;

    private static List<TimeLabel> Labels(Entry entry)
    {
        List<TimeLabel> labels = [];
        EntryTimes.Read(entry, labels, []);
        if (labels.Count == 0 && entry.Root is { } root && InlineText.OfAtMost(root, LongestRow) is { } text && LeadingClock.Length(text) is > 0 and var length)
            labels.Add(new TimeLabel(text[..Math.Min(length + 1, text.Length)], TimeSource.Unknown));
        return labels;
    }

    private static bool HasClock(List<TimeLabel> labels) => labels.Exists(label => label.Source == TimeSource.Unknown && LeadingClock.Length(label.Text) > 0);

    private static IEnumerable<string> Names(Entry entry) => EntryBylines.Find(entry, []).Select(element => InlineText.Of(element)).OfType<string>().Take(1);

    private static int Words(Entry entry) => entry.TextLength / UnitsPerWord;

    /// <summary>True where the entry's heading or the entry as a whole is a link to another page.</summary>
    private static bool IsTeaser(Entry entry, Uri? page)
    {
        if (entry.Root is { LocalName: "a" } root && LeadsAway(root, page))
            return true;
        if (EntryHeadings.Find(entry, _ => false) is { } heading)
            return (heading.ParentElement is { LocalName: "a" } around && LeadsAway(around, page)) || (Elements.First(heading, element => element.LocalName == "a") is { } inner && LeadsAway(inner, page));
        foreach (ref readonly PageElement item in entry.Items)
        {
            if (item.Tag == "a" && InlineText.IsLonger(item.Element, 20))
                return LeadsAway(item.Element, page);
        }

        return false;
    }

    private static bool LeadsAway(IElement link, Uri? page)
    {
        string? href = link.GetAttribute("href");
        if (string.IsNullOrEmpty(href) || href[0] is '#' or '?')
            return false;
        return Addresses.Resolve(page, href) is not { } url || page is null || url.AbsolutePath.TrimEnd('/') != page.AbsolutePath.TrimEnd('/');
    }
}
