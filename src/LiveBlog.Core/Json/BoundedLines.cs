using System.Text;
using System.Text.Json;

namespace LiveBlog.Core.Json;

/// <summary>Lines of newline-delimited JSON, none of them longer than a limit: a stream need not have a line break. Lines end at U+000A,
/// which the last may lack.</summary>
internal sealed class BoundedLines(TextReader reader, int maxLength)
{
    private readonly char[] buffer = new char[1 << 14];
    private readonly StringBuilder line = new();
    private int start, end;
    private long number;

    /// <summary>The next line without its end; null after the last. A <see cref="JsonException"/> where it is too long.</summary>
    public async ValueTask<string?> ReadAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            int length = buffer.AsSpan(start, end - start).IndexOf('\n');
            line.Append(buffer, start, length < 0 ? end - start : length);
            if (line.Length > maxLength)
                throw new JsonException($"Line {number + 1} is longer than {maxLength} characters.", null, number, null);
            start = length < 0 ? end : start + length + 1;
            if (length >= 0)
                return Take();
            start = 0;
            end = await reader.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
            if (end == 0)
                return line.Length > 0 ? Take() : null;
        }
    }

    private string Take()
    {
        string text = line.ToString();
        line.Clear();
        number++;
        return text;
    }
}
