using System.Text.RegularExpressions;

namespace LiveBlog.Core.Tests.Conventions;

/// <summary>A member of a type as its source shows it.</summary>
/// <param name="Header">What stands before its body.</param>
/// <param name="Line">The line it starts on, from 1.</param>
/// <param name="Lines">How many lines its body has; of an expression body, the lines of the expression.</param>
/// <param name="IsData">True for a field or property that is set once to what stands behind the equals sign: a table, a site.</param>
internal sealed record Member(string Header, int Line, int Lines, bool IsData);

/// <summary>Finds the members of the types in a file by their braces. No compiler: the house style keeps the shapes simple.</summary>
internal static partial class Members
{
    public static IEnumerable<Member> Of(string source)
    {
        string code = SourceText.Code(source);
        Stack<bool> isType = new();
        int start = 0;
        for (int i = 0; i < code.Length; i++)
        {
            bool inType = isType.TryPeek(out bool type) && type;
            if (code[i] == '{')
            {
                string header = code[start..i];
                bool opensType = TypeHeader().IsMatch(header) && !header.Contains("=>", StringComparison.Ordinal);
                if (opensType || !inType)
                {
                    isType.Push(opensType);
                    start = i + 1;
                    continue;
                }

                int end = Close(code, i);
                yield return Describe(code, start, i, end);
                i = end;
                start = end + 1;
            }
            else if (code[i] == '}')
            {
                isType.TryPop(out _);
                start = i + 1;
            }
            else if (code[i] == ';')
            {
                if (inType && code.AsSpan(start, i - start).Contains("=>", StringComparison.Ordinal))
                    yield return Describe(code, start, i, i);
                start = i + 1;
            }
        }
    }

    /// <summary>The brace that closes this one, or the semicolon behind it where the braces are part of an expression.</summary>
    private static int Close(string code, int open)
    {
        int depth = 0;
        for (int i = open; i < code.Length; i++)
        {
            depth += code[i] switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth > 0 || code[i] != '}')
                continue;
            int next = i + 1;
            while (next < code.Length && char.IsWhiteSpace(code[next]))
                next++;
            return next < code.Length && code[next] is ('=' or ')' or ',' or ';' or '.' or ']' or '}') && code[next] != '}'
                ? Semicolon(code, next)
                : i;
        }

        return code.Length - 1;
    }

    private static int Semicolon(string code, int from)
    {
        int depth = 0;
        for (int i = from; i < code.Length; i++)
        {
            depth += code[i] switch { '{' or '(' or '[' => 1, '}' or ')' or ']' => -1, _ => 0 };
            if (code[i] == ';' && depth <= 0)
                return i;
        }

        return code.Length - 1;
    }

    private static Member Describe(string code, int start, int open, int end)
    {
        int first = start;
        while (first < open && char.IsWhiteSpace(code[first]))
            first++;
        int arrow = code.IndexOf("=>", first, end - first, StringComparison.Ordinal);
        bool isExpression = arrow >= 0 && arrow < open;
        int lines = isExpression ? LinesBetween(code, arrow, end) + 1 : Math.Max(0, LinesBetween(code, open, end) - 1);
        string header = code[first..(isExpression ? arrow : open)].Trim();
        return new Member(header, LinesBetween(code, 0, first) + 1, lines, !isExpression
            && (header.Contains('=', StringComparison.Ordinal) || SetProperty().IsMatch(code[open..end])));
    }

    private static int LinesBetween(string code, int from, int to) => code.AsSpan(from, to - from).Count('\n');

    /// <summary>"{ get; } =" and "{ get; init; } =".</summary>
    [GeneratedRegex(@"^\{[^{}=]*\}\s*=[^>]")]
    private static partial Regex SetProperty();

    [GeneratedRegex(@"\b(class|struct|interface|enum|record)\s+\w")]
    private static partial Regex TypeHeader();
}
