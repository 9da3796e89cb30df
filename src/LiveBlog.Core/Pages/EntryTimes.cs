using System.Collections.Frozen;
using LiveBlog.Core.Documents.Dom;
using LiveBlog.Core.Text;
using LiveBlog.Core.Time;

namespace LiveBlog.Core.Pages;

/// <summary>The times of an update where no layout names them: attributes, time elements, names of elements, clocks that fill their
/// element.</summary>
internal static class EntryTimes
{
    private const int LongestTime = 60;
    private const int LongestClock = 28;
    private const int LongestLabel = 80;
    private const int LongestPhase = 4;
    private const int ShortestTitle = 10;

    /// <summary>Attributes that hold a machine time, with what it is the time of.</summary>
    private static readonly FrozenDictionary<string, TimeRole> Attributes = new Dictionary<string, TimeRole>
    {
        ["datetime"] = TimeRole.Shown, ["data-timestamp"] = TimeRole.Shown, ["data-post-time"] = TimeRole.Published,
            ["data-posted-date-timestamp"] = TimeRole.Published,
        ["data-js-timestamp"] = TimeRole.Shown, ["data-js-time-stamp"] = TimeRole.Shown, ["data-sort-time"] = TimeRole.Published,
            ["data-time"] = TimeRole.Shown, ["data-date"] = TimeRole.Shown,
        ["data-datetime"] = TimeRole.Shown, ["data-published"] = TimeRole.Published, ["data-publish-date"] = TimeRole.Published,
            ["data-published-at"] = TimeRole.Published, ["data-created"] = TimeRole.Published,
        ["timestamp"] = TimeRole.Shown, ["time"] = TimeRole.Shown, ["posted"] = TimeRole.Published, ["created"] = TimeRole.Published,
            ["posted-at"] = TimeRole.Published, ["created-at"] = TimeRole.Published,
        ["published"] = TimeRole.Published, ["published-at"] = TimeRole.Published,
            ["publish-date"] = TimeRole.Published, ["data-pubdate"] = TimeRole.Published, ["data-publishdate"] = TimeRole.Published,
        ["data-published-time"] = TimeRole.Published, ["data-post-date"] = TimeRole.Published, ["data-unixtime"] = TimeRole.Shown,
            ["data-unix"] = TimeRole.Shown, ["data-epoch"] = TimeRole.Shown, ["data-ts"] = TimeRole.Shown,
            ["data-date-time"] = TimeRole.Shown,
        ["data-update-time"] = TimeRole.Modified, ["data-last-updated"] = TimeRole.Modified,
            ["data-last-modified-time"] = TimeRole.Modified, ["data-modified"] = TimeRole.Modified, ["data-updated"] = TimeRole.Modified,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, TimeRole>.AlternateLookup<ReadOnlySpan<char>> ByName =
        Attributes.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Adds the labels of the entry, and to the taken elements those that print them. In slots "08.05" is a time of day and "45.3"
    /// a ball of an over.</summary>
    public static void Read(Entry entry, List<TimeLabel> labels, HashSet<DomElement> taken, bool hasSlots = false)
    {
        foreach (ref readonly PageElement item in entry.Items)
        {
            DomElement element = item.Element;
            bool isRoot = entry.Nodes.Count == 1 && ReferenceEquals(element, entry.Root);
            if (item.Tag == "meta" && item.Has(NameTraits.Labelled))
                AddMeta(element, labels);
            if (!isRoot && TimedBylines.TryRead(item, entry.Index.Times, out _, out string told))
            {
                labels.Add(new TimeLabel(told, TimeSource.Unknown));
                continue;
            }

            if (!isRoot && TimedLabels.TryRead(item, entry.Index.Times, out told))
            {
                labels.Add(new TimeLabel(told, TimeSource.Unknown));
                taken.Add(element);
                continue;
            }

            bool isTime = item.Tag == "time" || (IsNamedTime(item) && !HoldsTimes(item, entry.Index));
            bool isClock = !isTime && !isRoot
                && (IsClock(item) || IsTimeText(item, entry.Index.Times)
                || (hasSlots && (IsSlot(element) || IsPhase(item, entry) || IsShortSlot(element))));
            if ((!isTime && !isClock && !isRoot && !item.Has(NameTraits.TimeAttribute))
                || (item.Place != entry.Start && IsInsideBody(element, entry)))
                continue;
            TimeRole role = IsModified(element, entry.Names) ? TimeRole.Modified : TimeRole.Shown;
            AddAttributes(element, role, labels, isTime);
            if ((isTime || isClock) && !isRoot)
                AddText(isTime ? element : Dated(element, entry), role, labels, taken, entry.Index.Times);
        }

        if (labels is [{ Source: TimeSource.Unknown, Role: TimeRole.Shown } only])
            labels[0] = only with { Text = WithoutLead(only.Text) };
    }

    /// <summary>True for the box of an age and a clock, each in an element of its own.</summary>
    private static bool HoldsTimes(in PageElement item, PageIndex index)
    {
        int times = 0;
        for (int at = item.Place + 1; at < item.End && item.TextLength <= LongestTime; at = index[at].End)
            times += IsTimeText(index[at], index.Times) ? 1 : 0;
        return times > 1;
    }

    /// <summary>"UPDATE 14:25" alone is when the update was made, not when it was changed.</summary>
    private static string WithoutLead(string label) =>
        OpeningTime.Length(label) >= label.TrimEnd(':', '.', ' ').Length ? OpeningTime.Printed(label, label.Length).ToString() : label;

    /// <summary>The name of the first attribute that holds a machine time, or null.</summary>
    public static string? Attribute(DomElement element)
    {
        foreach (ref DomAttribute attribute in element.Attributes)
        {
            if (IsTimeAttribute(attribute.Name, attribute.Value))
                return attribute.Name.ToString();
        }

        return null;
    }

    /// <summary>True where a class of the element says that it shows a time.</summary>
    public static bool IsNamedTime(in PageElement item) =>
        item.Has(NameTraits.Time) && (InlineText.IsInline(item.Element) || item.Tag is "p" or "div" or "header" or "h6" or "li");

    /// <summary>True where the element holds one text, and that is a time of the day with or without a date, or an age: "published at 11:48
    /// 16 June", "5 min ago".</summary>
    public static bool IsTimeText(in PageElement item, TimeTexts times) =>
        item.TextLength is > 0 and <= LongestTime && Elements.OnlyWords(item.Element) is { } words
            && (item.Tag is "p" or "div" or "dt" or "td" or "th" or "h2" or "h3" or "h4" or "h5" or "h6" || InlineText.IsInline(item.Tag))
            && times.IsMoment(words.Data);

    /// <summary>True where the element holds one text, and that is figures which mean a time only where all fellows have them: "08.05",
    /// "45.3".</summary>
    public static bool IsSlot(DomElement element) =>
        Elements.OnlyText(element) is { Data.Length: >= 3 and <= 20 } words && words.Data.Trim() is var text &&
        (MatchMinute.Is(text) || MatchMinute.IsBall(text) || DottedClock.Is(text, hours: 2));

    /// <summary>"9.03": where its fellows are clocks it is one; alone it is a number.</summary>
    public static bool IsShortSlot(DomElement element) =>
        Elements.OnlyText(element) is { Data.Length: <= 8 } words && DottedClock.Is(words.Data.Trim(), hours: 1);

    /// <summary>True for the letters that stand where others have the minute of the match: "HT", "FT", "AET".</summary>
    private static bool IsPhase(in PageElement item, Entry entry) =>
        item.TextLength is > 1 and <= LongestPhase && item.Place < entry.Start + LongestPhase
            && Elements.OnlyText(item.Element) is { } words && words.Data.Trim().IndexOfAnyExceptInRange('A', 'Z') < 0;

    public static bool IsTimeAttribute(ReadOnlySpan<char> name, ReadOnlySpan<char> value) =>
        ByName.ContainsKey(name) || TimeAttributes.IsTime(name, value);

    private static void AddText(DomElement element, TimeRole role, List<TimeLabel> labels, HashSet<DomElement> taken, TimeTexts times)
    {
        if (LabelWords.Of(element, LongestTime) is not { } text || IsPartOfTaken(element, taken))
            return;
        bool hasDigits = text.Any(char.IsDigit);
        if (!hasDigits && text.Length > LongestClock)
            return;
        taken.Add(element);
        AddBracketed(element, role, labels, taken);
        TakeDay(element, taken, times);
        if (Exact(element, text, times) is { } exact)
            labels.Add(new TimeLabel(exact, TimeSource.Unknown, role));
        else if (hasDigits || text.Contains(' ', StringComparison.Ordinal))
            labels.Add(new TimeLabel(text, TimeSource.Unknown, role));
    }

    /// <summary>The clock in brackets behind the time, with the words for its zone: "2 minutes ago (11:52 Lisbon time)".</summary>
    private static void AddBracketed(DomElement element, TimeRole role, List<TimeLabel> labels, HashSet<DomElement> taken)
    {
        if (element.ParentElement is not { } parent || Elements.OnlyChild(element) is not null)
            return;
        Span<char> room = stackalloc char[LongestTime];
        if (InlineText.Fill(parent, room, taken.Contains) is not (> 1 and var length) || room[..length] is not ['(', .., ')'])
            return;
        ReadOnlySpan<char> clock = room[1..(length - 1)].Trim();
        if (clock.Contains('(') || OpeningTime.ClockLength(clock) == 0 || clock.Count(' ') > MostZoneWords)
            return;
        taken.Add(parent);
        labels.Add(new TimeLabel(clock.ToString(), TimeSource.Unknown, role));
    }

    /// <summary>Takes the box of an age or clock whose other words are a date: "5 minutes ago", "15 September 2020".</summary>
    private static void TakeDay(DomElement element, HashSet<DomElement> taken, TimeTexts times)
    {
        if (element.ParentElement is { ChildNodes.Length: > 1 and <= MostInBox } box
            && InlineText.OfAtMost(box, LongestTime, taken.Contains) is { } rest && rest.Any(char.IsDigit)
            && times.TryRead(rest, out UpdateTime? day) && day!.Precision == TimePrecision.Day)
            taken.Add(box);
    }

    private const int MostInBox = 8;

    private const int MostZoneWords = 4;

    /// <summary>What shows when the reader points at the label, where that is the date and time of an age, or of the clock that the label
    /// shows: "07/05/2024 às 14h05" of "há 2 horas".</summary>
    private static string? Exact(DomElement element, string label, TimeTexts times)
    {
        ReadOnlySpan<char> title = element.Peek("title");
        if (title.Length is < ShortestTitle or > LongestTime || !Digits.Any(title))
            return null;
        string text = title.ToString();
        if (!times.TryRead(text, out UpdateTime? time)
            || time is not { Source: TimeSource.AbsoluteText, Precision: >= TimePrecision.Minute, At: { } at }
            || MachineTime.TryRead(text, out _))
            return null;
        bool isAge = times.TryRead(label, out UpdateTime? shown) && shown!.Source == TimeSource.RelativeText;
        return isAge || OpeningTime.Minutes(label) == (at.Hour * 60) + at.Minute ? text : null;
    }

    /// <summary>A date of microdata (https://schema.org/datePublished) that has no words on the page.</summary>
    private static void AddMeta(DomElement element, List<TimeLabel> labels)
    {
        TimeRole? role =
            element.GetAttribute("itemprop") switch { "datePublished" or "dateCreated" => TimeRole.Published,
            "dateModified" => TimeRole.Modified, _ => null };
        if (role is { } known && Elements.Value(element, "content") is { Length: > 4 and <= LongestTime } value
            && value.Any(char.IsAsciiDigit))
            labels.Add(new TimeLabel(value, TimeSource.Attribute, known));
    }

    /// <summary>The clock's parent where that is the clock with its date: "14:05 | 11.03.2025".</summary>
    private static DomElement Dated(DomElement clock, Entry entry) =>
        clock.ParentElement is { } parent && !ReferenceEquals(parent, entry.Root) && parent.ChildNodes.Length is > 1 and <= 8
            && !IsMinute(clock) && LabelWords.Of(parent, LongestTime) is { } text && entry.Index.Times.TryRead(text, out _)
            ? parent
            : clock;

    private static bool IsMinute(DomElement element)
    {
        Span<char> room = stackalloc char[LongestClock];
        return InlineText.Fill(element, room) is > 0 and var length && MatchMinute.Is(room[..length]);
    }

    private static bool IsPartOfTaken(DomElement element, HashSet<DomElement> taken)
    {
        for (DomElement? at = element.ParentElement; at is not null; at = at.ParentElement)
        {
            if (taken.Contains(at))
                return true;
            if (!InlineText.IsInline(at))
                return at.ParentElement is { } above && taken.Contains(above);
        }

        return false;
    }

    private static void AddAttributes(DomElement element, TimeRole role, List<TimeLabel> labels, bool isTime)
    {
        foreach (ref DomAttribute attribute in element.Attributes)
        {
            bool isTold = ByName.TryGetValue(attribute.Name, out TimeRole own)
                || TimeAttributes.IsTime(attribute.Name, attribute.Value, out own);
            if (isTold && attribute.Value is { Length: > 4 and <= LongestTime } value
                && value.ContainsAnyInRange('0', '9'))
                labels.Add(new TimeLabel(attribute.Text(), TimeSource.Attribute, own == TimeRole.Shown ? role : own));
            else if (isTime && attribute.Name is "title" && attribute.Value is { Length: >= 10 and <= LongestTime } title
                && char.IsAsciiDigit(title[0]) && title.Contains('-'))
                labels.Add(new TimeLabel(attribute.Text(), TimeSource.Attribute, role));
        }
    }

    /// <summary>True where the element holds a clock or a match minute and nothing else.</summary>
    private static bool IsClock(in PageElement item)
    {
        // Folding takes at most the spaces between the words away
        if (item.TextLength is 0 or > 2 * LongestClock || item.Element.ChildNodes.Length is 0 or > 3 || !MayOpenWithDigit(item.Element))
            return false;
        Span<char> room = stackalloc char[LongestClock];
        int words = InlineText.Fill(item.Element, room);
        if (words <= 0 || !room[..Math.Min(4, words)].ContainsAnyInRange('0', '9'))
            return false;
        ReadOnlySpan<char> text = room[..words];
        return (OpeningTime.ClockLength(text) is > 0 and var length && text[length..].TrimEnd(")].:• ").IsEmpty) || MatchMinute.Is(text);
    }

    /// <summary>False where the first words are seen to have no figure among their first four signs.</summary>
    private static bool MayOpenWithDigit(DomElement element)
    {
        while (element.ChildNodes[0] is DomElement inner)
        {
            if (inner.ChildNodes.Length == 0 || InlineText.IsSilent(inner))
                return true;
            element = inner;
        }

        ReadOnlySpan<char> words = element.ChildNodes[0] is DomText text ? text.Data.TrimStart() : default;
        return words.Length < 4 || words[..4].ContainsAnyInRange('0', '9');
    }

    /// <summary>A time inside a paragraph of prose is what the text tells of, not the update's own; a time that fills its paragraph
    /// is.</summary>
    private static bool IsInsideBody(DomElement element, Entry entry)
    {
        for (DomElement? at = element.ParentElement; at is not null && !ReferenceEquals(at, entry.Root); at = at.ParentElement)
        {
            if (at.LocalName is "blockquote" or "figure" or "figcaption"
                || (at.LocalName == "aside" && InlineText.IsLonger(at, LongestTime))
                || (entry.Names.Has(at, NameTraits.Noise) && !InlineText.IsInline(at)))
                return true;
            if (ReferenceEquals(EntryLines.Lead(at), element))
                return false;
            if ((at.LocalName == "p" && element.LocalName != "time" && !entry.Names.Has(element, NameTraits.Time))
                || (at.LocalName is "p" or "li" or "td" && InlineText.IsLonger(at, LongestLabel)))
                return true;
        }

        return false;
    }

    private static bool IsModified(DomElement element, ElementNames names) =>
        names.Has(element, NameTraits.Modified) || element.Peek("itemprop") is "dateModified"
            || (element.ParentElement is { } parent && (names.Has(parent, NameTraits.Modified) || parent.LocalName == "footer"));
}
