namespace LiveBlog.Core.Tests.Quotes.Words;

public class GermanWordsTests
{
    [Theory]
    [InlineData("„Die Brücke bleibt bis zum Sommer gesperrt“, kündigte Bürgermeisterin Claudia Vogt an.", "Claudia Vogt")]
    [InlineData("„Wir haben drei Boote verloren“, sagte Jonas Lindner der Zeitung.", "Jonas Lindner")]
    [InlineData("Laut Claudia Vogt ist die Flut „ohne Beispiel“.", "Claudia Vogt")]
    [InlineData("Als Begründung nannte ein Sprecher der Stadt „massive Schäden an den Pfeilern“.", "ein Sprecher der Stadt")]
    [InlineData("Nach Angaben der Polizei war die Lage „jederzeit unter Kontrolle“.", "der Polizei")]
    [InlineData("„Das ist ein Wunder“, so der Fischer Jonas Lindner.", "Jonas Lindner")]
    [InlineData("Am Dienstag erklärte Claudia Vogt: „Die Schulen bleiben geschlossen.“", "Claudia Vogt")]
    [InlineData("„Wir warten seit gestern auf Hilfe“, berichtet eine Anwohnerin.", "eine Anwohnerin")]
    [InlineData("Verkehrsminister Paul Brandt (Freie Liste) sprach von einem „absurden Beschluss“.", "Paul Brandt")]
    [InlineData("„Wir müssen alles neu bauen“, fordert die Architektin Ines Maurer.", "Ines Maurer")]
    [InlineData("Auf die Frage nach den Kosten antwortete Brandt: „Das wissen wir noch nicht.“", "Brandt")]
    [InlineData("Der Landrat bezeichnete die Lage als „sehr ernst“.", "Der Landrat")]
    [InlineData("„Es wird lange dauern“, meinte er.", "er")]
    [InlineData("In einer Mitteilung des Ministeriums heißt es: „Alle Deiche haben gehalten.“", "einer Mitteilung des Ministeriums")]
    [InlineData("Gegenüber dem Sender betonte Jonas Lindner, man habe „alles versucht“.", "Jonas Lindner")]
    [InlineData("Claudia Vogt zufolge war die Warnung „viel zu spät“ gekommen.", "Claudia Vogt")]
    [InlineData("Hier sparte die Landrätin nicht mit Kritik: „Das war ein Fehler von uns allen.“", "die Landrätin")]
    [InlineData("Den Vorschlag der Stadt lehnt sie jedoch ab: „Das ist mit uns nicht zu machen.“", "sie")]
    [InlineData("Im Brief, den Jonas Lindner geschickt hat, erklärt er: „Wir geben den Hafen nicht auf.“", "er")]
    [InlineData("Ein Sender zitierte Jonas Lindner mit den Worten: „Wir geben den Hafen nicht auf.“", "Jonas Lindner")]
    public void The_speaker_of_a_sentence_as_the_press_prints_it_is_found(string text, string who) =>
        Quoted.Speaker(text, "de").Should().Be(who);
}
