namespace LiveBlog.Core.Tests.Quotes.Words;

public class SpanishWordsTests
{
    [Theory]
    [InlineData("«El puente no reabrirá hasta el verano», anunció Clara Vidal, alcaldesa de Montelago.", "Clara Vidal")]
    [InlineData("“Hemos perdido tres barcos”, lamenta Hugo Larrea.", "Hugo Larrea")]
    [InlineData("Según Clara Vidal, la crecida es “algo nunca visto”.", "Clara Vidal")]
    [InlineData("\"El dique ha aguantado\", celebró el delegado del Gobierno.", "el delegado del Gobierno")]
    [InlineData("“Es un milagro”, cuenta Hugo Larrea, pescador jubilado.", "Hugo Larrea")]
    [InlineData("La ministra de Transportes, Inés Barral, ha criticado “una decisión absurda”.", "Inés Barral")]
    [InlineData("De acuerdo con el sindicato de pescadores, las pérdidas son “enormes”.", "el sindicato de pescadores")]
    [InlineData("“Esperamos ayuda desde anoche”, relata una vecina.", "una vecina")]
    [InlineData("Para Hugo Larrea, se trata de “un fracaso de todos”.", "Hugo Larrea")]
    [InlineData("Preguntado por la radio local, Hugo Larrea aseguró que el puerto estaría “abierto en mayo”.", "Hugo Larrea")]
    [InlineData("El delegado señaló que la situación estaba “bajo control”.", "El delegado")]
    [InlineData("“Hay que reconstruirlo todo”, insiste el arquitecto Pablo Marín.", "Pablo Marín")]
    [InlineData("“Estamos en ello”, respondió el portavoz del Gobierno, Marcos Dávila.", "Marcos Dávila")]
    [InlineData("Clara Vidal lo confirmó el martes: “Las escuelas seguirán cerradas”.", "Clara Vidal")]
    [InlineData("En un comunicado, el Ayuntamiento habla de “daños muy importantes”.", "el Ayuntamiento")]
    [InlineData("“¡Qué noche!”, exclamó Hugo Larrea.", "Hugo Larrea")]
    public void The_speaker_of_a_sentence_as_the_press_prints_it_is_found(string text, string who) =>
        Quoted.Speaker(text, "es").Should().Be(who);
}
