using System.Text.Json;
using LiveBlog.Core.Documents;
using LiveBlog.Core.Documents.Dom;
using LiveBlog.Core.Drafts;
using LiveBlog.Core.PageState;
using LiveBlog.Core.Pages;

namespace LiveBlog.Core.Tests.PageState;

/// <summary>Short ways to read invented JSON, and to tell what was read in one line each.</summary>
internal static class Told
{
    public static readonly Uri Page = new("https://news.example/world/live/harbour");

    public static StoryDraft? Payload(string json, Uri? url = null) => PayloadReader.Read(json, url, []);

    public static StoryDraft? State(string script, string attributes = "", string title = "Harbour live: barrier shut")
    {
        using DomDocument document =
            PageParser.Parse($"<!DOCTYPE html><title>{title}</title><body><div id=app></div><script {attributes}>{script}</script>")!;
        return PageStateReader.Read(new HtmlPage(document, Page), []);
    }

    /// <summary>The blocks of a body in JSON, each told as "kind: words".</summary>
    public static string[] Body(string json) => [.. Parts(json).Select(Block)];

    public static ValueList<Block> Parts(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        BodyParts parts = new(Page, new BodyBudget(1 << 20));
        StateBody.Read(new JsonView(document.RootElement, null), parts, 0);
        return parts.Take();
    }

    public static string[] Blocks(UpdateDraft update) => [.. (update.Body ?? []).Select(Block)];

    public static string Block(Block block) => block switch
    {
        Image image => $"image: {image.Url} | {image.Alt} | {image.Caption} | {image.Credit}",
        Video video => $"video: {video.Provider} {video.Url} | {video.Caption}",
        Embed embed => $"embed: {embed.Provider} {embed.Url} | {embed.Author} | {embed.Text}",
        BlockQuote quote => $"quote: {quote.PlainText} | {quote.Speaker?.Name} | {quote.Speaker?.Role}",
        ListBlock list => $"{(list.IsOrdered ? "ordered" : "list")}: {list.PlainText.Replace("\n", " / ", StringComparison.Ordinal)}",
        Heading heading => $"h{heading.Level}: {heading.PlainText}",
        Table table =>
            $"table: {table.PlainText.Replace("\t", " ; ", StringComparison.Ordinal).Replace("\n", " / ", StringComparison.Ordinal)}",
        _ => $"p: {block.PlainText}",
    };

    public static string[] Times(UpdateDraft update) => [.. update.Times.Select(label => $"{label.Role} {label.Text}")];
}
