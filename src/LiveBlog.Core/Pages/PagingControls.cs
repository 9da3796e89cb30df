using LiveBlog.Core.Documents;
using LiveBlog.Core.Documents.Dom;

namespace LiveBlog.Core.Pages;

/// <summary>The links and controls beside a list of updates that lead to updates the page does not show: "Load more updates", the pages of
/// a paged blog. Those of teasers, comments and other lists stand elsewhere.</summary>
internal static class PagingControls
{
    // The list's own container, a wrapper around it, and the column it stands in
    private const int MaxLevels = 3;

    // "Load more of today's live updates from the harbour" is a control, a teaser's title is longer
    private const int MaxLabel = 60;

    /// <summary>What leads on from the list; empty where nothing does.</summary>
    public static ValueList<Continuation> Find(HtmlPage page, List<Entry> entries)
    {
        List<Continuation> found = [];
        PageIndex index = page.Index;
        PageElement column = Column(entries, index);
        Dictionary<int, int> ends = entries.DistinctBy(entry => entry.Start).ToDictionary(entry => entry.Start, entry => entry.End);
        for (int i = column.Place + 1; i < column.End; i++)
        {
            if (ends.TryGetValue(i, out int end) && end > i)
                i = end - 1;
            else if (index[i].Tag is "a" or "button" && Read(page, index[i], column.Place, i > entries[^1].Start) is { } control)
                found.Add(control);
        }

        if (found.Count == 0 && LinkRelation(page) is { } next)
            found.Add(next);
        return [.. found.DistinctBy(control => (control.Kind, control.Url, control.Url is null ? control.Label : null))];
    }

    /// <summary>The element around the list in which its controls stand.</summary>
    private static PageElement Column(List<Entry> entries, PageIndex index)
    {
        int last = entries[^1].Start, place = entries[0].Start;
        while (index[place].Parent >= 0 && (index[place].End <= last || place == entries[0].Start))
            place = index[place].Parent;
        for (int level = 1; level < MaxLevels && index[place].Parent >= 0
            && index[index[place].Parent].Tag is not ("body" or "html"); level++)
            place = index[place].Parent;
        return index[place];
    }

    private static Continuation? Read(HtmlPage page, in PageElement item, int column, bool isBehind)
    {
        string? label = InlineText.OfAtMost(item.Element, MaxLabel)
            ?? Elements.Value(item.Element, "aria-label") ?? Elements.Value(item.Element, "title");
        bool isMore = isBehind && label is not null && MoreControl.Words(label) is not null;
        string relation = (item.Has(NameTraits.Labelled) ? Elements.Value(item.Element, "rel") : null) ?? "";
        bool isPaging = item.Tag == "a" && (relation is "next" or "prev" || IsPaging(item, column, page.Index));
        if (!isMore && !isPaging)
            return null;
        Uri? url = item.Tag == "a" ? Addresses.Resolve(page.Url, Elements.Value(item.Element, "href")) : null;
        if (isPaging ? !IsOtherPart(url, page.Url) : !isMore || IsOfOthers(item, column, page.Index))
            return null;
        ContinuationKind kind = relation == "prev" ? ContinuationKind.Newer
            : isMore || relation == "next" ? ContinuationKind.Older
            : ContinuationKind.More;
        return new Continuation { Kind = kind, Url = isMore && !IsLeading(url, page.Url) ? null : url, Label = label };
    }

    /// <summary>The page's head may tell the next part of a paged blog. Articles tell their neighbours so: those have another
    /// address.</summary>
    private static Continuation? LinkRelation(HtmlPage page)
    {
        foreach (ref readonly PageElement item in page.Index.Items)
        {
            if (item.Tag == "body")
                return null;
            if (item.Tag == "link" && item.Has(NameTraits.Labelled) && Elements.Value(item.Element, "rel") == "next"
                && Addresses.Resolve(page.Url, Elements.Value(item.Element, "href")) is { } url && IsOtherPart(url, page.Url))
                return new Continuation { Kind = ContinuationKind.Older, Url = url };
        }

        return null;
    }

    /// <summary>True where the element, or what it stands in, is named after paging.</summary>
    private static bool IsPaging(in PageElement item, int column, PageIndex index)
    {
        for (int place = item.Place; place > column; place = index[place].Parent)
        {
            if (index[place].Has(NameTraits.Paging))
                return true;
        }

        return false;
    }

    /// <summary>True where the control stands in a part of the column that is no part of the list: teasers, comments, a
    /// newsletter.</summary>
    private static bool IsOfOthers(in PageElement item, int column, PageIndex index)
    {
        for (int place = index[item.Place].Parent; place > column; place = index[place].Parent)
        {
            if (index[place].Has(NameTraits.Out) || index[place].Tag is "aside" or "footer" or "form" or "li")
                return !IsPaging(index[place], column, index);
        }

        return false;
    }

    /// <summary>True for another part of the same page: only the query differs, or the path goes on with a page's number.</summary>
    private static bool IsOtherPart(Uri? url, Uri? page)
    {
        if (url is null || page is null || !string.Equals(url.Host, page.Host, StringComparison.OrdinalIgnoreCase))
            return false;
        string own = page.AbsolutePath.TrimEnd('/'), other = url.AbsolutePath.TrimEnd('/');
        if (own == other)
            return url.Query != page.Query && url.Query.Length > 0;
        return other.StartsWith(own, StringComparison.Ordinal) && IsPageNumber(other.AsSpan(own.Length));
    }

    /// <summary>"/page/2", "/2", "-2".</summary>
    private static bool IsPageNumber(ReadOnlySpan<char> rest)
    {
        ReadOnlySpan<char> number = rest.StartsWith("/page/", StringComparison.Ordinal) ? rest[6..] : rest[1..];
        return number.Length is > 0 and <= 3 && !number.ContainsAnyExceptInRange('0', '9');
    }

    /// <summary>False for a link that only moves within the page, and for one that a script stands behind.</summary>
    private static bool IsLeading(Uri? url, Uri? page) =>
        url is not null && (page is null || url.GetLeftPart(UriPartial.Query) != page.GetLeftPart(UriPartial.Query));
}
