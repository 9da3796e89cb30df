using LiveBlog.Core.Quotes;

namespace LiveBlog.Core;

/// <summary>Finds what somebody said: quotes with their places and speakers.</summary>
public static class QuoteFinder
{
    /// <summary>The quotes of one update's body, in order; segments point into <see cref="Block.PlainText"/>. Speech without marks counts
    /// where it is set apart: a block quote with a known speaker, or paragraphs between a line "X said:" and a line "– X, role".</summary>
    /// <param name="body">The blocks.</param>
    /// <param name="language">A BCP 47 tag; where it is null or unknown, the language is guessed from the words.</param>
    public static ValueList<Quote> Find(ValueList<Block> body, string? language = null)
    {
        ArgumentNullException.ThrowIfNull(body);
        return Find(Line.Of(body), language);
    }

    /// <summary>The quotes of a plain text whose paragraphs are parted by line breaks; segments have block 0 and point into the text.
    /// Speech without marks counts where it stands between a line "X said:" and a line "– X, role".</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">A BCP 47 tag; where it is null or unknown, the language is guessed from the words.</param>
    public static ValueList<Quote> Find(string text, string? language = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Find(Line.Of(text), language);
    }

    /// <summary>The story with the quotes of every update set and the speakers of block quotes filled in; older updates introduce the
    /// people of newer ones. A block quote without marks is no quote of the update.</summary>
    /// <param name="story">The story; its language is <see cref="Story.Language"/>.</param>
    public static Story Annotate(Story story)
    {
        ArgumentNullException.ThrowIfNull(story);
        return StoryQuotes.Of(story);
    }

    /// <summary>The words of an embedded post as a quote of its author; null where words or author are not known. It has no segments, since
    /// a post has no place in a body's text.</summary>
    /// <param name="post">The post.</param>
    public static Quote? Find(Embed post)
    {
        ArgumentNullException.ThrowIfNull(post);
        return PostQuote.Of(post);
    }

    private static ValueList<Quote> Find(List<Line> lines, string? language)
    {
        if (lines.Count == 0)
            return [];
        using QuoteBuffers buffers = new(SpeechLexicon.For(language, lines));
        if (!buffers.MayQuote(lines) && !lines.Exists(static line => line.IsSetApart || line.Span[^1] == ':'))
            return [];
        bool inward = Line.GuillemetsPointInward(lines);
        foreach (Line line in lines)
            buffers.Cuts.Add(buffers.Cut(line, inward));
        PassageReading passage = new(buffers);
        passage.Open(buffers.Cuts.Items);
        People people = new();
        Introductions introductions = new(people);
        foreach (LineReading line in passage.Lines)
            introductions.Learn(line, isHeadline: false, learnt: null);
        List<UnmarkedSpeech> unmarked = UnmarkedSpeech.In(passage);
        SpeakerNames names = new(people);
        names.Resolve(passage, [.. unmarked.Select(speech => speech.Speaker)]);
        return QuoteAssembly.Of(passage, unmarked, names);
    }
}
