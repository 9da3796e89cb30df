namespace LiveBlog.Core.PageState;

/// <summary>A literal that a function returns at once, its parameters standing for values: <c>(function(a,b){return {…}}("x",null))</c>, as
/// Nuxt 2 writes its state.</summary>
internal static class ScriptCall
{
    // State is longer than the list of its parameters, and names for what it repeats spare it less than this: the work stays a multiple of
    // the literal's length
    private const int Room = 4096;
    private const string Function = "function(";

    /// <summary>True where "return" stands before the literal.</summary>
    public static bool Returns(ReadOnlySpan<char> before) => before.EndsWith("return", StringComparison.Ordinal);

    /// <summary>The literal as JSON with the arguments put in; null where it is none. Where to go on.</summary>
    public static string? Read(ReadOnlySpan<char> script, int start, out int end)
    {
        ScriptLiteral bare = new(script, start);
        string? json = bare.Read();
        end = Math.Max(bare.End, start + 1);
        if (json is null || !Returns(script[..start].TrimEnd()))
            return json;
        ReadOnlySpan<char> rest = script[end..].TrimStart([';', ' ', '\n', '\r', '\t']);
        if (!rest.StartsWith('}'))
            return json;
        rest = rest[1..].TrimStart([')', ' ']);
        int near = Math.Max(0, start - json.Length - Room);
        if (!rest.StartsWith('(') || Parameters(script[near..start]) is not { Count: > 0 } parameters)
            return json;
        end = script.Length - rest.Length;
        Dictionary<string, string> names = Arguments(script, ref end, parameters);
        return new ScriptLiteral(script, start, names, (json.Length * 8L) + Room).Read();
    }

    private static List<string> Parameters(ReadOnlySpan<char> before)
    {
        int from = before.LastIndexOf(Function);
        int close = from < 0 ? -1 : before[from..].IndexOf(')');
        if (close < 0)
            return [];
        List<string> names = [];
        ReadOnlySpan<char> list = before[(from + Function.Length)..(from + close)];
        foreach (Range name in list.Split(','))
            names.Add(list[name].Trim().ToString());

        return names;
    }

    private static Dictionary<string, string> Arguments(ReadOnlySpan<char> script, ref int at, List<string> parameters)
    {
        Dictionary<string, string> names = new(StringComparer.Ordinal);
        foreach (string parameter in parameters)
        {
            ScriptLiteral argument = new(script, at + 1);
            string? json = argument.Read();
            at = argument.End;
            if (json is null)
                break;
            names[parameter] = json;
            if (at >= script.Length || script[at] != ',')
                break;
        }

        return names;
    }
}
