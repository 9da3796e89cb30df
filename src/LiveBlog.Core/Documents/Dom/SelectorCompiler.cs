using LiveBlog.Core.Text;
using AngleSharp.Css;
using AngleSharp.Css.Dom;
using AngleSharp.Css.Parser;

namespace LiveBlog.Core.Documents.Dom;

/// <summary>A question to an element; the scope is the element that ":has" stands at.</summary>
internal delegate bool Matcher(DomElement element, DomElement? scope);

/// <summary>Makes questions to this tree out of CSS selectors, which AngleSharp parses. What asks for the state of a browser (":hover") is
/// refused.</summary>
internal sealed class SelectorCompiler : ISelectorVisitor
{
    private static readonly CssSelectorParser Parser = new();

    private readonly string whole;
    private string part = "";
    private Matcher made = static (_, _) => false;

    private SelectorCompiler(string whole) => this.whole = whole;

    /// <summary>The question.</summary>
    /// <exception cref="FormatException">The text is no selector, or asks for what a page at rest has not.</exception>
    public static Matcher Compile(string selector) =>
        new SelectorCompiler(selector)
            .Make(Parser.ParseSelector(selector) ?? throw new FormatException($"'{selector}' is no CSS selector."));

    public void Type(string name)
    {
        string tag = name.ToLowerInvariant();
        made = name == "*" ? static (_, _) => true : (element, _) => element.LocalName == tag || element.LocalName == name;
    }

    public void Id(string value) => made = (element, _) => element.HasAttribute("id") && element.Peek("id").SequenceEqual(value);

    public void Class(string name) => made = (element, _) => ClassList.Has(element.Peek("class"), name);

    public void Attribute(string name, string op, string? value)
    {
        string attribute = name.ToLowerInvariant(), wanted = value ?? "";
        StringComparison how = part.EndsWith("\" i]", StringComparison.Ordinal)
            ? StringComparison.OrdinalIgnoreCase
            : StringComparison.Ordinal;
        if (op == "!=")
        {
            made = (element, _) => !element.HasAttribute(attribute) || !element.Peek(attribute).Equals(wanted, how);
            return;
        }

        Func<ReadOnlySpan<char>, bool> test = op switch
        {
            "" => static _ => true,
            "=" => text => text.Equals(wanted, how),
            "~=" => text => ClassList.Has(text, wanted, how),
            "|=" => text => text.StartsWith(wanted, how) && (text.Length == wanted.Length || text[wanted.Length] == '-'),
            "^=" => text => wanted.Length > 0 && text.StartsWith(wanted, how),
            "$=" => text => wanted.Length > 0 && text.EndsWith(wanted, how),
            "*=" => text => wanted.Length > 0 && text.Contains(wanted, how),
            _ => throw Unknown(op),
        };
        made = (element, _) => element.HasAttribute(attribute) && test(element.Peek(attribute));
    }

    public void Child(string name, int step, int offset, ISelector selector)
    {
        Matcher counted = Make(selector);
        bool isOfType = name.EndsWith("of-type", StringComparison.Ordinal),
            isFromEnd = name.StartsWith("nth-last", StringComparison.Ordinal);
        made = (element, scope) =>
            Siblings.Place(element, isFromEnd, other => (!isOfType || other.LocalName == element.LocalName) && counted(other, scope)) is > 0
            and var place && IsNth(place, step, offset);
    }

    public void PseudoClass(string name)
    {
        int bracket = name.IndexOf('(', StringComparison.Ordinal);
        made = bracket < 0 ? State(name) : Function(name[..bracket], name[(bracket + 1)..^1]);
    }

    public void PseudoElement(string name) => throw Unknown("::" + name);

    public void List(IEnumerable<ISelector> selectors)
    {
        Matcher[] parts = [.. selectors.Select(Make)];
        made = (element, scope) =>
        {
            foreach (Matcher one in parts)
            {
                if (one(element, scope))
                    return true;
            }

            return false;
        };
    }

    public void Many(IEnumerable<ISelector> selectors)
    {
        Matcher[] parts = [.. selectors.Select(Make)];
        made = (element, scope) =>
        {
            foreach (Matcher one in parts)
            {
                if (!one(element, scope))
                    return false;
            }

            return true;
        };
    }

    public void Combinator(IEnumerable<ISelector> selectors, IEnumerable<string> symbols)
    {
        Matcher[] parts = [.. selectors.Select(Make)];
        Matcher chain = parts[0];
        foreach ((string symbol, Matcher next) in symbols.Zip(parts[1..]))
            chain = Join(chain, symbol, next);
        made = chain;
    }

    private Matcher Join(Matcher left, string symbol, Matcher right) => symbol switch
    {
        " " => (element, scope) => right(element, scope) && Siblings.AnyAbove(element, left, scope),
        ">" => (element, scope) => right(element, scope) && element.ParentElement is { } parent && left(parent, scope),
        "+" => (element, scope) => right(element, scope) && Siblings.Before(element) is { } before && left(before, scope),
        "~" => (element, scope) => right(element, scope) && Siblings.AnyBefore(element, left, scope),
        _ => throw Unknown(symbol),
    };

    private Matcher State(string name) => name switch
    {
        "first-child" => static (element, _) => Siblings.Before(element) is null,
        "last-child" => static (element, _) => Siblings.After(element) is null,
        "only-child" => static (element, _) => Siblings.Before(element) is null && Siblings.After(element) is null,
        "first-of-type" =>
            static (element, _) => Siblings.Place(element, isFromEnd: false, other => other.LocalName == element.LocalName) == 1,
        "last-of-type" =>
            static (element, _) => Siblings.Place(element, isFromEnd: true, other => other.LocalName == element.LocalName) == 1,
        "only-of-type" =>
            static (element, _) =>
            Siblings.Place(element, isFromEnd: false, other => other.LocalName == element.LocalName) == 1
            && Siblings.Place(element, isFromEnd: true, other => other.LocalName == element.LocalName) == 1,
        "empty" => static (element, _) => element.ChildNodes.Length == 0,
        "root" => static (element, _) => element.Parent is DomDocument,
        "scope" => static (element, scope) => scope is null ? element.Parent is DomDocument : ReferenceEquals(element, scope),
        _ => throw Unknown(":" + name),
    };

    private Matcher Function(string name, string inner)
    {
        if (name == "contains")
            return (element, _) => InlineText.Of(element)?.Contains(inner, StringComparison.Ordinal) == true;
        Matcher test = Compile(inner);
        bool isBeside = inner.Contains(":scope+", StringComparison.Ordinal) || inner.Contains(":scope~", StringComparison.Ordinal);
        return name switch
        {
            "not" => (element, scope) => !test(element, scope),
            "is" or "where" or "matches" => test,
            "has" => (element, _) =>
                Elements.First(isBeside && element.Parent is { } parent ? parent : element, other => test(other, element)) is not null,
            _ => throw Unknown(":" + name),
        };
    }

    private Matcher Make(ISelector selector)
    {
        part = selector.Text;
        selector.Accept(this);
        return made;
    }

    private FormatException Unknown(string what) => new($"'{what}' in the selector '{whole}' can not be asked of a page.");

    private static bool IsNth(int place, int step, int offset) =>
        step == 0 ? place == offset : (place - offset) % step == 0 && (place - offset) / step >= 0;
}
