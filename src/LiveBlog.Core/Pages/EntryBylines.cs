using LiveBlog.Core.Documents.Dom;
using LiveBlog.Core.Text;

namespace LiveBlog.Core.Pages;

/// <summary>The elements that name an update's authors where no layout does: bylines by name, portraits' captions, a name beside the
/// time.</summary>
internal static class EntryBylines
{
    private const int LongestName = 80;

    // What stands beside a name is of its line; a box of hundreds is no line, and each of them would be compared with all
    private const int MostBeside = 100;

    /// <summary>The elements that name the authors, in document order. Where the time is the minute of a match, a bare name beside it is
    /// the player's; a name within a sentence, a table or a pull quote is of the text.</summary>
    public static List<DomElement> Find(Entry entry, HashSet<DomElement> times, HashSet<LineLook>? looks = null, bool isOfMatch = false)
    {
        List<DomElement> found = [];
        int end = 0;
        foreach (ref readonly PageElement item in entry.Items)
        {
            DomElement element = item.Element;
            if (item.Place < end)
                continue;
            if (item.Place != entry.Start && IsShareBox(item))
            {
                end = item.End;
                continue;
            }

            // An update "of a reporter" is no byline, however short
            bool isWhole = item.Place == entry.Start && entry.Nodes.Count == 1;
            bool isNamed = (!isWhole && NamesOne(item, entry.Index)) || IsSigned(item, times) || IsSender(item, times)
                || EntrySignatures.Is(item, entry, times)
                || (!isOfMatch && (IsBareName(item, times) || (looks is { Count: > 0 } && looks.Contains(LineLook.Of(item, entry.Index)))));
            if (!isNamed || (found.Count > 0 && Elements.IsInside(element, found[^1])) || entry.IsOfAnother(element)
                || InlineText.OfAtMost(element, LongestName) is not { } text)
                continue;
            if (item.Has(NameTraits.Byline) && CaptionCredit.TryRead(text, out _, out _))
                continue;
            if (IsInText(item, entry) || NameInLine.IsOfSentence(element, times))
                continue;
            found.Add(element);
        }

        return found;
    }

    /// <summary>The words of the element that name somebody, without the time beside them.</summary>
    public static string? Line(DomElement element, TimeTexts times, HashSet<DomElement>? taken = null)
    {
        string? line = LabelWords.Byline(element, int.MaxValue);
        if (line is ['(', .. var bracketed, ')'])
            return bracketed;
        if (line is not null && TimedBylines.TrySplit(line, times, out string name, out _))
            return name;
        return taken is null ? line : Handled(element, taken) ?? Untimed(element, line, taken);
    }

    /// <summary>The line without the times in it, and the signs that part them from the name.</summary>
    private static string? Untimed(DomElement element, string? line, HashSet<DomElement> taken) =>
        Elements.First(element, taken.Contains) is null
            ? line
            : InlineText.Of(element, part => taken.Contains(part) || IsHidden(part))?.Trim(Seams);

    private static bool IsHidden(DomElement element)
    {
        ReadOnlySpan<char> names = element.Peek("class");
        foreach (Range range in names.Split(' '))
        {
            if (NoiseNames.IsHidden(names[range]))
                return true;
        }

        return false;
    }

    private static readonly char[] Seams = [' ', '·', '•', '|', ',', '»', '-', '–', '—'];

    /// <summary>True where the markup states for machines that this is the author.</summary>
    public static bool IsStated(DomElement element) => element.Peek("itemprop") is "author" or "name" || element.Peek("rel") is "author";

    /// <summary>What no reader sees as part of the text names no author, but where its own name says so.</summary>
    private static bool IsShareBox(in PageElement item) => item.Has(NameTraits.Noise) && !item.Has(NameTraits.Byline | NameTraits.Hidden);

    /// <summary>True where its own name says so, or what it holds: a byline with the time.</summary>
    private static bool NamesOne(in PageElement item, PageIndex index) =>
        (IsByline(item) && !HoldsHeading(item, index)) || TimedBylines.TryRead(item, index.Times, out _, out _);

    private static bool IsByline(in PageElement item) =>
        item.Has(NameTraits.Byline) || (item.Has(NameTraits.Labelled) && IsLabelled(item.Element));

    /// <summary>The head of an update may be named after its byline: the title in it is none of the name.</summary>
    private static bool HoldsHeading(in PageElement item, PageIndex index)
    {
        for (int at = item.Place + 1; at < item.End; at++)
        {
            if (index[at].Tag is ['h', >= '1' and <= '6'])
                return true;
        }

        return false;
    }

    private static bool IsLabelled(DomElement element) =>
        (element.Peek("itemprop") is "name" && InlineText.OfAtMost(element, LongestName) is { } name && Bylines.IsFullName(name))
            || element.Peek("rel") is "author" || element.Peek("itemprop") is "author" || element.Peek("slot") is "author" or "byline"
            || IsNamed(element, "data-component") || IsNamed(element, "data-testid");

    private static bool IsNamed(DomElement element, string attribute) =>
        element.Peek(attribute).Contains("byline", StringComparison.OrdinalIgnoreCase);

    private static bool IsSender(in PageElement item, HashSet<DomElement> times) =>
        item.HasChildren && item.End - item.Place > 1 && item.TextLength is > 3 and <= LongestName
            && (item.Tag is "div" || InlineText.IsInline(item.Tag)) && Handled(item.Element, times) is not null;

