using LiveBlog.Core.Documents;
using LiveBlog.Core.Documents.Dom;
using LiveBlog.Core.Drafts;
using LiveBlog.Core.Text;
using LiveBlog.Core.Time;

namespace LiveBlog.Core.Pages;

/// <summary>Reads one update: what its layout names from there, the rest by the habits that sites share.</summary>
internal sealed class EntryReader
{
    private readonly CompiledLayout? layout;
    private readonly Uri? page;
    private readonly BodyReader bodies;
    private readonly HashSet<DomElement> taken = [];
    private readonly Func<DomElement, bool> isTaken;
    private readonly Func<DomElement, bool> isOut;
    private readonly List<FieldPath.Hit> hits = [];
    private readonly List<TimeLabel> labels = [];
    private readonly List<Author> authors = [];
    private readonly Lazy<string?> site;
    private readonly TimeTexts times;

    /// <summary>A reader for the updates of one page, one after the other.</summary>
    public EntryReader(CompiledLayout? layout, HtmlPage html)
    {
        this.layout = layout;
        page = html.Url;
        bodies = new BodyReader(html.Url, html.Index);
        times = html.Index.Times;
        site = new(() => PageFacts.SiteName(html));
        isTaken = taken.Contains;
        isOut = layout?.Drop is { } drop ? element => taken.Contains(element) || drop.Matches(element) : isTaken;
    }

    /// <summary>True where an update opens with its time of day and has no element for it.</summary>
    public bool OpensWithClock { get; init; }

    /// <summary>True where figures such as "08.05" stand for times.</summary>
    public bool HasSlots { get; init; }

    /// <summary>What the entries of the list share; null where a layout tells titles and names.</summary>
    public EntryStyle? Style { get; init; }

    public UpdateDraft Read(Entry entry, string? dayHeading)
    {
        taken.Clear();
        ClockOpening? opening = Opening(entry);
        string? id = AfterHash(layout?.Id?.First(entry)?.Value) ?? EntryIds.Id(entry);
        Uri? url = Addresses.Resolve(page, layout?.Url?.First(entry)?.Value) ?? EntryIds.Permalink(entry, id, page);
        ValueList<TimeLabel> labelled = Times(entry, opening);
        ValueList<Author> names = Authors(entry, opening);
        string? stage = Take(layout?.EventClock, entry) ?? Stage(entry);
        (labelled, string? headline) = SplitClock(labelled, WithoutSeams(opening?.Title ?? Headline(entry)));
        return new UpdateDraft
        {
            Id = id ?? Addresses.Fragment(url),
            Url = url,
            Headline = Told(headline),
            Times = labelled.Count == 0 ? OfAddress(url) : labelled,
            DayHeading = dayHeading,
            EventClock = stage,
            Authors = names,
            Body = WithoutPortraits(opening is null ? Body(entry) : opening.Strip(Body(entry), entry.Index.Times), names),
            IsPinned = Flag(layout?.Pinned, entry, EntryFlags.Pinned),
            IsKeyEvent = Flag(layout?.KeyEvent, entry, EntryFlags.KeyEvent),
            IsSummary = layout?.Summary?.IsIn(entry),
            IsBreaking = Flag(layout?.Breaking, entry, EntryFlags.Breaking),
            IsDeleted = layout?.Deleted?.IsIn(entry) == true,
        };
    }

    private string? Told(string? headline) =>
        headline is not null && layout?.Layout.NoHeadline.Contains(headline) == true ? null : headline;

    private ClockOpening? Opening(Entry entry) =>
        OpensWithClock || layout?.Layout.OpensWithClock == true
            ? ClockOpening.Read(entry.Nodes, entry.Index)
            : HasSlots ? ClockOpening.Read(entry.Nodes, entry.Index, hasSlots: true) : null;

    private static ValueList<TimeLabel> OfAddress(Uri? url) =>
        AddressDay.Of(url) is { } day ? [new TimeLabel(day, TimeSource.Attribute, TimeRole.Published)] : [];

    /// <summary>The times the layout names, else those the generic rules find; these also find where a time is printed that an attribute
    /// tells.</summary>
    private ValueList<TimeLabel> Times(Entry entry, ClockOpening? opening)
    {
        labels.Clear();
        if (opening is not null)
        {
            if (opening.Holder is { } holder)
                taken.Add(holder);
            return [new TimeLabel(opening.Clock, TimeSource.Unknown, TimeRole.Published)];
        }

        AddLabels(layout?.Published, TimeRole.Published, entry);
        bool isPrinted = labels.Exists(label => label.Source != TimeSource.Attribute);
        AddLabels(layout?.Modified, TimeRole.Modified, entry);
        SortKeys.Remove(labels);
        if (!labels.Exists(label => label.Role == TimeRole.Published && entry.Index.Times.IsTime(label.Text)))
            EntryTimes.Read(entry, labels, taken, HasSlots);
        else if (!isPrinted && layout?.Body is null)
            EntryTimes.Read(entry, [], taken, HasSlots);
        SortKeys.Remove(labels);
        return labels.ToValueList();
    }

    private void AddLabels(FieldPath? path, TimeRole role, Entry entry)
    {
        hits.Clear();
        path?.AddHits(entry, hits);
        foreach (FieldPath.Hit hit in hits)
        {
            if (!ReferenceEquals(hit.Element, entry.Root))
                taken.Add(hit.Element);
            if (hit.Value.Length > 0)
                labels.Add(new TimeLabel(hit.Value, hit.IsAttribute ? TimeSource.Attribute : TimeSource.Unknown, role));
        }
    }

