using System.Text.Json.Nodes;

namespace LiveBlog.Core.Benchmarks;

/// <summary>
/// What a caller reads as the speaker's name: for each quote of the answers, whether <see cref="Speaker.Name"/> is the full name a reader
/// of the story up to there knows, somebody else's, given though nobody is named, or absent; and how many quotes were missed or are none.
/// </summary>
internal static class NamesAccuracy
{
    public const string Takes = "FILE.jsonl [--language L] [--verbose]: stories with their quotes and the speakers' names";

    public static int Run(string[] arguments, TextWriter output)
    {
        AccuracyArguments given = new(arguments);
        if (given.File is not { } file)
            return AccuracyArguments.Refuse(Takes, output);
        NamesTally tally = new();
        foreach (JsonNode record in QuoteLines.Of(file))
        {
            string language = (string)record["lang"]!;
            if (given.Value("--language") is not { } wanted || wanted == language)
                Count(record, language, tally, given.IsVerbose ? output : TextWriter.Null);
        }

        output.WriteLine(tally.ToString());
        return 0;
    }

    private static void Count(JsonNode record, string language, NamesTally tally, TextWriter output)
    {
        JsonArray updates = record["updates"]!.AsArray();
        Story story = QuoteFinder.Annotate(new Story
        {
            Headline = (string?)record["headline"],
            Summary = (string?)record["intro"],
            Language = language,
            Updates = updates.Select(update => Of(update!)).ToValueList(),
        });
        for (int at = 0; at < updates.Count; at++)
        {
            List<(string Text, Speaker? Speaker)> found = [.. Found(story.Updates[at])];
            List<int> taken = [];
            foreach (JsonNode? answer in updates[at]!["quotes"]!.AsArray())
            {
                string words = (string)answer!["text"]!;
                int place = found.FindIndex(quote => IsSame(quote.Text, words));
                taken.Add(place);
                NamesVerdict verdict = place < 0
                    ? NamesVerdict.Missed
                    : NamesTally.Judge((string?)answer["name"], found[place].Speaker?.Name);
                tally.Count(verdict, (string?)answer["mention"], place < 0 ? null : found[place].Speaker);
                if (verdict is not (NamesVerdict.Right or NamesVerdict.Unnamed))
                    output.WriteLine($"{language} {record["id"]}.{at} {verdict}: {(place < 0 ? "" : found[place].Speaker?.Name)} "
                        + $"[{answer["name"]}] ({answer["mention"]}) {words}");
            }

            foreach ((string text, Speaker? speaker) in found.Where((_, place) => !taken.Contains(place)))
            {
                tally.Others++;
                output.WriteLine($"{language} {record["id"]}.{at} no quote of the answers: {text} ({speaker})");
            }
        }
    }

    private static IEnumerable<(string Text, Speaker? Speaker)> Found(Update update)
    {
        foreach (Quote quote in update.Quotes)
            yield return (quote.Text, quote.Speaker);
        foreach (BlockQuote block in update.Body.OfType<BlockQuote>())
        {
            if (block.Speaker is not null && !update.Quotes.Any(quote => IsSame(quote.Text, block.PlainText)))
                yield return (block.PlainText, block.Speaker);
        }
    }

    private static Update Of(JsonNode update) => new()
    {
        Headline = (string?)update["headline"],
        Body = update["blocks"]!.AsArray().Select(block => Of((string)block!["kind"]!, block)).ToValueList(),
    };

    private static Block Of(string kind, JsonNode block) => kind switch
    {
        "blockquote" => new BlockQuote { Paragraphs = [(string)block["text"]!] },
        "image" => new Image { Caption = (string?)block["caption"] },
        _ => new Paragraph { Content = (string)block["text"]! },
    };

    /// <summary>Letters and digits alone, so that marks at the seams decide nothing; half of the longer text must be the other.</summary>
    private static bool IsSame(string found, string wanted)
    {
        (string one, string other) = (Letters(found), Letters(wanted));
        (string shorter, string longer) = one.Length < other.Length ? (one, other) : (other, one);
        return shorter.Length > 0 && shorter.Length * 2 >= longer.Length && longer.Contains(shorter, StringComparison.Ordinal);
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