    /// <summary>The name and the handle of a post's sender, "Jane Doe @jane", the handle in an element of its own; null for any
    /// other.</summary>
    private static string? Handled(DomElement element, HashSet<DomElement> times)
    {
        if (element.ChildNodes.Length > MostBeside || Elements.First(element, IsHandle) is null
            || InlineText.OfAtMost(element, LongestName, times.Contains) is not { } line)
            return null;
        int sign = line.IndexOf('@', StringComparison.Ordinal);
        string text = sign < 0 ? line : line[..sign].TrimEnd() + " " + line[sign..].TrimEnd(Seams);
        return Bylines.Read(text).ToArray() is [{ Handle: not null, Name: var name }] && Bylines.IsFullName(name) ? text : null;
    }

    private static bool IsHandle(DomElement element) =>
        Elements.OnlyText(element) is { } words && words.Data.Trim() is ['@', _, ..] handle && !handle.Contains(' ');

    private static bool IsBareName(in PageElement item, HashSet<DomElement> times) =>
        MayBeName(item) && item.TextLength is > 2 and <= 2 * LongestName && IsNameBeside(item.Element, times);

    /// <summary>True within a table, a pull quote or another's post of the update.</summary>
    private static bool IsInText(in PageElement item, Entry entry)
    {
        for (int at = item.Parent; at > entry.Start; at = entry.Index[at].Parent)
        {
            if (entry.Index[at].Tag == "table" || entry.Index[at].Has(NameTraits.Quote)
                || (entry.Index[at].Has(NameTraits.Post) && entry.Index[at].TextLength * 10 < entry.TextLength * 9))
                return true;
        }

        return false;
    }

    private static bool MayBeName(in PageElement item) =>
        item.Tag is "span" or "a" or "mark" or "strong" or "b" or "div" or "address" or "cite" or "em" or "i" or "small";

    /// <summary>A line of its own that says no more than "By Jane Doe".</summary>
    private static bool IsSigned(in PageElement item, HashSet<DomElement> times)
    {
        if (item.Tag is not ("p" or "div" or "span" or "small" or "footer" or "em") || item.TextLength is 0 or > 2 * LongestName)
            return false;
        Span<char> room = stackalloc char[LongestName];
        if (InlineText.Fill(item.Element, room) is not (> 0 and var length) || !Bylines.Opens(room[..length]))
            return false;
        string text = room[..length].ToString();
        if (BylineWords.NameBeforeRole(text) > 0)
            return item.Element.ParentElement is { ChildNodes.Length: <= MostBeside } box && !TextElement.IsSentence(box);
        bool isSigned = Bylines.IsSigned(text)
            || (LabelWords.Byline(item.Element, LongestName) is { } parted && parted != text && Bylines.IsFullName(Name(parted)));
        return isSigned
            && (item.Tag is not ("span" or "em") || item.Element.ParentElement is not { } parent
            || (parent.ChildNodes.Length <= MostBeside && InlineText.OfAtMost(parent, LongestName, times.Contains) == text));
    }

    private static ReadOnlySpan<char> Name(ReadOnlySpan<char> line)
    {
        int comma = line.IndexOf(',');
        return comma < 0 ? line : line[..comma];
    }

    /// <summary>A full name that stands beside the time or beside a portrait of that name.</summary>
    private static bool IsNameBeside(DomElement element, HashSet<DomElement> times)
    {
        if (element.ChildNodes.Length is 0 or > 3 || element.ParentElement is not { ChildNodes.Length: <= MostBeside } parent)
            return false;
        Span<char> room = stackalloc char[LongestName];
        if (InlineText.Fill(element, room) is not (> 0 and var length))
            return false;
        ReadOnlySpan<char> text = WithoutRole(room[..length]);
        if (!Bylines.IsFullName(text))
            return IsNameWithRole(element, parent);
        for (int i = 0; i < parent.ChildNodes.Length; i++)
        {
            if (parent.ChildNodes[i] is DomElement sibling && !ReferenceEquals(sibling, element)
                && (times.Contains(sibling) || IsPortrait(sibling, text)))
                return true;
        }

        return false;
    }

    /// <summary>"Jane Doe, reporter in Oslo" without the role, which has a few words and no capital before them.</summary>
    private static ReadOnlySpan<char> WithoutRole(ReadOnlySpan<char> text)
    {
        int comma = text.IndexOf(", ", StringComparison.Ordinal);
        return comma > 0 && comma + 2 < text.Length && char.IsLower(text[comma + 2]) && text[comma..].Count(' ') <= MostOfRole
            && text[^1] is not ('.' or '!' or '?' or ':') ? text[..comma] : text;
    }

    private const int MostOfRole = 5;

    /// <summary>A full name and the role below it, beside a portrait or where the markup says that it is the name.</summary>
    private static bool IsNameWithRole(DomElement element, DomElement parent)
    {
        bool isMarked = element.ChildNodes[0] is DomElement first && IsStated(first);
        if (!isMarked && !Elements.Children(parent).Any(sibling =>
            sibling.LocalName == "img" || Elements.OnlyChild(sibling)?.LocalName == "img"))
            return false;
        return LabelWords.Parts(element) is [var name, [var sign, ..]] && Bylines.IsFullName(name) && char.IsLetter(sign);
    }

    private static bool IsPortrait(DomElement element, ReadOnlySpan<char> name) =>
        element.Peek("alt").SequenceEqual(name) || (Elements.OnlyChild(element) is { } inner && inner.Peek("alt").SequenceEqual(name));
}
