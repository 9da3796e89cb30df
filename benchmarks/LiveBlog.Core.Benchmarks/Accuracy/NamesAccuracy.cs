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
        output.WriteLine(Of(file, given.Value("--language"), given.IsVerbose ? output : TextWriter.Null).ToString());
        return 0;
    }

    /// <summary>Counts the stories of a file in one language, or in all.</summary>
    public static NamesTally Of(string file, string? wanted, TextWriter output)
    {
        NamesTally tally = new();
        foreach (JsonNode record in QuoteLines.Of(file))
        {
            string language = (string)record["lang"]!;
            if (wanted is null || wanted == language)
                Count(record, language, tally, output);
        }

        return tally;
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
            HashSet<int> taken = [];
            foreach (JsonNode? answer in updates[at]!["quotes"]!.AsArray())
            {
                string words = (string)answer!["text"]!;
                int place = found.FindIndex(quote => Letters(quote.Text) == Letters(words));
                place = place < 0 ? found.FindIndex(quote => IsSame(quote.Text, words)) : place;
                taken.Add(place);
                Speaker? speaker = place < 0 ? null : found[place].Speaker;
                NamesVerdict verdict = place < 0 ? NamesVerdict.Missed : NamesTally.Judge(Accepted(answer), speaker?.Name);
                tally.Count(verdict, (string?)answer["mention"], speaker);
                if (verdict is not (NamesVerdict.Right or NamesVerdict.Unnamed))
                    output.WriteLine($"{language} {record["id"]}.{at} {answer["kind"]} {verdict}: {speaker?.Name} ({speaker?.Mention}) "
                        + $"[{answer["name"]}] ({answer["mention"]}) {words}");
            }

            foreach ((string text, Speaker? speaker) in found.Where((_, place) => !taken.Contains(place)))
            {
                tally.Others++;
                output.WriteLine($"{language} {record["id"]}.{at} no quote of the answers: {text} ({speaker})");
            }
        }
    }

    /// <summary>The name, and other answers as good: null among them where silence is as good.</summary>
    private static List<string?> Accepted(JsonNode answer) =>
        [(string?)answer["name"], .. answer["accept"]?.AsArray().Select(other => (string?)other) ?? []];

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

    /// <summary>Letters and digits alone, so that marks at the seams decide nothing: an answer may be a part of what was found, as half of
    /// a quote around its tag is, and what was found at least half of the answer.</summary>
    private static bool IsSame(string found, string wanted)
    {
        (string one, string other) = (Letters(found), Letters(wanted));
        return one.Length > 0 && other.Length > 0 && (one.Contains(other, StringComparison.Ordinal)
            || (one.Length * 2 >= other.Length && other.Contains(one, StringComparison.Ordinal)));
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
