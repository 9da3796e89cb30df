using System.Collections.Frozen;

namespace LiveBlog.Core.Validation;

/// <summary>What extension modules ask across attributes and values: Media RSS, Apple's podcasts, FeedSync.</summary>
internal sealed class ModuleJudge(FindingLog log)
{
    private static readonly FrozenDictionary<string, string[]> Ratings = new Dictionary<string, string[]>
    {
        ["urn:simple"] = ["adult", "nonadult"],
        ["urn:mpaa"] = ["g", "m", "nc-17", "pg", "pg-13", "r", "x"],
        ["urn:v-chip"] = ["14+", "18+", "c", "c8", "g", "pg", "tv-14", "tv-g", "tv-ma", "tv-pg", "tv-y", "tv-y7", "tv-y7-fv"],
    }.ToFrozenDictionary();

    private readonly HashSet<string> syncIds = [];

    public void Start(XmlFrame frame)
    {
        switch (frame.Kind.Name)
        {
            case "itunesCategory":
                Category(frame);
                break;
            case "mediaCredit" when frame["role"] is { Length: > 0 } role && !IsRole(role, frame["scheme"] ?? "urn:ebu"):
                log.Add(Rules.InvalidMediaValue, frame.DocumentPlace, $"The role is \"{Excerpt.Of(role)}\".");
                break;
            case "sxHistory" when frame["when"] is null && frame["by"] is null:
                log.Add(Rules.MissingAttribute, frame.DocumentPlace, "sx:history has neither when nor by.");
                break;
            case "sxSharing":
                Span(frame);
                break;
            case "sxSync" when frame["id"] is { Length: > 0 } id && !syncIds.Add(id):
                log.Add(Rules.DuplicateValue, frame.DocumentPlace, $"The id \"{Excerpt.Of(id)}\" stands twice.");
                break;
        }
    }

    public void End(XmlFrame frame, DocumentPlace place)
    {
        switch (frame.Kind.Name)
        {
            case "channel" when frame.Children.Any(name => name.StartsWith("itunes:", StringComparison.Ordinal)):
                Podcast(frame, place);
                break;
            case "mediaGroup" when frame.Count("media:content") < 2:
                log.Add(Rules.MediaGroupOfOne, place, "The media group has fewer than two media:content.");
                break;
            case "mediaHash" when !IsHash(frame.Text.Trim(), frame["algo"]):
            case "mediaRating" when !IsRating(frame.Text.Trim(), frame["scheme"] ?? "urn:simple"):
            case "mediaRestriction" when !IsRestriction(frame.Text.Trim(), frame["type"]):
                log.Add(Rules.InvalidMediaValue, place, $"{frame.Name} is \"{Excerpt.Of(frame.Text.Trim())}\".");
                break;
        }
    }

    private void Podcast(XmlFrame channel, DocumentPlace place)
    {
        foreach (string name in (string[])["language", "itunes:category", "itunes:explicit", "itunes:owner"])
        {
            if (channel.Count(name) == 0)
                log.Add(Rules.MissingPodcastElement, place, $"The podcast lacks {name}.");
        }
    }

    private void Category(XmlFrame frame)
    {
        string? above = frame.Parent?.Kind.Name == "itunesCategory" ? frame.Parent["text"] : null;
        if (frame["text"] is { } text && !PodcastCategories.IsKnown(above, text))
            log.Add(Rules.InvalidCategory, frame.DocumentPlace, $"The category is \"{Excerpt.Of(text)}\".");
    }

    private void Span(XmlFrame frame)
    {
        (string? since, string? until) = (frame["since"], frame["until"]);
        if (since is null != until is null)
            log.Add(Rules.MissingAttribute, frame.DocumentPlace,
                $"sx:sharing has {(since is null ? "until without since" : "since without until")}.");
        else if (since is not null && AtomPaging.IsAfter(since, until!))
            log.Add(Rules.SinceAfterUntil, frame.DocumentPlace, "since is later than until.");
    }

    private static bool IsHash(string value, string? algorithm) =>
        value.Length == (algorithm == "sha-1" ? 40 : 32) && Array.TrueForAll(value.ToCharArray(), char.IsAsciiLetterOrDigit);

    private static bool IsRating(string value, string scheme)
    {
        if (Ratings.TryGetValue(scheme, out string[]? values))
            return Array.IndexOf(values, value) >= 0;
        // Labels of ICRA are not looked into: nobody gives them any more
        return scheme == "urn:icra" || AddressChecks.Absolute(scheme) is null;
    }

    private static bool IsRole(string role, string scheme) =>
        scheme == "urn:ebu" ? CreditRoles.IsKnown(role) : !role.AsSpan().ContainsAnyInRange('A', 'Z');

    private static bool IsRestriction(string value, string? type) => type switch
    {
        null or "" => value is "" or "all" or "none",
        "country" => Array.TrueForAll(value.Split(' '), CountryCodes.IsKnown),
        "uri" => AddressChecks.Absolute(value) is null,
        "sharing" => true,
        _ => false,
    };
}
