namespace LiveBlog.Core.Validation;

/// <summary>What RFC 5005 asks of the links of paged, archived and complete feeds.</summary>
internal static class AtomPaging
{
    private const string Iana = "http://www.iana.org/assignments/relation/";

    public static string Rel(XmlFrame link)
    {
        string rel = link["rel"] ?? "alternate";
        return rel.StartsWith(Iana, StringComparison.Ordinal) ? rel[Iana.Length..] : rel;
    }

    public static bool IsPaging(string rel) =>
        rel is "current" or "first" or "last" or "next" or "next-archive" or "prev-archive" or "previous";

    /// <summary>True where both dates are of RFC 3339 and the first is later.</summary>
    public static bool IsAfter(string date, string other) =>
        DateTimeOffset.TryParse(date, System.Globalization.CultureInfo.InvariantCulture, out DateTimeOffset first)
        && DateTimeOffset.TryParse(other, System.Globalization.CultureInfo.InvariantCulture, out DateTimeOffset second) && first > second;

    public static void Judge(XmlFrame feed, List<XmlFrame> links, FindingLog log)
    {
        Dictionary<string, XmlFrame> byRel = links.Where(link => IsPaging(Rel(link)) || Rel(link) == "self").GroupBy(Rel)
            .ToDictionary(group => group.Key, group => group.First());
        if (feed.Count("fh:complete") > 0)
            Complete(byRel, log);
        if (feed.Count("fh:archive") > 0 && !byRel.ContainsKey("current"))
            log.Add(Rules.ArchiveWithoutCurrent, feed.DocumentPlace, "The archive has no link to the current feed.");
        if (feed.Count("fh:archive") > 0 && !byRel.ContainsKey("prev-archive"))
            log.Add(Rules.ArchiveIncomplete, feed.DocumentPlace, "The archive has no link to the archive before it.");
        PastEnd(byRel, "next", "last", log);
        PastEnd(byRel, "previous", "first", log);
    }

    private static void Complete(Dictionary<string, XmlFrame> links, FindingLog log)
    {
        foreach ((string rel, XmlFrame link) in links.Where(one => one.Key is not ("self" or "current")))
            log.Add(Rules.PagingInComplete, link.DocumentPlace, $"The feed says it is complete and has the link {rel}.");
        if (links.TryGetValue("current", out XmlFrame? current) && Address(links, "self") != current["href"])
            log.Add(Rules.CurrentNotSelf, current.DocumentPlace,
                "The feed says it is complete, and its link current is not its link self.");
    }

    private static void PastEnd(Dictionary<string, XmlFrame> links, string step, string end, FindingLog log)
    {
        if (links.TryGetValue(step, out XmlFrame? link) && Address(links, end) is { } last && Address(links, "self") == last)
            log.Add(Rules.LinkPastEnd, link.DocumentPlace, $"The feed is the {end} one and has the link {step}.");
    }

    private static string? Address(Dictionary<string, XmlFrame> links, string rel) => links.GetValueOrDefault(rel)?["href"];
}
