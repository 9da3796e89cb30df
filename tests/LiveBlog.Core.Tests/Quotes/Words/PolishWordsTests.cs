namespace LiveBlog.Core.Tests.Quotes.Words;

public class PolishWordsTests
{
    [Theory]
    [InlineData("„Most nie zostanie otwarty przed latem” – zapowiedziała Klara Wilk, burmistrz Górzna.", "Klara Wilk")]
    [InlineData("„Straciliśmy trzy łodzie” – mówi Hubert Lis.", "Hubert Lis")]
    [InlineData("Według Klary Wilk powódź jest „bez precedensu”.", "Klary Wilk")]
    [InlineData("„Wał wytrzymał” – podkreślił wojewoda.", "wojewoda")]
    [InlineData("„To cud”, opowiada Hubert Lis, emerytowany rybak.", "Hubert Lis")]
    [InlineData("Minister transportu Inga Bąk skrytykowała „absurdalną decyzję”.", "Inga Bąk")]
    [InlineData("Zdaniem Huberta Lisa straty są „ogromne”.", "Huberta Lisa")]
    [InlineData("„Czekamy na pomoc od wczoraj” – relacjonuje mieszkanka.", "mieszkanka")]
    [InlineData("Hubert Lis mówi o „wspólnej porażce”.", "Hubert Lis")]
    [InlineData("W rozmowie z lokalnym radiem Hubert Lis zapewnił, że port będzie „otwarty w maju”.", "Hubert Lis")]
    [InlineData("Wojewoda stwierdził, że sytuacja jest „pod kontrolą”.", "Wojewoda")]
    [InlineData("„Trzeba wszystko odbudować” – uważa architekt Paweł Mróz.", "Paweł Mróz")]
    [InlineData("„Pracujemy nad tym”, odpowiedział rzecznik rządu Marek Duda.", "Marek Duda")]
    [InlineData("Klara Wilk potwierdziła we wtorek: „Szkoły pozostaną zamknięte”.", "Klara Wilk")]
    [InlineData("Gmina Górzno pisze w komunikacie o „bardzo dużych szkodach”.", "Gmina Górzno")]
    [InlineData("„Co za noc!”, wykrzyknął Hubert Lis.", "Hubert Lis")]
    public void The_speaker_of_a_sentence_as_the_press_prints_it_is_found(string text, string who) =>
        Quoted.Speaker(text, "pl").Should().Be(who);
}
