using System.Collections.Frozen;
using AngleSharp.Dom;
using LiveBlog.Core.Time;

namespace LiveBlog.Core.Html;

/// <summary>What the elements of an update are for when no layout says so: the habits that sites share.</summary>
internal static class EntryRoles
{
    private const int LongestTime = 60;
    private const int LongestName = 80;

    private static readonly string[] Ids =
        ["data-post-id", "data-ncpost-id", "data-elb-post-id", "data-entry-id", "data-block-id", "data-update-id", "data-item-id", "data-liveblog-id", "data-id", "id"];

    /// <summary>Attributes that hold a machine time, with what it is the time of.</summary>
    private static readonly FrozenDictionary<string, TimeRole> TimeAttributes = new Dictionary<string, TimeRole>
    {
        ["datetime"] = TimeRole.Shown, ["data-timestamp"] = TimeRole.Shown, ["data-post-time"] = TimeRole.Published, ["data-posted-date-timestamp"] = TimeRole.Published,
        ["data-js-timestamp"] = TimeRole.Shown, ["data-js-time-stamp"] = TimeRole.Shown, ["data-sort-time"] = TimeRole.Published, ["data-time"] = TimeRole.Shown, ["data-date"] = TimeRole.Shown,
        ["data-datetime"] = TimeRole.Shown, ["data-published"] = TimeRole.Published, ["data-publish-date"] = TimeRole.Published, ["data-published-at"] = TimeRole.Published, ["data-created"] = TimeRole.Published,
        ["data-update-time"] = TimeRole.Modified, ["data-last-updated"] = TimeRole.Modified, ["data-last-modified-time"] = TimeRole.Modified, ["data-modified"] = TimeRole.Modified, ["data-updated"] = TimeRole.Modified,
    }.ToFrozenDictionary();

    public static string? Id(Entry entry)
    {
        if (entry.Root is not { } root)
            return null;
        foreach (string attribute in Ids)
        {
            if (Elements.Value(root, attribute) is { } id)
                return id;
        }

        foreach (IElement element in entry.Elements.Take(4))
        {
            foreach (string attribute in Ids.AsSpan(0, Ids.Length - 1))
            {
                if (Elements.Value(element, attribute) is { } id)
                    return id;
            }
        }

        return null;
    }

    /// <summary>A link from the update to itself: its fragment is the update's id, or it is marked as a bookmark, or it holds the time.</summary>
    public static Uri? Permalink(Entry entry, string? id, Uri? page)
    {
        foreach (IElement element in entry.Elements)
        {
            if (element.LocalName != "a" || element.GetAttribute("href") is not { Length: > 0 } href)
                continue;
            bool isOwn = element.GetAttribute("rel") == "bookmark" || (id is not null && href.Contains('#', StringComparison.Ordinal) && href.EndsWith(id, StringComparison.OrdinalIgnoreCase)) ||
                (element.ChildElementCount > 0 && element.QuerySelector("time") is not null);
            if (isOwn && Addresses.Resolve(page, href) is { } url)
                return url;
        }

        return null;
    }

    /// <summary>The first heading, where only the time, names and labels stand before it.</summary>
    public static IElement? Headline(Entry entry, Func<IElement, bool> isTaken)
    {
        foreach (IElement element in entry.Elements)
        {
            if (IsHeadline(element) && !isTaken(element) && InlineText.Of(element) is not null)
                return element;
            if (element.LocalName is "p" or "li" or "blockquote" or "figure" && !isTaken(element) && InlineText.Of(element) is { Length: > LongestName })
                return null;
        }

        return null;
    }

    private static bool IsHeadline(IElement element) =>
        element.LocalName is "h1" or "h2" or "h3" or "h4" or "h5" or "h6" || element.GetAttribute("role") == "heading" || element.GetAttribute("itemprop") == "headline" ||
        Elements.AnyToken(element, token => token.EndsWith("headline", StringComparison.OrdinalIgnoreCase) || token.EndsWith("title", StringComparison.OrdinalIgnoreCase));

    /// <summary>The machine and printed times of an update, and the elements that print them.</summary>
    public static void Times(Entry entry, List<TimeLabel> labels, HashSet<IElement> taken)
    {
        foreach (IElement element in entry.Elements)
        {
            bool isTime = element.LocalName == "time" || IsTimeToken(element);
            if (!ReferenceEquals(element, entry.Root) && !isTime && TimeAttribute(element) is null)
                continue;
            if (IsInsideBody(element, entry))
                continue;
            TimeRole role = IsModified(element) ? TimeRole.Modified : TimeRole.Shown;
            AddAttributes(element, role, labels);
            if (isTime)
                AddTitle(element, role, labels);
            if (!isTime || InlineText.Of(element) is not { Length: <= LongestTime } text || !text.Any(char.IsAsciiDigit))
                continue;
            if (taken.Add(element) && !IsPartOfTaken(element, taken))
                labels.Add(new TimeLabel(text, TimeSource.Unknown, role));
        }
    }

    private static bool IsPartOfTaken(IElement element, HashSet<IElement> taken) => element.ParentElement is { } parent && taken.Contains(parent);