    private ValueList<Author> Authors(Entry entry, ClockOpening? opening)
    {
        authors.Clear();
        if (opening?.Byline is { } byline)
            authors.AddRange(Bylines.Read(byline));
        if (layout?.Author is { } path)
        {
            foreach (FieldPath.Hit hit in path.All(entry, withWords: false))
            {
                AddAuthors(hit.Element);
                taken.Add(hit.Element);
            }
        }
        else
        {
            // What names nobody stays in the body, whatever it is called
            bool isOfMatch = labels.Exists(label => MatchMinute.Is(label.Text));
            foreach (DomElement element in EntryBylines.Find(entry, taken, Style?.NameLooks, isOfMatch).Where(AddAuthors))
                taken.Add(element);
            if (layout is null && authors.Count == 0)
                authors.AddRange(Bylines.Read(ComponentAttributes.Byline(entry)));
        }

        return authors.ToValueList();
    }

    /// <summary>Adds those the element names; true where it names any.</summary>
    private bool AddAuthors(DomElement element)
    {
        Uri? own = element.LocalName == "a" ? Addresses.Resolve(page, element.GetAttribute("href")) : null;
        bool isNaming = false;
        string? line = EntryBylines.Line(element, times, taken);
        bool isSigned = (line is not null && BylineWords.Opening(line) > 0) || EntryBylines.IsStated(element);
        foreach (Author author in Bylines.Read(line))
        {
            isNaming = true;
            // The publisher and its desks name no author unless they sign
            if (layout is null && !isSigned && (Bylines.IsDesk(author.Name) || author.Name == site.Value))
                continue;
            if (!authors.Exists(known => known.Name == author.Name))
                authors.Add(own is null ? author : author with { Url = own });
        }

        return isNaming;
    }

    private string? Headline(Entry entry)
    {
        if (layout?.Headline is not null)
            return Take(layout.Headline, entry);
        if ((EntryHeadings.Find(entry, isTaken) ?? Titled(entry)) is not { } heading)
            return layout is null ? ComponentAttributes.Title(entry) : null;
        TakeLabels(entry, heading);
        taken.Add(heading);
        return InlineText.Of(heading, isTaken);
    }

    /// <summary>Signs that parted the title from the time or the label beside it.</summary>
    private static string? WithoutSeams(string? title)
    {
        while (title is [' ' or '-' or '–' or '—' or '|' or '·' or '•' or ':', ' ', .. var rest])
            title = rest;
        return title?.TrimEnd(' ', '|', '•', '·');
    }

    /// <summary>Short words in an element of their own before the title are labels: "Breaking", a section, a place.</summary>
    private void TakeLabels(Entry entry, DomElement heading)
    {
        foreach (ref readonly PageElement item in entry.Items)
        {
            if (ReferenceEquals(item.Element, heading))
                return;
            bool isLabel = item.Tag is "span" or "mark" or "small" or "label" or "b" or "strong" or "em" or "i"
                && !taken.Contains(item.Element);
            if (isLabel && InlineText.OfAtMost(item.Element, LongestLabel) is not null && !Elements.IsInside(heading, item.Element))
                taken.Add(item.Element);
        }
    }

    private const int LongestLabel = 30;

    /// <summary>The line that has the look of the list's titles.</summary>
    private DomElement? Titled(Entry entry) =>
        Style?.TitleLook is { } look &&
        EntryLines.Of(entry, taken, Style.IsTitledByAll).Find(line => line.Look == look) is { Element: { } element } ? element : null;

    /// <summary>How far the event is, where the list has lines that tell it.</summary>
    private string? Stage(Entry entry)
    {
        if (Style?.StageLook is not { } look
            || EntryLines.Of(entry, taken).Find(line => line.Look == look) is not { Element: { } element } line)
            return null;
        taken.Add(element);
        return line.Text;
    }

    private string? Take(FieldPath? path, Entry entry)
    {
        if (path?.First(entry) is not { Value.Length: > 0 } hit)
            return null;
        if (!hit.IsAttribute)
            taken.Add(hit.Element);
        return hit.Value;
    }

    private ValueList<Block> Body(Entry entry) =>
        layout?.Body?.All(entry, withWords: false) is { Count: > 0 } found
            ? bodies.Read(found, isOut)
            : RelatedBlocks.Remove(CaptionLines.Join(bodies.Read(EntryBodies.Find(entry), isOut)));

    /// <summary>A picture whose alternative text is an author's name is the author's portrait.</summary>
    private static ValueList<Block> WithoutPortraits(ValueList<Block> body, ValueList<Author> authors) =>
        authors.Count > 0 && body.Any(block => IsPortrait(block, authors)) ? [.. body.Where(block => !IsPortrait(block, authors))] : body;

    /// <summary>A clock that opens the headline is the update's time.</summary>
    private static (ValueList<TimeLabel> Times, string? Headline) SplitClock(ValueList<TimeLabel> times, string? headline)
    {
        if (headline is null || OpeningTime.ClockLength(headline) is not (> 0 and var clock))
            return (times, headline);
        string time = OpeningTime.Printed(headline, clock).ToString();
        string title = headline[clock..].Trim(' ', ':', '+', '-', '–', '—', '|', '•', ']', ')');
        return ([.. times, new TimeLabel(time, TimeSource.Unknown)], Whitespace.FoldOrNull(title));
    }

    private static string? AfterHash(string? id) =>
        id is not null && id.IndexOf('#', StringComparison.Ordinal) is >= 0 and var at && at < id.Length - 1 ? id[(at + 1)..] : id;

    private static bool IsPortrait(Block block, ValueList<Author> authors) =>
        block is Image { Alt: { } alt } && authors.Any(author => author.Name == alt);

    private static bool? Flag(FieldPath? path, Entry entry, Func<Entry, bool?> generic) =>
        path?.IsIn(entry) == true ? true : generic(entry);
}
