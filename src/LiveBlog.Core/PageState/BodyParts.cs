using System.Text;
using LiveBlog.Core.Pages;

namespace LiveBlog.Core.PageState;

/// <summary>Gathers the pieces of a body that JSON holds. Runs of HTML are parsed together, once.</summary>
internal sealed class BodyParts(Uri? page, BodyBudget budget)
{
    private readonly List<Block> blocks = [];
    private readonly StringBuilder html = new();

    public Uri? Page => page;

    /// <summary>Takes a string that is plain text or HTML of whole blocks.</summary>
    public void Html(string? text)
    {
        if (string.IsNullOrWhiteSpace(text) || !budget.Take(text.Length))
            return;
        if (text.Contains('<', StringComparison.Ordinal))
        {
            html.Append("<div>").Append(text).Append("</div>");
            return;
        }

        if (MarkdownBody.ToHtml(text) is { } marked)
        {
            html.Append("<div>").Append(marked).Append("</div>");
            return;
        }

        Flush();
        blocks.AddRange(BodyText.Read(text, page, budget.Parsing));
    }

    /// <summary>Takes the inline HTML or plain text of one paragraph.</summary>
    public void Paragraph(string? inline)
    {
        if (inline is not null && inline.Contains('<', StringComparison.Ordinal))
            Html("<p>" + inline + "</p>");
        else
            Html(inline);
    }

    public void Add(Block block)
    {
        Flush();
        blocks.Add(block);
    }

    public void Add(RichText? words)
    {
        if (words is not null)
            Add(new Paragraph { Content = words });
    }

    /// <summary>The inline HTML or plain text as rich text; null where it has no words.</summary>
    public RichText? Rich(string? inline)
    {
        if (string.IsNullOrWhiteSpace(inline) || !budget.Take(inline.Length))
            return null;
        List<RichText> texts = [.. BodyText.Read(inline, page, budget.Parsing).SelectMany(Words)];
        return texts.Count switch { 0 => null, 1 => texts[0], _ => new RichText(string.Join(' ', texts.Select(text => text.Text))) };
    }

    /// <summary>The words of plain text or HTML, each paragraph by itself.</summary>
    public List<RichText> Paragraphs(string? text) =>
        string.IsNullOrWhiteSpace(text) ? [] : [.. Sub(text).SelectMany(Words)];

    /// <summary>The blocks of a piece of HTML by itself.</summary>
    public ValueList<Block> Sub(string piece) =>
        budget.Take(piece.Length) ? BodyText.Read(piece, page, budget.Parsing) : [];

    public ValueList<Block> Take()
    {
        Flush();
        return [.. blocks];
    }

    private void Flush()
    {
        if (html.Length == 0)
            return;
        string run = html.ToString();
        html.Clear();
        blocks.AddRange(BodyText.Read(run, page, budget.Parsing));
    }

    private static IEnumerable<RichText> Words(Block block) => block switch
    {
        Core.Paragraph paragraph => [paragraph.Content],
        Heading heading => [heading.Content],
        BlockQuote quote => quote.Paragraphs,
        ListBlock list => list.Items,
        _ => [],
    };
}
