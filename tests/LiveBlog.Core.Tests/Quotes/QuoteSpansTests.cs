namespace LiveBlog.Core.Tests.Quotes;

public class QuoteSpansTests
{
    [Theory]
    [InlineData("en", "“We will rebuild the pier,” said Ann Roe.", "“We will rebuild the pier,”")]
    [InlineData("en", "\"We will rebuild the pier,\" said Ann Roe.", "\"We will rebuild the pier,\"")]
    [InlineData("en", "''We will rebuild the pier,'' said Ann Roe.", "''We will rebuild the pier,''")]
    [InlineData("en", "``We will rebuild the pier,'' said Ann Roe.", "``We will rebuild the pier,''")]
    [InlineData("en", "‘We will rebuild the pier,’ said Ann Roe.", "‘We will rebuild the pier,’")]
    [InlineData("en", "”We will rebuild the pier,“ said Ann Roe.", "”We will rebuild the pier,“")]
    [InlineData("de", "„Wir bauen die Brücke wieder auf“, sagte Anna Roth.", "„Wir bauen die Brücke wieder auf“")]
    [InlineData("de", "»Wir bauen die Brücke wieder auf«, sagte Anna Roth.", "»Wir bauen die Brücke wieder auf«")]
    [InlineData("fr", "« Nous allons reconstruire le pont », a déclaré Anne Roux.", "« Nous allons reconstruire le pont »")]
    [InlineData("sv", "”Vi ska bygga upp bron igen”, säger Anna Ros.", "”Vi ska bygga upp bron igen”")]
    [InlineData("pl", "„Odbudujemy most”, powiedziała Anna Róg.", "„Odbudujemy most”")]
    [InlineData("en", "Ann Roe said: 「We will rebuild the old pier here.」", "「We will rebuild the old pier here.」")]
    public void Marks_of_every_kind_pair(string language, string text, string expected) =>
        Quoted.Stretches(text, language).Should().Equal(expected);

    [Fact]
    public void Apostrophes_are_no_marks() =>
        Quoted.Stretches("The workers' pier wasn't Roe's, and the '90s boats weren't the sailors' either, the council said.").Should()
            .BeEmpty();

    [Fact]
    public void Marks_of_another_kind_stay_inside() =>
        Quoted.Stretches("“He told me ‘the pier is gone’ and left,” Roe said.").Should().Equal("“He told me ‘the pier is gone’ and left,”");

    [Fact]
    public void A_stray_mark_spoils_its_paragraph_only() =>
        Quoted.Stretches("The 5\" pipe and the ” mark.\n“The pier is gone,” Roe said.").Should().Equal("“The pier is gone,”");

    [Fact]
    public void Speech_that_opens_every_paragraph_is_one_quote()
    {
        string text = "Roe said: “The pier is gone.\n“We will build another.\n“It will be longer.”";

        Quote quote = Quoted.Only(text);

        quote.Segments.Should().HaveCount(3);
        quote.Text.Should().Be("The pier is gone.\nWe will build another.\nIt will be longer.");
        quote.Speaker!.Mention.Should().Be("Roe");
    }

    [Fact]
    public void An_unclosed_quote_does_not_run_into_another_speakers()
    {
        string text = "“The pier is gone for good, Ann Roe said.\n“We will build another,” Ben Poe said.";

        QuoteFinder.Find(text, "en")[^1].Should()
            .Match<Quote>(quote => quote.Text == "We will build another," && quote.Segments.Count == 1);
    }

    [Fact]
    public void A_sentence_parted_by_its_tag_is_one_quote_of_two_segments()
    {
        Quote quote = Quoted.Only("“We will build the pier,” Ann Roe said, “before the winter storms come.”");

        quote.Segments.Should().HaveCount(2);
        quote.Text.Should().Be("We will build the pier, before the winter storms come.");
    }

    [Fact]
    public void Two_sentences_around_a_tag_are_two_quotes_of_one_speaker()
    {
        ValueList<Quote> quotes = QuoteFinder.Find("“The pier is gone,” Ann Roe said. “We will build another.”", "en");

        quotes.Should().HaveCount(2);
        quotes.Should().OnlyContain(quote => quote.Speaker!.Name == "Ann Roe");
        quotes[1].Evidence.Should().Be(SpeakerEvidence.CarryOver);
    }

    [Fact]
    public void Segments_point_into_their_block()
    {
        ValueList<Block> body = [new Heading { Content = "The pier" }, new Paragraph { Content = "Roe said it was “gone for good”." }];

        TextSegment segment = QuoteFinder.Find(body, "en").Should().ContainSingle().Subject.Segments[0];

        segment.Block.Should().Be(1);
        body[1].PlainText.Substring(segment.Start, segment.Length).Should().Be("“gone for good”");
    }
}
