using NodaTime;

namespace LiveBlog.Core.Validation;

/// <summary>Judges a story of the model; places are the JSON Pointers of its JSON.</summary>
internal sealed class StoryModelJudge(Story story, FindingLog log)
{
    public void Judge()
    {
        if (story.Language is { } language && LanguageChecks.Language(language) is { } rule)
            log.Add(rule, new DocumentPlace("/language"), $"language is \"{Excerpt.Of(language)}\". Expected: {rule.Title}.");
        if (story.TimeZone is { } zone && DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) is null)
            log.Add(Rules.UnknownTimeZone, new DocumentPlace("/timeZone"), $"The time zone is \"{Excerpt.Of(zone)}\".");
        if (story.Headline is null)
            log.Add(Rules.MissingHeadline, DocumentPlace.Whole, "The story has no headline.");
        if (story.Status is StoryStatus.Ended or StoryStatus.Archived && story.Coverage is { End: null })
            log.Add(Rules.StatusAgainstCoverage, new DocumentPlace("/coverage"),
                $"The story is {story.Status} and its coverage has no end.");
        for (int at = 0; at < story.Updates.Count; at++)
            Update(story.Updates[at], $"/updates/{at}");
        new LiveJudge(Facts(), log).Judge();
    }

    private StoryFacts Facts() => new(
        new DocumentPlace(""), story.Url?.AbsoluteUri, story.Coverage?.Start?.ToInstant(), story.Coverage?.End?.ToInstant(), story.Status,
        [.. story.Updates.Select(Facts)],
            [.. story.Tombstones.Select((stone, at) => (stone.Ref, stone.When?.ToInstant(), new DocumentPlace($"/tombstones/{at}")))]);

    private static UpdateFacts Facts(Update update, int at)
    {
        string body = string.Join('\n', update.Body.Select(block => block.PlainText).Where(text => text.Length > 0));
        return new UpdateFacts(new DocumentPlace($"/updates/{at}"), update.Id, update.Url?.AbsoluteUri, update.Headline, body,
            update.Body.Any(block => block is Image or Video or Embed or UnknownBlock), Fact(update.Published), Fact(update.Modified),
                update.IsPinned);
    }

    private static DateFact? Fact(UpdateTime? time) =>
        time is null
            ? null
            : new DateFact(time.ToString(), time.Instant, time.Precision == TimePrecision.Day || time.At?.TimeOfDay == LocalTime.Midnight);

    private void Update(Update update, string path)
    {
        if (update.Published is { } published)
            Time(published, path + "/published");
        for (int at = 0; at < update.Quotes.Count; at++)
            Quote(update, update.Quotes[at], $"{path}/quotes/{at}");
    }

    private void Time(UpdateTime time, string path)
    {
        if (time.Earliest > time.Latest)
            log.Add(Rules.TimeSpanReversed, new DocumentPlace(path), $"The earliest time is {time.Earliest}, the latest {time.Latest}.");
        if (time.At is null)
            log.Add(Rules.TimeUncertain, new DocumentPlace(path),
                $"The time \"{Excerpt.Of(time.Raw ?? time.ToString())}\" gives no instant.");
    }

    private void Quote(Update update, Quote quote, string path)
    {
        if (string.IsNullOrWhiteSpace(quote.Text))
            log.Add(Rules.QuoteBlank, new DocumentPlace(path), "The quote has no words.");
        for (int at = 0; at < quote.Segments.Count; at++)
        {
            TextSegment segment = quote.Segments[at];
            bool isBlock = segment.Block >= 0 && segment.Block < update.Body.Count;
            int length = isBlock ? update.Body[segment.Block].PlainText.Length : -1;
            if (segment.Start < 0 || segment.Length < 0 || segment.Start > length - segment.Length)
                log.Add(Rules.QuoteOutside, new DocumentPlace($"{path}/segments/{at}"),
                    $"The segment spans {segment.Start} to {segment.End} of block {segment.Block}, which "
                        + $"{(isBlock ? $"has {length} characters" : "is not there")}.");
        }
    }
}
