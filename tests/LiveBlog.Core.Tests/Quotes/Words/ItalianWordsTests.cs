namespace LiveBlog.Core.Tests.Quotes.Words;

public class ItalianWordsTests
{
    [Theory]
    [InlineData("«Il ponte non riaprirà prima dell'estate», ha annunciato Chiara Vasari, sindaca di Montelago.", "Chiara Vasari")]
    [InlineData("\"Abbiamo perso tre barche\", lamenta Ugo Lanteri.", "Ugo Lanteri")]
    [InlineData("Secondo Chiara Vasari la piena è \"senza precedenti\".", "Chiara Vasari")]
    [InlineData("\"La diga ha retto\", ha sottolineato il prefetto.", "il prefetto")]
    [InlineData("\"È un miracolo\", racconta Ugo Lanteri, pescatore in pensione.", "Ugo Lanteri")]
    [InlineData("La ministra dei Trasporti, Ines Barale, ha criticato \"una decisione assurda\".", "Ines Barale")]
    [InlineData("Stando al sindacato dei pescatori, le perdite sono \"enormi\".", "sindacato dei pescatori")]
    [InlineData("\"Aspettiamo i soccorsi da ieri sera\", riferisce una residente.", "una residente")]
    [InlineData("Per Ugo Lanteri si tratta di \"un fallimento di tutti\".", "Ugo Lanteri")]
    [InlineData("Interpellato dalla radio locale, Ugo Lanteri ha assicurato che il porto sarà \"aperto a maggio\".", "Ugo Lanteri")]
    [InlineData("Il prefetto ha spiegato che la situazione è \"sotto controllo\".", "Il prefetto")]
    [InlineData("\"Bisogna ricostruire tutto\", insiste l'architetto Paolo Merlini.", "Paolo Merlini")]
    [InlineData("\"Ci stiamo lavorando\", ha risposto il portavoce del governo, Marco Dardi.", "Marco Dardi")]
    [InlineData("Chiara Vasari lo ha confermato martedì: \"Le scuole resteranno chiuse\".", "Chiara Vasari")]
    [InlineData("In una nota il Comune parla di \"danni molto gravi\".", "il Comune")]
    [InlineData("\"Che notte!\", esclama Ugo Lanteri.", "Ugo Lanteri")]
    [InlineData("\"La diga ha retto bene\". Lo riferisce il sindaco Piero Galli.", "Piero Galli")]
    public void The_speaker_of_a_sentence_as_the_press_prints_it_is_found(string text, string who) =>
        Quoted.Speaker(text, "it").Should().Be(who);
}
