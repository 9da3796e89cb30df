using System.Buffers;
using LiveBlog.Core.Documents.Dom;
using LiveBlog.Core.Pages;

namespace LiveBlog.Core.PageState;

/// <summary>The JSON that the scripts of a page carry: whole scripts, values that are assigned or passed, and strings that hold JSON. One
/// pass over each script.</summary>
internal static class ScriptJson
{
    private const int Shortest = 120;

    private static readonly SearchValues<string> TimeNames = SearchValues.Create(
        ["publish", "created", "updated", "timestamp", "posted", "modified", "entry_time", "date\"", "time\"", "date\\", "time\\",
            "date%22", "time%22"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<char> Openers = SearchValues.Create("{[\"'");

    /// <summary>The JSON texts that may hold updates. What is no JSON after all, the parser tells.</summary>
    public static IEnumerable<string> Texts(PageIndex index)
    {
        FlightRows rows = new();
        for (int i = 0; i < index.Items.Length; i++)
        {
            DomElement element = index[i].Element;
            if (index[i].Has(NameTraits.State) && InAttribute(element) is { } props)
                yield return props;
            if (index[i].Tag != "script" || element.Peek("type").Contains("ld+json", StringComparison.OrdinalIgnoreCase))
                continue;
            ReadOnlyMemory<char> words = Elements.Memory(element);
            if (rows.Take(words.Span) || Text(words) is not { } script)
                continue;
            if (element.Peek("type").Contains("json", StringComparison.OrdinalIgnoreCase))
            {
                yield return script;
                continue;
            }

            foreach (string json in InScript(script))
                yield return json;
        }

        foreach (string json in rows.Texts())
            yield return json;
    }

    /// <summary>The script's text; null where it can hold no updates.</summary>
    private static string? Text(ReadOnlyMemory<char> words)
    {
        string? packed = PackedJson.Is(words.Span.Trim()) ? PackedJson.Open(words.ToString().Trim()) : null;
        return MayHold(packed ?? words.Span) || words.Span.Contains("atob(", StringComparison.Ordinal) ? packed ?? words.ToString() : null;
    }

    private static string? InAttribute(DomElement element)
    {
        foreach (ref DomAttribute attribute in element.Attributes)
        {
            if (PageIndexBuilder.IsState(attribute.Name) && attribute.Value.TrimStart() is ['{' or '[', ..] value && MayHold(value))
                return value.ToString();
        }

        return null;
    }

    /// <summary>False where no member could be the time of an update.</summary>
    public static bool MayHold(ReadOnlySpan<char> text) => text.Length >= Shortest && (text.ContainsAny(TimeNames) || HasStamp(text));

    /// <summary>True where a number or string may be a time, whatever its member is called: "2031-05-14", 1936623600.</summary>
    private static bool HasStamp(ReadOnlySpan<char> text)
    {
        for (int next = text.IndexOfAny('1', '2'); next >= 0 && next + 10 <= text.Length; next = text.IndexOfAny('1', '2'))
        {
            text = text[next..];
            int digits = text[..10].IndexOfAnyExceptInRange('0', '9');
            if (digits < 0 || (digits == 4 && text[4] == '-' && text[7] == '-'))
                return true;
            text = text[(digits + 1)..];
        }

        return false;
    }

    public static List<string> InScript(string script)
    {
        List<string> found = [];
        ReadOnlySpan<char> text = script;
        for (int at = 0; at < text.Length;)
        {
            int next = text[at..].IndexOfAny(Openers);
            if (next < 0)
                break;
            at += next;
            at = IsValue(text, at) ? Take(text, at, found) : at + 1;
        }

        return found;
    }

    /// <summary>Takes the value that opens here; where to go on.</summary>
    private static int Take(ReadOnlySpan<char> text, int at, List<string> found)
    {
        if (text[at] is not ('"' or '\'') && !IsJson(text, at))
        {
            if (ScriptCall.Read(text, at, out int next) is { } plain && MayHold(plain))
                found.Add(plain);
            return next;
        }

        if (text[at] is not ('"' or '\''))
        {
            int end = End(text, at);
            if (MayHold(text[at..end]))
                found.Add(text[at..end].ToString());
            return end;
        }

        if (ScriptString.Decode(text, at, out int close) is not { } literal)
            return at + 1;
        string json = PackedJson.Open(literal);
        if (MayHold(literal) || MayHold(json))
            found.Add(json);
        return close + 1;
    }

    /// <summary>An opener is a value where it is assigned, passed or the alternative, and what follows is as in JSON.</summary>
    private static bool IsValue(ReadOnlySpan<char> text, int at)
    {
        ReadOnlySpan<char> before = text[..at].TrimEnd();
        if (!before.IsEmpty && before[^1] is not ('=' or '(' or '|' or ',' or ':' or ';') && !ScriptCall.Returns(before))
            return false;
        ReadOnlySpan<char> after = text[(at + 1)..Math.Min(text.Length, at + 200)].TrimStart();
        if (after.IsEmpty)
            return false;
        return text[at] switch
        {
            '{' => after[0] == '"' || IsMember(after),
            '[' => after[0] is '{' or '[' or '"' or '1',
            _ => after[0] is '{' or '[' || PackedJson.Is(after),
        };
    }

    /// <summary>A key, quoted as scripts do or not at all, and its colon: a block of statements opens otherwise.</summary>
    private static bool IsMember(ReadOnlySpan<char> after)
    {
        if (after[0] == '\'')
            return after[1..].IndexOf('\'') is > 0 and var close && after[(close + 2)..].TrimStart() is [':', ..];
        int length = 0;
        while (length < after.Length && ScriptLiteral.IsWord(after[length]))
            length++;
        return length > 0 && after[length..].TrimStart() is [':', ..];
    }

    /// <summary>True where the first key or item is as in JSON; a script's own literals have bare keys, or keys in single quotes.</summary>
    private static bool IsJson(ReadOnlySpan<char> text, int at)
    {
        ReadOnlySpan<char> after = text[at..Math.Min(text.Length, at + 200)];
        ReadOnlySpan<char> first = after.TrimStart(['[', ' ', '\n', '\r', '\t']);
        return !first.StartsWith('{') || first[1..].TrimStart() is not [not ('"' or '}'), ..];
    }

    /// <summary>Where the brackets that open here are closed; the end of the script where they are not.</summary>
    private static int End(ReadOnlySpan<char> text, int start)
    {
        int depth = 0;
        bool isInString = false;
        for (int i = start; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '\\' && isInString)
                i++;
            else if (c == '"')
                isInString = !isInString;
            else if (!isInString && c is '{' or '[')
                depth++;
            else if (!isInString && c is '}' or ']' && --depth == 0)
                return i + 1;
        }

        return text.Length;
    }
}
