using LiveBlog.Core.Documents;
using LiveBlog.Core.Drafts;
using LiveBlog.Core.Languages.Words;
using LiveBlog.Core.Pages;
using LiveBlog.Core.Time;

namespace LiveBlog.Core.PageState;

/// <summary>What the objects that a list of updates stands in tell of the story: the nearest that tells, wins.</summary>
internal static class StateFacts
{
    private const int MostOwners = 5;
    private const int Nearest = 2;
    private const int MostMembers = 200;

    // "Latest", "World", "Example News": what has so few words may be the name of a box, a section or a site
    private const int FewestWords = 3;
    private const int LongestName = 160;

    // A day, what it is called, and its updates
    private const int MostOfDay = 8;
    private const int ShortestDay = 8;

    private static readonly string[] DayNames =
        ["day", "date", .. KnownLanguages.Fields(words => words.Day), "title", "label", "name", "heading"];

    private static readonly string[] Beside =
        ["blog", "liveblog", "liveBlog", "live_blog", "event", "article", "story", "meta", "page", "header", "content", "thread",
            "coverage",
            "ticker", "match", "info", "room", "topicInfo", "liveInfo", "eventInfo", "blogInfo", "channel", "stream", "topic", "attributes",
            "properties", "fields"];

    private static readonly string[] Summaries = ["standfirst", "trailText", "description", "subHeadline", "intro", "dek"];

    private static readonly string[] Names =
        ["liveTitle", "live_title", "liveNm", "liveName", "name", "subject", "topic", "blog", "liveblog", "liveBlog", "event", "eventName",
            "label", "caption"];

    // What stands beside a list under such a name is of the site, not of the story
    private static readonly System.Buffers.SearchValues<string> OfSite = ListWords.Parts(
    [
        "site", "publisher", "section", "category", "author", "user", "config", "nav", "brand", "channel", "setting", "page_info",
        "pagination", "related", "next", "prev",
    ]);

    /// <summary>The draft with what is told around the list, or by an item of it that is no update.</summary>
    public static StoryDraft Add(StoryDraft draft, StatePath path, EntityStore store, Uri? page, IEnumerable<JsonView> others)
    {
        List<JsonView> owners = [.. Owners(path, store), .. others.SelectMany(other => (JsonView[])[other, .. Objects(other, _ => true)])];
        JsonView head = Head(owners);
        ItemView? item = ItemView.Of(head);
        (StoryStatus? status, string? evidence) = owners.Select(Status).FirstOrDefault(found => found.Status is not null);
        return draft with
        {
            Url = page,
            Headline = Headline(head) ?? Named(head) ?? Guessed(head),
            TimeZone = owners.Select(Zone).FirstOrDefault(zone => zone is not null),
            Summary = First(owners, Summaries),
            Status = status,
            StatusEvidence = evidence,
            CoverageStart = Time(owners, "start_date", "startDateTime", "coverageStartTime", "start_time", "startTime"),
            CoverageEnd = Time(owners, "end_date", "endDateTime", "coverageEndTime", "end_time"),
            Times = item is null ? [] : [.. Labels(item)],
            Language = First([head], "lang", "language", "inLanguage"),
            Authors = item is null ? [] : StatePeople.Read(item[ItemField.Author], page),
            Continuations = [.. owners.SelectMany(owner => Continuations(owner, page)).Take(1)],
        };
    }

    /// <summary>The title of the story that the list belongs to, as its objects tell it.</summary>
    public static string? Title(StatePath path, EntityStore store)
    {
        JsonView head = Head(Owners(path, store));
        return (Headline(head) ?? Named(head) ?? Guessed(head)) is { } title && IsSentence(title) ? title : null;
    }

    /// <summary>The object that tells the story's title: the nearest whose title is a sentence, else the nearest with a title or a name.
    /// The first owner is the nearest; a title far out is the site's.</summary>
    private static JsonView Head(List<JsonView> owners)
    {
        foreach (Func<JsonView, bool> test in (ReadOnlySpan<Func<JsonView, bool>>)[
            owner => Headline(owner) is { } title && IsSentence(title), owner => Named(owner) is { } name && IsSentence(name),
            owner => Headline(owner) is null && Named(owner) is null && Guessed(owner) is not null])
        {
            if (owners.Find(owner => test(owner)) is { Exists: true } head)
                return head;
        }

        JsonView near = owners.Take(Nearest).SelectMany(owner => Objects(owner, _ => true))
            .FirstOrDefault(beside => (Headline(beside) ?? Guessed(beside)) is { } title && IsSentence(title));
        near = near.Exists ? near : owners.Find(owner => Headline(owner) is not null);
        return near.Exists ? near : owners.Find(owner => Named(owner) is not null);
    }

