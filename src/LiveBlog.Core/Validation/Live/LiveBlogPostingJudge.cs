using System.Text.Json;
using LiveBlog.Core.Documents.StructuredData;

namespace LiveBlog.Core.Validation;

/// <summary>Judges a LiveBlogPosting in JSON-LD: what schema.org defines, what search engines ask, and what the wild gets wrong. It
/// walks the JSON itself, not the reader's items (<see cref="JsonLd"/>): those have no lines, and what is judged is also what they
/// mend or leave out, such as contexts, blank members and mistyped values.</summary>
internal sealed class LiveBlogPostingJudge
{
    private static readonly string[] UpdateTypes = ["BlogPosting", "LiveBlogPosting", "SocialMediaPosting"];
    private readonly FindingLog log;
    private readonly Dictionary<string, JsonValue> byId = [];
    private readonly List<JsonValue> postings = [];

    private LiveBlogPostingJudge(FindingLog log) => this.log = log;

    /// <summary>Judges every posting in the values; false where there is none.</summary>
    public static bool Judge(IReadOnlyList<JsonValue> roots, FindingLog log)
    {
        var judge = new LiveBlogPostingJudge(log);
        foreach (JsonValue root in roots)
            judge.Gather(root);
        foreach (JsonValue posting in judge.postings)
            judge.Posting(posting);
        return judge.postings.Count > 0;
    }

    private void Gather(JsonValue root)
    {
        Stack<JsonValue> pending = new([root]);
        while (pending.TryPop(out JsonValue? value))
        {
            if (value.String("@id") is { } id && value.Items.Count > 1)
                byId.TryAdd(id, value);
            if (IsA(value, "LiveBlogPosting") && value.Name != "liveBlogUpdate" && value.Parent?.Name != "liveBlogUpdate")
                postings.Add(value);
            for (int at = value.Items.Count - 1; at >= 0; at--)
                pending.Push(value.Items[at]);
        }
    }

    private static bool IsA(JsonValue value, string type) =>
        value["@type"]?.Each().Any(name => name.Kind == JsonValueKind.String && JsonLd.Local(name.Text) == type) ?? false;

    private JsonValue? Resolve(JsonValue? value) =>
        value?.String("@id") is { } id && value.Items.Count == 1 && byId.TryGetValue(id, out JsonValue? whole) ? whole : value;

    private void Posting(JsonValue posting)
    {
        Context(posting);
        Blanks(posting);
        Ask(posting, Rules.MissingHeadline, "headline");
        Ask(posting, Rules.MissingPublished, "datePublished");
        Ask(posting, Rules.MissingAuthor, "author", "creator");
        Ask(posting, Rules.MissingImage, "image", "thumbnailUrl");
        Ask(posting, Rules.MissingCoverageStart, "coverageStartTime");
        Ask(posting, Rules.MissingCoverageEnd, "coverageEndTime");
        Ask(posting, Rules.MissingMainEntity, "url", "mainEntityOfPage");
        Publisher(posting);
        PostingDates.Read(posting, "datePublished", log);
        PostingDates.Read(posting, "dateModified", log);
        var start = PostingDates.Read(posting, "coverageStartTime", log)?.At;
        var end = PostingDates.Read(posting, "coverageEndTime", log)?.At;
        UpdateFacts[] updates =
            [.. (posting["liveBlogUpdate"]?.Each() ?? []).Select(Resolve).OfType<JsonValue>()
            .Where(item => item.Kind == JsonValueKind.Object).Select(Update)];
        new LiveJudge(new StoryFacts(posting.DocumentPlace, Url(posting), start, end, null, updates, []), log).Judge();
    }

    private void Context(JsonValue posting)
    {
        JsonValue? at = posting;
        while (at is not null && at["@context"] is null)
            at = at.Parent;
        if (at?["@context"] is not { } context)
            log.Add(Rules.WrongContext, posting.DocumentPlace, "There is no @context.");
        else if (context.Kind == JsonValueKind.String && !context.Text.Contains("schema.org", StringComparison.OrdinalIgnoreCase))
            log.Add(Rules.WrongContext, context.DocumentPlace, $"The @context is \"{Excerpt.Of(context.Text)}\".");
    }

    private void Blanks(JsonValue value)
    {
        foreach (JsonValue member in value.Items.Where(member => member.Kind == JsonValueKind.String
            && string.IsNullOrWhiteSpace(member.Text)))
            log.Add(Rules.BlankProperty, member.DocumentPlace, $"{member.Name} is blank.");
    }

    private void Ask(JsonValue posting, Rule rule, params ReadOnlySpan<string> members)
    {
        foreach (string member in members)
        {
            if (IsThere(posting[member]))
                return;
        }

        log.Add(rule, posting.DocumentPlace, $"The posting has no {members[0]}.");
    }

    private static bool IsThere(JsonValue? value) => value?.Kind switch
    {
        null or JsonValueKind.Null => false,
        JsonValueKind.String => !string.IsNullOrWhiteSpace(value.Text),
        JsonValueKind.Array or JsonValueKind.Object => value.Items.Count > 0,
        _ => true,
    };

    private void Publisher(JsonValue posting)
    {
        JsonValue? publisher = Resolve(posting["publisher"]?.Each().FirstOrDefault());
        if (publisher is null)
            log.Add(Rules.MissingPublisher, posting.DocumentPlace, "The posting has no publisher.");
        else if (publisher.Words("name") is null || !IsThere(publisher["logo"]))
            log.Add(Rules.MissingPublisher, publisher.DocumentPlace,
                $"The publisher has no {(publisher.Words("name") is null ? "name" : "logo")}.");
    }

    private UpdateFacts Update(JsonValue update)
    {
        if (!Array.Exists(UpdateTypes, type => IsA(update, type)))
            log.Add(Rules.WrongUpdateType, update.DocumentPlace, "The update is no BlogPosting.");
        Blanks(update);
        bool hasMedia = IsThere(update["image"]) || IsThere(update["video"]) || IsThere(update["sharedContent"])
            || IsThere(update["associatedMedia"]);
        return new UpdateFacts(update.DocumentPlace, update.String("@id")
            ?? update.String("identifier"), Url(update), update.Words("headline") ?? update.Words("name"),
            update.Words("articleBody") ?? update.Words("text") ?? update.Words("description"), hasMedia,
            PostingDates.Read(update, "datePublished", log), PostingDates.Read(update, "dateModified", log));
    }

    private static string? Url(JsonValue value) =>
        value.Words("url") ?? value.Words("mainEntityOfPage") ?? value["url"]?.String("@id") ?? value["mainEntityOfPage"]?.String("@id");
}
