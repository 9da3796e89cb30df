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

    private static readonly string[] DayNames =
        ["day", "date", .. KnownLanguages.Fields(words => words.Day), "title", "label", "name", "heading"];

    private static readonly string[] Beside = ["blog", "liveblog", "liveBlog", "event", "article", "meta", "page", "header", "content"];

    public static StoryDraft Add(StoryDraft draft, StatePath path, EntityStore store, Uri? page)
    {
        List<JsonView> owners = Owners(path, store);
        JsonView head = owners.Find(owner => Headline(owner) is not null);
        ItemView? item = ItemView.Of(head);
        (StoryStatus? status, string? evidence) = owners.Select(Status).FirstOrDefault(found => found.Status is not null);
        return draft with
        {
            Url = page,
            Headline = Headline(head),
            Summary = First(owners, "standfirst", "trailText", "description", "subHeadline", "intro", "dek"),
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

    /// <summary>The address of the story as its own data has it.</summary>
    public static Uri? Url(StatePath path, EntityStore store) =>
        Owners(path, store).Select(owner => Addresses.Resolve(null, owner.TextOf("webURL", "webUrl", "canonicalUrl", "canonical_url")))
            .FirstOrDefault(url => url is not null);

    /// <summary>The day that the list stands under: a date of its owner, or its key in a map of days.</summary>
    public static string? Day(StatePath place)
    {
        JsonView owner = new(place.Parent?.Element ?? default, null);
        foreach (string? day in (ReadOnlySpan<string?>)[place.Key,
            owner.TextOf(DayNames)])
        {
            if (day is not null && StateTime.IsDay(day))
                return day;
        }

        return null;
    }

    private static List<JsonView> Owners(StatePath path, EntityStore store)
    {
        List<JsonView> owners = [];
        foreach (JsonView owner in path.Owners().Take(MostOwners).Select(owner => new JsonView(owner, store)))
        {
            owners.Add(owner);
            owners.AddRange(Beside.Select(name => owner[name]).Where(other => other.IsObject));
        }

        return owners;
    }

    public static string? Headline(JsonView owner)
    {
        JsonView title = owner.First("headline", "headlines", "webTitle", "title") is { Exists: true } own
            ? own
            : ItemView.Of(owner)?[ItemField.Headline] ?? default;
        return BodyText.Line(title.IsObject ? title.TextOf("basic", "rendered", "text", "default") : title.IsString ? title.Text : null);
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