    /// <summary>The objects beside the list whose names pass the test, but for what is of the site.</summary>
    private static IEnumerable<JsonView> Objects(JsonView owner, Func<string, bool> test) =>
        owner.IsObject && owner.Element.GetPropertyCount() <= MostMembers
            ? owner.Element.EnumerateObject().Where(member => member.Value.ValueKind == System.Text.Json.JsonValueKind.Object
                && test(member.Name) && !ListWords.Has(member.Name, OfSite) && !ListWords.SpeaksAgainst(member.Name))
                .Select(member => owner[member.Name])
            : [];

    /// <summary>The first text of the object, under whatever name, that reads like a title: some words on one line, no sentence, no name
    /// of a person.</summary>
    private static string? Guessed(JsonView owner)
    {
        if (!owner.IsObject || owner.Element.GetPropertyCount() > MostMembers)
            return null;
        foreach (System.Text.Json.JsonProperty member in owner.Element.EnumerateObject())
        {
            bool mayBe = (!ListWords.Has(member.Name, OfSite) || member.Name.StartsWith("channel", StringComparison.Ordinal))
                && !PersonNames.MayName(member.Name) && (!Summaries.Contains(member.Name) || member.NameEquals("description"u8));
            if (mayBe && Line(owner[member.Name]) is { Length: <= LongestName } text && ItemShapes.IsLine(text)
                && text[^1] != '.' && IsSentence(text) && !IsSlug(text) && !PersonNames.HasForename(text))
                return text;
        }

        return null;
    }

    private static bool IsSentence(string title) =>
        Text.PlainWords.Of(title, FewestWords).Count >= FewestWords || title.Any(c => c >= '\u2e80');

    /// <summary>What the object is called where it has no title.</summary>
    private static string? Named(JsonView owner)
    {
        foreach (string member in Names)
        {
            if (owner[member] is { IsString: true, Text: { Length: <= LongestName } text } && BodyText.Line(text) is { } name
                && name.Any(char.IsLetter) && !name.Contains('/', StringComparison.Ordinal) && !IsSlug(name))
                return name;
        }

        return null;
    }

    /// <summary>A text, or the one that a small object holds.</summary>
    private static string? Line(JsonView value) =>
        value.IsObject && value.Element.GetPropertyCount() <= MostOfDay ? BodyText.Line(value.TextOf("value", "text", "rendered"))
            : value.IsString && value.Glance.Length <= LongestName * 4 ? BodyText.Line(value.Text) : null;

    private static bool IsSlug(string name) => name.AsSpan().ContainsAny('-', '_') && !name.Contains(' ', StringComparison.Ordinal);

    /// <summary>The zone that the object names for its clocks.</summary>
    public static string? Zone(JsonView owner)
    {
        if (!owner.IsObject || owner.Element.GetPropertyCount() > MostMembers)
            return null;
        foreach (System.Text.Json.JsonProperty member in owner.Element.EnumerateObject())
        {
            if (member.Value.ValueKind == System.Text.Json.JsonValueKind.String && Zone(member.Value.GetString()!) is { } zone)
                return zone;
            bool isNamed = member.Name.Contains("zone", StringComparison.OrdinalIgnoreCase)
                || member.Name.Equals("tz", StringComparison.OrdinalIgnoreCase);
            if (isNamed && Pages.PageJson.Text(owner.Element, member.Name) is { } id
                && NodaTime.DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) is { } known)
                return known.Id;
        }

