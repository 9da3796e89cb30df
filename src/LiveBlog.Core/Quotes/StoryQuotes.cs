namespace LiveBlog.Core.Quotes;

/// <summary>Finds the quotes of all updates of a story, the oldest first, since older updates introduce the people of newer ones.</summary>
internal sealed class StoryQuotes
{
    private readonly Story story;
    private readonly QuoteBuffers buffers;
    private readonly People people = new();
    private readonly Introductions introductions;
    private readonly List<Introduction> learnt = [];
    private readonly (int First, int End)[] learntIn;
    private readonly (int First, int End)[] linesOf;
    private readonly LineReading probe = new();
    private readonly Headlines headlines;

    private readonly CancellationToken cancellation;

    private StoryQuotes(Story story, QuoteBuffers buffers, CancellationToken cancellation)
    {
        this.story = story;
        this.cancellation = cancellation;
        this.buffers = buffers;
        introductions = new Introductions(people);
        headlines = new Headlines(people, buffers);
        learntIn = new (int, int)[story.Updates.Count];
        linesOf = new (int, int)[story.Updates.Count];
    }

    /// <summary>The story with the quotes of its updates.</summary>
    public static Story Of(Story story, CancellationToken cancellation = default)
    {
        using QuoteBuffers buffers = new(LexiconOf(story));
        return MayQuote(story, buffers, cancellation) ? new StoryQuotes(story, buffers, cancellation).Find() : WithoutQuotes(story);
    }

    private static SpeechLexicon LexiconOf(Story story)
    {
        return SpeechLexicon.Of(story.Language)
            ?? SpeechLexicon.Guess(story.Updates.SelectMany(update => Line.Of(update.Body)).Take(200).ToList(), story.Language);
    }

    // Whether anybody can speak in it: there is a pair of marks, or a block quote
    private static bool MayQuote(Story story, QuoteBuffers buffers, CancellationToken cancellation)
    {
        foreach (Update update in story.Updates)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (Block block in update.Body)
            {
                if (block is BlockQuote)
                    return true;
            }

            Line.Of(update.Body, buffers.Lines);
            if (buffers.MayQuote(buffers.Lines))
                return true;
        }

        return false;
    }

    private static Story WithoutQuotes(Story story) =>
        story.Updates.AsSpan().ToArray() is var updates && Array.TrueForAll(updates, update => update.Quotes.Count == 0)
            ? story
            : story with { Updates = updates.Select(update => update with { Quotes = [] }).ToValueList() };

    private Story Find()
    {
        int[] order = OldestFirst();
        Introduce(story.Headline);
        Introduce(story.Summary);
        learnt.ForEach(people.Take);
        foreach (int index in order)
            Read(index);
        SpeakerNames names = new(people);
        PassageReading passage = new(buffers);
        Update[] updates = story.Updates.AsSpan().ToArray();
        foreach (int index in order)
        {
            cancellation.ThrowIfCancellationRequested();
            passage.Open(buffers.Cuts.Items[linesOf[index].First..linesOf[index].End]);
            updates[index] = Find(updates[index], learntIn[index], passage, names);
        }

        return story with { Updates = ValueList.Create<Update>(updates) };
    }

    private void Read(int index)
    {
        cancellation.ThrowIfCancellationRequested();
        (int firstLearnt, int firstLine) = (learnt.Count, buffers.Cuts.Count);
        Update update = story.Updates[index];
        Introduce(update.Headline);
        foreach (Image image in update.Body.OfType<Image>())
            Introduce(image.Caption, isHeadline: false);
        Line.Of(update.Body, buffers.Lines);
        bool inward = Line.GuillemetsPointInward(buffers.Lines);
        foreach (Line line in buffers.Lines)
        {
            CutLine cut = buffers.Cut(line, inward);
            buffers.Cuts.Add(cut);
            introductions.Learn(probe.Open(0, cut with { Spans = 0 }, []), isHeadline: false, learnt);
        }

        learntIn[index] = (firstLearnt, learnt.Count);
        linesOf[index] = (firstLine, buffers.Cuts.Count);
    }

    private Update Find(Update update, (int First, int End) told, PassageReading passage, SpeakerNames names)
    {
        people.Part();
        for (int i = told.First; i < told.End; i++)
            people.Take(learnt[i]);
        people.Headliner = headlines.Of(update.Headline);
        Dictionary<int, Place>? blockQuotes = BlockQuoteSpeakers.Find(update.Body, passage);
        names.Resolve(passage, blockQuotes is null ? [] : [.. blockQuotes.Values]);
        ValueList<Quote> quotes = QuoteAssembly.Of(passage);
        if (blockQuotes is not null)
            return update with { Quotes = quotes, Body = BlockQuoteSpeakers.Fill(update.Body, passage, blockQuotes, names) };
        return quotes.Count == 0 && update.Quotes.Count == 0 ? update : update with { Quotes = quotes };
    }

    private void Introduce(string? text, bool isHeadline = true)
    {
        if (text is null || !NamesSomebody(text))
            return;
        foreach (Line line in Line.Of(text))
            introductions.Learn(probe.Open(0, buffers.Cut(line, guillemetsPointInward: false) with { Spans = 0 }, []), isHeadline, learnt);
    }

    // A full name has two words written large, and so has a name with its role
    private static bool NamesSomebody(string text)
    {
        int large = 0;
        for (int i = 0; i < text.Length && large < 2; i++)
            large += char.IsUpper(text[i]) || text[i] == '@' ? 1 : 0;
        return large > 1;
    }

    // By time where all have one, else from the bottom of the page up, as most pages put the newest on top
    private int[] OldestFirst()
    {
        int[] order = Enumerable.Range(0, story.Updates.Count).Reverse().ToArray();
        bool timed = story.Updates.All(update => update.Published?.Instant is not null);
        return timed ? order.OrderBy(index => story.Updates[index].Published!.Instant!.Value).ToArray() : order;
    }
}
