using LiveBlog.Core.Documents.Dom;
using LiveBlog.Core.Text;

namespace LiveBlog.Core.Pages;

/// <summary>One field of a <see cref="Layout"/>, compiled: alternatives of a selector and, where wanted, an attribute.</summary>
internal sealed class FieldPath
{
    private static readonly ResultCache<FieldPath> Compiled = new(Make, most: 4096, longest: 1024);

    private readonly List<(ElementTest[]? Tests, string? Attribute)> alternatives = [];

    /// <summary>The compiled path, or null for a field left out.</summary>
    /// <exception cref="FormatException">It is no path; those of a <see cref="Site"/> were checked when it was made.</exception>
    public static FieldPath? Compile(string? path) => string.IsNullOrWhiteSpace(path) ? null : Compiled.Of(path);

    private static FieldPath Make(string path)
    {
        FieldPath compiled = new();
        foreach ((string? selector, string? attribute) in SelectorPath.Parse(path))
            compiled.alternatives.Add((selector is null ? null : ElementTest.Compile(selector), attribute));
        return compiled;
    }

    /// <summary>Adds every alternative's first hit in the entry.</summary>
    public void AddHits(Entry entry, List<Hit> hits)
    {
        foreach ((ElementTest[]? tests, string? attribute) in alternatives)
        {
            if (entry.First(tests, attribute) is { } hit)
                hits.Add(hit);
        }
    }

    /// <summary>All hits of the first alternative that has one. Where only their elements are asked for, their words are not
    /// read.</summary>
    public List<Hit> All(Entry entry, bool withWords = true)
    {
        foreach ((ElementTest[]? tests, string? attribute) in alternatives)
        {
            List<Hit> hits = entry.All(tests, attribute, withWords);
            if (hits.Count > 0)
                return hits;
        }

        return [];
    }

    public Hit? First(Entry entry)
    {
        foreach ((ElementTest[]? tests, string? attribute) in alternatives)
        {
            if (entry.First(tests, attribute) is { } hit)
                return hit;
        }

        return null;
    }

    /// <summary>True where the entry has what the path asks for; its words are not read.</summary>
    public bool IsIn(Entry entry)
    {
        foreach ((ElementTest[]? tests, string? attribute) in alternatives)
        {
            if (entry.Has(tests, attribute))
                return true;
        }

        return false;
    }

    public bool Matches(DomElement element)
    {
        foreach ((ElementTest[]? tests, _) in alternatives)
        {
            if (tests is not null && ElementTest.Any(tests, element))
                return true;
        }

        return false;
    }

    public bool Matches(in PageElement item, PageIndex index)
    {
        foreach ((ElementTest[]? tests, _) in alternatives)
        {
            if (tests is not null && ElementTest.Any(tests, item, index))
                return true;
        }

        return false;
    }

    /// <summary>What a path found: the element, and its text or the attribute's value.</summary>
    /// <param name="Element">The element.</param>
    /// <param name="Place">The element's place in the page.</param>
    /// <param name="Value">Its words, or the attribute's value.</param>
    /// <param name="IsAttribute">True for an attribute's value.</param>
    internal readonly record struct Hit(DomElement Element, int Place, string Value, bool IsAttribute);
}
