using System.Collections.Frozen;
using System.Globalization;
using LiveBlog.Core.Documents;
using LiveBlog.Core.Documents.Dom;
using LiveBlog.Core.Text;

namespace LiveBlog.Core.Pages;

/// <summary>Pictures of a body: their real address behind lazy loading, their caption and credit; icons, avatars and trackers are
/// none.</summary>
internal static class Pictures
{
    // What is shown no larger is the face beside a name or a sign
    private const int Smallest = 49;

    private static readonly string[] LazyAttributes =
        ["data-src", "data-original", "data-lazy-src", "data-img", "data-image", "data-url", "data-srcset", "srcset"];

    private static readonly FrozenSet<string> Placeholders = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "blank.gif", "blank.png", "blank.svg", "blank.jpg", "spacer.gif", "spacer.png", "s.gif",
            "pixel.gif", "pixel.png", "transparent.gif", "transparent.png", "1x1.gif", "1x1.png", "empty.gif",
        "empty.png", "clear.gif", "trans.gif", "dummy.gif", "dummy.png", "lazy.gif", "lazy.png", "lazyload.gif", "loading.gif",
            "loading.svg", "grey.gif", "gray.gif", "t.gif", "x.gif");

    public static bool IsPicture(DomElement element) => IsPicture(element.LocalName);

    /// <summary>True for pictures of HTML and AMP, and for a site's own element that is called one: "lazy-image".</summary>
    public static bool IsPicture(string tag) => tag is "img" or "amp-img" or "amp-anim" || tag.EndsWith("-image", StringComparison.Ordinal);

    public static Image? Read(DomElement element, Uri? page, ElementNames names)
    {
        if (IsOrnament(element, names) || Address(element, page) is not { } url)
            return null;
        return new Image { Url = url, Alt = Whitespace.FoldOrNull(element.GetAttribute("alt")) };
    }

    /// <summary>The caption and credit that an element prints, its credit's own element told apart.</summary>
    public static (string? Caption, string? Credit) Caption(DomElement element, ElementNames names)
    {
        if (!Elements.HasChildren(element))
            return InlineText.Of(element) is { } words ? CaptionCredit.Split(words) : (null, null);
        DomElement? own = Elements.First(element, child => IsCredit(child, names));
        if (own is null && Signed(element) is var (told, by))
            return (told, by);
        if (own is null)
            return InlineText.Of(element, child => names.Has(child, NameTraits.Hidden)) is { } line
                ? CaptionCredit.Split(line)
                : (null, null);
        string? credit = CaptionCredit.Clean(InlineText.Of(own));
        string? caption = InlineText.Of(element, child => ReferenceEquals(child, own) || names.Has(child, NameTraits.Hidden));
        return caption is null ? (null, credit) : (CaptionCredit.Split(caption).Caption, credit);
    }

    /// <summary>The caption of two elements side by side of which the second is a name, or ends with an agency.</summary>
    private static (string Caption, string Credit)? Signed(DomElement element)
    {
        List<string> parts = LabelWords.Parts(element);
        bool isSigned = parts.Count == 2 && (Bylines.IsFullName(Name(parts[1])) || Agencies.IsCredit(parts[1]));
        return isSigned ? (parts[0], CaptionCredit.Clean(parts[1])!) : null;
    }

    /// <summary>"Jane Doe / Alder News" is of Jane Doe.</summary>
    private static ReadOnlySpan<char> Name(string credit) =>
        credit.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash ? credit.AsSpan(0, slash).TrimEnd() : credit;

    /// <summary>True for an element that holds the caption of the picture before it.</summary>
    public static bool IsCaption(DomElement element, ElementNames names) =>
        element.LocalName == "figcaption" || names.Has(element, NameTraits.Caption) || IsSmallPrint(element)
            || (element.LocalName is "p" or "span" && element.ParentElement is { } box && names.Has(box, NameTraits.Caption));

    /// <summary>A paragraph behind a picture that is small print as a whole and names who holds the rights.</summary>
    private static bool IsSmallPrint(DomElement element) =>
        (element.LocalName is "small" or "em" or "i" or "cite" or "span"
            || (element.LocalName is "p" or "div" && element.ChildNodes is { Length: 1 } only
            && only[0] is DomElement { LocalName: "span" or "small" or "em" or "i" }))
            && InlineText.OfAtMost(element, LongestCaption) is { } text && CaptionCredit.TryRead(text, out _, out _);

    private const int LongestCaption = 400;

    private static bool IsCredit(DomElement element, ElementNames names) =>
        names.Has(element, NameTraits.Credit) || element.Peek("itemprop") is "copyrightHolder" or "author" or "creditText";

    private static bool IsOrnament(DomElement element, ElementNames names)
    {
        if (Size(element, "width") is < Smallest || Size(element, "height") is < Smallest || IsRound(element.Peek("class"))
            || IsSign(element))
            return true;
        for (DomElement? at = element; at is not null && at.LocalName is not ("figure" or "article" or "body"); at = at.ParentElement)
        {
            if (names.Has(at, NameTraits.Ornament))
                return true;
            if (!InlineText.IsInline(at) && !ReferenceEquals(at, element))
                return false;
        }

        return false;
    }

    /// <summary>A drawing that no words stand for is a sign: a whistle, a ball.</summary>
    private static bool IsSign(DomElement element) =>
        string.IsNullOrWhiteSpace(element.GetAttribute("alt"))
            && FileName(element.Peek("src")).EndsWith(".svg", StringComparison.OrdinalIgnoreCase);

    /// <summary>Cut to a circle by the utility class of that name (https://tailwindcss.com/docs/border-radius): a face.</summary>
    private static bool IsRound(ReadOnlySpan<char> names) => ClassList.Has(names, "rounded-full") || ClassList.Has(names, "rounded-circle");

    private static int? Size(DomElement element, string attribute) =>
        int.TryParse(element.Peek(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out int size) ? size : null;

    private static Uri? Address(DomElement element, Uri? page)
    {
        string? shown = Elements.Value(element, "src");
        if (shown is not null && !IsPlaceholder(shown) && !IsBlurred(element) && Addresses.Resolve(page, shown) is { } direct)
            return direct;
        foreach (string attribute in LazyAttributes)
        {
            if (Elements.Value(element, attribute) is { } value && Addresses.Resolve(page, LargestOf(value, element)) is { } lazy)
                return lazy;
        }

        return OfSources(element, page);
    }

    /// <summary>True where a small copy is shown until the picture is there.</summary>
    private static bool IsBlurred(DomElement element) =>
        element.Peek("data-blurred") is "true" && Elements.Value(element, "data-src") is not null;

    /// <summary>The largest of a set; of a picture that is told alone, the largest of the set beside it that holds it.</summary>
    private static string LargestOf(string value, DomElement element)
    {
        string own = Largest(value);
        foreach (DomNode node in element.ParentElement is { LocalName: "picture", ChildNodes.Length: <= MostSources } picture
            ? picture.ChildNodes
            : default)
        {
            if (node is DomElement { LocalName: "source" } source && Elements.Value(source, "data-srcset") is { } set
                && set.Contains(own, StringComparison.Ordinal))
                return Largest(set);
        }

        return own;
    }

    /// <summary>Where neither the picture nor its lazy attributes tell, the sources beside it do.</summary>
    private static Uri? OfSources(DomElement element, Uri? page)
    {
        foreach (DomNode node in element.ParentElement is { LocalName: "picture", ChildNodes.Length: <= MostSources } picture
            ? picture.ChildNodes
            : default)
        {
            if (node is DomElement { LocalName: "source" } source
                && (Elements.Value(source, "data-srcset") ?? Elements.Value(source, "srcset")) is { } value && !IsPlaceholder(value)
                && Addresses.Resolve(page, Largest(value)) is { } url)
                return url;
        }

        return null;
    }

    private const int MostSources = 40;

    private static bool IsPlaceholder(string address) =>
        address.StartsWith("data:", StringComparison.OrdinalIgnoreCase)
            || address.Contains("placeholder", StringComparison.OrdinalIgnoreCase)
            || Placeholders.GetAlternateLookup<ReadOnlySpan<char>>().Contains(FileName(address));

    /// <summary>The last part of the path, without what follows it.</summary>
    private static ReadOnlySpan<char> FileName(ReadOnlySpan<char> address)
    {
        int end = address.IndexOfAny('?', '#');
        ReadOnlySpan<char> path = end < 0 ? address : address[..end];
        return path[(path.LastIndexOf('/') + 1)..];
    }

    /// <summary>The last candidate of a srcset, by custom the largest; a plain address is its own.</summary>
    private static string Largest(string srcset)
    {
        string last = srcset.Split(", ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).LastOrDefault() ?? srcset;
        int space = last.IndexOf(' ', StringComparison.Ordinal);
        return (space < 0 ? last : last[..space]).TrimEnd(',');
    }
}
