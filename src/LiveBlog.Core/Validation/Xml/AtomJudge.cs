namespace LiveBlog.Core.Validation;

/// <summary>What RFC 4287, RFC 5005 and RFC 6721 ask across elements: authors, links, ids, archives, tombstones.</summary>
internal sealed class AtomJudge(FindingLog log)
{
    private readonly Dictionary<string, string> entries = [];
    private readonly HashSet<(string Ref, string When)> tombstones = [];
    private readonly List<XmlFrame> feedLinks = [];
    private readonly List<XmlFrame> entryLinks = [];
    private int entryCount;
    private string entryId = "";
    private string entryUpdated = "";
    private bool hasContent;
    private bool needsSummary;

    public void Start(XmlFrame frame)
    {
        if (frame.Kind.Name == "entry")
            (entryId, entryUpdated, hasContent, needsSummary) = ("", "", false, false);
        if (frame.Kind.Name == "entry")
            entryLinks.Clear();
        if (frame.Kind.Holds == Holds.Construct)
            AtomContent.Start(frame, log);
        if (frame.Kind.Name == "content" && frame.Parent?.Kind.Name == "entry")
        {
            hasContent = true;
            needsSummary = frame["src"] is not null || AtomContent.IsBase64(frame["type"] ?? "text");
        }
    }

    /// <summary>The feed's own elements come before its entries; so what it lacks is known at the first.</summary>
    public void BeforeEntry(XmlFrame feed)
    {
        if (!feed.IsJudged && feed.Kind.Name == "feed")
            JudgeMetadata(feed);
    }

    public void Metadata(XmlFrame feed, string name, DocumentPlace place)
    {
        if (feed.Count("entry") > 0 && !name.Contains(':', StringComparison.Ordinal))
            log.Add(Rules.MisplacedMetadata, place, $"{name} of the feed stands after its entries.");
    }

    private void JudgeMetadata(XmlFrame feed)
    {
        XmlJudge.Required(feed, feed.DocumentPlace, log);
        if (feedLinks.TrueForAll(link => Rel(link) != "self"))
            log.Add(Rules.MissingSelf, feed.DocumentPlace, "The feed has no link to itself.");
        if (feed.Language.Length == 0)
            log.Add(Rules.MissingLanguage, feed.DocumentPlace, "The feed has no xml:lang.");
        JudgeAlternates(feedLinks);
        AtomPaging.Judge(feed, feedLinks, log);
    }

    public void End(XmlFrame frame, DocumentPlace place)
    {
        switch (frame.Kind.Name)
        {
            case "textConstruct" or "content":
                AtomContent.End(frame, place, log);
                break;
            case "idValue" or "dateValue" or "uriValue":
                Value(frame);
                break;
            case "atomLink":
                Link(frame, place);
                break;
            case "entry":
                Entry(frame, place);
                break;
            case "feed":
                Feed(frame, place);
                break;
            default:
                EndSmall(frame);
                break;
        }
    }

    private void EndSmall(XmlFrame frame)
    {
        if (frame.Kind.Name == "deletedEntry")
            Tombstone(frame);
        else if (frame.Kind.Name == "source")
            Source(frame);
    }