        return null;
    }

    /// <summary>The zone that the text names by its id, or by an offset alone; null where it names none.</summary>
    private static string? Zone(string text)
    {
        if (text.Length is < 5 or > 40)
            return null;
        string id = text[0] is '+' or '-' && text.Length == 6 && text[3] == ':' ? "UTC" + text : text;
        return id.Contains('/', StringComparison.Ordinal) || id.StartsWith("UTC", StringComparison.Ordinal)
            ? NodaTime.DateTimeZoneProviders.Tzdb.GetZoneOrNull(id)?.Id
            : null;
    }

    /// <summary>The address of the story as its own data has it.</summary>
    public static Uri? Url(StatePath path, EntityStore store) =>
        Owners(path, store).Select(owner => Addresses.Resolve(null, owner.TextOf("webURL", "webUrl", "canonicalUrl", "canonical_url")))
            .FirstOrDefault(url => url is not null);

    /// <summary>The day that the list stands under: a date of its owner, or its key in a map of days.</summary>
    public static string? Day(StatePath place)
    {
        JsonView owner = new(place.Parent?.Element ?? default, null);
        if (place.Key is { } key && StateTime.IsDay(key))
            return key;
        if (owner.TextOf(DayNames) is { } named && StateTime.IsDay(named))
            return named;
        return owner.IsObject && owner.Element.GetPropertyCount() <= MostOfDay
            ? owner.Element.EnumerateObject().Select(member => member.Value)
                .Where(value => value.ValueKind == System.Text.Json.JsonValueKind.String)
                .Select(value => value.GetString()!).FirstOrDefault(text => text.Length >= ShortestDay && StateTime.IsDay(text))
            : null;
    }

    private static List<JsonView> Owners(StatePath path, EntityStore store)
    {
        List<JsonView> owners = [];
        foreach (JsonView owner in path.Owners().Take(MostOwners).Select(owner => new JsonView(owner, store)))
        {
            owners.Add(owner);
            owners.AddRange(Beside.Select(name => owner[name]).Where(other => other.IsObject));
            owners.AddRange(Objects(owner, ListWords.IsField));
        }

        return owners;
    }

    public static string? Headline(JsonView owner)
    {
        JsonView title = owner.First("headline", "headlines", "webTitle", "title") is { Exists: true } own
            ? own
            : ItemView.Of(owner)?[ItemField.Headline] ?? default;
        return StateTitle.Of(title);
    }

    private static string? First(IEnumerable<JsonView> owners, params string[] names)
    {
        foreach (JsonView owner in owners)
        {
            JsonView value = owner.First(names);
            if (BodyText.Line(value.IsObject ? value["basic"].Text : value.IsString ? value.Text : null) is { } text)
                return text;
        }

        return null;
    }

    private static string? Time(IEnumerable<JsonView> owners, params string[] names) =>
        owners.SelectMany(owner => names.Select(name => StateTime.Text(owner[name], isUtc: false)))
            .FirstOrDefault(time => time is not null);

    private static IEnumerable<TimeLabel> Labels(ItemView item)
    {
        if (item.Published is { } published)
            yield return new TimeLabel(published, TimeSource.PageState, TimeRole.Published);
        if (item.Modified is { } modified)
            yield return new TimeLabel(modified, TimeSource.PageState, TimeRole.Modified);
    }

    private static (StoryStatus? Status, string? Evidence) Status(JsonView owner)
    {
        foreach (string name in (ReadOnlySpan<string>)["isLive", "liveBloggingNow", "isLiveBlogging"])
        {
            if (owner[name].Flag is { } live)
                return (live ? StoryStatus.Live : StoryStatus.Ended, $"{name}: {(live ? "true" : "false")}");
        }

        if (owner["closed"].Flag is { } closed)
            return (closed ? StoryStatus.Ended : StoryStatus.Live, $"closed: {(closed ? "true" : "false")}");
        foreach (string name in (ReadOnlySpan<string>)["blog_status", "liveBlogStatus", "liveblog_status", "status", "state"])
        {
            StoryStatus? status = owner[name].Text?.ToLowerInvariant() switch
            {
                "open" or "live" or "running" or "enable" => StoryStatus.Live,
                "closed" or "ended" or "finished" or "complete" => StoryStatus.Ended,
                "archive" or "archived" => StoryStatus.Archived,
                _ => null,
            };
            if (status is not null)
                return (status, $"{name}: {owner[name].Text}");
        }

        return (null, null);
    }

    /// <summary>Links to older pages: an address, a page number below the total, or the word that there are more.</summary>
    private static IEnumerable<Continuation> Continuations(JsonView owner, Uri? page)
    {
        if (Addresses.Resolve(page, owner["pagination"].TextOf("older", "next")) is { } older)
            yield return new Continuation { Kind = ContinuationKind.Older, Url = older };
        JsonView at = owner["page"];
        bool hasPages = int.TryParse(at["index"].Text, out int index) & int.TryParse(at["total"].Text, out int total) && index < total;
        if (hasPages && Addresses.Resolve(page, $"?page={index + 1}") is { } next)
            yield return new Continuation { Kind = ContinuationKind.Older, Url = next };
        if (owner["hasMore"].Flag == true)
            yield return new Continuation { Kind = ContinuationKind.Older };
    }
}
