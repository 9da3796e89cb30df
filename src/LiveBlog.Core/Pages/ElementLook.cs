namespace LiveBlog.Core.Pages;

/// <summary>What elements of one sort share: the name and the first class.</summary>
internal readonly record struct ElementLook(string Tag, string Class)
{
    public static ElementLook Of(in PageElement item, PageIndex index) => new(item.Tag, index.Names.First(item.Classes));
}

/// <summary>The look of a line and of what it stands in: lines of one look stand for one thing.</summary>
internal readonly record struct LineLook(ElementLook Around, ElementLook Own)
{
    /// <summary>The look; the class says more than the element: a title is a link in one update and a div in the next. Where style sheets
    /// have a class for each property, only all classes tell.</summary>
    public static LineLook Of(in PageElement item, PageIndex index, bool byAll = false)
    {
        ElementLook own = byAll ? new("", index.Names.List(item.Classes).List) : ElementLook.Of(item, index);
        return new(item.Parent < 0 ? default : ElementLook.Of(index[item.Parent], index), own.Class.Length > 0 ? own with { Tag = "" }
            : own);
    }
}
