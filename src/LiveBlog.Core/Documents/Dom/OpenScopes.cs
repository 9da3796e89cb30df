using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;

namespace LiveBlog.Core.Documents.Dom;

/// <summary>The tables, rows and templates a parser has open. AngleSharp's parser (1.10) knows tables and templates by its own classes in
/// three places, which another tree's elements never are: one of them is mended here, the others are told.</summary>
internal sealed class OpenScopes
{
    private readonly List<DomElement> open = [];

    private bool hadTemplate;

    public void Add(DomElement element)
    {
        open.Add(element);
        hadTemplate |= element is DomTemplate;
    }

    public void Remove(DomElement element)
    {
        if (open.LastIndexOf(element) is >= 0 and var at)
            open.RemoveAt(at);
    }

    /// <summary>Puts an element where the standard wants it that may not stand in a table: before the table, or into the template
    /// (https://html.spec.whatwg.org/#appropriate-place-for-inserting-a-node).</summary>
    public void Foster(DomElement element, DomElement root)
    {
        int last = open.FindLastIndex(scope => scope.LocalName != "tr");
        if (last < 0)
            root.Add(element);
        else if (open[last] is DomTemplate template)
            template.Add(element);
        else if (open[last].Parent is { } parent)
            parent.InsertNode(parent.IndexOf(open[last]), element);
        else
            root.Add(element);
    }

    /// <summary>True for the tag of a part of a table where none is open but a template was: there the parser, which does not see
    /// templates, closes all it has open.</summary>
    public bool IsLostAt(ref StructHtmlToken token) =>
        hadTemplate && token.Type == HtmlTokenType.StartTag && (open.Count == 0 || open[^1] is DomTemplate) &&
        token.Name.Memory.Span is "td" or "th" or "tr" or "caption" or "colgroup" or "col" or "tbody" or "thead" or "tfoot";
}
