namespace LiveBlog.Cli;

/// <summary>Sentences on standard error.</summary>
internal static class Notices
{
    public static Task PrintAsync(string sentence) => Console.Error.WriteLineAsync(TerminalStream.Clean(sentence));
}
