namespace LiveBlog.Core.Tests.Quotes.Words;

public class NorwegianWordsTests
{
    [Theory]
    [InlineData("«Broen åpner ikke før sommeren», opplyste ordfører Klara Vik.", "Klara Vik")]
    [InlineData("– Vi har mistet tre båter, sier Hugo Lund.", "Hugo Lund")]
    [InlineData("Ifølge Klara Vik er flommen «uten sidestykke».", "Klara Vik")]
    [InlineData("«Diket har holdt», understreker politimesteren.", "politimesteren")]
    [InlineData("«Vi vet ennå ikke hvor mange hus som er rammet», la hun til.", "hun")]
    [InlineData("«Det er et mirakel», forteller Hugo Lund, pensjonert fisker.", "Hugo Lund")]
    [InlineData("Samferdselsminister Ines Berg kalte det «en absurd avgjørelse».", "Ines Berg")]
    [InlineData("Ifølge fiskarlaget er tapene «enorme».", "fiskarlaget")]
    [InlineData("«Vi har ventet på hjelp siden i går kveld», sier en beboer.", "en beboer")]
    [InlineData("Hugo Lund snakker om «en fiasko for oss alle».", "Hugo Lund")]
    [InlineData("Til lokalradioen sa Hugo Lund at havna er «åpen i mai».", "Hugo Lund")]
    [InlineData("Politimesteren opplyste at situasjonen var «under kontroll».", "Politimesteren")]
    [InlineData("«Alt må bygges opp igjen», mener arkitekt Per Mo.", "Per Mo")]
    [InlineData("«Vi jobber med det», svarte regjeringens talsperson Mads Dahl.", "Mads Dahl")]
    [InlineData("Klara Vik bekreftet tirsdag: «Skolene holder stengt.»", "Klara Vik")]
    [InlineData("I en pressemelding skriver kommunen om «svært store skader».", "kommunen")]
    [InlineData("«For en natt!», utbryter Hugo Lund.", "Hugo Lund")]
    public void The_speaker_of_a_sentence_as_the_press_prints_it_is_found(string text, string who) =>
        Quoted.Speaker(text, "nb").Should().Be(who);
}
