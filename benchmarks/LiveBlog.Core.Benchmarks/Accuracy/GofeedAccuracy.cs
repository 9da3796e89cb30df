using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NodaTime;

namespace LiveBlog.Core.Benchmarks;

/// <summary>
/// gofeed's feeds beside the fields it expects: titles, ids, links, dates and authors of the feed and its items. A pair is wholly right
/// where all of them are. Fields that a story has no place for (clouds, text inputs, skipped hours) are not compared.
/// </summary>
internal static class GofeedAccuracy
{
    public static int Run(string[] arguments, TextWriter output)
    {
        AccuracyArguments given = new(arguments);
        if (given.Folder is not { } folder)
            return AccuracyArguments.Refuse("FOLDER testdata", output);
        string[] feeds = Directory.GetFiles(folder, "*.xml", SearchOption.AllDirectories);
        Count(feeds.Select(file => (file, Path.ChangeExtension(file, ".json"))), "XML", given, output);
        Count(Directory.GetFiles(folder, "*_expected.json", SearchOption.AllDirectories)
            .Select(file => (file.Replace("_expected", "", StringComparison.Ordinal), file)), "JSON Feed", given, output);
        return 0;
    }

    private static void Count(IEnumerable<(string Feed, string Answer)> pairs, string kind, AccuracyArguments given, TextWriter output)
    {
        int whole = 0, all = 0, right = 0, fields = 0;
        foreach ((string feed, string answer) in pairs.Order())
        {
            if (!File.Exists(answer) || !File.Exists(feed))
                continue;
            Story story = StoryFeed.Read(File.ReadAllBytes(feed)).Story ?? new Story();
            List<GofeedField> compared = [.. GofeedField.Of(JsonNode.Parse(File.ReadAllText(answer))!.AsObject(), story)];
            all++;
            fields += compared.Count;
            right += compared.Count(field => field.IsRight);
            whole += compared.TrueForAll(field => field.IsRight) ? 1 : 0;
            if (given.IsVerbose)
                compared.FindAll(field => !field.IsRight).ForEach(field => output.WriteLine($"{Path.GetFileName(feed)}: {field}"));
        }

        output.WriteLine($"{kind} pairs wholly right {whole} of {all}, fields {right} of {fields}");
    }
}

/// <summary>One field of gofeed's answer beside the story's.</summary>
internal sealed partial record GofeedField(string Name, string Wanted, string Got, bool IsRight)
{
    public static IEnumerable<GofeedField> Of(JsonObject answer, Story story)
    {
        JsonArray items = (answer["items"] ?? answer["entries"]) as JsonArray ?? [];
        yield return new GofeedField("items", $"{items.Count}", $"{story.Updates.Count}", items.Count == story.Updates.Count);
        // JSON Feed has no dates of the feed; gofeed takes those of its first item
        bool hasDates = (string?)answer["feedType"] != "json";
        UpdateTime?[]? dates = hasDates ? [story.Published, story.Modified] : null;
        foreach (GofeedField field in Common(answer, story.Headline, [story.Id], [story.Url], dates, story.Authors))
            yield return field;
        for (int at = 0; at < Math.Min(items.Count, story.Updates.Count); at++)
        {
            Update update = story.Updates[at];
            string?[] ids = [update.Id, .. update.Aliases];
            JsonObject item = items[at]!.AsObject();
            UpdateTime?[] times = [update.Published, update.Modified];
            foreach (GofeedField field in Common(item, update.Headline, ids, [update.Url], times, update.Authors))
                yield return field with { Name = $"item {at} {field.Name}" };
        }
    }

    private static IEnumerable<GofeedField> Common(
        JsonObject answer, string? title, string?[] ids, Uri?[] links, UpdateTime?[]? times, ValueList<Author> authors)
    {
        if (Text(answer["title"]) is { } headline)
            yield return new GofeedField("title", headline, title ?? "", title is not null && Plain(headline).Contains(title));
        if (Text(answer["guid"] ?? answer["id"]) is { } id)
            yield return Compare("id", id, ids);
        if (Text(answer["link"] ?? answer["url"]) is { } link)
            yield return Compare("link", link.TrimEnd('/'), [.. links.Select(url => url?.OriginalString.TrimEnd('/')), .. ids]);
        foreach (string member in new[] { "publishedParsed", "updatedParsed", "pubDateParsed" })
        {
            if (times is not null && Text(answer[member]) is { } time)
                yield return Compare(member, $"{TimesText(time)}", [.. times.Select(at => $"{at?.Instant}")]);
        }

        foreach (JsonNode? author in answer["authors"] as JsonArray ?? [])
            yield return Author(author!, authors);
    }

    /// <summary>Right where an author has the name, or the address where there is no name.</summary>
    private static GofeedField Author(JsonNode author, ValueList<Author> authors)
    {
        string wanted = Text(author["name"]) ?? Text(author["email"]) ?? Text(author["uri"] ?? author["url"]) ?? "";
        string got = string.Join(" | ", authors);
        bool isRight = authors.Any(one => one.Name == wanted || $"{one.Url}".Contains(wanted, StringComparison.OrdinalIgnoreCase));
        return new GofeedField("author", wanted, got, isRight);
    }

    private static Instant? TimesText(string text) =>
        NodaTime.Text.InstantPattern.ExtendedIso.Parse(text) is { Success: true } parsed ? parsed.Value : null;

    private static string? Text(JsonNode? value) =>
        value is JsonValue text && text.TryGetValue(out string? found) && found.Length > 0 ? found : null;

    /// <summary>
    /// The title as it stands, without its escapes and without its markup: gofeed keeps what a story's title is plain text of.
    /// </summary>
    private static string[] Plain(string title)
    {
        string text = Tag().Replace(title, "");
        string decoded = WebUtility.HtmlDecode(text);
        return [title, title.Trim(), WebUtility.HtmlDecode(title), decoded.Trim(), WebUtility.HtmlDecode(decoded)];
    }

    [GeneratedRegex("<[^<>]*>", RegexOptions.NonBacktracking)]
    private static partial Regex Tag();

    private static GofeedField Compare(string name, string wanted, params string?[] got) =>
        new(name, wanted, string.Join(" | ", got), got.Contains(wanted) || got.Contains(wanted.Trim()));
}
