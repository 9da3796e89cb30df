namespace LiveBlog.Core.Benchmarks;

/// <summary>
/// One set the library is measured on: its name, what it is given, and what measures it. The measure returns an exit code.
/// </summary>
internal sealed record AccuracySet(string Name, string Takes, Func<string[], TextWriter, int> Measure);

/// <summary>
/// <c>-- accuracy SET PATH [options]</c>: the figures of benchmarks/ACCURACY.md, one line each. The data of third parties is no part of
/// the repository: PATH is the set's file or folder. A set is added here and nowhere else.
/// </summary>
internal static class AccuracySets
{
    public static readonly AccuracySet[] All =
    [
        new("times", "FILE or FOLDER of the time sets", TimesAccuracy.Run),
        new("quotes", "FILE.jsonl[.gz] [--language L]: texts with their quotes and speakers", QuotesAccuracy.Run),
        new("names", NamesAccuracy.Takes, NamesAccuracy.Run),
        new("quote-marks", "FILE.jsonl [--language L]: pairs of marks, speech or not", QuoteMarksAccuracy.Run),
        new("feeds", FeedsAccuracy.Takes, FeedsAccuracy.Run),
        new("ninjs", NinjsAccuracy.Takes, NinjsAccuracy.Run),
        new("gofeed", "FOLDER testdata of gofeed: feeds with the fields it expects", GofeedAccuracy.Run),
        new("json-suite", "FOLDER test_parsing of JSONTestSuite, through StoryJson", JsonSuiteAccuracy.Run),
        new("round-trips", "[COUNT [SEED]]: arbitrary stories written and read in every format", RoundTripsAccuracy.Run),
        new("series", SeriesAccuracy.Takes, SeriesAccuracy.Run),
    ];

    public static int Run(string[] arguments, TextWriter output)
    {
        if (arguments is [string name, .. string[] rest] && Array.Find(All, set => set.Name == name) is { } found)
            return found.Measure(rest, output);
        output.WriteLine("accuracy SET PATH [options]; the sets:");
        foreach (AccuracySet set in All)
            output.WriteLine($"  {set.Name} {set.Takes}");
        return 2;
    }
}
