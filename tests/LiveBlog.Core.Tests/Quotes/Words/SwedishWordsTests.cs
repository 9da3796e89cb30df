namespace LiveBlog.Core.Tests.Quotes.Words;

public class SwedishWordsTests
{
    [Theory]
    [InlineData("”Bron öppnar inte före sommaren”, meddelade kommunalrådet Klara Vik.", "Klara Vik")]
    [InlineData("– Vi har förlorat tre båtar, säger Hugo Lund.", "Hugo Lund")]
    [InlineData("Enligt Klara Vik är översvämningen ”utan motstycke”.", "Klara Vik")]
    [InlineData("”Vallen har hållit”, betonar landshövdingen.", "landshövdingen")]
    [InlineData("”Vi vet ännu inte hur många hus som drabbats”, tillade hon.", "hon")]
    [InlineData("”Det är ett mirakel”, berättar Hugo Lund, pensionerad fiskare.", "Hugo Lund")]
    [InlineData("Transportminister Ines Berg kallade det ”ett absurt beslut”.", "Ines Berg")]
    [InlineData("Enligt fiskarförbundet är förlusterna ”enorma”.", "fiskarförbundet")]
    [InlineData("”Vi har väntat på hjälp sedan i går kväll”, säger en boende.", "en boende")]
    [InlineData("Hugo Lund talar om ”ett misslyckande för alla”.", "Hugo Lund")]
    [InlineData("Till lokalradion sade Hugo Lund att hamnen är ”öppen i maj”.", "Hugo Lund")]
    [InlineData("Landshövdingen uppgav att läget var ”under kontroll”.", "Landshövdingen")]
    [InlineData("”Allt måste byggas om”, menar arkitekten Per Mård.", "Per Mård")]
    [InlineData("”Vi arbetar på det”, svarade regeringens talesperson Mats Dahl.", "Mats Dahl")]
    [InlineData("Klara Vik bekräftade på tisdagen: ”Skolorna förblir stängda.”", "Klara Vik")]
    [InlineData("I ett pressmeddelande talar kommunen om ”mycket stora skador”.", "kommunen")]
    [InlineData("”Vilken natt!”, utbrister Hugo Lund.", "Hugo Lund")]
    public void The_speaker_of_a_sentence_as_the_press_prints_it_is_found(string text, string who) =>
        Quoted.Speaker(text, "sv").Should().Be(who);
}
