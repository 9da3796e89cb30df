namespace LiveBlog.Core.Tests.Quotes;

public class PostQuoteTests
{
    [Theory]
    [InlineData("Ann Roe (@annroe)", "Ann Roe")]
    [InlineData("Ann Roe @annroe", "Ann Roe")]
    [InlineData("Ann Roe", "Ann Roe")]
    [InlineData("@annroe", "@annroe")]
    public void A_post_is_a_quote_of_its_author(string author, string name)
    {
        Quote quote = QuoteFinder.Find(new Embed { Provider = "twitter", Author = author, Text = "The pier is gone." })!;

        quote.Text.Should().Be("The pier is gone.");
        quote.Kind.Should().Be(QuoteKind.Embed);
        quote.Evidence.Should().Be(SpeakerEvidence.EmbedAuthor);
        quote.Speaker!.Name.Should().Be(name);
        quote.Speaker.Mention.Should().Be(author);
        quote.Segments.Should().BeEmpty();
    }

    [Theory]
    [InlineData(null, "The pier is gone.")]
    [InlineData(" ", "The pier is gone.")]
    [InlineData("Ann Roe", null)]
    [InlineData("Ann Roe", " ")]
    public void A_post_without_words_or_author_is_none(string? author, string? text) =>
        QuoteFinder.Find(new Embed { Provider = "twitter", Author = author, Text = text }).Should().BeNull();

    [Fact]
    public void The_quotes_of_an_update_are_those_of_its_own_text()
    {
        Update update =
            new() { Body = [new Paragraph { Content = "“It is gone,” Ann Roe said." },
            new Embed { Provider = "twitter", Author = "Ben Poe", Text = "“All is lost,” he said." }] };

        QuoteFinder.Annotate(new Story { Language = "en", Updates = [update] }).Updates[0].Quotes.Should().ContainSingle()
            .Which.Text.Should().Be("It is gone,");
    }
}
