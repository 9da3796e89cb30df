namespace LiveBlog.Core.Documents.Dom;

/// <summary>Tells selectors of the common kind: names, classes, ids, attributes, a few pseudo-classes and what joins them. This needs no
/// CSS parser, whose start costs a third of a second; of any other text only the parser tells whether it is a selector.</summary>
internal ref struct PlainSelector
{
    private static readonly string[] States = ["first-child", "last-child", "only-child"];
    private static readonly string[] Functions = ["not(", "has(", "is("];

    private readonly ReadOnlySpan<char> text;
    private int at;
    private int depth;

    // Behind a comma, a combinator or a bracket something to ask must follow
    private bool isWanting = true;

    private PlainSelector(ReadOnlySpan<char> text) => this.text = text;

    public static bool Is(string text)
    {
        PlainSelector selector = new(text);
        while (selector.at < text.Length)
        {
            if (!selector.Step())
                return false;
        }

        return !selector.isWanting && selector.depth == 0;
    }

    private bool Step()
    {
        char sign = text[at];
        bool isStart = isWanting || text[at - 1] == ' ';
        switch (sign)
        {
            case ' ': at++; return true;
            case ',' or '>' or '+' or '~': at++; return Join(sign);
            case ')': at++; return !isWanting && --depth >= 0;
            case '.' or '#': at++; return Part(Name());
            case '[': at++; return Part(Name() && Test());
            case ':': at++; return Pseudo();
            case '*': at++; return Part(isStart);
            default: return Part(isStart && Name());
        }
    }

    private bool Part(bool isRead)
    {
        isWanting = false;
        return isRead;
    }

    /// <summary>"has(> b)" alone may open with what joins.</summary>
    private bool Join(char sign)
    {
        bool isFirst = text[..(at - 1)].TrimEnd(' ').EndsWith("has(", StringComparison.Ordinal) && sign != ',';
        bool isSound = !isWanting || isFirst;
        isWanting = true;
        return isSound;
    }

    private bool Name()
    {
        int start = at;
        while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '-' or '_'))
            at++;
        return at > start && (char.IsAsciiLetter(text[start]) || (at > start + 1 && text[start] is '-' or '_'
            && char.IsAsciiLetter(text[start + 1])));
    }

    /// <summary>The rest of an attribute's test: "]", "='a b']".</summary>
    private bool Test()
    {
        ReadOnlySpan<char> rest = text[at..];
        if (rest is [']', ..])
        {
            at++;
            return true;
        }

        int equals = rest is ['=', ..] ? 0 : rest is ['~' or '|' or '^' or '$' or '*', '=', ..] ? 1 : -1;
        if (equals < 0 || rest.Length < equals + 2 || rest[equals + 1] is not ('\'' or '"'))
            return false;
        ReadOnlySpan<char> value = rest[(equals + 2)..];
        int close = value.IndexOf(rest[equals + 1]);
        at += equals + close + 4;
        return close >= 0 && close + 1 < value.Length && value[close + 1] == ']' && !value[..close].ContainsAny('\\', '\n');
    }

    private bool Pseudo()
    {
        foreach (string function in Functions)
        {
            if (!text[at..].StartsWith(function, StringComparison.Ordinal))
                continue;
            at += function.Length;
            depth++;
            isWanting = true;
            return true;
        }

        int start = at;
        return Part(Name() && Array.Exists(States, new string(text[start..at]).Equals));
    }
}
