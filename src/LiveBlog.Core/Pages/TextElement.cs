using LiveBlog.Core.Documents.Dom;

namespace LiveBlog.Core.Pages;

/// <summary>Where the words of a box stand: in itself, or in one element within it.</summary>
internal static class TextElement
{
    private const int MaxDown = 3;

    /// <summary>The element, or the box within it that alone has words: a portrait beside it has none.</summary>
    public static DomElement Of(DomElement element)
    {
        DomElement at = element;
        for (int down = 0; down < MaxDown; down++)
        {
            DomElement? only = null;
            foreach (DomNode node in at.ChildNodes)
            {
                if (node is DomText { IsBlank: true }
                    || (node is DomElement child && (InlineText.IsSilent(child) || !InlineText.IsLonger(child, 0))))
                    continue;
                if (only is not null || node is not DomElement holder)
                    return at;
                only = holder;
            }

            if (only is null)
                return at;
            at = only;
        }

        return at;
    }

    /// <summary>True where words of its own stand in it: a name among them is part of a sentence.</summary>
    public static bool IsSentence(DomElement element)
    {
        foreach (DomNode node in element.ChildNodes)
        {
            if (node is DomText { IsBlank: false })
                return true;
        }

        return false;
    }
}
