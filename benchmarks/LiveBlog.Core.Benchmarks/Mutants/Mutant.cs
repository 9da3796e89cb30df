using Microsoft.CodeAnalysis.Text;

namespace LiveBlog.Core.Benchmarks;

/// <summary>One change of one place of a file.</summary>
/// <param name="File">The file's full path.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Span">The text that is replaced.</param>
/// <param name="Old">What stands there.</param>
/// <param name="New">What stands there instead.</param>
internal sealed record Mutant(string File, int Line, TextSpan Span, string Old, string New)
{
    /// <summary>The file, the line and the change, each cut to one short line.</summary>
    public string Show(string root)
    {
        string changed = New.Length == 0 ? "(removed)" : Short(New);
        return $"{Path.GetRelativePath(root, File)}:{Line} {Short(Old)} => {changed}";
    }

    private static string Short(string text)
    {
        string line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= 90 ? line : line[..88] + "…";
    }
}
