using System.Text;

namespace LiveBlog.Core.Documents;

/// <summary>What servers put around JSON: a call ("callback({…});"), an assignment ("var data = {…};"), a guard against scripts of other
/// sites (")]}',", "for(;;);"), a string around the whole, or one document a line.</summary>
internal static class JsonWrapping
{
    // A name with its path, "window.app.callback_17"
    private const int LongestName = 120;

    private static readonly string[] Guards = [")]}',", ")]}'", "for(;;);", "for (;;);", "while(1);", "while (1);"];

    private static readonly string[] Declarations = ["var ", "let ", "const "];

    /// <summary>True where the text is JSON, wrapped or not.</summary>
    public static bool IsJson(ReadOnlySpan<char> text) => Opens(Inner(text)) || Events(text) is not null;

    /// <summary>The JSON without its wrapping; documents that stand one a line become one array.</summary>
    public static string Unwrap(string text)
    {
        ReadOnlySpan<char> inner = Events(text) is { } events ? events : Inner(text);
        if (Lines(inner) is { } array)
            return array;
        return inner.Length == text.Length ? text : inner.ToString();
    }

    private static readonly string[] EventFields = ["data:", "event:", "id:", "retry:"];

    /// <summary>The documents of a stream of events (https://html.spec.whatwg.org/multipage/server-sent-events.html), one a line; null for
    /// anything else.</summary>
    private static string? Events(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> bare = text.TrimStart("\ufeff \t\r\n");
        // A line that opens with a colon is a comment
        while (bare.StartsWith(':') && bare.IndexOf('\n') is > 0 and var end)
            bare = bare[end..].TrimStart();
        if (bare.IsEmpty || bare[0] is not ('d' or 'e' or 'i' or 'r') || !IsField(bare))
            return null;
        StringBuilder lines = new();
        StringBuilder data = new();
        string kind = "";
        foreach (ReadOnlySpan<char> line in bare.EnumerateLines())
        {
            if (line.IsWhiteSpace())
                Close(lines, data, ref kind);
            else if (line.StartsWith("data:", StringComparison.Ordinal))
                data.Append(line[5..].Trim());
            else if (line.StartsWith("event:", StringComparison.Ordinal))
                kind = line[6..].Trim().ToString();
            else if (line[0] != ':' && !IsField(line))
                return null;
        }

        Close(lines, data, ref kind);
        return lines.Length == 0 ? null : lines.ToString();
    }

    /// <summary>Takes the event that ends here, its kind as a member of its own where it has none.</summary>
    private static void Close(StringBuilder lines, StringBuilder data, ref string kind)
    {
        string json = data.ToString();
        if (json.Length > 2 && json[0] == '{')
        {
            bool isTold = kind.Length == 0 || json.Contains("\"event\"", StringComparison.Ordinal);
            lines.Append(isTold ? "{" : $"{{\"event\":\"{System.Text.Json.JsonEncodedText.Encode(kind)}\",")
                .Append(json, 1, json.Length - 1).Append('\n');
        }

        data.Clear();
        kind = "";
    }

    private static bool IsField(ReadOnlySpan<char> line)
    {
        foreach (string field in EventFields)
        {
            if (line.StartsWith(field, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static ReadOnlySpan<char> Inner(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> bare = text.TrimStart("\ufeff \t\r\n");
        if (Opens(bare))
            return text;
        bare = WithoutGuards(bare);
        if (Opens(bare))
            return bare;
        int open = bare[..Math.Min(bare.Length, LongestName)].IndexOfAny('(', '=');
        bool isNamed = open > 0 && IsName(bare[..open].TrimEnd()) && Opens(bare[(open + 1)..].TrimStart());
        if (!isNamed)
            return text;
        ReadOnlySpan<char> inner = bare[(open + 1)..].TrimStart();
        return bare[open] == '(' ? inner.TrimEnd("; \t\r\n").TrimEnd(')') : inner.TrimEnd("; \t\r\n");
    }

    /// <summary>The text behind what keeps other software from running it, and behind the word of a declaration.</summary>
    private static ReadOnlySpan<char> WithoutGuards(ReadOnlySpan<char> text)
    {
        if (text.StartsWith("/*") && text.IndexOf("*/") is > 0 and < LongestName and var close)
            text = text[(close + 2)..].TrimStart();
        foreach (string guard in Guards)
        {
            if (text.StartsWith(guard, StringComparison.Ordinal))
                text = text[guard.Length..].TrimStart();
        }

        foreach (string word in Declarations)
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
                text = text[word.Length..].TrimStart();
        }

        return text;
    }

    /// <summary>True where the text opens as a JSON object, a list, or a string that holds one.</summary>
    private static bool Opens(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> bare = text.TrimStart();
        if (bare.StartsWith("\"{\\\"", StringComparison.Ordinal) || bare.StartsWith("\"[{\\\"", StringComparison.Ordinal))
            return true;
        if (bare.IsEmpty || bare[0] is not ('{' or '['))
            return false;
        ReadOnlySpan<char> next = bare[1..].TrimStart();
        return !next.IsEmpty && (bare[0] == '{' ? next[0] is '"' or '}' : next[0] is '{' or '[' or '"' or ']');
    }

    private static bool IsName(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('_' or '$' or '.' or '[' or ']' or '"' or '\''))
                return false;
        }

        return !text.IsEmpty && !char.IsAsciiDigit(text[0]);
    }

    /// <summary>The lines as one array, where each is an object of its own (https://jsonlines.org); null where they are not.</summary>
    private static string? Lines(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> bare = text.Trim();
        int first = bare.IndexOf('\n');
        if (first < 0 || !IsWhole(bare[..first]))
            return null;
        StringBuilder array = new(bare.Length + 2);
        foreach (ReadOnlySpan<char> line in bare.EnumerateLines())
        {
            if (line.IsWhiteSpace())
                continue;
            if (!line.StartsWith('{'))
                return null;
            array.Append(array.Length == 0 ? '[' : ',').Append(line);
        }

        return array.Append(']').ToString();
    }

    private static bool IsWhole(ReadOnlySpan<char> line) => line.StartsWith('{') && line.TrimEnd().EndsWith('}') && line.Length > 2;
}
