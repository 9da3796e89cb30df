using LiveBlog.Core.Text;

namespace LiveBlog.Core.Tests.Text;

public sealed class SpeechBlocksTests
{
    [Fact]
    public void Paragraphs_before_an_attribution_line_are_its_quote()
    {
        ValueList<Block> body =
            SpeechBlocks.JoinAttributions(
            Paragraphs("The mayor gave a statement:", "We shut the bridge at six.", "Nobody was hurt.", "– Ilse Brandt, Mayor"));

        body.Should().HaveCount(2);
        BlockQuote quote = body[1].Should().BeOfType<BlockQuote>().Which;
        quote.Paragraphs.Select(line => line.Text).Should().Equal("We shut the bridge at six.", "Nobody was hurt.");
        quote.Speaker.Should().Be(new Speaker { Name = "Ilse Brandt", Role = "Mayor", Mention = "Ilse Brandt, Mayor" });
    }

    [Fact]
    public void Of_marked_paragraphs_only_those_that_open_with_a_mark_are_the_quote()
    {
        ValueList<Block> body =
            SpeechBlocks.JoinAttributions(Paragraphs("Crews came from three towns.", "\"We shut the bridge at six.\"", "– Ilse Brandt"));

        body.Should().HaveCount(2);
        body[0].Should().BeOfType<Paragraph>();
        body[1].Should().BeOfType<BlockQuote>().Which.Paragraphs.Should().ContainSingle();
    }

    [Fact]
    public void A_block_quote_takes_the_line_behind_it()
    {
        ValueList<Block> body =
            SpeechBlocks.JoinAttributions(
            [new BlockQuote { Paragraphs = ["We shut the bridge."] }, new Paragraph { Content = "– Ilse Brandt" }]);

        body.Should().ContainSingle().Which.Should().BeOfType<BlockQuote>().Which.Speaker!.Name.Should().Be("Ilse Brandt");
    }

    [Fact]
    public void An_attribution_line_with_nothing_before_it_stays_a_paragraph() =>
        SpeechBlocks.JoinAttributions(Paragraphs("– Ilse Brandt")).Should().ContainSingle().Which.Should().BeOfType<Paragraph>();

    [Fact]
    public void Behind_a_colon_paragraphs_that_open_with_marks_are_one_quote_up_to_the_one_that_closes()
    {
        ValueList<Block> body =
            SpeechBlocks.SetSpeech(
            Paragraphs("The mayor said:", "\"We shut the bridge at six.", "\"Nobody was hurt.", "\"It stays shut.\"",
            "Crews stay overnight."));

        body.Should().HaveCount(3);
        body[1].Should().BeOfType<BlockQuote>().Which.Paragraphs.Should().HaveCount(3);
        body[2].PlainText.Should().Be("Crews stay overnight.");
    }

    [Fact]
    public void Behind_a_word_of_saying_the_last_paragraph_may_be_speech_without_marks() =>
        SpeechBlocks.SetSpeech(Paragraphs("A spokesman said in a statement:", "There is no proof of it."))[1].Should()
            .BeOfType<BlockQuote>();

    [Fact]
    public void Behind_any_other_colon_it_is_not() =>
        SpeechBlocks.SetSpeech(Paragraphs("What is known so far:", "The bridge is shut."))[1].Should().BeOfType<Paragraph>();

    private static ValueList<Block> Paragraphs(params string[] lines) => [.. lines.Select(line => new Paragraph { Content = line })];
}
