namespace LiveBlog.Core.Quotes;

/// <summary>Finds the quotes of all updates of a story, the oldest first, since older updates introduce the people of newer ones.</summary>
internal sealed class StoryQuotes
{
    private readonly Story story;
    private readonly Lexicon lexicon;
    private readonly List<Line>[] lines;
    private readonly PassageReading[] passages;

    public StoryQuotes(Story story)
    {
        this.story = story;
        lines = story.Updates.Select(update => Line.Of(update.Body)).ToArray();
        lexicon = Lexicon.For(story.Language, lines.SelectMany(own => own).Take(200).ToList());
        passages = lines.Select(own => PassageReading.Of(own, lexicon)).ToArray();
    }

    public Story Find()
    {
        People people = new();
        Introduce(story.Headline, people);
        Introduce(story.Summary, people);
        int[] order = OldestFirst();
        foreach (int index in order)
            Introduce(index, people);
        people.Part();
        Update[] updates = story.Updates.AsSpan().ToArray();
        foreach (int index in order)
        {
            people.Part();
            Introduce(index, people);
            people.Headliner = Headliner(story.Updates[index].Headline, people);
            Dictionary<int, Place> blockQuotes = BlockQuoteSpeakers.Find(updates[index].Body, passages[index]);
            SpeakerNames names = new(passages[index], people);
            names.Resolve(blockQuotes.Values);
            updates[index] = updates[index] with { Quotes = QuoteAssembly.Of(passages[index]), Body = BlockQuoteSpeakers.Fill(updates[index].Body, passages[index], blockQuotes, names) };
        }

        return story with { Updates = ValueList.Create<Update>(updates) };
    }

    private void Introduce(int update, People people)
    {
        Introduce(story.Updates[update].Headline, people);
        foreach (LineReading line in passages[update].Lines)
            Introductions.Learn(line, people);
    }

    private void Introduce(string? text, People people)
    {
        foreach (Line line in Line.Of(text ?? ""))
            Introductions.Learn(new LineReading(0, line, lexicon, false), people, isHeadline: true);
    }

    // Roe: All must go
    private Person? Headliner(string? headline, People people)
    {
        List<Line> own = Line.Of(headline ?? "");
        if (own.Count == 0)
            return null;
        LineReading line = new(0, own[0], lexicon, false);
        if (line.Tokens.Length < 3 || NameRun.At(line.Tokens, 0, own[0].Text) is not { IsBody: false } run || run.Last + 1 >= line.Tokens.Length || line.Tokens[run.Last + 1].Kind != TokenKind.Colon)
            return null;
        Token last = line.Tokens[run.Last];
        return people.WithWord(last.In(own[0].Text));
    }

    // By time where all have one, else from the bottom of the page up, as most pages put the newest on top
    private int[] OldestFirst()
    {
        int[] order = Enumerable.Range(0, story.Updates.Count).Reverse().ToArray();
        bool timed = story.Updates.All(update => update.Published?.Instant is not null);
        return timed ? order.OrderBy(index => story.Updates[index].Published!.Instant!.Value).ToArray() : order;
    }
}