    private void Value(XmlFrame frame)
    {
        string text = frame.Text;
        if (text.Length > 0 && (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1])))
            log.Add(Rules.UnexpectedWhitespace, frame.TextPlace, $"{frame.Name} has white space around its value.");
        if (frame.Kind.Name == "idValue" && !CanonicalAddress.Is(text.Trim()))
            log.Add(Rules.NonCanonicalUri, frame.DocumentPlace, $"The id \"{Excerpt.Of(text.Trim())}\" has another, canonical spelling.");
        if (frame.Parent?.Kind.Name != "entry")
            return;
        entryId = frame.Kind.Name == "idValue" ? text.Trim() : entryId;
        entryUpdated = frame.Name == "updated" ? text.Trim() : entryUpdated;
    }

    private void Link(XmlFrame link, DocumentPlace place)
    {
        string rel = Rel(link);
        if (link["href"] is null)
            log.Add(Rules.MissingHref, place, "The link has no href.");
        if (link["rel"] is { } written && !LinkRelations.IsKnown(written) && AddressChecks.AbsoluteIri(written) is not null)
            log.Add(Rules.UnregisteredRel, place, $"rel is \"{Excerpt.Of(written)}\".");
        bool isEntry = link.Parent?.Kind.Name is "entry" or "item" or "rdfItem";
        if (isEntry && AtomPaging.IsPaging(rel))
            log.Add(Rules.PagingInEntry, place, $"The link {rel} stands in an entry.");
        if (rel != "replies" && (link["thr:count"] ?? link["thr:updated"]) is not null)
            log.Add(Rules.UnexpectedAttribute, place, $"A link of rel {rel} has thr:count or thr:updated.");
        if (link.Text.Trim().Length > 0)
            log.Add(Rules.LinkNotEmpty, place, "The link holds text.");
        if (link.Parent?.Kind.Name == "entry")
            entryLinks.Add(link);
        else if (link.Parent?.Kind.Name == "feed")
            feedLinks.Add(link);
    }

    private void Entry(XmlFrame entry, DocumentPlace place)
    {
        XmlFrame? feed = entry.Parent;
        entryCount++;
        if (entry.Count("author") == 0 && (feed?.Count("author") ?? 0) == 0 && entry.Count("source") == 0)
            log.Add(Rules.MissingElement, place, "entry lacks author, and its feed has none.");
        if (!hasContent && entryLinks.TrueForAll(link => Rel(link) != "alternate"))
            log.Add(Rules.MissingContentOrAlternate, place, "The entry has neither content nor a link to its page.");
        if (needsSummary && entry.Count("summary") == 0)
            log.Add(Rules.MissingSummary, place, "The content is elsewhere or in Base64, and there is no summary.");
        else if (!hasContent && entry.Count("summary") == 0)
            log.Add(Rules.MissingTextualContent, place, "The entry has neither content nor summary.");
        JudgeAlternates(entryLinks);
        if (entryId.Length == 0)
            return;
        if (entries.TryGetValue(entryId, out string? updated))
            log.Add(Rules.DuplicateEntries, place,
                $"The id \"{Excerpt.Of(entryId)}\" stands in more than one "
                    + $"entry{(updated == entryUpdated ? ", with the same updated" : "")}.");
        entries[entryId] = entryUpdated;
    }

    private void Source(XmlFrame source)
    {
        foreach (string name in (string[])["id", "title", "updated"])
        {
            if (source.Count(name) == 0)
                log.Add(Rules.MissingSourceElement, source.DocumentPlace, $"source lacks {name}.");
        }
    }

    private void Feed(XmlFrame feed, DocumentPlace place)
    {
        if (entryCount == 0)
            JudgeMetadata(feed);
        if (entryCount > 2 && entries.Count == 1)
            log.Add(Rules.DuplicateIds, place, "All entries of the feed have one id.");
    }

    private void Tombstone(XmlFrame tombstone)
    {
        string id = tombstone["ref"] ?? "";
        string when = tombstone["when"] ?? "";
        if (!tombstones.Add((id, when)))
            log.Add(Rules.DuplicateTombstone, tombstone.DocumentPlace, $"The tombstone of \"{Excerpt.Of(id)}\" at {when} stands twice.");
        if (entries.TryGetValue(id, out string? updated) && AtomPaging.IsAfter(updated, when))
            log.Add(Rules.TombstoneOutdated, tombstone.DocumentPlace,
                $"The entry \"{Excerpt.Of(id)}\" was updated at {updated}, after it was taken away at {when}.");
    }

    private void JudgeAlternates(List<XmlFrame> links)
    {
        HashSet<(string, string)> seen = [];
        foreach (XmlFrame link in links)
        {
            if (Rel(link) == "alternate" && !seen.Add((link["type"] ?? "", link["hreflang"] ?? "")))
                log.Add(Rules.DuplicateAtomLink, link.DocumentPlace, "There are two links alternate of the same type and language.");
        }
    }

    private static string Rel(XmlFrame link) => AtomPaging.Rel(link);
}
