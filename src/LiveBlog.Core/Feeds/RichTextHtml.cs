using System.Text;

namespace LiveBlog.Core.Feeds;

/// <summary>Rich text as HTML. Marks may overlap; elements may not, so at each place where a mark starts or ends the elements are closed
/// and opened anew.</summary>
internal static class RichTextHtml
{
    public static StringBuilder Rich(this StringBuilder html, RichText content)
    {
        if (content.Marks.Count == 0)
            return Lines(html, content.Text);
        List<(int Place, bool Opens, TextMark Mark)> edges = Edges(content);
        List<TextMark> links = [];
        int strong = 0, emphasis = 0, done = 0;
        for (int edge = 0; edge <= edges.Count; edge++)
        {
            int place = edge < edges.Count ? edges[edge].Place : content.Text.Length;
            if (place > done)
            {
                string opened = Open(html, links, strong, emphasis);
                Lines(html, content.Text.AsSpan(done..place));
                html.Append(opened);
                done = place;
            }

            if (edge < edges.Count)
                Step(edges[edge].Mark, edges[edge].Opens, links, ref strong, ref emphasis);
        }

        return html;
    }

    private static List<(int Place, bool Opens, TextMark Mark)> Edges(RichText content)
    {
        List<(int Place, bool Opens, TextMark Mark)> edges = [];
        foreach (TextMark mark in content.Marks)
        {
            int start = Whole(content.Text, mark.Start), end = Whole(content.Text, mark.Start + mark.Length);
            if (start < end)
            {
                edges.Add((start, true, mark));
                edges.Add((end, false, mark));
            }
        }

        edges.Sort(static (one, other) => one.Place.CompareTo(other.Place));
        return edges;
    }

    private static void Step(TextMark mark, bool opens, List<TextMark> links, ref int strong, ref int emphasis)
    {
        int change = opens ? 1 : -1;
        if (mark.Kind == MarkKind.Strong)
            strong += change;
        else if (mark.Kind == MarkKind.Emphasis)
            emphasis += change;
        else if (opens)
            links.Add(mark);
        else
            links.Remove(mark);
    }

    private static string Open(StringBuilder html, List<TextMark> links, int strong, int emphasis)
    {
        string closing = "";
        if (links.Count > 0 && links[^1].Url is { } url)
        {
            html.Append("<a").Attribute("href", url).Append('>');
            closing = "</a>";
        }

        if (strong > 0)
        {
            html.Append("<strong>");
            closing = "</strong>" + closing;
        }

        if (emphasis > 0)
        {
            html.Append("<em>");
            closing = "</em>" + closing;
        }

        return closing;
    }

    private static StringBuilder Lines(StringBuilder html, ReadOnlySpan<char> text)
    {
        for (int line = text.IndexOf('\n'); line >= 0; line = text.IndexOf('\n'))
        {
            html.Text(text[..line]).Append("<br>");
            text = text[(line + 1)..];
        }

        return html.Text(text);
    }

    /// <summary>A place inside a surrogate pair is moved before it.</summary>
    private static int Whole(string text, int place) =>
        place > 0 && place < text.Length && char.IsLowSurrogate(text[place]) && char.IsHighSurrogate(text[place - 1]) ? place - 1 : place;
}
