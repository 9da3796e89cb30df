using System.CommandLine;

namespace LiveBlog.Cli;

/// <summary>Where results go: standard output or a file.</summary>
internal static class Outputs
{
    /// <summary>The option that says where to.</summary>
    public static Option<FileInfo?> File() =>
        new("--output", "-o") { Description = "The file to write; standard output where it is left out." };

    /// <summary>False, with a sentence on standard error, where the file cannot be written.</summary>
    public static async Task<bool> WriteAsync(FileInfo? file, TextForm form, Func<Stream, Task> write)
    {
        try
        {
            await using Stream output = file is null ? Console.OpenStandardOutput() : file.Create();
            await using TerminalStream text = new(output, form);
            await write(text);
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            await Notices.PrintAsync($"{file?.Name ?? "standard output"} cannot be written: {fault.Message}");
            return false;
        }
    }
}
