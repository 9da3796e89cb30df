using System.Text.Json;

namespace LiveBlog.Core.Validation;

/// <summary>What JSON Feed 1.1 asks beyond its shapes.</summary>
internal static class JsonFeedJudge
{
    private const string VersionStart = "https://jsonfeed.org/version/";

    public static void Judge(JsonValue root, FindingLog log)
    {
        new ShapeJudge(log).Judge(root, "jsonFeed");
        if (root.String("version") is { } version && !IsVersion(version))
            log.Add(Rules.JsonFeedVersion, root["version"]!.DocumentPlace, $"The version is \"{Excerpt.Of(version)}\".");
        if (root.String("feed_url") is null)
            log.Add(Rules.MissingFeedUrl, root.DocumentPlace, "The feed has no feed_url.");
        else if (root.String("next_url") == root.String("feed_url"))
            log.Add(Rules.NextUrlIsFeed, root["next_url"]!.DocumentPlace, "next_url is feed_url.");
        Common(root, log);
        HashSet<string> ids = [];
        foreach (JsonValue item in root["items"]?.Items ?? [])
        {
            if (item.Kind == JsonValueKind.Object)
                Item(item, ids, log);
        }
    }

    private static bool IsVersion(string version)
    {
        string path = version.StartsWith("https://www.", StringComparison.Ordinal) ? $"https://{version[12..]}" : version;
        return path is VersionStart + "1" or VersionStart + "1.1";
    }

    private static void Item(JsonValue item, HashSet<string> ids, FindingLog log)
    {
        JsonValue? id = item["id"];
        if (id is null || string.IsNullOrWhiteSpace(id.Text))
            log.Add(Rules.ItemIdBlank, item.DocumentPlace, "The item has no id.");
        else if (id.Kind == JsonValueKind.Number)
            log.Add(Rules.ItemIdNotString, id.DocumentPlace, $"The id is the number {Excerpt.Of(id.Text)}.");
        if (id is not null && id.Text.Length > 0 && !ids.Add(id.Text))
            log.Add(Rules.DuplicateItemId, id.DocumentPlace, $"The id \"{Excerpt.Of(id.Text)}\" stands in more than one item.");
        if (item["content_html"] is null && item["content_text"] is null)
            log.Add(Rules.ItemWithoutContent, item.DocumentPlace, "The item has neither content_html nor content_text.");
        if (item["content_html"] is { Kind: JsonValueKind.String } html && MarkupScan.IsRisky(html.Text))
            log.Add(Rules.SecurityRisk, html.DocumentPlace, "The markup holds something that readers must not run.");
        foreach (string name in (string[])["date_published", "date_modified"])
        {
            // Small letters are allowed where a format does not say otherwise
            if (item[name] is { Kind: JsonValueKind.String } date && DateChecks.Rfc3339(date.Text.ToUpperInvariant()) is not null)
                log.Add(Rules.JsonFeedDate, date.DocumentPlace, $"{name} is \"{Excerpt.Of(date.Text)}\".");
        }

        Common(item, log);
    }

    private static void Common(JsonValue value, FindingLog log)
    {
        if (value["author"] is { } author && value["authors"] is null)
            log.Add(Rules.DeprecatedAuthor, author.DocumentPlace, "author stands without authors.");
        foreach (JsonValue member in value.Items.Where(member => member.Name is ['_', ..] && member.Kind != JsonValueKind.Object))
            log.Add(Rules.ExtensionNotObject, member.DocumentPlace, $"The extension {Excerpt.Of(member.Name!)} is not an object.");
    }
}
