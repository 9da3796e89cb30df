using System.Text.Json.Nodes;

namespace LiveBlog.Core.Benchmarks;

/// <summary>
/// Speech or not: every paragraph is a text of its own, and its pair of marks counts as taken where a stretch found covers it.
/// </summary>
internal static class QuoteMarksAccuracy
{
    public static int Run(string[] arguments, TextWriter output)
    {
        AccuracyArguments given = new(arguments);
        if (given.File is not { } file)
            return AccuracyArguments.Refuse("FILE.jsonl [--language L]", output);
        int right = 0, taken = 0, speech = 0;
        foreach (JsonNode record in QuoteLines.Of(file))
        {
            string text = (string)record["text"]!;
            bool isSpeech = (string)record["label"]! == "attributed";
            (int start, int end) = ((int)record["start"]!, (int)record["end"]!);
            List<QuoteStretch> stretches = QuoteLines.Find(text, given.Value("--language") ?? "en");
            bool isTaken = stretches.Exists(found => found.Start <= start && end <= found.End);
            speech += isSpeech ? 1 : 0;
            taken += isTaken ? 1 : 0;
            right += isSpeech && isTaken ? 1 : 0;
            if (given.IsVerbose && isSpeech != isTaken)
                output.WriteLine($"{(isTaken ? "taken" : "missed")}: {text[start..end]} in {text.ReplaceLineEndings(" ")}");
        }

        (double precision, double recall) = ((double)right / taken, (double)right / speech);
        output.WriteLine(FormattableString.Invariant($"precision {precision:F3} recall {recall:F3} of {speech}"));
        return 0;
    }
}
