using CsCheck;

namespace LiveBlog.Core.Tests.Quotes;

public class QuoteFinderProperties
{
    private static readonly string[] Pieces =
    [
        "“", "”", "\"", "''", "„", "«", "»", "‘", "’", "'", "「", "」", " ", " ", " ", "\n", "\n", ".", ", ", ": ", " — ", " - ", "(", ")",
            "…", "?", "Ann Roe", "said", "told", "he", "she", "who",
        "The minister", "according to", "pier", "gone", "and", "that", "It is gone", "Lo", "ha detto", "sagte", "er", "habe", "weg", "Mr",
            "U.S.", "20.", "é", "\ud83d\ude00", "\ud800", "\u00a0", "’s",
    ];

    private static readonly Gen<string> Texts = Gen.Int[0, Pieces.Length - 1].Select(index => Pieces[index]).Array[0, 60]
        .Select(string.Concat);

    private static readonly Gen<string> Languages = Gen.Int[0, 5].Select(index => new[] { "en", "de", "fr", "it", "pl", "sv" }[index]);

    [Fact]
    public void Segments_lie_inside_the_text_and_never_overlap() => Gen.Select(Texts, Languages).Sample((text, language) =>
    {
        foreach (Quote quote in QuoteFinder.Find(text, language))
        {
            int before = 0;
            foreach (TextSegment segment in quote.Segments)
            {
                (segment.Block == 0 && segment.Start >= before && segment.Length > 0 && segment.End <= text.Length).Should().BeTrue();
                before = segment.End;
            }
        }
    });

    [Fact]
    public void The_text_is_the_words_at_the_segments() => Gen.Select(Texts, Languages).Sample((text, language) =>
    {
        foreach (Quote quote in QuoteFinder.Find(text, language))
            Letters(quote.Text).Should().Be(string.Concat(quote.Segments.Select(segment => Letters(text[segment.Start..segment.End]))));
    });

    [Fact]
    public void Mentions_and_cues_stand_in_the_text() => Gen.Select(Texts, Languages).Sample((text, language) =>
    {
        foreach (Quote quote in QuoteFinder.Find(text, language))
        {
            if (quote.Speaker?.MentionAt is { } place)
                text.Substring(place.Start, place.Length).Should().Be(quote.Speaker.Mention);
            if (quote.Cue is not null)
                text.Should().Contain(quote.Cue);
        }
    });

    [Fact]
    public void Paragraphs_as_blocks_give_the_same_words_as_lines() => Gen.Select(Texts, Languages).Sample((text, language) =>
    {
        ValueList<Block> body = text.Split('\n').Select(Block (line) => new Paragraph { Content = line }).ToValueList();
        QuoteFinder.Find(body, language).Select(quote => quote.Text).Should()
            .Equal(QuoteFinder.Find(text, language).Select(quote => quote.Text));
    });

    [Fact]
    public void A_story_keeps_its_updates_and_their_words() => Texts.Array[0, 4].Sample(texts =>
    {
        Story story = new() { Updates = texts.Select(text => Quoted.Update(text.Split('\n'))).ToValueList() };
        QuoteFinder.Annotate(story).Updates.Select(update => update with { Quotes = [] }).Should().Equal(story.Updates);
    });

    [Theory]
    [InlineData("“")]
    [InlineData("“a ")]
    [InlineData("“‘")]
    [InlineData("\"")]
    [InlineData("“It is gone,” Roe said, and ")]
    [InlineData("Ann Roe ")]
    [InlineData("“x - y - ")]
    [InlineData("'a ")]
    [InlineData("said: ")]
    [InlineData("– a, säger ")]
    [InlineData("« a », a-t-elle dit. ")]
    public void A_hundred_thousand_letters_of_one_piece_keep_the_laws(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length));

        foreach (string language in (string[])["en", "fr", "sv"])
        {
            int before = 0;
            foreach (TextSegment segment in QuoteFinder.Find(text, language).SelectMany(quote => quote.Segments))
            {
                (segment.Start >= before && segment.Length > 0 && segment.End <= text.Length).Should().BeTrue();
                before = segment.End;
            }
        }
    }

    [Fact]
    public void Found_again_a_story_has_the_same_quotes() => Texts.Array[0, 4].Sample(texts =>
    {
        Story story = QuoteFinder.Annotate(new Story { Updates = texts.Select(text => Quoted.Update(text.Split('\n'))).ToValueList() });
        QuoteFinder.Annotate(story).Should().Be(story);
    });

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
