namespace LiveBlog.Core.Benchmarks;

/// <summary>
/// A set's arguments: the path, the values of options, and whether each row that is not right is printed (<c>--verbose</c>).
/// </summary>
internal sealed class AccuracyArguments(string[] arguments)
{
    public bool IsVerbose { get; } = arguments.Contains("--verbose");

    /// <summary>The file, where it is there.</summary>
    public string? File => Path is { } path && System.IO.File.Exists(path) ? path : null;

    /// <summary>The folder, where it is there.</summary>
    public string? Folder => Path is { } path && Directory.Exists(path) ? path : null;

    private string? Path { get; } = arguments.FirstOrDefault(argument => !argument.StartsWith("--", StringComparison.Ordinal));

    /// <summary>The value behind an option; null where it is not given.</summary>
    public string? Value(string option)
    {
        int at = Array.IndexOf(arguments, option);
        return at >= 0 && at + 1 < arguments.Length ? arguments[at + 1] : null;
    }

    /// <summary>Exit code 2 and what is wanted.</summary>
    public static int Refuse(string wanted, TextWriter output)
    {
        output.WriteLine($"wanted: {wanted}");
        return 2;
    }
}
