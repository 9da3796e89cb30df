using LiveBlog.Core.Documents.Dom;
using LiveBlog.Core.Text;
using LiveBlog.Core.Time;

namespace LiveBlog.Core.Pages;

/// <summary>The dates of the page as a whole: in its head, in its header, printed below or above its heading, in its address.</summary>
internal static class PageTimes
{
    private static readonly char[] Seams = ['(', ')', '|', '·', '•'];

    private const int Longest = 110;
    private const int LongestOpener = 24;
    private const int Behind = 40;
    private const int Before = 12;
    private const int MostPrinted = 4;

    public static IEnumerable<TimeLabel> Read(Dictionary<string, string> meta, HtmlPage page)
    {
        List<TimeLabel> labels = [.. InHead(meta), .. InHeader(page)];
        labels.AddRange(Printed(page));
        if (labels.Count == 0 && AddressDay.OfPage(page.Url) is { } day)
            labels.Add(new TimeLabel(day, TimeSource.Attribute));
        return labels;
    }

    private static IEnumerable<TimeLabel> InHead(Dictionary<string, string> meta)
    {
        foreach ((string name, TimeRole role) in ((string, TimeRole)[])[("article:published_time", TimeRole.Published),
            ("article:modified_time", TimeRole.Modified), ("og:updated_time", TimeRole.Modified)])
        {
            if (meta.TryGetValue(name, out string? value))
                yield return new TimeLabel(value, TimeSource.Attribute, role);
        }
    }

    private static IEnumerable<TimeLabel> InHeader(HtmlPage page)
    {
        foreach (DomElement time in PageFacts.Tagged(page, "time").Where(IsInHeader).Take(4))
        {
            if (Elements.Value(time, "datetime") is { } machine)
                yield return new TimeLabel(machine, TimeSource.Attribute);
            else if (InlineText.OfAtMost(time, 60) is { } text)
                yield return new TimeLabel(text, TimeSource.Unknown);
        }
    }

    /// <summary>The lines around the first heading that tell a date with its year: "Published 11 March 2025, 14:06".</summary>
    private static List<TimeLabel> Printed(HtmlPage page)
    {
        List<TimeLabel> labels = [];
        TimeContext context = new() { Language = page.Document.DocumentElement?.GetAttribute("lang") };
        int heading = page.Index.Items.IndexOfHeading();
        if (heading < 0)
            return labels;
        int end = Math.Min(page.Index.Items.Length, page.Index[heading].End + Behind);
        for (int at = Math.Max(0, heading - Before); at < end && labels.Count < MostPrinted; at++)
        {
            PageElement item = page.Index[at];
            // Related stories and comments have dates of their own
            if (at > heading && (item.Has(NameTraits.Out) || item.Tag is "aside" or "nav" or "footer"))
                at = item.End - 1;
            else if (item.Tag is "p" or "span" or "div" or "time" or "small" or "li" or "em" or "i" or "address" or "font" or "b"
                or "strong" && Line(item.Element, context) is { } line)
                labels.Add(line);
        }

        return labels;
    }

    private static TimeLabel? Line(DomElement element, TimeContext context)
    {
        if (element.LocalName == "time" && Elements.Value(element, "datetime") is { } machine)
            return new TimeLabel(machine, TimeSource.Attribute);
        if (Elements.Value(element, "content") is { Length: >= 10 } stated && MachineTime.TryRead(stated, out _))
            return new TimeLabel(stated, TimeSource.Attribute);
        // Most lines have no year, and their parts have none then either
        Span<char> room = stackalloc char[Longest];
        if (InlineText.Fill(element, room) is not (> 0 and var length) || !HasYear(room[..length]))
            return null;
        string text = room[..length].ToString();
        string[] parts = [text, .. text.Split(Seams, StringSplitOptions.TrimEntries), .. Own(element), FromDigits(text)];
        return Date([.. parts, .. DatesInProse.Of(text, context.Language)], context) is { } date
            ? new TimeLabel(date, TimeSource.Unknown)
            : null;
    }

    private static string? Date(IEnumerable<string> texts, TimeContext context) =>
        texts.Select(Bare).FirstOrDefault(text => IsDate(text, context));

    /// <summary>Without the words before the figures: "Aktualizováno 11. 3. 2025 14:06".</summary>
    private static string FromDigits(string text) => text.AsSpan().IndexOfAnyInRange('0', '9') is >= 0 and var at ? text[at..] : "";

    private static IEnumerable<string> Own(DomElement element) =>
        element.ChildNodes.Span.ToArray().OfType<DomText>().Where(text => text.Data.Length <= Longest)
            .Select(text => Whitespace.Fold(text.ToString()));

    /// <summary>Without the word that leads from the byline to the date, and without the sentence behind it.</summary>
    private static string Bare(string text)
    {
        string line = text.TrimStart('|', '-', '–', '—', '·', '•', ',', ' ');
        line = line.StartsWith("on ", StringComparison.Ordinal) ? line[3..] : line;
        int colon = line.IndexOf(": ", StringComparison.Ordinal);
        line = colon is > 0 and < LongestOpener && !line.AsSpan(0, colon).ContainsAnyInRange('0', '9') ? line[(colon + 2)..] : line;
        int stop = line.IndexOf(". ", StringComparison.Ordinal);
        return stop > 4 && char.IsAsciiDigit(line[stop - 1]) && char.IsAsciiDigit(line[stop - 2]) ? line[..stop] : line;
    }

    private static bool IsDate(string text, TimeContext context) =>
        text.AsSpan().IndexOfAnyInRange('0', '9') >= 0 && HasYear(text) && TimeReader.TryRead(text, context, out UpdateTime? time)
            && (time.At is not null || time.Local is not null);

    private static bool HasYear(ReadOnlySpan<char> text)
    {
        for (int i = 0; i + 4 <= text.Length; i++)
        {
            if (text[i] == '2' && text[i + 1] == '0' && char.IsAsciiDigit(text[i + 2]) && char.IsAsciiDigit(text[i + 3]))
                return true;
        }

        return false;
    }

    /// <summary>The first heading of the first rank; of a page without one, the one of the second that microdata calls the
    /// headline.</summary>
    private static int IndexOfHeading(this ReadOnlySpan<PageElement> items)
    {
        int second = -1;
        for (int i = 0; i < items.Length; i++)
        {
            if (items[i].Tag == "h1")
                return i;
            if (second < 0 && items[i].Tag == "h2" && items[i].Element.Peek("itemprop") is "headline")
                second = i;
        }

        return second;
    }

    private static bool IsInHeader(DomElement element)
    {
        for (DomElement? at = element.ParentElement; at is not null; at = at.ParentElement)
        {
            if (at.LocalName == "header")
                return true;
        }

        return false;
    }
}
