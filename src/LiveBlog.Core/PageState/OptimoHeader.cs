using LiveBlog.Core.Pages;
namespace LiveBlog.Core.PageState;

/// <summary>The header of a BBC post: blocks for its headline, what stands under it, and who wrote it.</summary>
internal static class OptimoHeader
{
    public static string? Headline(JsonView header) =>
        Block(header, "headline") is { Exists: true } headline && OptimoBody.Lines(headline) is { Count: > 0 } lines
            ? string.Join(' ', lines.Select(line => line.Text))
            : null;

    public static ValueList<Author> Contributors(JsonView header) =>
        [.. header["model"]["blocks"].Items().Where(block => block["type"].Text == "contributor").Select(Contributor).OfType<Author>()];

    private static Author? Contributor(JsonView block)
    {
        JsonView model = block["model"];
        string? name = BodyText.Line(model["name"].Text) ?? Line(Block(block, "name"));
        return name is null ? null : new Author { Name = name, Role = BodyText.Line(model["subtitle"].Text) ?? Line(Block(block, "role")) };
    }

    private static JsonView Block(JsonView holder, string type) =>
        holder["model"]["blocks"].Items().FirstOrDefault(block => block["type"].Text == type);

    private static string? Line(JsonView block) => block.Exists && OptimoBody.Lines(block) is { Count: > 0 } lines ? lines[0].Text : null;
}