    private static void AddAttributes(IElement element, TimeRole role, List<TimeLabel> labels)
    {
        foreach (IAttr attribute in element.Attributes)
        {
            if (TimeAttributes.TryGetValue(attribute.Name, out TimeRole own) && attribute.Value is { Length: > 4 and <= LongestTime } value && value.Any(char.IsAsciiDigit))
                labels.Add(new TimeLabel(value, TimeSource.Attribute, own == TimeRole.Shown ? role : own));
        }
    }

    /// <summary>A tooltip on a time is often its machine form.</summary>
    private static void AddTitle(IElement element, TimeRole role, List<TimeLabel> labels)
    {
        if (element.GetAttribute("title") is { Length: >= 10 and <= LongestTime } title && char.IsAsciiDigit(title[0]) && title.Contains('-', StringComparison.Ordinal))
            labels.Add(new TimeLabel(title, TimeSource.Attribute, role));
    }

    /// <summary>The name of the first attribute that holds a machine time, or null.</summary>
    public static string? TimeAttribute(IElement element)
    {
        foreach (IAttr attribute in element.Attributes)
        {
            if (TimeAttributes.ContainsKey(attribute.Name))
                return attribute.Name;
        }

        return null;
    }

    /// <summary>A time inside a paragraph of prose is what the text tells of, not the update's own; a time that fills its paragraph is.</summary>
    private static bool IsInsideBody(IElement element, Entry entry)
    {
        for (IElement? at = element.ParentElement; at is not null && !ReferenceEquals(at, entry.Root); at = at.ParentElement)
        {
            if (at.LocalName is "blockquote" or "figure" or "figcaption")
                return true;
            if (at.LocalName is "p" or "li" && InlineText.Of(at) is { Length: > LongestName })
                return true;
        }

        return false;
    }

    public static bool IsTimeToken(IElement element) =>
        element.ClassName is { Length: > 0 } && (InlineText.IsInline(element) || element.LocalName is "p" or "div" or "header" or "h6" or "li") && Elements.AnyToken(element, IsTimeName);

    private static bool IsTimeName(ReadOnlySpan<char> token) =>
        EndsWithPart(token, "time") || EndsWithPart(token, "timestamp") || EndsWithPart(token, "date") || EndsWithPart(token, "datetime") || EndsWithPart(token, "clock") || EndsWithPart(token, "zeit") || EndsWithPart(token, "pubdate") ||
        EndsWithPart(token, "updated") || EndsWithPart(token, "ago") || EndsWithPart(token, "hora") || EndsWithPart(token, "heure");

    private static bool EndsWithPart(ReadOnlySpan<char> token, string word)
    {
        if (!token.EndsWith(word, StringComparison.OrdinalIgnoreCase))
            return false;
        int start = token.Length - word.Length;
        return start == 0 || !char.IsLetter(token[start - 1]) || char.IsUpper(token[start]);
    }

    private static bool IsModified(IElement element) =>
        element.GetAttribute("itemprop") == "dateModified" || Marked(element) || (element.ParentElement is { } parent && (Marked(parent) || parent.LocalName == "footer"));

    private static bool Marked(IElement element) => Elements.AnyToken(element, token =>
        token.Contains("updated", StringComparison.OrdinalIgnoreCase) || token.Contains("modified", StringComparison.OrdinalIgnoreCase) || token.Contains("edited", StringComparison.OrdinalIgnoreCase));

    /// <summary>The elements that name the update's authors.</summary>
    public static IEnumerable<IElement> Authors(Entry entry)
    {
        IElement? last = null;
        foreach (IElement element in entry.Elements)
        {
            if (!IsByline(element) || (last is not null && Elements.IsInside(element, last)) || IsAnothers(element, entry))
                continue;
            if (InlineText.Of(element) is not { Length: <= LongestName })
                continue;
            last = element;
            yield return element;
        }
    }

    /// <summary>Inside a quoted post, a comment or a box of another story.</summary>
    private static bool IsAnothers(IElement element, Entry entry)
    {
        for (IElement? at = element.ParentElement; at is not null && !ReferenceEquals(at, entry.Root); at = at.ParentElement)
        {
            if (at.LocalName is "blockquote" or "figure" or "aside" || Noise.Is(at))
                return true;
        }

        return false;
    }

    private static bool IsByline(IElement element) =>
        element.GetAttribute("rel") == "author" || element.GetAttribute("itemprop") == "author" || element.GetAttribute("data-testid") is { } id && id.Contains("byline", StringComparison.OrdinalIgnoreCase) ||
        Elements.AnyToken(element, token => EndsWithPart(token, "byline") || EndsWithPart(token, "author") || EndsWithPart(token, "contributor") || token.EndsWith("author-name", StringComparison.OrdinalIgnoreCase) ||
            token.EndsWith("author__name", StringComparison.OrdinalIgnoreCase) || token.EndsWith("contributor-name", StringComparison.OrdinalIgnoreCase) || token.EndsWith("byline-name", StringComparison.OrdinalIgnoreCase));
}
