using LiveBlog.Core.Quotes;

namespace LiveBlog.Core;

/// <summary>Finds what somebody said: quotes with their places and speakers.</summary>
public static class QuoteFinder
{
    /// <summary>The quotes of one update's body, in order; segments point into <see cref="Block.PlainText"/>.</summary>
    /// <param name="body">The blocks.</param>
    /// <param name="language">A BCP 47 tag; where it is null or unknown, the language is guessed from the words.</param>
    public static ValueList<Quote> Find(ValueList<Block> body, string? language = null)
    {
        ArgumentNullException.ThrowIfNull(body);
        return Find(Line.Of(body), language);
    }

    /// <summary>The quotes of a plain text whose paragraphs are parted by line breaks; segments have block 0 and point into the text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">A BCP 47 tag; where it is null or unknown, the language is guessed from the words.</param>
    public static ValueList<Quote> Find(string text, string? language = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Find(Line.Of(text), language);
    }

    /// <summary>The story with the quotes of every update set and the speakers of block quotes filled in; older updates introduce the people of newer ones.</summary>
    /// <param name="story">The story; its language is <see cref="Story.Language"/>.</param>
    public static Story Find(Story story)
    {
        ArgumentNullException.ThrowIfNull(story);
        return StoryQuotes.Of(story);
    }

    private static ValueList<Quote> Find(List<Line> lines, string? language)
    {
        if (lines.Count == 0)
            return [];
        using Scratch scratch = new(Lexicon.For(language, lines));
        if (!scratch.MayQuote(lines))
            return [];
        bool inward = Line.GuillemetsPointInward(lines);
        foreach (Line line in lines)
            scratch.Cuts.Add(scratch.Cut(line, inward));
        PassageReading passage = new(scratch);
        passage.Open(scratch.Cuts.Items);
        People people = new();
        Introductions introductions = new(people);
        foreach (LineReading line in passage.Lines)
            introductions.Learn(line, isHeadline: false, learnt: null);
        new SpeakerNames(people).Resolve(passage, null);
        return QuoteAssembly.Of(passage);
    }
}
