namespace LiveBlog.Core.Tests.Quotes;

public class SpeakerTests
{
    [Theory]
    [InlineData("“It is gone,” Ann Roe said.", "Ann Roe")]
    [InlineData("“It is gone,” said Ann Roe.", "Ann Roe")]
    [InlineData("Ann Roe said: “It is gone.”", "Ann Roe")]
    [InlineData("Ann Roe, who runs the harbour, told reporters the pier was “gone for good”.", "Ann Roe")]
    [InlineData("“It is gone,” Ann Roe, the head of the harbour board, said.", "Ann Roe")]
    [InlineData("The pier is “gone for good”, according to a harbour worker.", "a harbour worker")]
    [InlineData("After talks with Ben Poe, Ann Roe said the pier was “gone for good”.", "Ann Roe")]
    [InlineData("Ann Roe spoke of the storm and said the pier was “gone for good”.", "Ann Roe")]
    [InlineData("On Monday Ann Roe said the pier was “gone for good”.", "Ann Roe")]
    [InlineData("A spokesman for the harbour board said: “It is gone.”", "A spokesman for the harbour board")]
    [InlineData("The plan was criticised by Ann Roe as “quite mad”.", "Ann Roe")]
    [InlineData("“It is gone.” — Ann Roe, harbour master", "Ann Roe")]
    [InlineData("“Why now?” asked Ann Roe.", "Ann Roe")]
    [InlineData("Roe's claim that the pier was “gone for good” was wrong.", "Roe")]
    [InlineData("The paper quoted Ann Roe as saying the pier was “gone for good”.", "Ann Roe")]
    [InlineData("Ann Roe mocked the plan, saying anybody who asks for a pier is “quite mad”.", "Ann Roe")]
    [InlineData("Ann Roe spoke on the quay with Ben Poe, calling the storm “quite exceptional”.", "Ann Roe")]
    public void The_subject_of_the_cue_speaks(string text, string mention) => Quoted.Only(text).Speaker!.Mention.Should().Be(mention);

    [Theory]
    [InlineData("de", "„Die Brücke ist weg“, sagte Anna Roth.", "Anna Roth")]
    [InlineData("de", "Am Montag sagte der Sprecher der Stadt: „Die Brücke ist weg.“", "der Sprecher der Stadt")]
    [InlineData("de", "„Die Brücke ist für immer weg“, so Anna Roth.", "Anna Roth")]
    [InlineData("fr", "« Le pont est perdu », a déclaré Anne Roux.", "Anne Roux")]
    [InlineData("fr", "Selon Anne Roux, le pont est « perdu pour toujours ».", "Anne Roux")]
    [InlineData("fr", "« Le pont est perdu », a-t-elle ajouté.", "elle")]
    [InlineData("fr", "« Le pont est perdu », dit-il.", "il")]
    [InlineData("de", "„Ja“, sagte Anna Roth.", "Anna Roth")]
    [InlineData("es", "«El puente se ha perdido», dijo Ana Ruiz.", "Ana Ruiz")]
    [InlineData("it", "\"Il ponte non c'è più\", ha detto Anna Rossi.", "Anna Rossi")]
    [InlineData("it", "\"Il ponte non c'è più - spiega Anna Rossi - e non tornerà\".", "Anna Rossi")]
    [InlineData("it", "\"Il ponte non c'è più davvero\". Lo ha detto Anna Rossi.", "Anna Rossi")]
    [InlineData("pt", "“A ponte está perdida”, disse Ana Rosa.", "Ana Rosa")]
    [InlineData("nl", "“De brug is weg”, zegt Anna Roos.", "Anna Roos")]
    [InlineData("sv", "”Bron är borta”, säger Anna Ros.", "Anna Ros")]
    [InlineData("da", "”Broen er væk”, siger Anna Ros.", "Anna Ros")]
    [InlineData("nb", "«Broen er borte», sier Anna Ros.", "Anna Ros")]
    [InlineData("pl", "„Mostu już nie ma”, powiedziała Anna Róg.", "Anna Róg")]
    [InlineData("cs", "„Most je pryč“, řekla Anna Rohová.", "Anna Rohová")]
    [InlineData("ru", "«Моста больше нет», — сказала Анна Рогова.", "Анна Рогова")]
    public void Every_language_has_its_cues(string language, string text, string mention) =>
        Quoted.Only(text, language).Speaker!.Mention.Should().Be(mention);

    [Fact]
    public void The_mention_stands_where_it_says()
    {
        string text = "“It is gone,” said harbour spokeswoman Ann Roe.";

        Quote quote = Quoted.Only(text);

        quote.Cue.Should().Be("said");
        quote.Speaker!.Mention.Should().Be("harbour spokeswoman Ann Roe");
        text.Substring(quote.Speaker.MentionAt!.Value.Start, quote.Speaker.MentionAt.Value.Length).Should().Be(quote.Speaker.Mention);
        quote.Speaker.Name.Should().Be("Ann Roe");
        quote.Speaker.Role.Should().Be("harbour spokeswoman");
    }

    [Fact]
    public void A_quote_of_nobody_has_no_speaker()
    {
        Quote quote = Quoted.Only("“The pier will be closed for the whole of the summer.”");

        quote.Speaker.Should().BeNull();
        quote.Evidence.Should().Be(SpeakerEvidence.None);
    }

    [Fact]
    public void An_unknown_language_is_guessed_from_its_small_words() =>
        QuoteFinder.Find("„Die Brücke ist für immer weg“, sagte der Chef der Stadt.").Should().ContainSingle()
            .Which.Speaker!.Mention.Should().Be("der Chef der Stadt");
}
