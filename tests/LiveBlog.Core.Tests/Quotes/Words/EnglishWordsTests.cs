namespace LiveBlog.Core.Tests.Quotes.Words;

public class EnglishWordsTests
{
    [Theory]
    [InlineData("“The bridge will not reopen before summer,” Clara Voss, the mayor of Alderwick, announced.", "Clara Voss")]
    [InlineData("“We lost three boats,” fisherman Hugh Lantry told the Alderwick Echo.", "Hugh Lantry")]
    [InlineData("According to Clara Voss, the flood is “without precedent”.", "Clara Voss")]
    [InlineData("In a statement, the harbour board said the wall had “held throughout”.", "the harbour board")]
    [InlineData("Asked about the cost, Lantry replied: “We don't know yet.”", "Lantry")]
    [InlineData("“It's a miracle,” says Hugh Lantry, 71, a retired fisherman.", "Hugh Lantry")]
    [InlineData("Transport minister Ines Barrow condemned what she called “an absurd decision”.", "Ines Barrow")]
    [InlineData("For Hugh Lantry, the night was “a failure for all of us”.", "Hugh Lantry")]
    [InlineData("“We have been waiting since last night,” recalls one resident.", "one resident")]
    [InlineData("A spokesman for the fishermen's union described the losses as “huge”.", "A spokesman for the fishermen's union")]
    [InlineData("Speaking to local radio, Hugh Lantry insisted the harbour would be “open in May”.", "Hugh Lantry")]
    [InlineData("The police chief warned that the situation was “far from over”.", "The police chief")]
    [InlineData("“Everything has to be rebuilt,” argues the architect Paul Merrow.", "Paul Merrow")]
    [InlineData("Voss tweeted: “Schools will stay shut.”", "Voss")]
    [InlineData("“What a night!” exclaimed Hugh Lantry.", "Hugh Lantry")]
    public void The_speaker_of_a_sentence_as_the_press_prints_it_is_found(string text, string who) =>
        Quoted.Speaker(text, "en").Should().Be(who);
}
