using LiveBlog.Core.Documents.Dom;
using LiveBlog.Core.Text;

namespace LiveBlog.Core.Pages;

/// <summary>A compiled CSS selector with a cheap question in front of it: most elements have not even the name it asks for.</summary>
internal sealed class ElementTest
{
    /// <summary>The whole question; null where the cheap one is all there is to ask.</summary>
    private readonly Matcher? selector;
    private readonly string? tag;
    private readonly string? className;
    private readonly string? id;

    private ElementTest(string text)
    {
        selector = SelectorCompiler.Compile(text);
        if (text.AsSpan().ContainsAny("():\\|"))
            return;
        ReadOnlySpan<char> last = LastCompound(text);
        tag = Word(last) is { Length: > 0 } word ? word.ToLowerInvariant() : null;
        ReadOnlySpan<char> names = last.IndexOf('[') is >= 0 and var bracket ? last[..bracket] : last;
        className = names.IndexOf('.') is >= 0 and var dot ? Word(names[(dot + 1)..]) : null;
        id = names.IndexOf('#') is >= 0 and var hash ? Word(names[(hash + 1)..]) : null;
        if (last.Length == text.Length && last.Length == (tag?.Length ?? 0) + (className?.Length + 1 ?? 0) + (id?.Length + 1 ?? 0))
            selector = null;
    }

    // The catalogue has some hundred selectors; a caller's sites may have as many
    private static readonly ResultCache<ElementTest[]> Compiled = new(Make, most: 4096, longest: 1024);

    /// <summary>The tests of a selector list, one for each of its parts.</summary>
    public static ElementTest[] Compile(string selectors) => Compiled.Of(selectors);

    private static ElementTest[] Make(string selectors) =>
        selectors.Contains('(', StringComparison.Ordinal)
            ? [new ElementTest(selectors)]
            : [.. Parts(selectors).Select(part => new ElementTest(part))];

    public static bool Any(ElementTest[] tests, DomElement element)
    {
        foreach (ElementTest test in tests)
        {
            if (test.Matches(element))
                return true;
        }

        return false;
    }

    public static bool Any(ElementTest[] tests, in PageElement item, PageIndex index)
    {
        foreach (ElementTest test in tests)
        {
            if (test.Matches(item, index))
                return true;
        }

        return false;
    }

    private bool Matches(in PageElement item, PageIndex index) =>
        (tag is null || item.Tag == tag) &&
        (className is null || index.HasClass(item.Classes, className)) &&
        (id is null || (item.Has(NameTraits.Id) && item.Element.Peek("id").SequenceEqual(id))) &&
        selector?.Invoke(item.Element, null) != false;

    private bool Matches(DomElement element) =>
        (tag is null || element.LocalName == tag) &&
        (className is null || Elements.HasToken(element, className)) &&
        (id is null || element.Peek("id").SequenceEqual(id)) &&
        selector?.Invoke(element, null) != false;

    /// <summary>The parts between commas that stand in no brackets.</summary>
    private static IEnumerable<string> Parts(string selectors)
    {
        int start = 0, depth = 0;
        for (int i = 0; i <= selectors.Length; i++)
        {
            char c = i < selectors.Length ? selectors[i] : ',';
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
            if (c != ',' || (depth > 0 && i < selectors.Length))
                continue;
            yield return selectors[start..i].Trim();
            start = i + 1;
        }
    }

    /// <summary>What the selector asks of the element itself, behind the last combinator.</summary>
    private static ReadOnlySpan<char> LastCompound(ReadOnlySpan<char> text)
    {
        int depth = 0;
        for (int i = text.Length - 1; i >= 0; i--)
        {
            depth += text[i] == ']' ? 1 : text[i] == '[' ? -1 : 0;
            if (depth == 0 && text[i] is (' ' or '>' or '+' or '~'))
                return text[(i + 1)..];
        }

        return text;
    }

    private static string Word(ReadOnlySpan<char> text)
    {
        int end = 0;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '-' or '_'))
            end++;
        return text[..end].ToString();
    }
}
