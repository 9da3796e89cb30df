namespace LiveBlog.Core.Tests.Quotes;

public class UnmarkedSpeechTests
{
    private const string Signed =
        "The harbour board said:\nThe pier is gone for good.\nWe will build another before winter.\n– Ann Roe, harbour commissioner\n"
        + "The road is open again.";

    [Fact]
    public void Paragraphs_between_a_lead_in_and_a_signature_are_one_quote()
    {
        Quote quote = Quoted.Only(Signed);

        quote.Text.Should().Be("The pier is gone for good.\nWe will build another before winter.");
        quote.Segments.Select(segment => Signed[segment.Start..segment.End]).Should()
            .Equal("The pier is gone for good.", "We will build another before winter.");
        quote.Kind.Should().Be(QuoteKind.Block);
        quote.Evidence.Should().Be(SpeakerEvidence.AttributionLine);
        quote.Cue.Should().Be("said");
        quote.Speaker!.Name.Should().Be("Ann Roe");
    }

    [Theory]
    [InlineData("The harbour board said:\nThe pier is gone for good.\nThe road is open again.")]
    [InlineData("The pier is gone for good.\n– Ann Roe, harbour commissioner")]
    [InlineData("What we know so far:\n– The pier is gone.\n– The road is open again.")]
    public void Where_nothing_tells_where_speech_starts_or_ends_nothing_is_said(string text) => Quoted.Stretches(text).Should().BeEmpty();

    [Fact]
    public void A_block_quote_without_marks_is_a_quote_of_who_leads_in()
    {
        ValueList<Block> body =
            [new Paragraph { Content = "Harbour chief Ann Roe wrote:" }, BlockQuote("The pier is gone.", "We will build another.")];

        Quote quote = QuoteFinder.Find(body, "en").Should().ContainSingle().Subject;

        quote.Text.Should().Be("The pier is gone.\nWe will build another.");
        quote.Segments.Should().OnlyContain(segment => segment.Block == 1);
        quote.Speaker!.Name.Should().Be("Ann Roe");
        quote.Evidence.Should().Be(SpeakerEvidence.LeadIn);
    }

    [Fact]
    public void The_signature_of_a_block_quote_is_no_part_of_its_words()
    {
        Quote quote = QuoteFinder.Find([BlockQuote("The pier is gone.", "— Ann Roe, harbour commissioner")], "en").Should().ContainSingle()
            .Subject;

        quote.Text.Should().Be("The pier is gone.");
        quote.Evidence.Should().Be(SpeakerEvidence.AttributionLine);
    }

    [Fact]
    public void A_block_quote_of_nobody_is_no_quote() => QuoteFinder.Find([BlockQuote("The pier is gone.")], "en").Should().BeEmpty();

    [Theory]
    [InlineData("sv", "– Bron är borta, säger Anna Ros.", "– Bron är borta", "Anna Ros")]
    [InlineData("nb", "– Hvor er broen? spør Anna Ros.", "– Hvor er broen?", "Anna Ros")]
    [InlineData("da", "– Broen er væk, siger borgmester Anna Ros.", "– Broen er væk", "Anna Ros")]
    public void A_dash_and_a_tag_make_speech_where_the_press_sets_it_so(string language, string text, string stretch, string who)
    {
        Quoted.Stretches(text, language).Should().Equal(stretch);
        Quoted.Only(text, language).Speaker!.Name.Should().Be(who);
    }

    [Theory]
    [InlineData("sv", "– Vatten, bröd och filtar")]
    [InlineData("sv", "– Bron är borta")]
    [InlineData("en", "– The pier is gone, says Ann Roe.")]
    public void A_dash_alone_makes_no_speech(string language, string text) => Quoted.Stretches(text, language).Should().BeEmpty();

    private static BlockQuote BlockQuote(params string[] paragraphs) =>
        new() { Paragraphs = paragraphs.Select(text => new RichText(text)).ToValueList() };
}
