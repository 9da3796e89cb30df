using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace LiveBlog.Core.Benchmarks;

/// <summary>
/// Quotes and their speakers: precision, recall and F1 of exact stretches, and, of the answers that share a unit with a found stretch, how
/// many speakers are right: the mention overlaps the answer's, or the words of one name are all in the other.
/// </summary>
internal static partial class QuotesAccuracy
{
    public static int Run(string[] arguments, TextWriter output)
    {
        AccuracyArguments given = new(arguments);
        if (given.File is not { } file)
            return AccuracyArguments.Refuse("FILE.jsonl[.gz] [--language L]", output);
        Tally tally = new();
        foreach (JsonNode record in QuoteLines.Of(file))
            Count(record, given, tally, output);
        double precision = Ratio(tally.Exact, tally.Found), recall = Ratio(tally.Exact, tally.Answers);
        double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        double matched = Ratio(tally.Right, tally.Matched), all = Ratio(tally.Right, tally.WithSpeaker);
        output.WriteLine(FormattableString.Invariant($"span exact P {precision:F3} R {recall:F3} F1 {f1:F3} of {tally.Answers}"));
        output.WriteLine(FormattableString.Invariant($"speaker right {matched:F3} of {tally.Matched} matched; found and right {all:F3}"));
        return 0;
    }

    private static double Ratio(int part, int whole) => whole == 0 ? 0 : (double)part / whole;

    private static void Count(JsonNode record, AccuracyArguments given, Tally tally, TextWriter output)
    {
        string text = (string)record["text"]!;
        List<QuoteStretch> found = QuoteLines.Find(text, given.Value("--language") ?? "en");
        HashSet<(int, int)> exact = [.. found.Select(stretch => (stretch.Start, stretch.End))];
        tally.Found += found.Count;
        foreach (JsonNode? answer in record["quotes"]!.AsArray())
        {
            (int start, int end) = ((int)answer!["start"]!, (int)answer["end"]!);
            tally.Answers++;
            bool isExact = exact.Contains((start, end));
            tally.Exact += isExact ? 1 : 0;
            QuoteStretch? nearest = Nearest(found, start, end);
            string right = CountSpeaker(answer, nearest, tally) ? "" : "speaker ";
            if (given.IsVerbose && (!isExact || right.Length > 0))
            {
                string words = text[start..end].ReplaceLineEndings(" ");
                output.WriteLine($"{record["id"]}: {(isExact ? "" : "span ")}{right}{words} [{answer["speaker"]}] "
                    + $"{nearest?.Speaker?.Mention ?? "-"}");
            }
        }
    }

    /// <summary>The stretch that shares most with an answer; null where none shares anything.</summary>
    private static QuoteStretch? Nearest(List<QuoteStretch> found, int start, int end)
    {
        List<QuoteStretch> touching = found.FindAll(stretch => stretch.Shared(start, end) > 0);
        return touching.Count == 0 ? null : touching.MaxBy(stretch => stretch.Shared(start, end));
    }

    /// <summary>False where the answer names a speaker and the stretch found has another or none.</summary>
    private static bool CountSpeaker(JsonNode answer, QuoteStretch? nearest, Tally tally)
    {
        if ((string?)answer["speaker"] is not { Length: > 0 } speaker)
            return true;
        tally.WithSpeaker++;
        if (nearest is not { } stretch)
            return false;
        tally.Matched++;
        bool isRight = IsSame(answer, speaker, stretch.Speaker);
        tally.Right += isRight ? 1 : 0;
        return isRight;
    }

    private static bool IsSame(JsonNode answer, string speaker, Speaker? found)
    {
        if (found?.MentionAt is { } at && answer["speaker_start"] is JsonValue from)
        {
            if (at.Start < (int)answer["speaker_end"]! && (int)from < at.End)
                return true;
        }

        HashSet<string> wanted = Words(speaker), name = Words(found?.Name ?? "");
        HashSet<string> got = name.Count > 0 ? name : Words(found?.Mention ?? "");
        return wanted.Count > 0 && got.Count > 0 && (got.IsSubsetOf(wanted) || wanted.IsSubsetOf(got));
    }

    private static HashSet<string> Words(string text) => [.. Word().Matches(text.ToLowerInvariant()).Select(match => match.Value)];

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();

    private sealed class Tally
    {
        public int Answers { get; set; }

        public int Found { get; set; }

        public int Exact { get; set; }

        public int WithSpeaker { get; set; }

        public int Matched { get; set; }

        public int Right { get; set; }
    }
}
