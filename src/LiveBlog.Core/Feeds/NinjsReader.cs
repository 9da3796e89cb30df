using System.Text.Json;

namespace LiveBlog.Core.Feeds;

/// <summary>Reads IPTC ninjs 1.x to 3.x (https://iptc.org/standards/ninjs/): the updates are the item's associations of text.</summary>
internal static class NinjsReader
{
    public static FeedDocument Read(JsonElement root, int maxEntries)
    {
        FeedDocument feed = new()
        {
            MaxEntries = maxEntries,
            Id = root.Text("uri"),
            Url = Rendition(root),
            Title = Headline(root),
            Description = Value(root, "descriptions", null, "description_text"),
            Language = root.Text("language"),
            Published = Part(root, "firstCreated"),
            Modified = Part(root, "versionCreated"),
            Publisher = Sources(root).FirstOrDefault(),
            LosslessPart = Bodies(root).FirstOrDefault(IsLosslessPart).Text("value"),
        };
        feed.Authors.AddRange(People(root));
        feed.Keywords.AddRange(Names(root, "subjects", "subject"));
        foreach (JsonElement association in Associations(root).TakeWhile(_ => feed.HasRoom()))
            Take(association, feed);
        if (feed.Items.Count == 0 && Body(root) is { IsEmpty: false })
            feed.Items.Add(Item(root));
        return feed;
    }

    private static void Take(JsonElement association, FeedDocument feed)
    {
        if (Part(association, "pubStatus") == "canceled" && association.Text("uri") is { } gone)
            feed.Deletions.Add(
                new FeedDeletion(gone, Part(association, "versionCreated"), association.Text("by"), Part(association, "edNote")));
        else if (association.Text("type") is null or "text" or "composite")
            feed.Items.Add(Item(association));
        else if (association.Text("type") is "picture" or "graphic")
            feed.Image ??= association.Items("renditions").Select(rendition => rendition.Text("href"))
                .FirstOrDefault(address => address is not null);
    }

    private static FeedItem Item(JsonElement json)
    {
        FeedItem item = new()
        {
            Id = json.Text("uri"),
            Url = Rendition(json),
            Title = Headline(json),
            Body = Body(json),
            Published = Part(json, "firstCreated") ?? Part(json, "contentCreated"),
            Modified = Part(json, "versionCreated"),
            LosslessPart = Bodies(json).FirstOrDefault(IsLosslessPart).Text("value"),
        };
        item.Authors.AddRange(People(json));
        item.Tags.AddRange(Names(json, "subjects", "subject"));
        return item;
    }

    /// <summary>Version 3 writes names in camel case, 1 and 2 in lower case.</summary>
    private static string? Part(JsonElement json, string name) => json.Text(name) ?? json.Text(name.ToLowerInvariant());

    private static IEnumerable<JsonElement> Bodies(JsonElement json) => json.Items("bodies");

    private static bool IsLosslessPart(JsonElement body) => body.Text("role") == "liveblog";

    private static FeedText Headline(JsonElement json) => Value(json, "headlines", "main", "headline");

    /// <summary>The value of this role, else the first; in version 1 the member stood alone.</summary>
    private static FeedText Value(JsonElement json, string list, string? role, string before)
    {
        JsonElement[] values = [.. json.Items(list)];
        JsonElement chosen = Array.Find(values, value => role is not null && value.Text("role") == role);
        if (chosen.ValueKind == JsonValueKind.Undefined)
            chosen = values.FirstOrDefault();
        return new FeedText(chosen.Text("value") ?? json.Text(before), IsHtml(chosen));
    }

    private static FeedText Body(JsonElement json)
    {
        JsonElement[] bodies = [.. Bodies(json).Where(body => !IsLosslessPart(body))];
        JsonElement chosen = Array.Find(bodies, IsHtml);
        if (chosen.ValueKind != JsonValueKind.Undefined || json.Text("body_html") is null)
            return chosen.ValueKind == JsonValueKind.Undefined
                ? new FeedText(bodies.FirstOrDefault().Text("value") ?? json.Text("body_text"))
                : new FeedText(chosen.Text("value"), IsHtml: true);
        return new FeedText(json.Text("body_html"), IsHtml: true);
    }

    private static bool IsHtml(JsonElement value) =>
        value.ValueKind == JsonValueKind.Object && Part(value, "contentType")?.Contains("html", StringComparison.OrdinalIgnoreCase) == true;

    private static IEnumerable<JsonElement> Associations(JsonElement json) => json.Part("associations") switch
    {
        { ValueKind: JsonValueKind.Array } list => list.EnumerateArray(),
        { ValueKind: JsonValueKind.Object } map => map.EnumerateObject().Select(member => member.Value),
        _ => [],
    };

    private static string? Rendition(JsonElement json) =>
        json.Items("renditions").Where(rendition => rendition.Text("name") == "web" || IsHtml(rendition))
            .Select(rendition => rendition.Text("href")).FirstOrDefault();

    private static IEnumerable<Author> People(JsonElement json)
    {
        bool any = false;
        foreach (JsonElement person in json.Items("people").Where(person => person.Text("rel") == "author"))
        {
            any = true;
            if (person.Text("name") is { } name)
                yield return new Author { Name = name, Url = person.Address("uri") };
        }

        if (!any && FeedProse.Plain(new FeedText(json.Text("by") ?? json.Text("byline"))) is { } byline)
            yield return new Author { Name = byline };
    }

    private static IEnumerable<string> Names(JsonElement json, string list, string before) =>
        json.Items(list).Concat(json.Items(before)).Select(entry => entry.Text("name")).OfType<string>();

    private static IEnumerable<string> Sources(JsonElement json) =>
        json.Items("infoSources").Concat(json.Items("infosources")).Where(source => source.Text("role") == "publisher")
            .Select(source => source.Text("name")).OfType<string>();
}
