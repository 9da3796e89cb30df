using System.Buffers;

namespace LiveBlog.Core.Documents.Dom;

/// <summary>One alternative of a path such as "time@datetime | .stamp": which elements, and what of them.</summary>
/// <param name="Selector">The CSS selector; null for the element that is asked itself ("@id").</param>
/// <param name="Attribute">The attribute whose value is wanted; null for the element's text.</param>
internal readonly record struct SelectorPath(string? Selector, string? Attribute)
{
    private const string Separator = " | ";

    // As HTML allows them, without the rare ones that would need quoting in a selector
    private static readonly SearchValues<char> NameLetters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_:.");

    /// <summary>The alternatives, in order.</summary>
    /// <exception cref="FormatException">What stands behind an "@" is no attribute's name.</exception>
    public static IEnumerable<SelectorPath> Parse(string path) =>
        path.Split(Separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(One);

    private static SelectorPath One(string alternative)
    {
        // An "@" in the brackets of a selector belongs to a value
        int at = alternative.LastIndexOf('@');
        if (at < 0 || at < alternative.LastIndexOf(']'))
            return new SelectorPath(alternative, null);
        string selector = alternative[..at], attribute = alternative[(at + 1)..];
        if (attribute.Length == 0 || attribute.AsSpan().ContainsAnyExcept(NameLetters))
            throw new FormatException($"'{attribute}' is no attribute's name.");
        return new SelectorPath(selector.Length == 0 ? null : selector, attribute);
    }
}
