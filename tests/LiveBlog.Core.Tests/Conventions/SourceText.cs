using System.Text;

namespace LiveBlog.Core.Tests.Conventions;

/// <summary>The code of C# sources, apart from what their strings say.</summary>
internal static class SourceText
{
    /// <summary>The source with the contents of comments, strings and characters blanked out, line for line.</summary>
    public static string Code(string source)
    {
        StringBuilder code = new(source.Length);
        int i = 0;
        while (i < source.Length)
        {
            int end = EndOfSilent(source, i);
            if (end == i)
            {
                code.Append(source[i++]);
                continue;
            }

            foreach (char c in source.AsSpan(i, end - i))
                code.Append(c == '\n' ? '\n' : ' ');
            i = end;
        }

        return code.ToString();
    }

    /// <summary>What stands in strings and characters, with its line.</summary>
    public static IEnumerable<(int Line, string Text)> Literals(string source)
    {
        int line = 1;
        for (int i = 0; i < source.Length;)
        {
            int end = Math.Max(EndOfSilent(source, i), i + 1);
            if (source[i] is '"' or '\'' or '@' or '$' && end > i + 1)
                yield return (line, source[i..Math.Min(end, source.Length)].Trim('"', '\'', '@', '$'));
            line += source.AsSpan(i, Math.Min(end, source.Length) - i).Count('\n');
            i = end;
        }
    }

    /// <summary>Where the comment, string or character that starts here ends; the place itself where none starts.</summary>
    private static int EndOfSilent(string source, int at)
    {
        ReadOnlySpan<char> rest = source.AsSpan(at);
        if (rest.StartsWith("//"))
            return After(source, at, "\n") - 1;
        if (rest.StartsWith("/*"))
            return After(source, at + 2, "*/");
        if (rest.StartsWith("\"\"\""))
            return After(source, at + 3, "\"\"\"");
        if (rest[0] == '\'')
            return EndOfEscaped(source, at, '\'');
        if (rest.StartsWith("@\"") || rest.StartsWith("$@\""))
            return EndOfVerbatim(source, source.IndexOf('"', at) + 1);
        return rest[0] == '"' ? EndOfEscaped(source, at, '"') : at;
    }

    private static int After(string source, int from, string end)
    {
        int found = source.IndexOf(end, from, StringComparison.Ordinal);
        return found < 0 ? source.Length : found + end.Length;
    }

    private static int EndOfEscaped(string source, int at, char mark)
    {
        for (int i = at + 1; i < source.Length; i++)
        {
            if (source[i] == '\\')
                i++;
            else if (source[i] == mark || source[i] == '\n')
                return i + 1;
        }

        return source.Length;
    }

    private static int EndOfVerbatim(string source, int from)
    {
        for (int i = from; i < source.Length; i++)
        {
            if (source[i] == '"' && (i + 1 == source.Length || source[++i] != '"'))
                return i;
        }

        return source.Length;
    }
}
