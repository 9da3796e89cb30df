namespace LiveBlog.Core.Benchmarks;

/// <summary>
/// How well times are read: <c>-- accuracy times FILE|FOLDER [--verbose | --all]</c>. Each set is a file known by its name; the figures are
/// right, wrong, none and of how many.
/// With <c>--verbose</c> every row that is not right is printed too, with <c>--all</c> every row, so that two states of the library can be
/// compared line by line.
/// </summary>
internal static class TimesAccuracy
{
    public static int Run(string[] arguments, TextWriter output)
    {
        string? path = arguments.FirstOrDefault(argument => !argument.StartsWith("--", StringComparison.Ordinal));
        if (path is null || !(File.Exists(path) || Directory.Exists(path)))
        {
            output.WriteLine("accuracy times FILE|FOLDER [--verbose | --all]");
            return 2;
        }

        string[] files = File.Exists(path) ? [path] : Directory.GetFiles(path).Order(StringComparer.Ordinal).ToArray();
        foreach (string file in files)
        {
            if (TimesSets.Rows(file) is { } rows)
                Print(Path.GetFileNameWithoutExtension(file), rows, arguments, output);
        }

        return 0;
    }

    private static void Print(string set, IEnumerable<TimesRow> rows, string[] arguments, TextWriter output)
    {
        int[] counts = new int[3];
        foreach (TimesRow row in rows)
        {
            counts[(int)row.Verdict]++;
            if (arguments.Contains("--all") || (row.Verdict != TimesVerdict.Right && arguments.Contains("--verbose")))
                output.WriteLine($"{set}\t{row.Verdict}\t{row.Label}\t{row.Got}\t{row.Wanted}");
        }

        output.WriteLine($"{set}: {counts[0]} / {counts[1]} / {counts[2]} of {counts.Sum()}");
    }
}

/// <summary>What became of one label.</summary>
internal enum TimesVerdict
{
    Right,
    Wrong,
    None,
}

/// <summary>One label, what was read and what a person reads.</summary>
internal readonly record struct TimesRow(string Label, TimesVerdict Verdict, string Got, string Wanted);
