using System.Text;

namespace LiveBlog.Core.Documents;

/// <summary>One pass over broken JSON: mends its strings, stops where the whole is closed, and knows how to close what was cut
/// off.</summary>
internal sealed class JsonMending
{
    // Values that scripts have and JSON has not
    private static readonly string[] NoValues = ["undefined", "NaN"];

    private readonly StringBuilder mended;
    private readonly Stack<char> open = new();
    private (int Length, int Depth) sound;
    private bool inString;

    private JsonMending(int length) => mended = new StringBuilder(length + 16);

    /// <summary>True where the JSON ends before it is closed.</summary>
    public bool IsOpen => inString || open.Count > 0;

    /// <summary>True where more than opening brackets is whole.</summary>
    public bool HasWhole => sound.Length > sound.Depth;

    public static JsonMending Of(ReadOnlySpan<char> json)
    {
        JsonMending mending = new(json.Length);
        for (int i = 0; i < json.Length; i++)
        {
            char c = json[i];
            if (mending.inString)
            {
                i = JsonStrings.Mend(json, i, mending.mended);
                mending.inString = c != '"';
            }
            else if (NoValue(json[i..]) is { } word)
            {
                mending.mended.Append("null");
                i += word.Length - 1;
            }
            else if (!mending.Take(c))
            {
                break;
            }
        }

        return mending;
    }

    /// <summary>The word at the start that a script writes where it has no value.</summary>
    private static string? NoValue(ReadOnlySpan<char> rest)
    {
        foreach (string word in NoValues)
        {
            if (rest.StartsWith(word, StringComparison.Ordinal) && (rest.Length == word.Length || !char.IsLetterOrDigit(rest[word.Length])))
                return word;
        }

        return null;
    }

    /// <summary>All of it, with what is open closed.</summary>
    public string Closed() => mended + (inString ? "\"" : "") + string.Concat(open);

    /// <summary>As far as it is whole: without the member or item in which it was cut off.</summary>
    public string Cut() => mended.ToString(0, sound.Length) + string.Concat(open.Skip(open.Count - sound.Depth));

    /// <summary>False where the JSON ends: behind its last bracket, or at one that closes nothing.</summary>
    private bool Take(char c)
    {
        bool closes = c is '}' or ']';
        if (closes && (!open.TryPeek(out char expected) || expected != c))
            return false;
        if (closes)
            open.Pop();
        else if (c is '{' or '[')
            open.Push(c == '{' ? '}' : ']');
        inString = c == '"';
        mended.Append(char.IsControl(c) && !char.IsWhiteSpace(c) ? ' ' : c);
        if (closes || c is '{' or '[')
            sound = (mended.Length, open.Count);
        else if (c == ',')
            sound = (mended.Length - 1, open.Count);
        return !closes || open.Count > 0;
    }
}
