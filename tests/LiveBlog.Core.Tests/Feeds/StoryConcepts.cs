namespace LiveBlog.Core.Tests.Feeds;

/// <summary>The concepts of a story as facts that can be counted: which of them has come through a format, and which has not.</summary>
internal static class StoryConcepts
{
    public static IEnumerable<(string Name, Func<Story, IEnumerable<object?>> Facts)> All =>
    [
        ("story: headline, summary, address", story => [story.Headline, story.Summary, story.Url]),
        ("story: language, keywords, section", story => [story.Language, .. story.Keywords, story.Section]),
        ("story: status, coverage", story => [story.Status, story.StatusEvidence, story.Coverage]),
        ("story: published, modified", story => [story.Published?.At, story.Modified?.At]),
        ("story: publication, images, authors",
            story => [story.Publication?.Name, .. story.Images.Select(image => image.Url), .. story.Authors.Select(author => author.Name)]),
        ("update id", story => Each(story, update => [Bare(update.Id)])),
        ("update's address", story => Each(story, update => [update.Url])),
        ("title", story => Each(story, update => [update.Headline])),
        ("published: the instant and its offset", story => Each(story, update => [update.Published?.At])),
        ("published: as printed, precision, source", story => Each(story, update => [update.Published])),
        ("modified", story => Each(story, update => [update.Modified?.At])),
        ("authors' names", story => Each(story, update => update.Authors.Select(author => author.Name))),
        ("authors' roles and addresses",
            story => Each(story, update => update.Authors.Select(author => $"{author.Role} {author.Handle} {author.Url}"))),
        ("body: its words", story => Each(story, update => [string.Join('\n', update.Body.Select(block => block.PlainText))])),
        ("body: blocks with their marks", story => Each(story, update => update.Body)),
        ("images: address, caption, credit", story => Each(story, update => update.Body.OfType<Image>())),
        ("embeds and videos", story => Each(story, update => update.Body.Where(block => block is Embed or Video))),
        ("quotes with speakers", story => Each(story, update => update.Quotes)),
        ("flags: pinned, key, summary, breaking",
            story => Each(story,
            update => [Flag(update.IsPinned, "pinned"), Flag(update.IsKeyEvent, "key"), Flag(update.IsSummary, "summary"),
            Flag(update.IsBreaking, "breaking")])),
        ("tags", story => Each(story, update => update.Tags)),
        ("corrections", story => Each(story, update => update.Corrections)),
        ("paging", story => story.Continuations.Select(link => $"{link.Kind} {link.Url}")),
        ("deleted updates",
            story => story.Tombstones.Select(tombstone => $"{Bare(tombstone.Ref)} {tombstone.When} {tombstone.By} {tombstone.Comment}")),
        ("extensions", story => [.. story.Extensions, .. Each(story, update => update.Extensions)]),
    ];

    /// <summary>How many facts of the first story the second has too, and of how many.</summary>
    public static (int Kept, int Of) Count(Story story, Story came, Func<Story, IEnumerable<object?>> facts)
    {
        List<object> left = [.. facts(came).OfType<object>()];
        object[] wanted = [.. facts(story).OfType<object>()];
        return (wanted.Count(left.Remove), wanted.Length);
    }

    /// <summary>Facts are told apart by the place of their update, for a fact of another update is none.</summary>
    private static IEnumerable<object?> Each(Story story, Func<Update, IEnumerable<object?>> facts) =>
        story.Updates.Index().SelectMany(update => facts(update.Item).OfType<object>().Select(fact => (object)(update.Index, fact)));

    /// <summary>Formats that demand IRIs have an id as a fragment of the page's address.</summary>
    private static string? Bare(string? id) => id?.Split('#')[^1];

    private static string? Flag(bool isSet, string name) => isSet ? name : null;
}
