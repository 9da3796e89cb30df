using System.Globalization;
using System.Text;

namespace LiveBlog.Core.PageState;

/// <summary>A JavaScript object or array literal as plain JSON: bare keys, quotes of any kind, trailing commas, <c>new Date(…)</c>, <c>void
/// 0</c>, <c>!0</c>, and names that stand for known values. Nothing is run; any other expression is null. One pass: what is read is never
/// read again, and depth and length are bounded.</summary>
internal ref struct ScriptLiteral(ReadOnlySpan<char> script, int start, Dictionary<string, string>? names = null, long most = long.MaxValue)
{
    private const int MaxDepth = 100;

    private readonly ReadOnlySpan<char> script = script;
    private readonly StringBuilder json = new();
    private int at = start;

    /// <summary>Where the literal ends, or where it stops being one.</summary>
    public readonly int End => at;

    /// <summary>The value as JSON; null where it is no literal.</summary>
    public string? Read() => Value(0) ? json.ToString() : null;

    private bool Value(int depth, int step = 0)
    {
        at += step;
        Blanks();
        if (at >= script.Length || depth > MaxDepth || json.Length > most)
            return false;
        return script[at] switch
        {
            '{' => Members(depth),
            '[' => Items(depth),
            _ => Scalar(depth) && Tail(),
        };
    }

    private bool Members(int depth)
    {
        json.Append('{');
        at++;
        for (bool isFirst = true; ; isFirst = false)
        {
            Blanks();
            if (Is('}'))
                return Close('}');
            if (!isFirst && json[^1] != '{')
                json.Append(',');
            if (Key() is not { } key)
                return false;
            Write(key);
            json.Append(':');
            Blanks();
            bool isRead = Is('(') ? Unknown(at) : Is(':') && Value(depth + 1, step: 1);
            if (!isRead || !Comma('}'))
                return false;
        }
    }

    private bool Items(int depth)
    {
        json.Append('[');
        at++;
        for (bool isFirst = true; ; isFirst = false)
        {
            Blanks();
            if (Is(']'))
                return Close(']');
            if (!isFirst)
                json.Append(',');
            if (Is(','))
                json.Append("null");
            else if (!Value(depth + 1))
                return false;
            if (!Comma(']'))
                return false;
        }
    }

    private bool Close(char bracket)
    {
        json.Append(bracket);
        at++;
        return true;
    }

    /// <summary>Steps over a comma; false where neither it nor the bracket follows.</summary>
    private bool Comma(char bracket)
    {
        Blanks();
        if (Is(','))
            at++;
        else
            return Is(bracket);
        return true;
    }

    private string? Key()
    {
        if (at >= script.Length)
            return null;
        if (script[at] is '"' or '\'')
            return Literal();
        ReadOnlySpan<char> word = Word();
        return word.IsEmpty ? null : word.ToString();
    }

    private bool Scalar(int depth)
    {
        char c = script[at];
        if (c is '"' or '\'' or '`')
        {
            if (Literal() is not { } text)
                return false;
            Write(text);
            return true;
        }

        if (c == '!' && at + 1 < script.Length && script[at + 1] is '0' or '1')
        {
            json.Append(script[at + 1] == '0' ? "true" : "false");
            at += 2;
            return true;
        }

        if (char.IsAsciiDigit(c) || c is '-' or '.' or '+')
            return Number();
        int from = at;
        ReadOnlySpan<char> word = Word();
        return word.IsEmpty ? Unknown(from) : Named(word, from, depth);
    }

    private bool Named(scoped ReadOnlySpan<char> word, int from, int depth)
    {
        if (word is "new")
        {
            Blanks();
            if (Word() is not "Date" || !Is('('))
                return Unknown(from);
            at++;
            if (!Value(depth + 1) || !Is(')'))
                return false;
            at++;
            return true;
        }

        if (word is "true" or "false" or "null")
            json.Append(word);
        else if (names is not null && names.TryGetValue(word.ToString(), out string? value))
            json.Append(value);
        else
            return Unknown(from);
        return true;
    }

    /// <summary>An expression that is no data: stepped over, as far as the comma or bracket that ends it.</summary>
    private bool Unknown(int from)
    {
        at = from;
        json.Append("null");
        return Skip();
    }

    /// <summary>What stands behind a value is a comma, a bracket, or an expression that makes something else of it.</summary>
    private bool Tail()
    {
        Blanks();
        return at >= script.Length || script[at] is ',' or '}' or ']' or ')' or ';' || Skip();
    }

    private bool Skip()
    {
        int depth = 0;
        for (; at < script.Length; at++)
        {
            char c = script[at];
            if (c is '"' or '\'' or '`')
            {
                if (ScriptString.Decode(script, at, out int close) is null)
                    return false;
                at = close;
            }
            else if (c is '{' or '[' or '(')
                depth++;
            else if (depth == 0 && c is ',' or '}' or ']' or ')')
                return true;
            else if (c is '}' or ']' or ')')
                depth--;
        }

        return false;
    }

    private bool Number()
    {
        int from = at;
        while (at < script.Length
            && (char.IsAsciiLetterOrDigit(script[at]) || script[at] is '.'
            || (script[at] is '-' or '+' && (at == from || script[at - 1] is 'e' or 'E'))))
            at++;
        ReadOnlySpan<char> digits = script[from..at];
        bool isWhole = digits.Length < 18 && !digits.ContainsAnyExceptInRange('0', '9') && (digits.Length == 1 || digits[0] != '0');
        if (isWhole)
            json.Append(digits);
        else if (double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number))
            json.Append(number.ToString("R", CultureInfo.InvariantCulture));
        else
            json.Append("null");
        return at > from;
    }

    private string? Literal()
    {
        bool isTemplate = script[at] == '`';
        string? text = ScriptString.Decode(script, at, out int close);
        at = Math.Min(close + 1, script.Length);
        return isTemplate && text?.Contains("${", StringComparison.Ordinal) == true ? "" : text;
    }

    private ReadOnlySpan<char> Word()
    {
        int from = at;
        while (at < script.Length && IsWord(script[at]))
            at++;
        return script[from..at];
    }

    public static bool IsWord(char c) => char.IsLetterOrDigit(c) || c is '_' or '$';

    private readonly bool Is(char c) => at < script.Length && script[at] == c;

    /// <summary>Steps over white space and comments.</summary>
    private void Blanks()
    {
        while (at < script.Length)
        {
            ReadOnlySpan<char> rest = script[at..];
            if (char.IsWhiteSpace(rest[0]))
                at++;
            else if (rest.StartsWith("/*") || rest.StartsWith("//"))
                Comment(rest);
            else
                return;
        }
    }

    /// <summary>Steps over a comment; one without an end is the rest of the script, so none is looked through twice.</summary>
    private void Comment(ReadOnlySpan<char> rest)
    {
        int close = rest[1] == '*' ? rest[2..].IndexOf("*/") + 3 : rest.IndexOf('\n');
        at = close < 2 || (close == 2 && rest[1] == '*') ? script.Length : at + close + 1;
    }

    /// <summary>A string as JSON has it; half a surrogate pair becomes the sign of a lost character.</summary>
    private readonly void Write(string text)
    {
        json.Append('"');
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                json.Append(c).Append(text[++i]);
            else if (char.IsSurrogate(c))
                json.Append('\ufffd');
            else if (c is '"' or '\\')
                json.Append('\\').Append(c);
            else if (c < ' ')
                json.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            else
                json.Append(c);
        }

        json.Append('"');
    }
}
