using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace LiveBlog.Core.Tests.Sites;

/// <summary>Pages as their sites may print them after a relaunch: the same words in markup that a layout's selectors do not know.</summary>
internal static class LayoutDrift
{
    /// <summary>The ways a page changes, by name.</summary>
    public static IReadOnlyDictionary<string, Action<IDocument, Layout>> All { get; } = new Dictionary<string, Action<IDocument, Layout>>
    {
        ["new class names below the updates"] = (page, layout) => Rename(Below(page, layout)),
        ["new class names in the whole page"] = (page, _) => Rename(page.All),
        ["no attributes of the site's own below the updates"] = (page, layout) => Strip(Below(page, layout)),
        ["headings of another rank below the updates"] = (page, layout) => Replace(Below(page, layout), "h2", "h3", "h4", "h5"),
        ["other boxes below the updates"] = (page, layout) =>
            Replace(Below(page, layout), "header", "div", "section", "div", "div", "section"),
        ["one more box around all that an update holds"] = (page, layout) => Wrap(page, Updates(page, layout)),
    };

    public static string Of(string page, Layout layout, string drift)
    {
        using IDocument document = new HtmlParser().ParseDocument(page);
        All[drift](document, layout);
        return document.ToHtml();
    }

    private static List<IElement> Updates(IDocument page, Layout layout) => [.. page.QuerySelectorAll(layout.Update)];

    private static List<IElement> Below(IDocument page, Layout layout)
    {
        List<IElement> updates = Updates(page, layout);
        IEnumerable<IElement> all = layout.RunsToNext
            ? updates.Select(update => update.ParentElement!).Distinct().SelectMany(box => box.Children).Except(updates)
                .SelectMany(child => child.QuerySelectorAll("*").Prepend(child))
            : updates.SelectMany(update => update.QuerySelectorAll("*"));
        return [.. all.Distinct().Except(updates)];
    }

    private static void Rename(IEnumerable<IElement> elements)
    {
        Dictionary<string, string> names = new(StringComparer.Ordinal);
        foreach (IElement element in elements.Where(element => element.ClassList.Length > 0))
            element.ClassName =
                string.Join(' ',
                element.ClassList.Select(name => names.TryGetValue(name, out string? known) ? known : names[name] = $"q{names.Count}z"));
    }

    private static void Strip(IEnumerable<IElement> elements)
    {
        foreach (IElement element in elements)
        {
            foreach (IAttr attribute in element.Attributes.Where(attribute => attribute.Name is "class" or "id" or "itemprop"
                || attribute.Name.StartsWith("data-", StringComparison.Ordinal)).ToList())
                element.RemoveAttribute(attribute.Name);
        }
    }

    /// <summary>Gives the elements of the first name the second, those of the third the fourth …</summary>
    private static void Replace(IEnumerable<IElement> elements, params string[] names)
    {
        Dictionary<string, string> changes = names.Chunk(2).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
        foreach (IElement element in elements.Where(element => changes.ContainsKey(element.LocalName)).ToList())
        {
            IElement other = element.Owner!.CreateElement(changes[element.LocalName]);
            foreach (IAttr attribute in element.Attributes)
                other.SetAttribute(attribute.Name, attribute.Value);
            foreach (INode child in element.ChildNodes.ToList())
                other.AppendChild(child);
            element.Replace(other);
        }
    }

    private static void Wrap(IDocument page, IEnumerable<IElement> updates)
    {
        foreach (IElement update in updates.Where(update => update.LocalName is not ("tr" or "p" or "h2" or "h3")))
        {
            IElement box = page.CreateElement("div");
            foreach (INode child in update.ChildNodes.ToList())
                box.AppendChild(child);
            update.AppendChild(box);
        }
    }
}
