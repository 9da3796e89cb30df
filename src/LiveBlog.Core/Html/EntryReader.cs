using AngleSharp.Dom;
using LiveBlog.Core.Drafts;
using LiveBlog.Core.Text;
using LiveBlog.Core.Time;

namespace LiveBlog.Core.Html;

/// <summary>Reads one update: what its layout names from there, the rest by the habits that sites share.</summary>
internal sealed class EntryReader(CompiledLayout? layout, HtmlPage html)
{
    private readonly Uri? page = html.Url;
    /// <summary>True where an update opens with its time of day and has no element for it.</summary>
    public bool OpensWithClock { get; init; }

    private readonly BodyReader bodies = new(html.Url, html.Index.Names);

    public UpdateDraft Read(Entry entry, string? dayHeading)
    {
        HashSet<IElement> taken = [];
        ClockOpening? opening = (OpensWithClock || layout?.Layout.OpensWithClock == true) ? ClockOpening.Read(entry.Nodes, entry.Names) : null;
        string? id = layout?.Id is { } path ? AfterHash(path.First(entry)?.Value) : EntryIds.Id(entry);
        Uri? url = layout?.Url is { } link ? Addresses.Resolve(page, link.First(entry)?.Value) : EntryIds.Permalink(entry, id, page);
        ValueList<TimeLabel> times = Times(entry, opening, taken);
        ValueList<Author> authors = Authors(entry, taken);
        string? headline = opening is null ? Headline(entry, taken) : opening.Title;
        if (headline is not null && LeadingClock.Length(headline) is > 0 and var clock)
            (times, headline) = SplitClock(times, headline, clock);
        UpdateDraft draft = new()
        {
            Id = id ?? Addresses.Fragment(url),
            Url = url,
            Headline = headline is not null && layout?.Layout.NoHeadline.Contains(headline) == true ? null : headline,
            Times = times.Count == 0 && Addresses.Day(url) is { } day ? [new TimeLabel(day, TimeSource.Attribute, TimeRole.Published)] : times,
            DayHeading = dayHeading,
            EventClock = Take(layout?.EventClock, entry, taken),
            Authors = authors,
            Body = WithoutPortraits(opening is null ? Body(entry, taken) : opening.Strip(Body(entry, taken)), authors),
        };
        return Flagged(draft, entry);
    }

    private UpdateDraft Flagged(UpdateDraft draft, Entry entry) => draft with
    {
        IsPinned = Flag(layout?.Pinned, entry) ?? EntryFlags.Pinned(entry),
        IsKeyEvent = Flag(layout?.KeyEvent, entry) ?? EntryFlags.KeyEvent(entry),
        IsSummary = Flag(layout?.Summary, entry),
        IsBreaking = Flag(layout?.Breaking, entry) ?? EntryFlags.Breaking(entry),
        IsDeleted = layout?.Deleted?.IsIn(entry) == true,
    };

    private ValueList<TimeLabel> Times(Entry entry, ClockOpening? opening, HashSet<IElement> taken)
    {
        List<TimeLabel> labels = [];
        if (opening is not null)
        {
            if (opening.Holder is { } holder)
                taken.Add(holder);
            return [new TimeLabel(opening.Clock, TimeSource.Unknown, TimeRole.Published)];
        }

        if (layout?.Published is null && layout?.Modified is null)
        {
            EntryTimes.Read(entry, labels, taken);
            return [.. labels];
        }

        Labels(layout.Published, TimeRole.Published, entry, labels, taken);
        Labels(layout.Modified, TimeRole.Modified, entry, labels, taken);
        return [.. labels];
    }

    private static void Labels(FieldPath? path, TimeRole role, Entry entry, List<TimeLabel> labels, HashSet<IElement> taken)
    {
        if (path is null)
            return;
        foreach (FieldPath.Hit hit in path.Hits(entry))
        {
            if (!ReferenceEquals(hit.Element, entry.Root))
                taken.Add(hit.Element);
            if (hit.Value.Length > 0)
                labels.Add(new TimeLabel(hit.Value, hit.IsAttribute ? TimeSource.Attribute : TimeSource.Unknown, role));
        }
    }

    private ValueList<Author> Authors(Entry entry, HashSet<IElement> taken)
    {
        IEnumerable<IElement> elements = layout?.Author is { } path ? path.All(entry).Select(hit => hit.Element) : EntryBylines.Find(entry, taken);
        List<Author> authors = [];
        foreach (IElement element in elements.ToList())
        {
            taken.Add(element);
            Uri? own = element.LocalName == "a" ? Addresses.Resolve(page, element.GetAttribute("href")) : null;
            foreach (Author author in Bylines.Read(InlineText.Of(element)))
            {
                if (!authors.Exists(known => known.Name == author.Name))
                    authors.Add(author with { Url = own });
            }
        }

        return [.. authors];
    }

    private string? Headline(Entry entry, HashSet<IElement> taken)
    {
        if (layout?.Headline is not null)
            return Take(layout.Headline, entry, taken);
        if (EntryHeadings.Find(entry, taken.Contains) is not { } heading)
            return null;
        taken.Add(heading);
        return InlineText.Of(heading, taken.Contains);
    }

    private static string? Take(FieldPath? path, Entry entry, HashSet<IElement> taken)
    {
        if (path?.First(entry) is not { Value.Length: > 0 } hit)
            return null;
        if (!hit.IsAttribute)
            taken.Add(hit.Element);
        return hit.Value;
    }

    private ValueList<Block> Body(Entry entry, HashSet<IElement> taken)
    {
        IReadOnlyList<INode> roots = layout?.Body?.All(entry) is { Count: > 0 } hits ? [.. hits.Select(hit => hit.Element)] : EntryBodies.Roots(entry);
        return bodies.Read(roots, element => taken.Contains(element) || layout?.Drop?.Matches(element) == true);
    }

    /// <summary>A picture whose alternative text is an author's name is the author's portrait.</summary>
    private static ValueList<Block> WithoutPortraits(ValueList<Block> body, ValueList<Author> authors) =>
        authors.Count > 0 && body.Any(block => IsPortrait(block, authors)) ? [.. body.Where(block => !IsPortrait(block, authors))] : body;

    /// <summary>A clock that opens the headline is the update's time.</summary>
    private static (ValueList<TimeLabel> Times, string? Headline) SplitClock(ValueList<TimeLabel> times, string headline, int clock) =>
        ([.. times, new TimeLabel(headline[..clock].Trim(' ', '+', '[', '('), TimeSource.Unknown)], Whitespace.FoldOrNull(headline[clock..].Trim(' ', ':', '+', '-', '–', '—', '|', '•', ']', ')')));

    private static string? AfterHash(string? id) => id is not null && id.IndexOf('#', StringComparison.Ordinal) is >= 0 and var at && at < id.Length - 1 ? id[(at + 1)..] : id;

    private static bool IsPortrait(Block block, ValueList<Author> authors) => block is Image { Alt: { } alt } && authors.Any(author => author.Name == alt);

    private static bool? Flag(FieldPath? path, Entry entry) => path?.IsIn(entry);
}
