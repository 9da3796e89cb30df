using System.Text.Json;

namespace LiveBlog.Core.Feeds;

/// <summary>Reads JSON Feed 1.0 and 1.1 (https://www.jsonfeed.org/version/1.1/).</summary>
internal static class JsonFeedReader
{
    public static FeedDocument Read(JsonElement root, int maxEntries)
    {
        FeedDocument feed = new()
        {
            MaxEntries = maxEntries,
            Url = root.Text("home_page_url"),
            FeedUrl = root.Text("feed_url"),
            Title = new FeedText(root.Text("title")),
            Description = new FeedText(root.Text("description")),
            Language = root.Text("language"),
            Image = root.Text("icon"),
            IsComplete = root.Flag("expired"),
            LosslessPart = root.Part("_liveblog")?.GetRawText(),
        };
        feed.Id = feed.Url ?? feed.FeedUrl;
        if (root.Text("next_url") is { } next)
            feed.Links.Add(new FeedLink("next", next));
        AddAuthors(root, feed.Authors);
        foreach (JsonElement item in root.Items("items").TakeWhile(_ => feed.HasRoom()))
            AddItem(item, feed);
        return feed;
    }

    private static void AddItem(JsonElement json, FeedDocument feed)
    {
        if (json.Text("id") is not { Length: > 0 } id)
        {
            feed.Findings.Add(FeedFindings.NoId());
            return;
        }

        FeedItem item = new()
        {
            Id = id,
            Url = json.Text("url") ?? json.Text("external_url"),
            Title = new FeedText(json.Text("title")),
            Summary = new FeedText(json.Text("summary")),
            Body = json.Text("content_html") is { } html ? new FeedText(html, IsHtml: true) : new FeedText(json.Text("content_text")),
            Published = json.Text("date_published"),
            Modified = json.Text("date_modified"),
            LosslessPart = json.Part("_liveblog")?.GetRawText(),
        };
        if ((json.Address("image") ?? json.Address("banner_image")) is { } picture)
            item.Pictures.Add(new Image { Url = picture });
        AddAuthors(json, item.Authors);
        item.Tags.AddRange(json.Items("tags").Select(JsonParts.Text).OfType<string>());
        feed.Items.Add(item);
    }

    /// <summary>Version 1.0 had one author; version 1.1 has a list and takes the other as its only item.</summary>
    private static void AddAuthors(JsonElement json, List<Author> authors)
    {
        IEnumerable<JsonElement> people = json.Part("authors") is null && json.Part("author") is { } single
            ? [single]
            : json.Items("authors");
        foreach (JsonElement person in people)
        {
            if ((person.Text("name") ?? person.Text("url")) is { } name)
                authors.Add(new Author { Name = name, Url = person.Address("url") });
        }
    }
}
