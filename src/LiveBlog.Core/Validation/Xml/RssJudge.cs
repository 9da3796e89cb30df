namespace LiveBlog.Core.Validation;

/// <summary>What RSS asks across elements: versions, items, guids, enclosures, images, and one thing told twice.</summary>
internal sealed class RssJudge(FindingLog log)
{
    private static readonly (string Core, string Extension)[] Twins =
    [
        ("managingEditor", "dc:creator"), ("author", "dc:creator"), ("category", "dc:subject"), ("pubDate", "dc:date"),
            ("language", "dc:language"),
        ("copyright", "dc:rights"), ("webMaster", "dc:publisher"), ("lastBuildDate", "dcterms:modified"),
            ("generator", "admin:generatorAgent"),
        ("source", "dc:source"), ("guid", "atom:id"), ("pubDate", "atom:published"), ("creativeCommons:license", "cc:license"),
    ];

    private readonly HashSet<string> guids = [];
    private readonly HashSet<string> hours = [];
    private string channelTitle = "";
    private bool hasSelf;
    private bool isVersion2;

    public void Start(XmlFrame frame)
    {
        switch (frame.Name)
        {
            case "rss" when frame["version"] is { } version:
                isVersion2 = version.StartsWith('2');
                if (version is not ("0.90" or "0.91" or "0.92" or "0.93" or "0.94" or "1.0.1" or "2.0" or "2.0.0" or "2.0.1" or "2.0.10"
                    or "2.0.11"))
                    log.Add(Rules.InvalidRssVersion, frame.DocumentPlace, $"The version is \"{Excerpt.Of(version)}\".");
                break;
            case "content:encoded" when frame.Parent?.Kind.Name == "item" && frame.Parent.Count("description") == 0:
                log.Add(Rules.ContentBeforeDescription, frame.DocumentPlace, "content:encoded stands before the description.");
                break;
            case "enclosure":
                Enclosure(frame);
                break;
            case "textInput":
                log.Add(Rules.AvoidTextInput, frame.DocumentPlace, "The channel has a textInput.");
                break;
        }
    }

    public void End(XmlFrame frame, DocumentPlace place)
    {
        hasSelf |= frame.Kind.Name == "atomLink" && frame.Parent?.Name == "channel" && frame["rel"] == "self";
        switch (frame.Kind.Name)
        {
            case "channel" or "rdfChannel":
                Channel(frame, place);
                break;
            case "item":
                Item(frame, place);
                break;
            case "guid":
                Guid(frame, place);
                break;
            case "nonblank" when frame.Name == "title":
                Title(frame, place);
                break;
            case "hour":
                Hour(frame, place);
                break;
            case "uri" when frame.Name == "url":
                Picture(frame.Text.Trim(), place);
                break;
            case "skipHours" or "skipDays" when frame.Count("hour") > 24 || frame.Count("day") > 7:
                log.Add(Rules.TooManyDays, place, $"{frame.Name} has too many entries.");
                break;
        }
    }

    /// <summary>Elements of the channel stand before its items.</summary>
    public void Metadata(XmlFrame channel, string name, DocumentPlace place)
    {
        if (name != "item" && channel.Count("item") > 0 && !name.Contains(':', StringComparison.Ordinal))
            log.Add(Rules.MisplacedItem, place, $"{name} stands after an item.");
    }

    private void Enclosure(XmlFrame frame)
    {
        if (frame.Parent?.Count("enclosure") == 2)
            log.Add(Rules.DuplicateEnclosure, frame.DocumentPlace, "The item has more than one enclosure.");
        if (frame["length"] is { } length && !Scan.IsDigits(length))
            log.Add(Rules.InvalidLength, frame.DocumentPlace, $"length is \"{Excerpt.Of(length)}\".");
    }

    private void Channel(XmlFrame channel, DocumentPlace place)
    {
        Twice(channel, place);
        if (channel.Count("language") == 0 && channel.Count("dc:language") == 0 && channel.Language.Length == 0)
            log.Add(Rules.MissingLanguage, place, "The channel has no language.");
        if (isVersion2 && !hasSelf)
            log.Add(Rules.MissingAtomSelf, place, "The channel has no atom:link rel=\"self\".");
    }

    private void Item(XmlFrame item, DocumentPlace place)
    {
        Twice(item, place);
        if (item.Count("title") == 0 && item.Count("description") == 0)
            log.Add(Rules.ItemWithoutWords, place, "The item has neither title nor description.");
        if (isVersion2 && item.Count("guid") == 0)
            log.Add(Rules.MissingGuid, place, "The item has no guid.");
    }

    private void Twice(XmlFrame frame, DocumentPlace place)
    {
        foreach ((string core, string extension) in Twins)
        {
            if (frame.Count(core) > 0 && frame.Count(extension) > 0)
                log.Add(Rules.DuplicateSemantics, place, $"{frame.Name} has {core} and {extension}.");
        }
    }

    private void Guid(XmlFrame guid, DocumentPlace place)
    {
        string value = guid.Text.Trim();
        bool isPermalink = guid["isPermaLink"] is null or "true";
        bool isOpaque = value.StartsWith("tag:", StringComparison.OrdinalIgnoreCase)
            || value.StartsWith("urn:uuid:", StringComparison.OrdinalIgnoreCase);
        Rule? broken = isPermalink ? value.Length == 0 || isOpaque ? Rules.InvalidGuid : AddressChecks.Absolute(value) : null;
        if (broken is not null)
            log.Add(broken == Rules.InvalidFullUri
                ? Rules.InvalidGuid
                : broken, place, $"guid is \"{Excerpt.Of(value)}\". Expected: {Rules.InvalidGuid.Title}.");
        if (value.Length == 0 && !isPermalink)
            log.Add(Rules.Blank, place, "guid is blank.");
        if (value.Length > 0 && !guids.Add(value))
            log.Add(Rules.DuplicateValue, place, $"The guid \"{Excerpt.Of(value)}\" stands in more than one item.");
    }

    private void Title(XmlFrame title, DocumentPlace place)
    {
        string value = title.Text.Trim();
        if (title.Parent?.Name == "channel")
            channelTitle = value;
        else if (title.Parent?.Name == "image" && channelTitle.Length > 0 && value != channelTitle)
            log.Add(Rules.ImageMismatch, place, "The image has another title than its channel.");
    }

    /// <summary>The channel's image ends in a file extension of GIF, JPEG or PNG, or in none.</summary>
    private void Picture(string address, DocumentPlace place)
    {
        string extension = address[(address.LastIndexOf('.') + 1)..].ToLowerInvariant();
        bool isExtension = Array.TrueForAll(extension.ToCharArray(), char.IsAsciiLetterOrDigit);
        if (isExtension && extension is not ("gif" or "jpg" or "jpeg" or "png"))
            log.Add(Rules.ImageFormat, place, $"The image is {Excerpt.Of(address)}.");
    }

    private void Hour(XmlFrame hour, DocumentPlace place)
    {
        string value = hour.Text.Trim().TrimStart('0');
        if (value == "24")
            log.Add(Rules.ZeroForMidnight, place, "The hour is 24.");
        if (!hours.Add(value is "" or "24" ? "0" : value))
            log.Add(Rules.DuplicateValue, place, $"The hour {Excerpt.Of(hour.Text.Trim())} stands twice.");
    }
}
