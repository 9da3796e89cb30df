namespace LiveBlog.Core.Tests.Quotes.Words;

public class DanishWordsTests
{
    [Theory]
    [InlineData("»Broen åbner ikke før sommer,« meddelte borgmester Klara Vang.", "Klara Vang")]
    [InlineData("»Vi har mistet tre både,« siger Hugo Lund.", "Hugo Lund")]
    [InlineData("Ifølge Klara Vang er oversvømmelsen »uden fortilfælde«.", "Klara Vang")]
    [InlineData("\"Diget har holdt\", understreger politidirektøren.", "politidirektøren")]
    [InlineData("\"Vi ved endnu ikke, hvor mange huse der er ramt\", tilføjede hun.", "hun")]
    [InlineData("\"Det er et mirakel\", fortæller Hugo Lund, pensioneret fisker.", "Hugo Lund")]
    [InlineData("Transportminister Ines Berg kaldte det »en absurd beslutning«.", "Ines Berg")]
    [InlineData("Ifølge fiskernes forening er tabene »enorme«.", "fiskernes forening")]
    [InlineData("\"Vi har ventet på hjælp siden i går aftes\", siger en beboer.", "en beboer")]
    [InlineData("Hugo Lund taler om \"en fiasko for os alle\".", "Hugo Lund")]
    [InlineData("Til lokalradioen sagde Hugo Lund, at havnen er \"åben i maj\".", "Hugo Lund")]
    [InlineData("Politidirektøren oplyste, at situationen var \"under kontrol\".", "Politidirektøren")]
    [InlineData("\"Alt skal bygges op igen\", mener arkitekt Per Mortensen.", "Per Mortensen")]
    [InlineData("\"Vi arbejder på det\", svarede regeringens talsmand Mads Dahl.", "Mads Dahl")]
    [InlineData("Klara Vang bekræftede tirsdag: \"Skolerne forbliver lukkede.\"", "Klara Vang")]
    [InlineData("I en pressemeddelelse taler kommunen om \"meget store skader\".", "kommunen")]
    [InlineData("\"Sikke en nat!\", udbryder Hugo Lund.", "Hugo Lund")]
    public void The_speaker_of_a_sentence_as_the_press_prints_it_is_found(string text, string who) =>
        Quoted.Speaker(text, "da").Should().Be(who);
}
