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
        // In the order of the file
        List<(string? Part, int[] Counts)> parts = [];
        foreach (TimesRow row in rows)
        {
            if (!parts.Exists(part => part.Part == row.Part))
                parts.Add((row.Part, new int[4]));
            int[] counts = parts.Find(part => part.Part == row.Part).Counts;
            counts[(int)row.Verdict]++;
            counts[3] += row.IsOtherWay ? 1 : 0;
            if (arguments.Contains("--all") || (row.Verdict != TimesVerdict.Right && arguments.Contains("--verbose")))
                output.WriteLine($"{set}\t{row.Verdict}\t{row.Label}\t{row.Got}\t{row.Wanted}");
        }

        foreach ((string? part, int[] counts) in parts)
            output.WriteLine($"{set}{(part is null ? "" : ", " + part)}: {counts[0]} / {counts[1]} / {counts[2]} of {counts[..3].Sum()}"
                + (counts[3] > 0 ? $" ({counts[3]} of the right look for a missing day the other way)" : ""));
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
/// <param name="Label">As printed.</param>
/// <param name="Verdict">What became of it.</param>
/// <param name="Got">What was read.</param>
/// <param name="Wanted">What a person reads.</param>
/// <param name="Part">What the set counts apart; null where it is of one piece.</param>
/// <param name="IsOtherWay">True where the day that the label leaves out is looked for the other way.</param>
internal readonly record struct TimesRow(
    string Label, TimesVerdict Verdict, string Got, string Wanted, string? Part = null, bool IsOtherWay = false);
